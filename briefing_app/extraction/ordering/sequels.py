"""Reads what places a clause beside the one told before it: "Then ...", "... soon afterwards", "had already ..."."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from briefing_app.extraction.cue import Cue, Distance, Measure
from briefing_app.extraction.dates.distances import distance_before, distance_ending, distance_from
from briefing_app.extraction.ordering.nth_days import is_nth, lasting_before, nth_from
from briefing_app.extraction.ordering.unit_places import Place, unit_place
from briefing_app.extraction.sentence import CLAUSE_STARTS, RELATIVES, Sentence
from briefing_app.extraction.syntax.phrases import phrase_at, phrases
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import RelationKind, Status

_KINDS = {
    "sequel after": RelationKind.AFTER,
    "sequel before": RelationKind.BEFORE,
    "sequel during": RelationKind.DURING,
    "sequel that day": RelationKind.AFTER,
}


_SHORT_UNITS = frozenset({"hour", "minute"})
_LONG_BEFORE = frozenset({"already", "earlier", "previously", "long"})
"""Words that say of a pluperfect outright that it came first."""


def sequels(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield places beside the event told before: "Then ...", "..., and the following morning ..."."""
    verbs = [telling for telling in told if telling.verb is not None and _tells(telling.verb, telling.status)]
    main = next((telling for telling in verbs if telling.verb and not sentence.opener(telling.verb)), None)
    placed: set[Telling] = set()
    late = _late_arrival(sentence, verbs)
    if late is not None:
        placed.add(late[0])
        yield Cue(RelationKind.AFTER, late[0], None, sentence.cut(late[1], late[2]).cut(text))
    for first, last, kind, distance in _places(sentence):
        one = _sequel_of(sentence, verbs, first, last)
        if one is None or one in placed or _is_day_of_other(sentence, told, one, last):
            continue
        placed.add(one)
        before = [telling for telling in verbs if telling.last < first and telling is not one]
        main_ones = [telling for telling in before if telling.verb and sentence.opener(telling.verb) not in _WHEN]
        before = main_ones or before
        other = before[-1] if before else _told_around(sentence, one, main, kind)
        cue = Cue(kind, one, other, sentence.cut(first, last).cut(text), distance)
        yield replace(cue, other=lasting_before(before, cue)) if is_nth(cue) else cue
    if (
        main is not None
        and main not in placed
        and main.verb is not None
        and main.verb.tense is Tense.PLUPERFECT
        and sentence.lower(0) != "by"
    ):
        adverb = next((at for at in range(main.verb.first, main.verb.head) if sentence.lower(at) in _LONG_BEFORE), None)
        last = main.verb.first if adverb is None else adverb
        yield Cue(RelationKind.BEFORE, main, None, sentence.cut(main.verb.first, last).cut(text))


def _told_around(sentence: Sentence, one: Telling, main: Telling | None, kind: RelationKind) -> Telling | None:
    """Return the main event if it comes behind a clause put in: "The ship, whose crew had fled days before, sank"."""
    is_put_in = one.verb is not None and sentence.opener(one.verb) in RELATIVES
    is_earlier = kind is RelationKind.BEFORE and one.verb is not None and one.verb.tense is Tense.PLUPERFECT
    return main if is_put_in and is_earlier and main is not None and main.first > one.last else None


_WHEN = frozenset({"after", "before", "once", "when", "until", "since"})
"""What opens a clause that only says when: "was disbanded after its founder died, and later ..."."""


def _is_day_of_other(sentence: Sentence, told: Sequence[Telling], one: Telling, last: int) -> bool:
    """Return whether another deed has the time here: "fell apart a month later in fighting that left ten dead"."""
    word = sentence.words[last]
    others = (telling for telling in told if telling is not one)
    return any(time.start < word.end <= time.end for telling in others for time in telling.times)


def _late_arrival(sentence: Sentence, verbs: Sequence[Telling]) -> tuple[Telling, int, int] | None:
    """Return what is told to have come late, with the indices of the words that say so.

    They are "By the time", "When help finally", or "When help came, all had already fled", in either order.
    """
    if not verbs or verbs[0].verb is None:
        return None
    if sentence.lowers[:3] == ("by", "the", "time"):
        return verbs[0], 0, 2
    adverb = verbs[0].verb.first - 1
    if sentence.lower(0) == "when" and sentence.lower(adverb) in {"finally", "eventually"}:
        return verbs[0], 0, adverb
    for late, main in ((verbs[0], verbs[-1]), (verbs[-1], verbs[0])):
        if len(verbs) > 1 and late.verb is not None and _is_too_late(sentence, late.verb, main):
            return late, sentence.subject_first(late.verb) - 1, sentence.subject_first(late.verb) - 1
    return None


def _is_too_late(sentence: Sentence, late: VerbGroup, main: Telling) -> bool:
    """Return whether all had "already" happened when somebody came."""
    if main.verb is None or main.verb.tense is not Tense.PLUPERFECT or late.base not in _ARRIVING:
        return False
    is_led = sentence.opener(late) == "when" or _follows_words(sentence, late, ("by", "the", "time"))
    return is_led and "already" in sentence.lowers[main.verb.first : main.verb.last + 3]


