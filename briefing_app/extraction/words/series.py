"""Spells out a sentence that tells one deed of several days: "joined in 1996, Chile in 1999". Tells no event itself."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.counted_series import CountedDays, counted_days, place_of, spelled_out, stop_of
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.named_anew import ARTICLES, IN_NAMES, LEADS, PLACING, Member, named_anew
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup, verb_groups
from briefing_app.model import Span

_JOINERS = frozenset({",", ";", "and"})
_AGAIN = frozenset({"again", "then", "also"})
_PARTING = frozenset({",", ";", ":", "—", "–", "(", ")"})
_LONGEST_ITEM = 7
_FEW = 2
_LONGEST_MONTH, _LONGEST_TIME = 31, 366
"""Days of the longest month, and of the longest time of a series: a year, no decade."""


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence that a longer one stands for.

    Attributes:
        words: Its words; those it shares with the first part and has behind its own have no width, at their end.
        times: The times of the sentence that are among them.
        item: The words of the text that only this part has; None for the first part.
        is_whole: It is the sentence as it is written.
    """

    words: tuple[Token, ...]
    times: tuple[TimeExpression, ...]
    item: Span | None = None
    is_whole: bool = False


def parts(
    words: tuple[Token, ...],
    times: tuple[TimeExpression, ...],
    countries: Sequence[CountryMention],
    lexicon: Lexicon,
) -> Iterator[Part]:
    """Yield the sentences it stands for, in order: itself, if its days are no series of one verb.

    Args:
        words: The words of the sentence.
        times: Its times.
        countries: The countries it names.
        lexicon: The words of events.
    """
    groups = verb_groups(words, lexicon) if _may_be_series(times) else ()
    counted = counted_days(words, groups, times) if groups else None
    if counted is not None:
        yield from _counted(words, times, counted)
        return
    members = _members(words, groups, times, lexicon) if groups else ()
    told = tuple(_told(words, times, groups, members, countries, lexicon)) if members else ()
    if not told or len(told) < len(members) - 1:
        yield Part(words, times, is_whole=True)
        return
    later = {member.time for member in members[1:]}
    kept = (*words[: members[0].time_last + 1], *words[members[-1].time_last + 1 :])
    yield Part(kept, tuple(time for time in times if time not in later))
    for member, own_words in zip(members[1:], told, strict=True):
        item = Span(words[min(member.first, member.time_first)].start, words[member.time_last].end)
        yield Part(own_words, (member.time,), item)


def _counted(words: tuple[Token, ...], times: tuple[TimeExpression, ...], found: CountedDays) -> Iterator[Part]:
    """Yield a sentence for each of the things counted, on its day."""
    later = {time for _, _, time in found.days[1:]}
    for (first, last, time), own_words in zip(found.days, spelled_out(words, found), strict=True):
        if time in later:
            yield Part(own_words, (time,), Span(words[first].start, words[last].end))
        else:
            yield Part(own_words, tuple(one for one in times if one not in later))


def _may_be_series(times: Sequence[TimeExpression]) -> bool:
    """Return whether any two times in a row are days, months or years, one after the other: few sentences have them."""
    return any(_follows(one, other) for one, other in pairwise(times))


def _members(
    words: Sequence[Token], groups: Sequence[VerbGroup], times: Sequence[TimeExpression], lexicon: Lexicon
) -> tuple[Member, ...]:
    """Return the first run of days with nothing between them but what each is told of; empty without one."""
    taken = {index for group in groups for index in range(group.first, group.last + 1)}
    placed = [(time, *place_of(words, time)) for time in times]
    run: list[Member] = []
    for (before, first, last), (time, time_first, time_last) in pairwise(placed):
        item = _item(words, last + 1, time_first - 1, taken, is_counted=words[time_last].lower in _COUNTED_ON)
        fits = item is not None and _follows(before, time)
        if item is None or not fits or (len(run) > 1 and _is_bare(run[-1]) != (item[0] > item[1])):
            if run:
                break
            continue
        if not run:
            run.append(Member(first, first - 1, first, last, before))
        run.append(Member(*item, time_first, time_last, time))
    has_verb = bool(run) and any(group.first < run[0].time_first for group in groups)
    is_series = bool(run) and not _is_one_stretch(run) and _is_closed(words, run, lexicon, has_verb=has_verb)
    return tuple(run) if is_series else ()


def _is_closed(words: Sequence[Token], run: Sequence[Member], lexicon: Lexicon, *, has_verb: bool) -> bool:
    """Return whether nothing new starts behind the last day: not "left on 3 May, and on 7 May announced".

    Mere days need an "and" before the last one: "on 3 May, four days later" counts from another day. What stands
    before any verb may be told again: "talks in May and again in July led to a pact".
    """
    last = run[-1]
    after = words[last.time_last + 1] if last.time_last + 1 < len(words) else None
    ends = after is None or not after.is_word or after.lower == "and" or lexicon.is_a(after.lower, "preposition")
    if not _is_bare(last):
        return ends
    gap = [word.lower for word in words[run[-2].time_last + 1 : last.time_first]]
    if not has_verb and gap[:1] == ["and"] and all(word in _AGAIN | LEADS for word in gap[1:]):
        return True
    if "again" in gap and all(word in _JOINERS | _AGAIN | LEADS for word in gap):
        return True  # "seized power in 2020, then again nine months later"
    is_plain = gap == ["and"] or (len(run) > _FEW and gap[-1:] == ["and"])
    return is_plain or ("and" in gap and ends)


