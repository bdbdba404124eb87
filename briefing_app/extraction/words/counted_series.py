"""Spells out days that are told of counted things: "two votes, one in 1999 and another in 2005". Tells no event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup

_MARKERS = frozenset({"one", "another", "the", "a", "other", "second", "third", "last", "first", "again"})
_JOINERS = frozenset({",", "and"})
_LEADS = frozenset({"in", "on"})
_KNOWN = frozenset({"the", "these", "those", "both", "his", "her", "its", "their"})
"""Words that make the counted act together: "the two sides met, in May and in July"."""
_MOST = 6
"""Days of the longest list that is spelled out."""
_FARTHEST = 8
"""Words between the number and the comma before its days: "two further applications"."""


@dataclass(frozen=True, slots=True)
class CountedDays:
    """A list of as many days as there are things.

    Attributes:
        count: Index of the number.
        comma: Index of the comma before the list.
        days: Indices of the first and last word of each day, with what it is.
        verb: The verb whose subject or object is counted.
    """

    count: int
    comma: int
    days: tuple[tuple[int, int, TimeExpression], ...]
    verb: VerbGroup


def counted_days(
    words: Sequence[Token], groups: Sequence[VerbGroup], times: Sequence[TimeExpression]
) -> CountedDays | None:
    """Return the days behind a comma that are each of one of the things counted before it; None if they are not.

    There are as many of them as the number says: "held two votes, in May and in July".
    """
    placed = [(*place_of(words, time), time) for time in times if time.kind == "DATE" and time.when is not None]
    for at in range(len(placed)):
        comma = _comma_before(words, placed[at][0])
        days = _run(words, placed[at:]) if comma is not None else ()
        count = _count_before(words, comma, len(days)) if comma is not None and len(days) > 1 else None
        verb = next((group for group in reversed(groups) if comma is not None and group.last < comma), None)
        if comma is not None and count is not None and verb is not None and verb.is_finite and not verb.negated:
            return CountedDays(count, comma, days, verb)
    return None


def spelled_out(words: Sequence[Token], found: CountedDays) -> Iterator[tuple[Token, ...]]:
    """Yield for each day the words of a sentence of one of the things: "held one of two votes in May".

    What comes behind the list goes with the first.
    """
    start = words[found.count]
    opening = "One" if found.count == 0 else "one"
    lead = (Token(start.start, start.start, opening, "one"), Token(start.start, start.start, "of", "of"))
    number = Token(start.end, start.end, start.lower, start.lower)
    told = (*words[: found.count], *lead, number, *words[found.count + 1 : found.comma])
    if found.count < found.verb.first:
        told = tuple(_of_one(word) for word in told)
    rest = words[found.days[-1][1] + 1 :]
    for first, last, _ in found.days:
        led = first - 1 if words[first - 1].lower in _LEADS else found.days[0][0] - 1
        yield (*told, words[led], *words[first : last + 1], *rest)
        rest = stop_of(words)


def _of_one(word: Token) -> Token:
    return Token(word.start, word.end, "was", "was") if word.lower == "were" else word


def stop_of(words: Sequence[Token]) -> Sequence[Token]:
    """Return the mark that ends a sentence; a headline has none, and its last word may be of the last day."""
    return () if words[-1].word[0].isalnum() else words[-1:]


def place_of(words: Sequence[Token], time: TimeExpression) -> tuple[int, int]:
    """Return the indices of the first and last word of a time; the last before the first if it has none here."""
    inside = [at for at, word in enumerate(words) if word.start < time.end and time.start < word.end]
    return (inside[0], inside[-1]) if inside else (0, -1)


def _comma_before(words: Sequence[Token], first: int) -> int | None:
    """Return the comma before the first day, past its "in" and "one"."""
    at = first - 1
    if at < 0 or words[at].lower not in _LEADS:
        return None
    while at > 0 and words[at - 1].lower in _MARKERS:
        at -= 1
    return at - 1 if at > 0 and words[at - 1].word == "," else None


def _run(
    words: Sequence[Token], placed: Sequence[tuple[int, int, TimeExpression]]
) -> tuple[tuple[int, int, TimeExpression], ...]:
    """Return the days in a row with nothing but "and another in" between them."""
    run = [placed[0]]
    for day in placed[1 : _MOST + 1]:
        gap = [word.lower for word in words[run[-1][1] + 1 : day[0]]]
        if not gap or gap[0] not in _JOINERS or not all(word in _JOINERS | _MARKERS | _LEADS for word in gap):
            break
        run.append(day)
    return tuple(run)


def _count_before(words: Sequence[Token], comma: int, days: int) -> int | None:
    """Return the number before the comma that counts as many things as there are days."""
    for at in range(comma - 1, max(-1, comma - _FARTHEST - 1), -1):
        if not words[at].is_word:
            return None
        if count_of(words[at].lower) == days and words[at].word.isalpha():
            return at if at == 0 or words[at - 1].lower not in _KNOWN else None
    return None