def _follows_words(sentence: Sentence, verb: VerbGroup, words: tuple[str, ...]) -> bool:
    first = sentence.subject_first(verb)
    return any(sentence.lowers[at : at + len(words)] == words for at in range(first, verb.first))


_ARRIVING = frozenset({"reach", "arrive", "arrive at", "come", "get", "get to", "turn up", "land"})


def _tells(verb: VerbGroup, status: Status) -> bool:
    """Return whether the verb carries its clause; "was the next to fall" carries it as "fall"."""
    return verb.is_finite or (verb.tense is Tense.INFINITIVE and status is Status.HAPPENED)


def _places(sentence: Sentence) -> Iterator[tuple[int, int, RelationKind, Distance | None]]:
    """Yield the first and last index of each words of order, how they place what follows, and how far away."""
    starts = phrases(*_KINDS)
    read = -1
    for index, word in enumerate(sentence.lowers):
        nth = nth_from(sentence, index) if index > read else None
        if nth is not None:
            read = nth[0]
            yield index, nth[0], RelationKind.DURING, nth[1]
        place = unit_place(sentence, index) if index > read else None
        if place is not None:
            read = place[0]
            yield index, *_by_then(sentence, index, place)
        if index <= read:
            continue
        match = phrase_at(sentence, index, starts) if word in starts else None
        is_loose = match is not None and match[1] == "sequel during" and sentence.lower(index - 1) not in CLAUSE_STARTS
        if match is not None and not is_loose and _stands_free(sentence, index, match[0]):
            yield _phrase_place(sentence, index, match)
        elif word in {"after", "within", "inside"} and sentence.lower(index - 1) in CLAUSE_STARTS:
            stretch = distance_from(sentence, index if word != "after" else index + 1)
            if stretch is not None and not sentence.is_a(stretch[0] + 1, "preposition", "conjunction"):
                yield index, stretch[0], RelationKind.AFTER, stretch[1]
        elif word in {"within", "inside"} and (end := _told_in_time(sentence, index)) is not None:
            yield index, end, RelationKind.AFTER, None
        elif word == "since" and sentence.is_clause_end(index + 1):
            yield index, index, RelationKind.AFTER, None


def _by_then(sentence: Sentence, index: int, place: Place) -> Place:
    """Return the place with what "by" leaves open: "by the following evening they had taken it"."""
    last, kind, distance = place
    is_limit = sentence.lower(index - 1) == "by" and kind is RelationKind.AFTER and distance is not None
    return (last, kind, replace(distance, measure=Measure.AT_MOST)) if is_limit and distance is not None else place


def _told_in_time(sentence: Sentence, index: int) -> int | None:
    """Return the last index of "within days" behind a deed; how long it took by itself is left open."""
    stretch = distance_from(sentence, index)
    verb = next((group for group in reversed(sentence.groups) if group.last < index), None)
    is_told = verb is not None and verb.tense is Tense.PAST and not verb.progressive
    return stretch[0] if stretch is not None and is_told and sentence.is_clause_end(stretch[0] + 1) else None


def _phrase_place(
    sentence: Sentence, index: int, match: tuple[int, str]
) -> tuple[int, int, RelationKind, Distance | None]:
    """Return the place a set phrase tells, with how much later or earlier it says."""
    last, name = match
    if name == "sequel that day" or _is_of_that_day(sentence, index, last):
        return index, last, _KINDS[name], Distance(0, "day")
    if sentence.lower(last) == "after" and sentence.lower(last - 1) == "morning":
        return index, last, _KINDS[name], Distance(1, "day")
    if sentence.lower(last) == "that":
        first, distance = distance_before(sentence, index)  # "four days before that"
        return min(first, index), last, _KINDS[name], distance
    if sentence.lower(last - 1) in {"following", "next"} and sentence.lower(last) in _ONE_ON:
        return index, last, _KINDS[name], Distance(1, sentence.lower(last))
    unit = last - 1 if sentence.lower(last) in _COUNTED_ON else index
    first, distance = distance_ending(sentence, unit) or (index, None)
    if distance is None or distance.unit in _SHORT_UNITS:
        return first, last, _KINDS[name], distance
    is_counted = sentence.lower(last) in _COUNTED_ON and distance.count is not None
    return index, last, _KINDS[name], distance if is_counted else None


def _is_of_that_day(sentence: Sentence, index: int, last: int) -> bool:
    """Return whether the words place it on the day of the other: "that evening", "later the same day"."""
    is_same = bool({"that", "same"} & set(sentence.lowers[index:last]))
    return is_same and sentence.lower(last) in {"day", "afternoon", "evening", "night"}


_COUNTED_ON = frozenset({"later", "earlier", "afterwards", "before", "after", "previously", "beforehand", "thereafter"})
_ONE_ON = frozenset({"day", "month", "year"})


