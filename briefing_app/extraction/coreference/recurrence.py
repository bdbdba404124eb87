"""Finds which tellings of one text tell the same event again: "the attack", "the killing". Knows no order."""

from bisect import bisect_left
from collections.abc import Sequence

from briefing_app.extraction.asked_once import once_a_sentence
from briefing_app.extraction.coreference.deed_nouns import (
    is_of_another_thing,
    is_repeat_of,
    meanings,
    names_again,
    names_deed,
    told_meanings,
)
from briefing_app.extraction.coreference.fates import fates, is_known_fate, is_passed_again, is_suffered_again
from briefing_app.extraction.coreference.general_nouns import family, general_ties, may_stand_for
from briefing_app.extraction.coreference.named_nouns import (
    is_bare,
    is_bare_landmark,
    is_definite,
    is_fresh,
    is_indefinite,
    names_beside,
)
from briefing_app.extraction.coreference.pictured import is_pictured, pictures
from briefing_app.extraction.coreference.polls import is_its_poll
from briefing_app.extraction.coreference.renamings import is_taken_up, only_says_when, resumes, takes_up
from briefing_app.extraction.factuality.pinned_nouns import is_landmark
from briefing_app.extraction.merging.meanings import stem
from briefing_app.extraction.merging.same_event import overlap
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.earlier_ones import ANOTHER, is_earlier_one, is_of_earlier_one
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.model import EventKind, When

FARTHEST = 40
"""Tellings looked back over for what is told again."""
_LIKE_ON_A_DAY = 0.4
_LIKE = 0.7
_LIKE_ROUGHLY = 0.25
_NEAR = 3
_START = 4
"""Letters a noun shares with the verb it is made of: "sign", "signing"."""
VAGUE = frozenset({EventKind.OTHER, EventKind.STATEMENT, EventKind.REQUEST, EventKind.TRADE})


def same_tellings(told: Sequence[Telling], whens: Sequence[When], countries: Sequence[frozenset[str]]) -> list[int]:
    """Return for each telling the index of the first telling of the same event; its own if it is the first.

    An echo ("the attack", with nothing else about it) that echoes nothing gets -1.
    """
    first_of: list[int] = []
    spoken = _spoken_of(told)
    ties = [_ties(telling) for telling in told]
    numbers = [telling.sentence.number for telling in told]
    for index, telling in enumerate(told):
        earlier = [at for at in range(max(0, index - FARTHEST), index) if first_of[at] >= 0]
        # Most pairs of a text could not be one event, so the cheap question comes first and is asked of sets.
        mine = ties[index]
        near = bisect_left(numbers, telling.sentence.number - _NEAR)
        akin = [
            at
            for at in reversed(earlier)
            if not mine.isdisjoint(ties[at]) or (at >= near and _is_beside(told[at], telling))
        ]
        same = [at for at in akin if _again(told, whens, countries, at, index)]
        if spoken[index] and whens[index].is_day:
            same += [at for at in earlier if whens[at] == whens[index] and spoken[at] & spoken[index]]
        same = [at for at in same if _fits_all(whens, first_of, first_of[at], index)]
        found = min(same, key=lambda at: _distance(told[at], telling), default=None)
        first_of.append(first_of[found] if found is not None else -1 if telling.is_echo else index)
    return first_of


def _fits_all(whens: Sequence[When], first_of: Sequence[int], first: int, index: int) -> bool:
    """Return whether the date agrees with every telling of the event so far, not only with an undated headline."""
    nearby = range(max(0, index - FARTHEST), index)
    members = [at for at in nearby if first_of[at] == first and whens[at].is_dated]
    return not whens[index].is_dated or all(overlap(whens[at], whens[index]) for at in members)


def _spoken_of(told: Sequence[Telling]) -> list[frozenset[str]]:
    """Return for each verb of saying the concepts of the certain kinds of event it reports; empty for the rest."""
    found: dict[tuple[Sentence, int], set[str]] = {}
    for telling in told:
        group = telling.saying.group if telling.saying is not None else None
        if group is not None and telling.kind not in VAGUE and telling.concept:
            found.setdefault((telling.sentence, group.head), set()).add(telling.concept)
    heads = [telling.verb.head if telling.verb is not None else -1 for telling in told]
    return [frozenset(found.get((telling.sentence, head), ())) for telling, head in zip(told, heads, strict=True)]


def _distance(one: Telling, again: Telling) -> int:
    """Return how loosely the names fit: a noun made for the deed, the same concept or kind, or only a related kind."""
    if is_pictured(one, again):
        return -2
    if again.noun is not None and names_again(again.noun.sense.base, one):
        return -1
    return 0 if one.concept == again.concept else 1 if one.kind is again.kind else 2


