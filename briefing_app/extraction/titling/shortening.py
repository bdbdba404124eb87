"""Leaves words out of a title: words of time, small adverbs, and last phrases until it is short. Writes nothing."""

from collections.abc import Callable, Container, Sequence

from briefing_app.extraction.dates.distances import distance_before
from briefing_app.extraction.dates.noun_dates import names_event
from briefing_app.extraction.factuality.anniversaries import ordinal
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.titling.extent import ends_distance, is_all_that_is_had, is_she
from briefing_app.extraction.titling.lists import aside_end
from briefing_app.extraction.words.verb_groups import Tense

LIMIT = 74
_LED = frozenset({
    "in", "on", "at", "since", "by", "of", "for", "from", "late", "early", "during", "until", "around", "to", "over",
    "throughout", "through", "between",
})  # fmt: skip
_ADVERBS = frozenset(
    {
        "also", "then", "later", "earlier", "now", "already", "just", "therefore", "however", "reportedly", "meanwhile",
        "again", "only", "shortly", "soon", "further", "too", "either", "still", "so", "first", "itself", "himself",
        "herself", "themselves", "initially", "originally",
    }
)  # fmt: skip


def without_times(sentence: Sentence, kept: Sequence[int]) -> list[int]:
    """Return the indices without words of time and the prepositions that lead them; the event has its date beside it.

    A time that describes a noun stays ("the 2011 revolution"): without it the noun would be another one.
    """
    inside = set(kept)
    dropped = _in_brackets(sentence, kept) | _counted_off(sentence, inside)
    for time in sentence.times:
        first, last = sentence.indices_of(time.start, time.end)
        is_here = time.kind in {"DATE", "TIME"} and not inside.isdisjoint(range(first, last + 1))
        if not is_here or _describes(sentence, first, last) or names_event(sentence, first, last):
            continue
        if is_all_that_is_had(sentence, first - 1) or _is_counted_out(sentence, first - 1):
            continue
        dropped |= _with_lead(sentence, first, last)
    joined = {at for at in kept if sentence.lower(at) in {"and", "or"} and {at - 1, at + 1} <= dropped}
    return _without_vague_time(sentence, [index for index in kept if index not in dropped | joined])


def _counted_off(sentence: Sentence, inside: Container[int]) -> set[int]:
    """Return the indices of how far off it was, where from what is not told: "resigned two days | after the vote"."""
    dropped: set[int] = set()
    for at in range(1, len(sentence.words)):
        if at not in inside and at - 1 in inside and sentence.is_a(at, "temporal before", "temporal after"):
            start, distance = distance_before(sentence, at)
            dropped |= set(range(start, at)) if distance is not None else set()
    return dropped


def _with_lead(sentence: Sentence, first: int, last: int) -> set[int]:
    """Return the indices of a time and of the small words that only lead it or hang on it."""
    dropped = set(range(first, last + 1))
    if sentence.lower(last + 1) == "alone":
        dropped.add(last + 1)
    led = _period_led(sentence, first)
    if led is not None:
        return dropped | set(range(led, first)) | ({last + 1} if sentence.lower(last + 1) == "," else set())
    if sentence.lower(first - 1) in {"early", "late", "the"}:
        first -= 1
        dropped.add(first)
    if sentence.lower(last + 1) in {"'s", "’s", "'", "’"}:
        dropped.add(last + 1)  # "at today's meeting" keeps its "at"
    elif sentence.lower(first - 1) in _LED:
        first -= 1
        dropped.add(first)
    if sentence.lower(first - 1) in _BARELY:
        dropped.add(first - 1)
    return dropped


def _period_led(sentence: Sentence, time: int) -> int | None:
    """Return where a phrase starts that a time ends: "in the fiscal year ending June 30"; None if none does."""
    if sentence.lower(time - 1) not in {"ending", "ended", "beginning", "starting"}:
        return None
    unit = time - 2
    if not sentence.is_a(unit, "time unit") and sentence.lower(unit) not in {"quarter", "period"}:
        return None
    leads = (at for at in range(unit - 1, max(unit - _LONGEST_TIME, -1), -1) if sentence.is_a(at, "preposition"))
    return next(leads, None)


def _is_counted_out(sentence: Sentence, index: int) -> bool:
    """Return whether the time is what is spent: "spent part of Sunday in Lima", "spent the weekend there"."""
    verb_end = index - sentence.is_a(index, "determiner")
    if any(group.base == "spend" and group.last == verb_end for group in sentence.groups):
        return True
    return sentence.lower(index) == "of" and sentence.lower(index - 1) in _PARTS


_PARTS = frozenset({"part", "most", "much", "half", "rest", "all"})


_BARELY = frozenset({"barely", "hardly", "just", "only", "almost", "nearly", "early", "late", "earlier", "exactly"})
"""Words that say how near a time is: "barely a week ago", "early in the quarter"."""


