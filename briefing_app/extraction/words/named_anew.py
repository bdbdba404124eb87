"""Says a clause anew with what a later day of a series names: "Peru joined in 1996, Chile in 1999". Finds no series."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup

LEADS = frozenset({"in", "on"})
PLACING = frozenset({"in", "at", "to", "from", "with", "by"})
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
    start = _object_start(words, verb.last + 1, end, item[0])
    is_free = words[member.last + 1].lower not in LEADS
    if (item[0].lower in PLACING or is_free) and start == end:
        return ()
    if start < end and not _does_it(words, verb, range(start, end), member, countries):
        return (*words[:start], *item)
    at = item[-1].end
    is_one = all(word.lower != "and" for word in item)
    moved = (Token(at, at, word.word, word.lower) for word in _agreeing(words[verb.first : end], is_one=is_one))
    return (*item, *moved)


def _object_start(words: Sequence[Token], first: int, end: int, item: Token) -> int:
    """Return where the last thing of the item's shape starts before the first day's "in"; `end` without one."""
    start = end
    if item.lower in PLACING:
        return max((at for at in range(first, end) if words[at].lower == item.lower), default=end)
    if item.is_name:
        while start > first and (words[start - 1].is_name or words[start - 1].lower in IN_NAMES):
            start -= 1
        while start < end and not words[start].is_name:
            start += 1
        return start
    last = max((at for at in range(first, end) if words[at].lower in {*ARTICLES, "'s", "’s"}), default=end)
    while first < last < end and words[last].lower not in ARTICLES and words[last - 1].is_name:
        last -= 1  # "won Mali's first election in 2010 and a second term five years later"
    return last


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
