"""Makes the date of a telling from its words of time, no finer than they are; without any, bounds it by publication."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from briefing_app.extraction.telling import Telling
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.model import UNKNOWN, Basis, Status, When


def event_date(telling: Telling, anchor: date | None) -> When:
    """Return when it happened, as far as the telling's own words and the publication day allow."""
    found = [_shaped(telling, time, anchor) for time in telling.times if time.when is not None]
    whens = [when for when in found if when is not None]
    return _narrowest(whens) if whens else undated(telling.status, anchor)


def undated(status: Status, anchor: date | None) -> When:
    """Return the bound for an event without words of time: told before publication, planned for after it."""
    if anchor is None:
        return UNKNOWN
    if status is Status.PLANNED:
        return When(anchor, None, f"{anchor}/..", basis=Basis.INFERRED, rule="not before publication", anchor=anchor)
    return When(None, anchor, f"../{anchor}", basis=Basis.INFERRED, rule="not after publication", anchor=anchor)


def _shaped(telling: Telling, time: TimeExpression, anchor: date | None) -> When | None:
    """Return the time's days, opened where "since" or "by" stands before it."""
    when = time.when
    first, _ = telling.sentence.indices_of(time.start, time.end)
    before = telling.sentence.lower(first - 1)
    inside = telling.sentence.lower(first)
    if when is None:
        return None
    if (before == "since" or inside == "since" or telling.is_open) and when.first_day is not None:
        return open_after(when)
    if before == "by" or inside == "by" or before == "until":
        return _deadline(when, telling.status, anchor)
    return when


def open_after(when: When) -> When:
    """Return the stretch that starts then and has not ended."""
    start = when.edtf.split("/")[0]
    return replace(when, last_day=None, edtf=f"{start}/..", extent=True)


def _deadline(when: When, status: Status, anchor: date | None) -> When:
    """Return the stretch that ends then; a plan cannot be carried out before it was published."""
    if when.last_day is None:
        return when
    if status is Status.PLANNED and anchor is not None and anchor <= when.last_day:
        return replace(when, first_day=anchor, edtf=f"{anchor}/{when.last_day}", extent=False)
    if status is Status.REQUESTED:
        return replace(when, first_day=None, edtf=f"../{when.last_day}", extent=False)
    return when


def _narrowest(whens: Sequence[When]) -> When:
    """Return the narrowest of the dates that agrees with the first; a month inside a year, a day inside a month."""
    best = whens[0]
    for when in whens[1:]:
        if _lies_in(when, best):
            best = when
    return best


def _lies_in(inner: When, outer: When) -> bool:
    after = outer.first_day is None or (inner.first_day is not None and inner.first_day >= outer.first_day)
    before = outer.last_day is None or (inner.last_day is not None and inner.last_day <= outer.last_day)
    return after and before
