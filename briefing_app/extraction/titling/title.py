"""Chooses the shape of a title: who said what, who did what, or what it is called. Cuts no sentence itself."""

import re
from collections.abc import Sequence

from briefing_app.extraction.factuality.conditions import is_counterfactual
from briefing_app.extraction.factuality.delays import happens_at_last
from briefing_app.extraction.factuality.governed import governing_verb, outcome_of
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.links import fills_time, link_object
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.syntax.turned_round import turned_noun
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.titling.doers import doer, turned_object
from briefing_app.extraction.titling.extent import complement_end, least_end
from briefing_app.extraction.titling.lent_helpers import lent_helper
from briefing_app.extraction.titling.lists import joined_end
from briefing_app.extraction.titling.offices import without_offices
from briefing_app.extraction.titling.shortening import (
    LIMIT,
    fitted,
    trimmed,
    without_adverbs,
    without_asides,
    without_times,
)
from briefing_app.extraction.titling.speech import speech_title
from briefing_app.extraction.titling.words import Names, doer_written, headed, written
from briefing_app.extraction.words.earlier_ones import counted, is_earlier_one
from briefing_app.extraction.words.lexicon import past_of
from briefing_app.extraction.words.phrase_objects import is_particle
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import Status


def title(telling: Telling, names: Names) -> str:
    """Return who did what in some seventy characters: no words of time, no asides, names for stand-ins.

    Args:
        telling: Whose title it is.
        names: What the stand-ins of the text mean.
    """
    if telling.verb is None or (telling.noun is not None and fills_time(telling.sentence, telling.verb)):
        return _of_noun(telling, names)
    noun = telling.noun
    is_before = noun is not None and telling.verb.base == "come" and noun.last < telling.verb.first
    is_aside = telling.verb.tense is Tense.GERUND and link_object(telling.sentence, telling.verb) is noun
    if noun is not None and is_aside:
        return _of_noun(telling, names)  # "walked out, sparking riots" tells of the riots
    if is_before or (noun is not None and turned_noun(telling.sentence, telling.verb) is noun):
        return _of_noun(telling, names)  # "the visit came amid a wave of attacks" tells of the visit
    governor = governing_verb(telling.sentence, telling.verb) if telling.verb.tense is Tense.INFINITIVE else None
    is_held = telling.verb.helpers[:2] == ("to", "have")  # "is reported to have sunk"
    goes_on = telling.status is Status.ONGOING  # "were continuing to search"
    is_whole = governor is not None and (governor.base in {"be", "become"} or (is_held and governor.passive) or goes_on)
    verb = governor if governor is not None and is_whole else telling.verb
    return speech_title(telling, verb, names) or _of_clause(telling, verb, names)


def _of_noun(telling: Telling, names: Names) -> str:
    sentence, noun = telling.sentence, telling.noun
    assert noun is not None  # noqa: S101 a telling has a verb or a noun
    if is_earlier_one(noun.sense):
        of_what = counted(sentence.words, noun.first, sentence.groups, sentence.lexicon)
        return headed(" ".join(sentence.words[at].word for at in (noun.first, *of_what)))
    last = max(noun.last, complement_end(sentence, noun.last + 1))
    if last > noun.phrase_last and is_particle(sentence.words, noun.phrase_last + 1, sentence.lexicon):
        last = noun.phrase_last  # "put the vote off"
    is_first = sentence.is_headline or sentence.lower(noun.phrase_first - 1) == "from"
    last = next(
        (at - 1 for at in range(noun.last + 1, last) if _leads_away(sentence, at, is_first_step=is_first)), last
    )
    is_pointed = sentence.lower(noun.phrase_first) in {"that", "this", "those", "these"}
    is_pointed = is_pointed and not sentence.is_timed(noun.phrase_first)  # "this year's festival"
    kept = without_times(sentence, range(noun.phrase_first + is_pointed, last + 1))
    kept = sorted({*kept, *range(noun.first, noun.last + 1)})
    return headed(written(sentence, _fitted(sentence, kept, noun.last, names, LIMIT), names))


def _leads_away(sentence: Sentence, index: int, *, is_first_step: bool) -> bool:
    """Return whether the words from here are none of the noun's.

    What tells when it was due ("the vote, due on Friday"), a "to" after the first of several steps ("From the June war
    to snapback"), an "as" that tells of somebody else ("remembers the uprising as a child", but "her election as
    president").
    """
    if sentence.lower(index) == "," and sentence.is_a(index + 1, "planned"):
        return True
    if sentence.lower(index) == "as":
        return not any(sentence.is_a(at, "office") for at in range(index + 1, index + 4))
    is_infinitive = any(group.first == index for group in sentence.groups)
    follows = sentence.words[index + 1].is_name or sentence.is_a(index + 1, "determiner")
    return is_first_step and sentence.lower(index) == "to" and not is_infinitive and not follows


