"""Says a clause anew with what a later day of a series names: "Peru joined in 1996, Chile in 1999". Finds no series."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup

LEADS = frozenset({"in", "on"})
PLACING = frozenset({"in", "at", "to", "from", "with", "by", "for", "of", "against", "near", "over", "into"})
ARTICLES = frozenset({"a", "an", "the"})
IN_NAMES = frozenset({"and", "of", "the", "&", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Member:
    """A day of the series, with what it is told of: indices of the words, `first` > `last` if nothing is named anew."""

    first: int
    last: int
    time_first: int
    time_last: int
    time: TimeExpression


def named_anew(
    words: Sequence[Token], verb: VerbGroup, own: Member, member: Member, countries: Sequence[CountryMention]
) -> tuple[Token, ...]:
    """Return the clause with what the later day names: as what was done to, or as who did it; empty if as neither."""
    item = words[member.first : member.last + 1]
    end = own.time_first - 1
    is_set = verb.last > verb.head and words[verb.last].lower not in _PARTICLES and not item[0].is_name
    is_empty = verb.last + 1 == end and is_set  # "sent troops in May, tanks in June"
    start = _object_start(words, verb.head + 1 if is_empty else verb.last + 1, end, item)
    own_object = _own_object(words, verb, member, countries)
    if own_object is not None and verb.last + 1 < end:
        at = words[own_object].start
        moved = (Token(at, at, word.word, word.lower) for word in words[verb.first : verb.last + 1])
        return (*words[member.first : own_object], *moved, *words[own_object : member.last + 1])
    is_free = words[member.time_first - 1].lower not in LEADS
    if (item[0].lower in PLACING or (is_free and item[0].is_name)) and start == end:
        return ()
    if start < end and not _does_it(words, verb, range(start, end), member, countries):
        return (*words[:start], *item)
    at = item[-1].end
    is_one = all(word.lower != "and" for word in item)
    moved = (Token(at, at, word.word, word.lower) for word in _agreeing(words[verb.first : end], is_one=is_one))
    return (*item, *moved)


def _object_start(words: Sequence[Token], first: int, end: int, item: Sequence[Token]) -> int:
    """Return where the last thing of the item's shape starts before the first day's "in"; `end` without one."""
    if item[0].lower in PLACING:
        return max((at for at in range(first, end) if words[at].lower == item[0].lower), default=end)
    led = next((word.lower for word in item if word.lower in PLACING), None)  # "Ali to nine years, Omar to 11 years"
    end_of_first = next((at for at in range(first + 1, end) if words[at].lower == led), end)
    start = end_of_first
    if item[0].is_name:
        while start > first and (words[start - 1].is_name or words[start - 1].lower in IN_NAMES):
            start -= 1
        while start < end_of_first and not words[start].is_name:
            start += 1
        return start if start < end_of_first else end
    last = max((at for at in range(first, start) if words[at].lower in {*ARTICLES, "'s", "’s"}), default=end)
    if item[0].lower not in ARTICLES or last == end:
        return first if first < end and words[first].lower not in PLACING else end  # "troops in May, tanks in June"
    while first < last < end and words[last].lower not in ARTICLES and words[last - 1].is_name:
        last -= 1  # "won Mali's first election in 2010 and a second term five years later"
    return last


def _own_object(
    words: Sequence[Token], verb: VerbGroup, member: Member, countries: Sequence[CountryMention]
) -> int | None:
    """Return where the item names, after a state that did it too, what it did it to: "and Chile its jets in 2001"."""

    def states(first: int, last: int) -> list[CountryMention]:
        return [one for one in countries if any(one.start <= word.start < one.end for word in words[first:last])]

    doer = next(iter(states(member.first, member.last + 1)), None)
    if doer is None or not states(0, verb.first):
        return None
    start = next((at for at in range(member.first, member.last + 1) if words[at].start >= doer.end), None)
    is_led = doer.start <= words[member.first + (words[member.first].lower in ARTICLES)].start
    has_own = start is not None and (words[start].lower in _OWNERS or count_of(words[start].lower) is not None)
    return start if is_led and has_own else None


_OWNERS = ARTICLES | {"its", "their", "his", "her"}
_PARTICLES = frozenset({"off", "out", "up", "down", "away", "over", "back", "on", "in", "to", "into", "of", "for"})


def _does_it(
    words: Sequence[Token], verb: VerbGroup, last: range, member: Member, countries: Sequence[CountryMention]
) -> bool:
    """Return whether the item stands for the doer, not for what was done to: "Peru joined NATO in 1999, Chile in"."""

    def names_state(indices: range) -> bool:
        return any(one.start <= words[at].start < one.end for at in indices for one in countries)

    is_state = names_state(range(member.first, member.last + 1))
    if not words[member.first].is_name or is_state == names_state(last):
        return False
    return is_state == names_state(range(verb.first))


def _agreeing(words: Sequence[Token], *, is_one: bool) -> Iterator[Token]:
    """Yield the words with "was" or "were" as their new subject wants it."""
    for word in words:
        if word.lower in {"was", "were"}:
            fitting = "was" if is_one else "were"
            yield Token(word.start, word.end, fitting, fitting)
        else:
            yield word