def _again(
    told: Sequence[Telling], whens: Sequence[When], countries: Sequence[frozenset[str]], at: int, index: int
) -> bool:
    """Return whether the telling at `index` tells the event of the one at `at` again."""
    one, again = told[at], told[index]
    if _is_placed_by(one, again):
        return False
    if one.sentence is again.sentence and again.verb is not None and one.verb is not None:
        return _is_cause(one, again)
    if again.noun is not None and (is_earlier_one(again.noun.sense) or _names_earlier_one(again.sentence, again.noun)):
        is_other = one.sentence is again.sentence or is_fresh(one)
        return not is_other and family(one) == family(again) and overlap(whens[at], whens[index])
    for retells in _RETELLS if again.noun is None else _RENAMES:
        if retells(one, again):
            return True
    return _names_or_repeats(told, whens, countries, at, index)


def _names_earlier_one(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it is told from another one that the sentence counts: "a day after the earlier blast"."""
    is_counted = not ANOTHER.isdisjoint(sentence.lowers[: noun.phrase_first])
    return is_counted and is_of_earlier_one(sentence.lowers[noun.phrase_first : noun.first])


def _names_or_repeats(
    told: Sequence[Telling], whens: Sequence[When], countries: Sequence[frozenset[str]], at: int, index: int
) -> bool:
    """Return whether it names or tells again what was told, as far as dates, places and stages allow."""
    one, again = told[at], told[index]
    if again.verb is not None and _tells_another_stage(one, again):
        return False
    dates_agree = overlap(whens[at], whens[index]) or not (one.times and again.times)
    places_agree = is_bare(again) or not (countries[at] and countries[index]) or bool(countries[at] & countries[index])
    if not (dates_agree and places_agree and one.status is again.status) or is_fresh(again):
        return again.is_echo and dates_agree and not is_fresh(again) and _names_it(one, again)
    before, after = whens[at], whens[index]
    return _names_it(one, again) or _repeats(one, again, before, after) or _refines(one, again, before, after)


_RENAMES = (is_its_poll, is_known_fate, is_passed_again, is_pictured)
_RETELLS = (takes_up, resumes, only_says_when, is_suffered_again, *_RENAMES)
"""Ways to tell again what was told: with a noun, and with a verb alone."""


def _ties(telling: Telling) -> frozenset[tuple[str, str]]:
    """Return what two tellings must share one of to be one event, unless they stand beside each other."""
    ties = {("concept", telling.concept)} if telling.concept else set()
    if telling.verb is not None:
        ties.add(("verb", telling.verb.base))
        ties.add(("start", telling.verb.base[:_START]))
        if telling.sentence.lexicon.is_a(telling.verb.base, "ending"):
            ties.add(("stage", "end"))
    if telling.noun is not None:
        ties.add(("start", telling.noun.sense.base[:_START]))
    ties |= {("fate", name) for name in fates(telling)}
    ties |= {("picture", noun) for noun in pictures(telling)}
    ties |= {("meaning", str(row)) for row in _meanings(telling)}
    ties |= general_ties(telling)
    if telling.kind not in {EventKind.OTHER, EventKind.STATEMENT}:
        ties.add(("family", family(telling)))
    return frozenset(ties)


def _meanings(telling: Telling) -> frozenset[int]:
    """Return the rows of meaning it can be told by, and those it can name again."""
    named = meanings(telling.noun.sense.base) if telling.noun is not None else frozenset()
    return named | told_meanings(telling)


def _is_beside(one: Telling, again: Telling) -> bool:
    """Return whether the two stand so near that a statement, or a death, may be of the other's event."""
    if one.kind is EventKind.STATEMENT or again.kind is EventKind.STATEMENT:
        return again.sentence.number - one.sentence.number <= _NEAR
    if is_taken_up(again):
        return again.sentence.number - one.sentence.number == 1
    return one.sentence is again.sentence and EventKind.DEATH in (one.kind, again.kind)


_DEADLY = frozenset({EventKind.STRIKE, EventKind.ATTACK, EventKind.DISASTER, EventKind.DEATH})


def _is_cause(one: Telling, again: Telling) -> bool:
    """Return whether one sentence tells a death and how it came: "perished when their boat sank"."""
    pair = {one.kind, again.kind}
    openers = {told.sentence.opener(told.verb) for told in (one, again) if told.verb is not None}
    return EventKind.DEATH in pair and pair <= _DEADLY and "when" in openers


def _tells_another_stage(one: Telling, again: Telling) -> bool:
    """Return whether one tells an end or a coming into force, and the other does not."""
    if _takes_effect(one) != _takes_effect(again):
        return True
    if one.verb is None or again.is_ending == one.is_ending:
        return False
    # "The breakdown" is itself the end of the talks that collapsed; a walkout that ended is not its beginning.
    return again.is_ending or again.noun is None or not names_deed(again.noun.sense.base, one.verb.base)


def _is_placed_by(one: Telling, again: Telling) -> bool:
    """Return whether the noun only says when the other came about: "a recount began two days after the ballot"."""
    noun, sentence = again.noun, again.sentence
    if one.sentence is not sentence or noun is None or one.last > noun.first or not is_landmark(sentence, noun):
        return False
    return not any(sentence.lower(at) in _CLAUSE_ENDS for at in range(one.last + 1, noun.first))


_CLAUSE_ENDS = MARKS | {"and", "but"}


def _takes_effect(telling: Telling) -> bool:
    """Return whether it tells the day a treaty begins to bind, which is not the day it was signed."""
    return telling.verb is not None and telling.sentence.lexicon.is_a(telling.verb.base, "taking effect")


def _names_it(one: Telling, again: Telling) -> bool:
    """Return whether a definite noun names what was told: the same concept, or a sort of it with nothing added."""
    if again.noun is None or (again.verb is not None and not _lends_tense(again)):
        return False
    is_of_other = bool(names_beside(again)) and not names_beside(again) & {word.word for word in one.sentence.words}
    is_of_other = is_of_other or is_of_another_thing(again.sentence, again.noun.last, one)
    if is_of_other or is_repeat_of(again.noun.sense.base, one):
        return False
    definite = is_definite(again) or is_bare_landmark(again)
    if definite and _is_same_noun(one, again):
        return True
    if again.sentence.lexicon.is_a(again.concept, "market move") and not again.is_echo:
        return False
    if one.concept and one.concept == again.concept:
        return definite or (_alike(one, again) >= 0.5 and not is_indefinite(again))
    bare = again.noun.phrase_last - again.noun.last <= 0 or again.is_echo
    return definite and bare and may_stand_for(one, again)


def _is_same_noun(one: Telling, again: Telling) -> bool:
    """Return whether the noun is made of the verb told, or by itself names again what the same noun told."""
    assert again.noun is not None  # noqa: S101 asked of nouns only
    base = again.noun.sense.base
    if names_again(base, one):
        return True
    is_lone = again.noun.phrase_last == again.noun.last and is_landmark(again.sentence, again.noun)
    return is_lone and one.noun is not None and one.noun.sense.base == base


def _lends_tense(telling: Telling) -> bool:
    verb = telling.verb  # that the raid lasted an hour tells no other raid
    return verb is not None and (verb.base == "last" or telling.sentence.lexicon.is_a(verb.base, "happening", "light"))


def _repeats(one: Telling, again: Telling, before: When, after: When) -> bool:
    """Return whether two verbs tell one thing twice: one concept, the same day or no day, and like words."""
    if not one.concept or one.concept != again.concept or (one.noun is None) != (again.noun is None):
        return False
    same_day = before.is_day and after.is_day
    if is_indefinite(again) and not one.sentence.is_headline:
        return False
    if one.kind in VAGUE and one.kind is not EventKind.OTHER:
        return False
    if one.sentence.is_headline or same_day:
        return _alike(one, again) >= _LIKE_ON_A_DAY
    return not (one.times or again.times) and _alike(one, again) >= _LIKE


def _refines(one: Telling, again: Telling, before: When, after: When) -> bool:
    """Return whether the second gives the day of what the first dates coarsely, or says on the day what was said."""
    if not (before.is_dated and after.is_dated) or is_indefinite(again):
        return False
    if one.kind is EventKind.STATEMENT or again.kind is EventKind.STATEMENT:
        near = again.sentence.number - one.sentence.number <= _NEAR
        same_day = before.is_day and after.is_day
        like = _LIKE_ROUGHLY if one.sentence.number <= 1 else _LIKE_ON_A_DAY
        return near and same_day and one.kind in VAGUE and _alike(one, again) >= like
    is_finer = before.is_day != after.is_day
    return is_finer and one.kind not in VAGUE and family(one) == family(again) and _alike(one, again) >= _LIKE_ROUGHLY


def _alike(one: Telling, again: Telling) -> float:
    """Return the share of the shorter telling's names and long words that the other has too."""
    ours, theirs = _words(one.sentence), _words(again.sentence)
    shorter = min(len(ours), len(theirs))
    return len(ours & theirs) / shorter if shorter else 0.0


@once_a_sentence
def _words(sentence: Sentence) -> set[str]:
    return {
        stem(word.lower)
        for word in sentence.words
        if len(word.word) > 3
        and word.word.isalpha()
        and not sentence.lexicon.is_a(word.lower, "preposition", "calendar word")
    }
