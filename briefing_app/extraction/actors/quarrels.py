"""Tells whether an event belongs to the quarrel of two countries: fought, pleaded, judged or watched. Adds no party."""

from collections.abc import Set as AbstractSet

from briefing_app.extraction.actors.reach import reach, within
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import CountryCode, EventKind


def is_of_quarrel(telling: Telling, codes: AbstractSet[CountryCode], two: AbstractSet[CountryCode]) -> bool:
    """Return whether it is fought or pleaded between states: "A opened an offensive", "B filed its claim".

    What rebels or robbers do within one of them is its own.

    Args:
        telling: What is told.
        codes: The countries it names or stands for.
        two: The countries whose quarrel it is.
    """
    sentence, (first, last) = telling.sentence, reach(telling)
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    told = range(min(first, doer[0]) if doer is not None else first, last + 1)
    if any(sentence.is_a(at, "case of states") for at in told):
        return True
    if acts_by_itself(telling) and (telling.concept == "file" or _falls(telling)):
        return True
    if doer is not None and (_is_judged(telling, doer, two) or _is_watched(sentence, doer, two)):
        return True
    at_sea = telling.kind is EventKind.ARREST and any(sentence.is_a(at, "warship") for at in told)
    is_force = at_sea or telling.kind in {EventKind.ATTACK, EventKind.STRIKE} or _is_operation(telling)
    if doer is None:
        return is_force and telling.noun is not None
    own = {one.code for one in within(sentence, *doer)}
    sails = not own and any(sentence.is_a(at, "warship") for at in range(doer[0], doer[1] + 1))
    return (sails or (is_force and not own.isdisjoint(codes))) and not any(sentence.is_a(at, "rebels") for at in told)


def is_before_world_court(telling: Telling) -> bool:
    """Return whether judges of all states act: "the International Court of Justice will hear the case"."""
    sentence = telling.sentence
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    told = range(doer[0], doer[1] + 1) if doer is not None else range(0)
    return any(sentence.lower(at) == "international" and sentence.is_a(at + 1, "judges of states") for at in told)


def _falls(telling: Telling) -> bool:
    """Return whether a place is taken: "Tacna fell in September", not "fell silent" or "fell by a tenth"."""
    sentence, verb = telling.sentence, telling.verb
    after = verb.last + 1 if verb is not None else 0
    is_open = after == len(sentence.words) or not sentence.words[after].is_word or sentence.is_timed(after)
    led = sentence.lower(after) in {"in", "on", "to"}
    return verb is not None and verb.base in {"fall", "surrender"} and (is_open or led)


def _is_judged(telling: Telling, doer: tuple[int, int], two: AbstractSet[CountryCode]) -> bool:
    """Return whether judges abroad, or whoever may order a whole state, rule on it: "the court awarded Chile the sea".

    "The court jailed a Chilean baker" is of Chile alone.
    """
    sentence, verb = telling.sentence, telling.verb
    if telling.asked_by is not None and telling.asked_by.base in _RULING:
        asking = subject(sentence, telling.asked_by)
        return asking is not None and not within(sentence, *asking) and _is_state(sentence, telling.asked_by.last + 1)
    own = {one.code for one in within(sentence, *doer)}
    if verb is None or not own.isdisjoint(two) or verb.passive:
        return False
    has_judges = any(sentence.is_a(at, "judges of states") for at in range(doer[0], doer[1] + 1))
    rules = (has_judges or sentence.is_a(doer[1], "pronoun")) and verb.base in _RULING
    return (has_judges and bool(own)) or (rules and _is_state(sentence, verb.last + 1))


_RULING = frozenset({"order", "award", "instruct", "enjoin", "grant", "tell"})


def _is_state(sentence: Sentence, at: int) -> bool:
    """Return whether a country is called by its name at an index: "Chile", not "Chilean"."""
    start = sentence.words[at].start if at < len(sentence.words) else -1
    return any(one.start == start and one.rule == "name" for one in sentence.countries)


def _is_watched(sentence: Sentence, doer: tuple[int, int], two: AbstractSet[CountryCode]) -> bool:
    """Return whether those who watch over two states act, or are sent or withdrawn: "the observers left".

    The European Union sends its own to one of them: "the EU's mission".
    """
    words = sentence.lowers[doer[0] : doer[1] + 1]
    if any(one.code in two for one in within(sentence, *doer)) or not _OF_ONE.isdisjoint(words):
        return False
    watching = any(sentence.is_a(at, "watching states") for at in range(doer[0], doer[1] + 1))
    return watching or "security council" in " ".join(words)


_OF_ONE = frozenset({"eu", "european"})


def _is_operation(telling: Telling) -> bool:
    """Return whether a country opens what it gave a name: "launched Operation Condor", not "an operation"."""
    sentence, verb = telling.sentence, telling.verb
    return verb is not None and any(word.word == "Operation" for word in sentence.words[verb.last + 1 : verb.last + 3])


def acts_by_itself(telling: Telling) -> bool:
    """Return whether a whole country does it, and says nothing of others: "Belarus will join the bloc"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if verb is None or doer is None or telling.kind is EventKind.STATEMENT:
        return False
    words = sentence.words[doer[0]], sentence.words[doer[1]]
    return any(one.start <= words[0].start and words[1].end <= one.end for one in sentence.countries)