def _follows(one: TimeExpression, other: TimeExpression) -> bool:
    """Return whether both are days, months or years, the second after the first."""
    before, after = _days(one), _days(other)
    return before is not None and after is not None and before[0] < after[0] and _width(before) == _width(after)


def _width(days: tuple[date, date]) -> int:
    """Return 0 for a day, 1 for a month, 2 for a year."""
    length = (days[1] - days[0]).days
    return (length > 0) + (length > _LONGEST_MONTH)


def _days(time: TimeExpression) -> tuple[date, date] | None:
    """Return the first and last day of a day, a month or a year; None for other times."""
    when = time.when
    if when is None or time.kind != "DATE" or when.first_day is None or when.last_day is None or when.extent:
        return None
    return (when.first_day, when.last_day) if (when.last_day - when.first_day).days < _LONGEST_TIME else None


def _is_bare(member: Member) -> bool:
    return member.first > member.last


def _is_one_stretch(run: Sequence[Member]) -> bool:
    """Return whether two times follow one another: "prices rose in 2008 and 2009"."""
    one, other = _days(run[0].time), _days(run[-1].time)
    is_next = one is not None and other is not None and (other[0] - one[1]).days <= 1
    return len(run) == 2 and _is_bare(run[1]) and is_next


_COUNTED_ON = frozenset({"later", "afterwards", "after"})


def _item(
    words: Sequence[Token], first: int, last: int, taken: Collection[int], *, is_counted: bool
) -> tuple[int, int] | None:
    """Return the indices of what is named between two times, first > last if only "and" is; None if they say more."""
    start, end = first, last
    while start <= end and words[start].lower in _JOINERS | _AGAIN:
        start += 1
    if start == first:
        return None
    if start > end or (start == end and words[start].lower in LEADS):
        return start, start - 1
    is_led = words[end].lower in LEADS
    is_by = words[start].lower == "by"  # "by the lower house on 3 May and by the Senate a week later"
    is_free = not is_led and (is_by or is_counted)  # "won the cup in 2010 and the league a year later"
    end += is_free
    inside = words[start:end]
    is_short = is_by < len(inside) <= _LONGEST_ITEM
    if not ((is_led or is_free) and is_short) or any(at in taken for at in range(start, end)):
        return None
    named = inside[1:] if inside[0].lower in PLACING else inside
    is_name = bool(named) and named[0].is_name and all(one.is_name or one.lower in IN_NAMES for one in named)
    is_thing = words[start - 1].lower == "and" and all(one.is_word for one in inside)
    is_thing = is_thing and (inside[0].lower in ARTICLES or (is_by and inside[1].lower in ARTICLES))
    return (start, end - 1) if is_name or is_thing else None


def _untimed(words: Sequence[Token], times: Sequence[TimeExpression]) -> tuple[Token, ...]:
    """Return the words less the days told before, and what leads them: "was elected (in 1998,) re-elected in 2008"."""
    placed = [place_of(words, time) for time in times]
    inside = {at for first, last in placed for at in range(first, last + 1)}
    led = {first - 1 for first, last in placed if first <= last and words[first - 1].lower in LEADS}
    return tuple(word for at, word in enumerate(words) if at not in inside | led)


def _unbound(words: tuple[Token, ...], first: TimeExpression) -> tuple[Token, ...]:
    """Return the words less the bound they open with: "(Since 1949,) it has admitted Greece in 1952, Spain in 1982"."""
    if words[0].lower != "since" or first.start > words[1].start:
        return words
    kept = tuple(word for word in words[1:] if word.start >= first.end)
    return kept[1:] if kept[0].word == "," else kept


def _told(
    words: Sequence[Token],
    times: Sequence[TimeExpression],
    groups: Sequence[VerbGroup],
    members: Sequence[Member],
    countries: Sequence[CountryMention],
    lexicon: Lexicon,
) -> Iterator[tuple[Token, ...]]:
    """Yield the words each later day stands for; nothing if the days are of no verb's deed."""
    own = members[0]
    has_led = all(group.first > own.time_last for group in groups)
    is_leading = has_led and _is_bare(members[1])  # "In 1994 and 2002 Brazil won the cup."
    verb = _verb(words, groups, own, lexicon)
    if verb is None and not is_leading:
        return
    rest = words[members[-1].time_last + 1 :]
    for member in members[1:]:
        day = words[member.time_first : member.time_last + 1]
        if verb is None:
            yield (*words[: own.time_first], *day, *rest)
        elif _is_bare(member):
            yield (*_untimed(words[: own.time_first], times), *day, *stop_of(words))
        elif anew := named_anew(words, verb, own, member, countries):
            yield (*_unbound(anew, times[0]), *words[member.last + 1 : member.time_first], *day, *stop_of(words))


def _verb(words: Sequence[Token], groups: Sequence[VerbGroup], first: Member, lexicon: Lexicon) -> VerbGroup | None:
    """Return the verb before the first day whose deed they are the days of."""
    before = next((group for group in reversed(groups) if group.last < first.time_first), None)
    if before is None or before.negated or (lexicon.is_a(before.base, "bare speech") and not before.passive):
        return None
    is_told = before.is_finite or before.tense is Tense.INFINITIVE
    between = words[before.last + 1 : first.time_first]
    parted = any(word.lower in _PARTING or lexicon.is_a(word.lower, "subordinator") for word in between)
    return before if is_told and not parted else None