def _of_clause(telling: Telling, verb: VerbGroup, names: Names) -> str:
    sentence = telling.sentence
    who = without_times(sentence, _doer(telling, verb))
    if verb.negated and is_counterfactual(sentence, verb):
        who = [at for at in who if sentence.lower(at) != "not"]  # "Had Peru not shut the dam"
    names = _from_elsewhere(sentence, who, names)
    verb_words, rest = _predicate(telling, verb)
    rest = [at for at in rest if sentence.lower(at) != "our"]  # "we will withdraw our battalion" is told of others
    turned = without_times(sentence, turned_object(sentence, verb))
    what = written(sentence, turned)
    if turned and sentence.is_a(turned[0], "determiner"):
        what = what[:1].lower() + what[1:]
    told = f"{verb_words} {what}".strip()
    needed = max(telling.last, least_end(sentence, verb)) if not turned else verb.last
    who = _short_doer(sentence, [at for at in who if not sentence.lower(at).endswith(("self", "selves"))], names)
    room = LIMIT - len(headed(doer_written(sentence, who, names))) - len(told) - 2
    told_in_full = rest
    rest = _fitted(sentence, rest, needed, {}, room)
    shorter = without_offices(sentence, who)
    is_long = len(doer_written(sentence, who, names)) + len(f"{told} {written(sentence, rest)}") >= LIMIT
    if (is_long or rest != told_in_full) and shorter != who:
        who = shorter
        room = LIMIT - len(headed(doer_written(sentence, who, names))) - len(told) - 2
        rest = _fitted(sentence, told_in_full, needed, {}, room)
    rest = trimmed(sentence, rest, verb.last)
    text = f"{told} {written(sentence, rest)}".strip()
    if who and len(doer_written(sentence, who, names)) + len(text) > LIMIT:
        who = _fitted(sentence, who, _names_end(sentence, who), names, LIMIT - len(text) - 1)
    return headed(f"{doer_written(sentence, who, names)} {text}".strip())


def _doer(telling: Telling, verb: VerbGroup) -> Sequence[int]:
    """Return the indices of the doer; of "remarks made by the envoy" the remarks."""
    noun = telling.noun
    if noun is not None and noun.last < verb.first and is_reduced(telling.sentence, verb):
        return range(noun.phrase_first, verb.first)
    if noun is not None and noun.last < verb.first and telling.sentence.lower(verb.first - 1) in {"that", "which"}:
        whole = doer(telling.sentence, verb)
        first = min(noun.phrase_first, *whole) if noun.first in whole else noun.phrase_first
        return range(first, max(noun.phrase_last + 1, _place_end(telling.sentence, noun.phrase_last + 1)))
    who = doer(telling.sentence, verb)
    moved = telling.moved
    if moved is not None and verb.passive and moved.first not in who and moved.last < verb.first:
        return range(moved.phrase_first, moved.phrase_last + 1)  # "the drill with Peru that was due has been put off"
    if not who and noun is not None and noun.last < verb.first:
        return range(noun.phrase_first, noun.phrase_last + 1)
    return who


def _place_end(sentence: Sentence, comma: int) -> int:
    """Return the index after the noun phrase that goes on behind a place: "a bombing of a Mobile, Ala., clinic"."""
    after = joined_end(sentence, comma) if sentence.lower(comma) == "," else None
    return complement_end(sentence, after) + 1 if after is not None else comma


def _from_elsewhere(sentence: Sentence, who: Sequence[int], names: Names) -> Names:
    """Return the names less those that the doer has already: "a fire engine on its way", not its own name again."""
    if not who:
        return names
    first, last = sentence.words[who[0]].start, sentence.words[who[-1]].end
    # Only what stands in the sentence: a long text has as many stand-ins as titles.
    here = {word.start: names[word.start] for word in sentence.words if word.start in names}
    return {at: name for at, name in here.items() if not (first <= at < last and first <= name.first < name.last <= at)}


_LONGEST_DOER = 40


def _short_doer(sentence: Sentence, who: list[int], names: Names) -> list[int]:
    """Return the doer without offices if it is long, then without its last phrases if it still is."""
    if len(written(sentence, who, names)) > _LONGEST_DOER:
        who = without_offices(sentence, who)
    return _fitted(sentence, who, _names_end(sentence, who), names, _LONGEST_DOER + 10) if who else who


def _names_end(sentence: Sentence, who: Sequence[int]) -> int:
    """Return the index the doer reaches at least: its last joined name; "between" is not told by halves."""
    joined = [at for at in who if sentence.lower(at) in {"and", "or", "between"}]
    return who[-1] if joined else max(who[0] + 1, _head_after_name(sentence, who))


def _head_after_name(sentence: Sentence, who: Sequence[int]) -> int:
    """Return the index of the noun that a name with "of" in it leads: "the League of Nations ban on volunteers"."""
    last = who[0]
    while last < who[-1] and (sentence.words[last + 1].is_name or sentence.lower(last + 1) == "of"):
        last += 1
    if not any(sentence.lower(at) == "of" for at in range(who[0], last)):
        return who[0]
    while last < who[-1] and not (sentence.is_a(last + 1, "preposition") or sentence.is_timed(last + 1)):
        last += 1
    return last


