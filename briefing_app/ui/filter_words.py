"""Say a filter in words, part by part, with the filter that is left when a part is taken away. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefing_app.model import CountryMode, Decision, EventFilter, Source, SourceId
from briefing_app.ui.translation import mark, say, tr, trn
from briefing_app.ui.wording import country_name, day_text, kind_name, listed

EVERYTHING = EventFilter()
GRADE_NAMES = {
    "A": mark("A · reliable"),
    "B": mark("B · usually reliable"),
    "C": mark("C · fairly reliable"),
    "D": mark("D · not usually reliable"),
    "E": mark("E · unreliable"),
    "F": mark("F · cannot be judged"),
    "-": mark("not graded"),
}
"""The letters of the Admiralty grade (NATO AJP-2.1) with their meaning."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One part of a filter, in words.

    Attributes:
        without: The filter less this part.
        alone: A filter of this part only.
        turned: The filter with what the part binds kept where it was left out, and the other way round; None if the
            part has no other way round.
        is_left_out: Whether the part leaves out what it binds.
    """

    words: str
    without: EventFilter
    alone: EventFilter
    turned: EventFilter | None = None
    is_left_out: bool = False


def chips(wanted: EventFilter, sources: Mapping[SourceId, Source]) -> tuple[Chip, ...]:
    """Return a chip for each part of the filter, none if everything is in view."""
    return tuple(_chips(wanted, sources))


def count_text(shown: int, total: int) -> str:
    """Return how many events are in view, and of how many."""
    if not shown and total:
        return trn("The filter hides the only event.", "The filter hides all {count} events.", total)
    if shown == total:
        return trn("{count} event", "{count} events", total)
    return tr("{shown} of {total} shown", shown=shown, total=total)


def _chips(wanted: EventFilter, sources: Mapping[SourceId, Source]) -> Iterator[Chip]:
    if wanted.words.strip():
        yield Chip(f"“{wanted.words.strip()}”", replace(wanted, words=""), EventFilter(words=wanted.words))
    if wanted.countries:
        bound = replace(wanted, countries=frozenset(), mode=CountryMode.ANY, negated=wanted.negated - {"countries"})
        alone = EventFilter(wanted.countries, wanted.mode, negated=wanted.negated & {"countries"})
        yield Chip(_countries(wanted), bound, alone, *_turned(wanted, "countries"))
    if wanted.first_day or wanted.last_day:
        alone = EventFilter(first_day=wanted.first_day, last_day=wanted.last_day)
        yield Chip(_period(wanted), replace(wanted, first_day=None, last_day=None), alone)
    for part, names in _sets(wanted, sources):
        for value, name in sorted(names.items(), key=lambda pair: pair[1]):
            only: dict[str, Any] = {part: frozenset([value]), "negated": wanted.negated & {part}}
            words, without = _unless(wanted, part, name), _without(wanted, part, value)
            yield Chip(words, without, EventFilter(**only), *_turned(wanted, part))


def _turned(wanted: EventFilter, part: str) -> tuple[EventFilter, bool]:
    return replace(wanted, negated=wanted.negated ^ {part}), part in wanted.negated


def _sets(wanted: EventFilter, sources: Mapping[SourceId, Source]) -> Iterator[tuple[str, Mapping[Any, str]]]:
    """Yield the parts that are sets, with the names of their values; countries have a chip of their own."""
    yield "kinds", {kind: kind_name(kind) for kind in wanted.kinds}
    yield "statuses", {status: say(status.capitalize()) for status in wanted.statuses}
    yield "decisions", {one: _decision(one) for one in wanted.decisions}
    yield "grades", {letter: tr("Grade {grade}", grade=tr(GRADE_NAMES.get(letter, letter))) for letter in wanted.grades}
    titles = {one: sources[one].title if one in sources else tr("a source that is gone") for one in wanted.sources}
    yield "sources", titles


def _decision(one: Decision) -> str:
    return tr("To review") if one is Decision.SUGGESTED else say(one.capitalize())


def _without(wanted: EventFilter, part: str, value: object) -> EventFilter:
    left = getattr(wanted, part) - {value}
    negated = wanted.negated if left else wanted.negated - {part}
    changed: dict[str, Any] = {part: left, "negated": negated}
    return replace(wanted, **changed)


def _unless(wanted: EventFilter, part: str, words: str) -> str:
    return tr("Not {what}", what=words) if part in wanted.negated else words


def _countries(wanted: EventFilter) -> str:
    names = sorted(country_name(code) for code in wanted.countries)
    joined = _joined(names, is_any=wanted.mode is CountryMode.ANY)
    if wanted.mode is CountryMode.ONLY and "countries" not in wanted.negated:
        return tr("Only {what}", what=joined)
    return _unless(wanted, "countries", joined)


def _joined(names: list[str], *, is_any: bool) -> str:
    if len(names) == 1:
        return names[0]
    first, last = listed(names[:-1]), names[-1]
    return tr("{list} or {last}", list=first, last=last) if is_any else tr("{list} and {last}", list=first, last=last)


def _period(wanted: EventFilter) -> str:
    first, last = wanted.first_day, wanted.last_day
    if first and last:
        return tr("{first} to {last}", first=day_text(first), last=day_text(last))
    if first:
        return tr("From {day}", day=day_text(first))
    return tr("To {day}", day=day_text(last)) if last else ""
