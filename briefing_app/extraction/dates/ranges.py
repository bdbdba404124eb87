"""Joins two words of time into the stretch they bound: "from 3 to 14 June". Finds no words of time itself."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.extraction.dates.arithmetic import written
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.model import When

_LINKS = frozenset({"to", "until", "till", "through", "and", "-", "–", "—", "/"})
_NEEDS_BETWEEN = frozenset({"and"})
_COUNTED = frozenset({"unit by its turn", "unit beside the story", "part of a day told", "offset"})
"""Rules whose day has a deed of its own: "arrived on 8 May and the next day signed"."""


def joined(times: Sequence[TimeExpression], text: str) -> tuple[TimeExpression, ...]:
    """Return the time expressions, each pair that bounds a stretch as one; their order stays."""
    found: list[TimeExpression] = []
    for time in times:
        stretch = _stretch(found[-1], time, text) if found else None
        if stretch is not None:
            found[-1] = stretch
        else:
            found.append(time)
    return tuple(found)


def _stretch(one: TimeExpression, other: TimeExpression, text: str) -> TimeExpression | None:
    """Return the two as one if a linking word alone stands between them and they follow one another."""
    if one.when is None or other.when is None or one.kind != "DATE" or other.kind != "DATE" or one.end > other.start:
        return None
    gap = text[one.end : other.start]
    link = gap.strip().lower()
    if len(gap) > 12 or link not in _LINKS or not _links(one, other, link, text):
        return None
    when = _between(one.when, other.when)
    return None if when is None else replace(one, end=other.end, when=replace(when, words=text[one.start : other.end]))


def _links(one: TimeExpression, other: TimeExpression, link: str, text: str) -> bool:
    """Return whether the words mean a stretch: "from"; a dash; "between ... and"; two days side by side."""
    if link == "/":
        return one.when is not None and other.when is not None and _side_by_side(one.when, other.when)
    before = text[max(0, one.start - 12) : one.start].lower().split()[-1:]
    if link in _NEEDS_BETWEEN:
        assert one.when is not None  # noqa: S101 the caller has looked
        assert other.when is not None  # noqa: S101 the caller has looked
        is_counted = other.when.rule in _COUNTED
        return before == ["between"] or (_side_by_side(one.when, other.when) and not is_counted)
    return link != "to" or before in (["from"], ["of"], ["between"]) or one.when is not None


def _side_by_side(one: When, other: When) -> bool:
    return (
        one.is_day
        and other.is_day
        and one.first_day is not None
        and other.first_day is not None
        and ((other.first_day - one.first_day).days == 1)
    )


def _between(one: When, other: When) -> When | None:
    first, last = one.first_day, other.last_day
    if first is None or last is None or first > last or (other.first_day is not None and first > other.first_day):
        return None
    return replace(
        one, first_day=first, last_day=last, edtf=_edtf(one, other), rule=f"{one.rule}, from and to", extent=True
    )


def _edtf(one: When, other: When) -> str:
    if one.first_day is None or other.last_day is None:
        return "../.."
    return f"{one.edtf}/{other.edtf}" if "/" not in one.edtf + other.edtf else written(one.first_day, other.last_day)