def _in_brackets(sentence: Sentence, kept: Sequence[int]) -> set[int]:
    """Return the indices of what stands in round brackets: "General Motors (GM)"."""
    dropped: set[int] = set()
    is_inside = False
    for index in kept:
        is_inside = (is_inside or sentence.lower(index) == "(") and sentence.lower(index) != ")"
        if is_inside:
            dropped.add(index)
    return dropped


def _without_vague_time(sentence: Sentence, kept: list[int]) -> list[int]:
    """Return the indices without a last phrase of time that dates nothing: "in the first two weeks"."""
    if not kept or not sentence.is_a(kept[-1], "time unit") or sentence.words[kept[-1]].is_name:
        return kept
    led = len(kept) - 2
    while led > 0 and not sentence.is_a(kept[led], "preposition") and not sentence.words[kept[led]].is_name:
        led -= 1
    if led > 0 and len(kept) - led <= _LONGEST_TIME and sentence.lower(kept[led]) in {"in", "over", "within", "on"}:
        return kept[:led]
    at = len(kept) - 1
    while at > 0 and (sentence.is_a(kept[at - 1], "determiner", "adverb") or sentence.is_timed(kept[at - 1])):
        at -= 1
    if at > 1 and sentence.lower(kept[at - 1]) == "and" and sentence.lower(kept[at]) == "the":
        return kept[: at - 1]  # "gave up and the day after ..."
    if ordinal(sentence.lower(kept[at - 1])) is not None:
        return kept  # "entered its second week"
    if at > 1 and not sentence.is_a(kept[at - 1], "preposition", "conjunction"):
        return kept[:at]  # "shot several people just days before ..."
    return kept


_LONGEST_TIME = 5


