"""Spells out a sentence that tells one deed of several days: "joined in 1996, Chile in 1999". Tells no event itself."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.counted_series import CountedDays, counted_days, place_of, spelled_out, stop_of
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.named_anew import IN_NAMES, LEADS, PLACING, Member, named_anew
from briefing_app.extraction.words.series_days import comes_after, days_of, follows
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.trailing_series import Tail, each_told, trailing_days
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup, verb_groups
from briefing_app.model import Span

_JOINERS = frozenset({",", ";", "and", "but"})
_AGAIN = frozenset({"again", "then", "also", "more", "most", "once", "only"})
_PARTING = frozenset({",", ";", ":", "—", "–", "(", ")"})
_LONGEST_ITEM = 7
_FEW = 2


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
    tails = _tails(words, groups, times, lexicon) if groups else ()
    if tails:
        yield from _trailing(words, times, tails)
        return
    members = _members(words, groups, times, lexicon) if groups else ()
    told = tuple(_told(words, times, groups, members, countries, lexicon)) if members else ()
    if not told or len(told) < len(members) - 1:
        yield Part(words, times, is_whole=True)
        return
    kept = (*words[: members[0].time_last + 1], *words[members[-1].time_last + 1 :])
    yield Part(kept, _times_of(kept, times))
    for member, own_words in zip(members[1:], told, strict=True):
        item = Span(words[min(member.first, member.time_first)].start, words[member.time_last].end)
        yield Part(own_words, tuple(time for time in times if item.start <= time.start < item.end), item)


def _tails(
    words: Sequence[Token], groups: Sequence[VerbGroup], times: Sequence[TimeExpression], lexicon: Lexicon
) -> tuple[Tail, ...]:
    """Return the days at the end of the clause that are each told before what is of it, if they are of one deed."""
    taken = {index for group in groups for index in range(group.first, group.last + 1)}
    tails = trailing_days(words, [time for time in times if days_of(time) is not None], taken)
    if not tails:
        return ()
    first = Member(tails[0].lead, tails[0].lead - 1, tails[0].lead + 1, tails[0].time_last, tails[0].time)
    is_in_order = all(comes_after(one.time, other.time) for one, other in pairwise(tails))
    return tails if is_in_order and _verb(words, groups, first, lexicon) is not None else ()


def _trailing(words: tuple[Token, ...], times: Sequence[TimeExpression], tails: Sequence[Tail]) -> Iterator[Part]:
    """Yield a sentence for each day with what is told behind it."""
    for tail, own_words in zip(tails, each_told(words, tails), strict=True):
        item = Span(words[tail.lead].start, words[tail.last].end)
        yield Part(own_words, _times_of(own_words, times), None if tail is tails[0] else item)


def _times_of(words: Sequence[Token], times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Return the times whose words are among these."""
    starts = {word.start for word in words}
    return tuple(time for time in times if time.start in starts)


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
    dates = [time for time in times if days_of(time) is not None]
    return any(follows(one, other) or comes_after(one, other) for one, other in pairwise(dates))


def _members(
    words: Sequence[Token], groups: Sequence[VerbGroup], times: Sequence[TimeExpression], lexicon: Lexicon
) -> tuple[Member, ...]:
    """Return the first run of days with nothing between them but what each is told of; empty without one."""
    taken = {index for group in groups for index in range(group.first, group.last + 1)}
    placed = [(time, *place_of(words, time)) for time in times if time.kind != "DURATION"]
    run: list[Member] = []
    for (before, first, last), (time, time_first, time_last) in pairwise(placed):
        is_free = words[time_last].lower in _COUNTED_ON or words[time_first].lower in _POINTING
        item = _item(words, last + 1, time_first - 1, taken, is_free=is_free)
        fits = item is not None and (follows(before, time) if item[0] > item[1] else comes_after(before, time))
        if item is None or not fits:
            if run:
                break
            continue
        if not run:
            run.append(Member(first, first - 1, first, last, before))
        run.append(Member(*item, time_first, time_last, time))
    has_verb = bool(run) and any(group.first < run[0].time_first for group in groups)
    is_series = bool(run) and not _is_one_stretch(words, run) and _is_closed(words, run, lexicon, has_verb=has_verb)
    return tuple(run) if is_series and _is_joined(words, run) else ()


