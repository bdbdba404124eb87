"""Events for tests of the timeline: a small dossier told in a table, and short ways to make single ones."""

from calendar import monthrange
from datetime import date

from briefing_app.model import (
    Basis,
    Conflict,
    CountryCode,
    Decision,
    Event,
    EventId,
    EventKind,
    Party,
    Passage,
    Relation,
    RelationKind,
    SourceId,
    Span,
    Status,
    When,
)

SOURCE = SourceId("abcdef012345")


def when(text: str, **more: object) -> When:
    """Return a date for `2021`, `2021-03`, `2021-03-27`, `2021/2023`, `../2026-03-05`, `2015/..` or `../..`."""
    first, _, last = text.partition("/") if "/" in text else (text, "", text)
    return When(_first(first), _last(last), text, **more)  # type: ignore[arg-type]


def _first(text: str) -> date | None:
    year, month, day = (*text.split("-"), "1", "1")[:3] if text != ".." else ("", "", "")
    return date(int(year), int(month), int(day)) if year else None


def _last(text: str) -> date | None:
    if text == "..":
        return None
    parts = [int(part) for part in text.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    return date(parts[0], month, parts[2] if len(parts) > 2 else monthrange(parts[0], month)[1])


def event(
    name: str,
    days: str = "2025-01-17",
    kind: EventKind = EventKind.TREATY,
    countries: str = "IR RU",
    status: Status = Status.HAPPENED,
    title: str = "",
    **more: object,
) -> Event:
    """Return an event; `days` as `when` takes them."""
    told = more.pop("when", None) or when(days)
    passage = Passage(SOURCE, Span(0, 20), Span(3, 8))
    parties = tuple(Party(CountryCode(code)) for code in sorted(countries.split()))
    return Event(EventId(name), title or name, told, kind, status, (passage,), parties, **more)  # type: ignore[arg-type]


def before(other: str) -> Relation:
    """Return the order before another event."""
    return Relation(RelationKind.BEFORE, EventId(other), "just prior to")


def after(other: str) -> Relation:
    """Return the order after another event."""
    return Relation(RelationKind.AFTER, EventId(other), "following")


def dossier() -> tuple[Event, ...]:
    """Return thirty events on Iran and its partners, of all precisions, statuses and orders."""
    kind, status = EventKind, Status
    floating = when("../2026-03-05", basis=Basis.INFERRED)
    passages = tuple(Passage(SourceId(name), Span(0, 20), Span(3, 8)) for name in ("abcdef012345", "abcdef012346"))
    conflict = Conflict("date", ("2025-01-17", "2025-01-20"), passages)
    return (
        event("e01", "2016-01-16", kind.AGREEMENT, "IR US CN RU", title="Nuclear deal takes effect; sanctions lifted"),
        event("e02", "2018-05-08", kind.SANCTION, "US IR", title="United States leaves the nuclear deal"),
        event("e03", "2019-12-27", kind.EXERCISE, "CN IR RU", title="First trilateral naval drill, Gulf of Oman"),
        event(
            "e04",
            "2021",
            kind.AGREEMENT,
            "CN IR",
            title="25-year cooperation agreement",
            until=when("2046"),
            independent_sources=3,
        ),
        event(
            "e05",
            "2021-03-27",
            kind.TREATY,
            "CN IR",
            title="Foreign ministers sign the accord in Tehran",
            decision=Decision.ACCEPTED,
        ),
        event("e06", "2021-09", kind.VOTE, "IR CN RU", title="SCO opens the way for Iran's accession"),
        event("e07", "2022-07-19", kind.VISIT, "RU IR", title="Putin meets Khamenei in Tehran"),
        event(
            "e08",
            "2022-10/2022-12",
            kind.DEPLOYMENT,
            "IR RU",
            title="Drone deliveries reported",
            attributed_to="Western officials",
        ),
        event(
            "e09",
            "2023-03-10",
            kind.AGREEMENT,
            "CN IR SA",
            title="Iran and Saudi Arabia restore ties in Beijing",
            independent_sources=4,
        ),
        event("e10", "2023-07-04", kind.OTHER, "IR", title="Iran becomes a full member of the SCO"),
        event("e11", "2024-01-01", kind.OTHER, "IR", title="Iran joins BRICS"),
        event(
            "e12",
            "2024-04-13",
            kind.STRIKE,
            "IR IL",
            title="Iran fires drones and missiles at Israel",
            independent_sources=5,
        ),
        event("e13", "2024-10-01", kind.STRIKE, "IR IL", title="Second missile barrage"),
        event(
            "e14",
            "2025-01",
            kind.TREATY,
            "IR RU",
            title="Comprehensive strategic partnership treaty",
            independent_sources=3,
            conflicts=(conflict,),
        ),
        event(
            "e15",
            "2025-01-17",
            kind.TREATY,
            "IR RU",
            title="Presidents sign the treaty in the Kremlin",
            decision=Decision.ACCEPTED,
        ),
        event(
            "e16",
            "2025-03-10/2025-03-13",
            kind.EXERCISE,
            "CN IR RU",
            title="Maritime Security Belt 2025",
            when=when("2025-03-10/2025-03-13", extent=True),
        ),
        event("e17", "2025-06-13", kind.STRIKE, "IL IR", title="Israel strikes nuclear sites", independent_sources=4),
        event("e18", "2025-06-22", kind.STRIKE, "US IR", title="United States bombs Fordow"),
        event("e19", "2025-06-24", kind.AGREEMENT, "IL IR US", title="Ceasefire announced"),
        event("e20", "2025-10-18", kind.STATEMENT, "IR", title="Iran calls the resolution's limits expired"),
        event(
            "e21",
            "2026-02",
            kind.EXERCISE,
            "IR RU",
            when=when("2026-02", approximate=True),
            title="Drill in the Indian Ocean announced",
        ),
        event("e22", "2026-02-28", kind.STRIKE, "IL IR US", title="Outbreak of hostilities", independent_sources=6),
        event("e23", "2026-03-01", kind.DEATH, "IR", title="Khamenei killed", independent_sources=5),
        event("e24", "2026-03-20", kind.MEETING, "CN RU", status.PLANNED, "Emergency session planned"),
        event(
            "e25", "2026-02-20", kind.TRADE, "CN IR", status.DENIED, "Delivery of air defences", attributed_to="Beijing"
        ),
        event(
            "e26",
            kind=kind.EXERCISE,
            countries="IR RU",
            when=floating,
            relations=(before("e22"),),
            title="Joint drills just before the outbreak",
        ),
        event(
            "e27",
            kind=kind.STATEMENT,
            countries="IR RU",
            when=floating,
            relations=(after("e23"),),
            title="Putin condemns the killing",
        ),
        event("e28", kind=kind.CALL, countries="CN IL", when=floating, title="Wang Yi calls Gideon Saar"),
        event(
            "e29",
            kind=kind.REQUEST,
            countries="CN RU",
            status=status.REQUESTED,
            when=floating,
            title="Russia and China ask for an emergency meeting",
        ),
        event("e30", "2015/..", kind.TRADE, "CN IR", title="Oil sales to China continue", status=status.ONGOING),
    )