def _describes(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether the time stands before the noun it describes: "the 1994 convention", "a June raid"."""
    led = sentence.is_a(first - 1, "determiner") or first == 0 or sentence.lower(first - 1) in {"of", "after"}
    if sentence.lower(last + 1) in {"and", "or"} and sentence.is_timed(last + 2):  # "the 2018 or 2022 cups"
        last += 2
    elif sentence.lower(first - 1) in {"and", "or"} and sentence.is_timed(first - 2):
        first -= 2
        led = sentence.is_a(first - 1, "determiner")
    after = last + 1
    is_short = last - first in {0, 2} or sentence.is_a(first - 1, "determiner")
    follows = after < len(sentence.words) and sentence.words[after].word[:1].isalpha()
    closed = ("preposition", "conjunction", "pronoun", "determiner", "subordinator", "be", "have", "do", "modal")
    is_verb = any(group.first <= after <= group.last for group in sentence.groups)
    return led and is_short and follows and not is_verb and not sentence.is_a(after, *closed)


def without_asides(sentence: Sentence, kept: Sequence[int]) -> list[int]:
    """Return the indices without what stands between commas before an infinitive."""
    dropped: set[int] = set()
    for index in kept:
        closing = aside_end(sentence, index) if sentence.lower(index) == "," and index not in dropped else None
        if closing is not None:
            dropped.update(range(index, closing + 1))
    return [index for index in kept if index not in dropped]


def without_adverbs(sentence: Sentence, kept: Sequence[int], verb_first: int, verb_last: int) -> list[int]:
    """Return the indices without the small adverbs in the verb's group and beside it; "turned himself in" is whole."""
    near = range(verb_first - 1, verb_last + 2)
    noun_led = {verb_last + 1} if sentence.lower(verb_last + 1) in {"first", "further", "only"} else set()
    noun_led |= {at for at in range(verb_first + 1, verb_last + 2) if sentence.lower(at).endswith(("self", "selves"))}
    return [index for index in kept if index not in near or index in noun_led or sentence.lower(index) not in _ADVERBS]


def fitted(
    sentence: Sentence, kept: Sequence[int], needed: int, is_short: Callable[[Sequence[int]], bool]
) -> list[int]:
    """Return the indices with whole phrases left out at the end until the text fits.

    Args:
        sentence: Where the words are from.
        kept: Indices in rising order.
        needed: The last index that must stay.
        is_short: Whether some of them fit.
    """
    short = trimmed(sentence, list(kept), needed)
    for closes in (_is_cut, _is_of_cut):
        while not is_short(short):
            cut = next(
                (at for at in range(len(short) - 1, -1, -1) if short[at] > needed and closes(sentence, short[at])), None
            )
            if cut is None:
                break
            short = trimmed(sentence, short[:cut], needed)
    return short


def _is_cut(sentence: Sentence, index: int) -> bool:
    """Return whether a phrase that can be left out starts here."""
    if sentence.lower(index) == "and" and any(group.first == index + 1 for group in sentence.groups):
        return True
    if sentence.lower(index) == ",":
        return sentence.lower(index + 1) == "or"  # "a loss of $3m, or 31 cents a share"
    if sentence.lower(index) in {"of", "and", "or"} or sentence.lower(index - 1) in {"and", "or"}:
        return False
    if sentence.lower(index - 1) == "," and not sentence.is_a(index, "preposition"):
        return False
    if sentence.is_a(index - 1, "be"):
        return False  # "the boys may be at risk"
    starts = sentence.is_a(index, "preposition") and sentence.lower(index) not in _PARTICLES
    return (
        starts
        or sentence.lower(index) in {"as", "to"}
        or any(group.first == index and not group.is_finite for group in sentence.groups)
    )


_PARTICLES = frozenset({"about", "around", "down", "off", "out", "over", "up"})
"""Words that belong to a verb or a number as often as they lead a phrase."""


def _is_of_cut(sentence: Sentence, index: int) -> bool:
    return sentence.lower(index) == "of"


_MEASURES = frozenset({"more", "less", "fewer", "other", "rather"})


def trimmed(sentence: Sentence, kept: list[int], needed: int) -> list[int]:
    """Return the indices without small words left dangling at the end."""
    while kept and kept[-1] > needed and _dangles(sentence, kept[-1]):
        kept.pop()
    return kept


def _is_left_alone(sentence: Sentence, index: int) -> bool:
    """Return whether it is a participle without what completes it: "two men suspected | of the raid"."""
    before = index - 1
    if before < 0 or index + 1 >= len(sentence.words) or not sentence.words[index + 1].is_word:
        return False
    if _is_ing(sentence, index):  # "completed missions to Peru, | connecting with", "found its form | heading into"
        is_led = sentence.is_a(before, "preposition") and sentence.lower(before) not in _LEADS_ING
        return not is_led and not sentence.is_a(before, "conjunction", "be", "have", "determiner")
    if not sentence.is_a(index + 1, "preposition") or not sentence.words[before].is_word:
        return False
    is_bare = any(group.head == index and group.tense is Tense.PAST and not group.helpers for group in sentence.groups)
    return is_bare and not sentence.is_a(before, "conjunction", "adverb", "have", "be")


_LEADS_ING = frozenset({"in", "for", "at", "by"})
"""Prepositions whose form in -ing can be left out with them: "cited | for driving"; not the "of" of "accused of"."""


def _is_ing(sentence: Sentence, index: int) -> bool:
    """Return whether it is a form in -ing that goes on to something: no noun like "share offering"."""
    word, after = sentence.words[index], index + 1
    led = ("preposition", "determiner", "pronoun", "subordinator")
    goes_on = sentence.is_a(after, *led) or sentence.words[after].is_name or sentence.lower(after) == "to"
    is_form = word.word.islower() and word.lower.endswith("ing") and not sentence.is_a(index, "no ing")
    return is_form and goes_on and word.lower not in sentence.lexicon.lone_nouns


_LED_ON = {
    "along": frozenset({"with"}),
    "together": frozenset({"with"}),
    **dict.fromkeys(_PARTICLES, frozenset({"that"})),  # "convicted four men over | that disaster"
}


def _dangles(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    if word.lower in _MEASURES and sentence.lower(index + 1) == "than":
        return True
    if word.lower.endswith("ly") and sentence.lower(index - 1) == ",":
        return True  # "has gained a share, mostly at the cost of"
    if sentence.lower(index + 1) in _LED_ON.get(word.lower, ()):
        return True
    if _is_left_alone(sentence, index):
        return True
    is_kept = is_she(sentence, index) or ends_distance(sentence, index) or _completes_verb(sentence, index)
    if is_kept or word.lower == "together":
        return False
    return (
        sentence.is_a(index, "trailing word", "adverb", "then", "subordinator", "describing participle")
        or word.lower in {"i", "he", "she", "we", "they", "those", "what", "according"}
        or (word.lower == "it" and sentence.is_a(index - 1, "subordinator", "condition"))
        or word.lower in _ADVERBS
        or not (word.is_word or word.word in {"%", "’s", "'s", "”", '"', "''"})
    )


def _completes_verb(sentence: Sentence, index: int) -> bool:
    """Return whether the verb ends with the word, and the clause with it: "picked up before", not "moved in 2020"."""
    if sentence.lower(index) not in _COMPLETING or not any(group.last == index - 1 for group in sentence.groups):
        return False
    if sentence.is_clause_end(index + 1):
        return True
    is_led = sentence.is_a(index + 1, "time preposition") and sentence.is_timed(index + 2)
    return is_led or sentence.is_a(index + 1, "temporal before", "temporal after", "temporal during")


_COMPLETING = frozenset({*_PARTICLES, "in", "away", "back", "aside", "ashore", "through", "by"})