def _sequel_of(sentence: Sentence, verbs: Sequence[Telling], first: int, last: int) -> Telling | None:
    """Return the verb such words place: the next one, or at the end of a sentence the one before.

    A "since" behind a verb places what has been going on: "the post has stood vacant since".
    """
    is_behind = sentence.lower(first - 1) not in CLAUSE_STARTS
    if sentence.lower(last) == "since" and is_behind and sentence.is_clause_end(last + 1):
        lasting = (telling for telling in reversed(verbs) if telling.last < first and telling.verb is not None)
        return next((telling for telling in lasting if telling.verb and telling.verb.tense is Tense.PERFECT), None)
    if is_behind and sentence.is_clause_end(last + 1) and verbs and verbs[0].last < first:
        return next(telling for telling in reversed(verbs) if telling.last < first)
    one = next((telling for telling in verbs if telling.last > last), verbs[-1] if verbs else None)
    return None if one is not None and _is_past_other(sentence, last, one) else one


def _is_past_other(sentence: Sentence, last: int, one: Telling) -> bool:
    """Return whether another clause stands before its own that the words place: "Then he smiled, and she left"."""
    start = bisect_right(sentence.groups, last, key=lambda group: group.first)
    between = takewhile(lambda group: group.last < one.first, islice(sentence.groups, start, None))
    main = [group for group in between if group.is_finite and not sentence.opener(group)]
    joiner = next((at for at in range(one.first - 1, last, -1) if sentence.lower(at) in {"and", ";", "but"}), -1)
    return any(group.last < joiner and not sentence.lexicon.is_a(group.base, "speech", "be") for group in main)


def _stands_free(sentence: Sentence, index: int, last: int) -> bool:
    """Return whether the words stand by themselves: no "months on from it", "before that day"."""
    if sentence.lower(last) == "meantime" and not any(group.tense is Tense.PERFECT for group in sentence.groups):
        return False  # "in the meantime, police searched the house" is told of no order
    follows = sentence.lower(last + 1)
    if sentence.lower(last) in {"before", "after"} and last > index and not _leads_to_nothing(sentence, last + 1):
        return False  # "burnt papers, hours before the last car drove out"
    if follows == "from" or (sentence.lower(last) == "that" and _leads_noun(sentence, last + 1)):
        return False
    return last > index or sentence.lower(index) not in _LONE or _is_lone_sequel(sentence, index)


def _leads_to_nothing(sentence: Sentence, index: int) -> bool:
    """Return whether the clause ends here or its verb comes next: "soon after came the arrest"."""
    return sentence.is_clause_end(index) or any(group.first == index for group in sentence.groups)


def _is_lone_sequel(sentence: Sentence, index: int) -> bool:
    """Return whether a word that mostly is part of another phrase places a clause by itself."""
    word = sentence.lower(index)
    around = next((group for group in sentence.groups if group.first <= index <= group.last), None)
    if word == "previously":
        return around is None or around.tense is Tense.PLUPERFECT
    if word == "finally":
        return index == 0
    if word == "next" and index == 0 and sentence.lower(1) == ",":
        return True  # "First, the rope tore. Next, two climbers fell."
    if word == "next" and not _opens_clause(sentence, index + 1):
        return _comes_later(sentence, index)
    leads_verb = any(group.first == index + 1 and group.is_finite for group in sentence.groups)
    is_inside = around is not None and around.tense in {Tense.PAST, Tense.MODAL} and "would" not in around.helpers
    leads = {"and", ",", "only"} if word == "then" else {"and", ","}
    return index == 0 or sentence.lower(index - 1) in leads or is_inside or leads_verb or _comes_later(sentence, index)


def _comes_later(sentence: Sentence, index: int) -> bool:
    """Return whether "later" or "next" is all that follows the verb: "The lawsuits came later"."""
    is_last = sentence.lower(index) in {"later", "next"} and sentence.is_clause_end(index + 1)
    return is_last and any(group.last == index - 1 and group.tense is Tense.PAST for group in sentence.groups)


_LONE = frozenset({"then", "later", "previously", "eventually", "next", "finally"})
"""Words that mostly are part of another phrase."""


def _opens_clause(sentence: Sentence, index: int) -> bool:
    """Return whether a subject or a verb comes right after: "Next the crew fled", not "next to the port"."""
    if sentence.is_timed(index - 1) or index >= len(sentence.words):
        return False
    is_subject = sentence.is_a(index, "determiner", "personal pronoun") or sentence.words[index].is_name
    return is_subject or any(group.first == index for group in sentence.groups)


def _leads_noun(sentence: Sentence, index: int) -> bool:
    """Return whether a noun follows "that": "before that day", not "before that Peru had"."""
    closed = ("determiner", "pronoun", "be", "have", "modal", "preposition", "conjunction", "adverb")
    is_verb = any(group.first <= index <= group.last for group in sentence.groups)
    is_plain = sentence.lower(index).isalpha() and not sentence.words[index].is_name
    return is_plain and not is_verb and not sentence.is_a(index, *closed)
