"""Spells out days each told before what is of it: "tried in 2009 for fraud and in 2012 for theft". Tells no event."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.counted_series import place_of, stop_of
from briefing_app.extraction.words.named_anew import LEADS, PLACING
from briefing_app.extraction.words.tokens import Token

_JOINERS = frozenset({",", ";", "and", "then", "again"})
_LONGEST_TAIL = 7


@dataclass(frozen=True, slots=True)
class Tail:
    """A day with what is told behind it: indices of its "in", of its last word, and of the last word of the rest."""

    lead: int
    time_last: int
    last: int
    time: TimeExpression


def trailing_days(words: Sequence[Token], times: Sequence[TimeExpression], taken: Collection[int]) -> tuple[Tail, ...]:
    """Return two days or more that close a clause, each with words of the same kind behind it; empty without them.

    Args:
        words: The words of the sentence.
        times: Its days, months and years, in order.
        taken: Indices of words of verbs.
    """
    found: list[Tail] = []
    placed = [(*place_of(words, time), time) for time in times]
    ends = [first - 2 for first, _, _ in placed[1:]] + [len(words) - 1 - len(stop_of(words))]
    for (first, last, time), end in zip(placed, ends, strict=True):
        tail_last = end
        while tail_last > last and words[tail_last].lower in _JOINERS:
            tail_last -= 1
        is_joined = tail_last < end or time is times[-1]
        inside = words[last + 1 : tail_last + 1]
        is_tail = 1 < len(inside) <= _LONGEST_TAIL and inside[0].lower in PLACING and all(one.is_word for one in inside)
        is_free = not any(at in taken for at in range(last + 1, tail_last + 1))
        is_led = first > 0 and words[first - 1].lower in LEADS
        if not (is_tail and is_free and is_led and is_joined):
            found.clear()
            continue
        if found and words[found[0].time_last + 1].lower != inside[0].lower:
            found.clear()
        found.append(Tail(first - 1, last, tail_last, time))
    is_closed = bool(found) and found[-1].time is times[-1]
    return tuple(found) if is_closed and len(found) > 1 else ()


def each_told(words: Sequence[Token], tails: Sequence[Tail]) -> Iterator[tuple[Token, ...]]:
    """Yield for each day the words of a sentence of it alone."""
    for tail in tails:
        yield (*words[: tails[0].lead], *words[tail.lead : tail.last + 1], *stop_of(words))
