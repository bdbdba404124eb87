"""Tells verbs of how things stand, or of what is only meant, from those of deeds. Of dates it knows only their side."""

from briefing_app.extraction.factuality.going_on import REFUSING, is_since
from briefing_app.extraction.factuality.set_days import awaits_guest, is_awaited
from briefing_app.extraction.names.setting import Setting
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.auxiliaries import STAYING
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import When


def is_state(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether the verb tells how things are, or what is only meant to be."""
    if group.head in setting.ahead and is_awaited(sentence, group):
        return False
    stays = not STAYING.isdisjoint(group.helpers) and not is_since(sentence, group)
    if (
        stays
        or _holds_post(sentence, group)
        or _comes_out(sentence, group)
        or _comes_of_age(sentence, group)
        or _takes_time(sentence, group)
        or (group.progressive and group.base in _PONDERING)
    ):
        return True
    if (group.head in setting.past and _is_deed(sentence, group)) or (
        group.head in setting.dated and meets(sentence, group)
    ):
        return False
    if sentence.lexicon.is_a(group.base, "state verb", "continuing"):
        return not _is_dated_change(sentence, group, setting)
    if group.base in REFUSING and group.tense is Tense.PERFECT and is_since(sentence, group):
        return group.head not in setting.dated
    return sentence.lexicon.is_a(group.base, "negating verb", "planning verb") and not group.sense.concept


def _comes_of_age(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only tells how old somebody is: "turned 90 in January", not "turned 90 people away"."""
    at = group.last + 1
    is_count = group.base == "turn" and at < len(sentence.words) and sentence.words[at].word.isdigit()
    ends = sentence.is_clause_end(at + 1) or sentence.is_a(at + 1, "preposition") or sentence.is_timed(at + 1)
    return is_count and not group.passive and ends


def _takes_time(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only tells how long something took: "it took Peru ten days to agree", "it took months of"."""
    near = range(group.last + 1, group.last + 1 + _NEAR)
    is_it = group.base == "take" and sentence.lower(group.first - 1) == "it"
    return is_it and any(sentence.is_a(at, "time unit") for at in near)


def _comes_out(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only says how things are found to be: "turned out to be", "proved to be", "proved false"."""
    after = group.last + 1
    if group.base == "turn" and sentence.lower(after) == "out":
        return sentence.lower(after + 1) == "to"
    is_found = sentence.lower(after) == "to" or sentence.is_a(after, "untrue")
    return group.base == "prove" and not group.passive and is_found


_PONDERING = frozenset({"think", "think of", "think about", "consider", "mull", "weigh", "contemplate"})
_DEEDS = frozenset(
    {"use", "act", "form", "try", "explain", "oppose", "offer", "propose", "undertake", "supply", "retain"}
)
"""Verbs of states and plans that are deeds where they have a day: "used tear gas on 3 May", "offered in May to pay"."""


def _is_deed(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb of a state tells a deed where it has a day."""
    if group.base in _DEEDS:
        return _tells_deeds(sentence, group)
    return group.base == "see" and _is_sighted(sentence, group)


def _tells_deeds(sentence: Sentence, group: VerbGroup) -> bool:
    return group.tense in {Tense.PAST, Tense.PLUPERFECT} or (group.tense is Tense.PRESENT and sentence.is_headline)


def _is_sighted(sentence: Sentence, group: VerbGroup) -> bool:
    after = group.last + 1  # "had been seen at the fair", "was last seen Monday", not "was seen as a snub"
    is_led = sentence.is_a(after, "preposition") and sentence.lower(after) not in {"as", "by", "to"}
    return group.passive and (is_led or sentence.is_timed(after))


def meets(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether somebody of office is met: "saw the president", not "saw its president resign"."""
    after = group.last + 1
    is_led = sentence.is_a(after, "determiner") and sentence.lower(after) != "its"
    if group.base != "see" or group.passive or not is_led:
        return False
    lexicon, near = sentence.lexicon, range(after + 1, after + _NEAR)
    return any(lexicon.is_a(sentence.lower(at).removesuffix("s"), *_MET) or sentence.is_a(at, "guest") for at in near)


_MET = ("office", "person noun", "companion")


_NEAR = 4


def _holds_post(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it tells for how long somebody was something: "held the post from 2004 to 2010".

    "Occupied the customs office" tells of a house.
    """
    if _runs_for_years(sentence, group):
        return True
    if group.base not in {"hold", "occupy", "fill"} or group.passive:
        return False
    end = group.last + _BARE_POST if group.base == "occupy" else len(sentence.words)
    for at in range(group.last + 1, min(end, len(sentence.words))):
        if sentence.is_a(at, "preposition") or not sentence.words[at].is_word:
            return False
        if sentence.is_a(at, "post"):
            return True
    return False


_BARE_POST = 3


def _runs_for_years(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether somebody was at the head of something for years: "led the bank between 1979 and 1991"."""
    if group.base not in _HEADING or group.passive or group.tense not in {Tense.PAST, Tense.PLUPERFECT}:
        return False
    behind = (time.when for time in sentence.times if sentence.words[group.last].end < time.start)
    return any(when is not None and _spans_years(when) for when in behind)


def _spans_years(when: When) -> bool:
    years = when.edtf.split("/")
    return len(years) > 1 and all(year.isdigit() for year in years)


_HEADING = frozenset(
    {
        "lead", "head", "run", "govern", "rule", "reign", "chair", "manage", "direct", "edit", "serve", "teach",
        "preside over", "captain", "coach", "command", "conduct", "oversee", "own", "live", "work", "represent",
    }
)  # fmt: skip


def _is_dated_change(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether a verb that mostly tells a state tells an event: with a concept of its own, or going on."""
    if group.base == "be" and group.head in setting.dated and _was_first(sentence, group):
        return True
    if group.base == "become" and group.head in setting.past and _tells_deeds(sentence, group):
        after = group.last + 1
        return not (sentence.is_a(after, "adverb") or sentence.is_timed(after) or sentence.lower(after) in _GROWING)
    if falls_due(sentence, group, setting) or (group.head in setting.due and awaits_guest(sentence, group)):
        return True
    if (
        group.base == "be"
        and group.tense is Tense.PERFECT
        and (
            sentence.lower(group.last + 1) in {"without", "out"}
            or sentence.lowers[group.last + 1 : group.last + 3] == ("at", "work")
        )
    ):
        return is_since(sentence, group)  # "has been out of service since Monday"
    return group.sense.concept != "" or (group.progressive and group.head in setting.dated)


_GROWING = frozenset(
    {
        "clear", "apparent", "evident", "obvious", "known", "aware", "so", "more", "less", "very", "increasingly",
        "popular", "famous", "common", "interested", "involved", "concerned", "worried", "convinced", "friends",
    }
)  # fmt: skip
"""What somebody or something becomes by and by, on no day of its own."""


def _was_first(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "was the first official to refer to it", with a verb the tables do not have."""
    after = [sentence.lower(at) for at in range(group.last + 1, min(group.last + 9, len(sentence.words)))]
    return group.tense is Tense.PAST and after[:2] == ["the", "first"] and "to" in after


def was_due(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether it only tells for when something was meant: "a draft was due on 2 May"."""
    is_due = group.base == "be" and sentence.lower(group.last + 1) == "due"
    return is_due and not falls_due(sentence, group, setting)


def falls_due(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether it tells for when something is foreseen: "the envoy is due in Rome today", "due on 7 May"."""
    is_to_come = group.head in setting.dated and group.head not in setting.past
    is_due = group.base == "be" and sentence.lower(group.last + 1) == "due"
    return is_due and is_to_come and group.tense is not Tense.PAST