def _is_joined(words: Sequence[Token], run: Sequence[Member]) -> bool:
    """Return whether "and" stands before the last of things that are no names: "troops in May, tanks in June and"."""
    is_thing = any(not _is_bare(one) and not _is_named(words, one) for one in run[1:])
    return not is_thing or not {"and", "but"}.isdisjoint(_gap(words, run))


def _is_named(words: Sequence[Token], member: Member) -> bool:
    first = member.first + (words[member.first].lower in PLACING)
    return words[min(first, member.last)].is_name


def _gap(words: Sequence[Token], run: Sequence[Member]) -> list[str]:
    """Return the words between the last two days."""
    return [word.lower for word in words[run[-2].time_last + 1 : run[-1].time_first]]


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
    if after is not None and after.word == "," and last.time_last + 2 < len(words):
        return False  # "visited Peru on 3 May and, three days later, Chile"
    gap = _gap(words, run)
    if not has_verb and gap[:1] == ["and"] and all(word in _AGAIN | LEADS for word in gap[1:]):
        return True
    is_again = not _AGAIN.isdisjoint(gap) or any(word.endswith("ly") for word in gap)
    if is_again and all(_is_loose(word) or word in LEADS for word in gap):
        return True  # "seized power in 2020, then again nine months later"
    is_plain = gap == ["and"] or (len(run) > _FEW and gap[-1:] == ["and"])
    return is_plain or ("and" in gap and ends)


def _is_bare(member: Member) -> bool:
    return member.first > member.last


def _is_loose(word: str) -> bool:
    """Return whether it only joins or says how: "and", "then", "more severely"."""
    return word in _JOINERS | _AGAIN or word.endswith("ly")


def _is_one_stretch(words: Sequence[Token], run: Sequence[Member]) -> bool:
    """Return whether two times follow one another: "prices rose in 2008 and 2009", not "in 2008 and again in 2009"."""
    one, other = days_of(run[0].time), days_of(run[-1].time)
    is_next = one is not None and other is not None and (other[0] - one[1]).days <= 1
    return len(run) == 2 and _is_bare(run[1]) and is_next and "again" not in _gap(words, run)


_COUNTED_ON = frozenset({"later", "afterwards", "after"})
_POINTING = frozenset({"the", "that", "last", "this"})
"""First words of a time that needs no "in": "Goma in January and Bukavu the following month"."""


def _item(
    words: Sequence[Token], first: int, last: int, taken: Collection[int], *, is_free: bool
) -> tuple[int, int] | None:
    """Return the indices of what is named between two times, first > last if only "and" is; None if they say more.

    Args:
        words: The words of the sentence.
        first: Index behind the first time.
        last: Index before the second.
        taken: Indices of words of verbs.
        is_free: The second needs no "in" before it.
    """
    start, end = first, last
    while start <= end and _is_loose(words[start].lower):
        start += 1
    if start == first:
        return None
    if start > end or (start == end and words[start].lower in LEADS):
        return start, start - 1
    is_led = words[end].lower in LEADS
    is_by = words[start].lower == "by"  # "by the lower house on 3 May and by the Senate a week later"
    end += not is_led
    while end - 1 > start and words[end - 1].lower in {*_AGAIN, ","}:
        end -= 1  # "Benin only in 2004"
    inside = words[start:end]
    is_short = is_by < len(inside) <= _LONGEST_ITEM
    if not ((is_led or is_free or is_by) and is_short) or any(at in taken for at in range(start, end)):
        return None
    named = inside[1:] if inside[0].lower in PLACING else inside
    is_name = bool(named) and named[0].is_name and all(one.is_name or one.lower in IN_NAMES for one in named)
    is_thing = bool(named) and all(one.is_word or one.lower in {"'s", "’s", "%"} for one in inside)
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
    colon = next((at for at, word in enumerate(between) if word.word == ":"), None)
    if colon is not None and between[colon + 1].lower in PLACING:
        between = between[colon + 1 :]  # "was held in port twice: in Genoa in 2003 and in Cadiz in 2005"
    parted = any(word.lower in _PARTING or lexicon.is_a(word.lower, "subordinator") for word in between)
    return before if is_told and not parted else None