_SHORT_FORMS = {
    f"{mark}{short}": full
    for mark in "'’"
    for short, full in (("s", "is"), ("re", "are"), ("ve", "have"), ("ll", "will"), ("d", "had"))
}


def _predicate(telling: Telling, verb: VerbGroup) -> tuple[str, list[int]]:
    """Return the words of the verb, and the indices of what completes it."""
    sentence = telling.sentence
    last = max(verb.last, complement_end(sentence, verb.last + 1))
    if telling.noun is not None and telling.noun.first > verb.last:
        last = max(last, telling.noun.last)
    last = max(last, _told_end(sentence, verb))
    own = range(verb.first, verb.last + 1)
    kept = without_asides(sentence, without_times(sentence, range(verb.first, last + 1)))
    # The "on" of "went on Monday" is no word of time; that of "agreed on Monday" is.
    needed = range(verb.head, verb.last + 1) if sentence.lexicon.is_a(verb.base, "continuing") else (verb.head,)
    kept = without_adverbs(sentence, sorted({*kept, *needed}), verb.first, verb.last)
    words = written(sentence, [at for at in kept if at in own])
    short = _SHORT_FORMS.get(verb.helpers[0] if verb.helpers else "")
    if short is not None and words.startswith(verb.helpers[0].strip("'’")):
        is_his = verb.tense is Tense.PERFECT and short != "have"
        words = ("has" if is_his else short) + words[len(verb.helpers[0]) - 1 :]
    words = f"{lent_helper(sentence, verb)} {words}".strip()
    if verb.first == 0:
        words = words[:1].lower() + words[1:]
    if verb.negated and is_counterfactual(sentence, verb):  # "if the tunnel had not been closed"
        words = written(sentence, range(verb.head, verb.last + 1))
    elif verb.helpers[:1] == ("being",):
        words = f"was {words.removeprefix('being').strip()}"
    elif _was_brought_about(telling):
        words = f"{_was_of(sentence, verb)} {words.removeprefix('to be ')}"
    elif verb.tense is Tense.GERUND or verb.helpers[:1] == ("having",) or _stands_alone(verb) or _came_about(telling):
        words = " ".join([past_of(verb.base.split()[0]), *verb.sense.words])
    elif happens_at_last(sentence, verb):
        words = _as_told_late(verb, words)
    return words, [at for at in kept if at > verb.last]


def _came_about(telling: Telling) -> bool:
    """Return whether what somebody was brought to do was done: "forced the bank to close", "went on to win"."""
    verb = telling.verb
    is_infinitive = verb is not None and verb.tense is Tense.INFINITIVE and verb.helpers == ("to",)
    return is_infinitive and telling.status is Status.HAPPENED


def _was_brought_about(telling: Telling) -> bool:
    """Return whether it was done to somebody: "was forced to be moved", "escaped, only to be caught"."""
    sentence, verb = telling.sentence, telling.verb
    if verb is None or verb.helpers != ("to", "be") or not verb.passive or telling.status is not Status.HAPPENED:
        return False
    governor = governing_verb(sentence, verb)
    is_led = governor is not None and sentence.lexicon.is_a(governor.base, "bringing about")
    return is_led or outcome_of(sentence, verb) is not None


def _was_of(sentence: Sentence, verb: VerbGroup) -> str:
    """Return "was" or "were", as the doer wants it."""
    who = doer(sentence, verb)
    last = sentence.lower(who[-1]) if who else ""
    return "were" if last == "they" or (last.endswith("s") and not last.endswith("ss")) else "was"


def _stands_alone(verb: VerbGroup) -> bool:
    """Return whether its "did" stands before its subject: "Only then did Chile admit it"."""
    return verb.helpers == ("did",) and verb.first == verb.head


def _as_told_late(verb: VerbGroup, words: str) -> str:
    """Return the words without the "not" of "was not opened until"."""
    if verb.helpers[:1] == ("did",):
        return " ".join([past_of(verb.base.split()[0]), *verb.sense.words])
    return _NOT.sub("", words)


_NOT = re.compile(r"\s?(?:not|n['’]t)\b")


def _told_end(sentence: Sentence, verb: VerbGroup) -> int:
    """Return where the clause ends that somebody is told: "Uber was told its cars are illegal"."""
    after = next((other for other in sentence.groups if other.first > verb.last), None)
    if not verb.passive or verb.base not in {"tell", "inform", "warn", "assure"} or after is None:
        return verb.last
    parted = any(sentence.lower(at) in MARKS for at in range(verb.last, after.first))
    return complement_end(sentence, after.last + 1) if after.is_finite and not parted else verb.last


def _fitted(sentence: Sentence, kept: Sequence[int], needed: int, names: Names, room: int) -> list[int]:
    return fitted(sentence, kept, needed, lambda some: len(written(sentence, some, names)) <= room)
