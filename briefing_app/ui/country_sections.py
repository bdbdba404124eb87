"""Fill a country's panel: what the documents say of it, and what is known of it with year and origin."""

from collections.abc import Iterable, Iterator

from briefing_app.model import CountryCode, CountryRecord, Event
from briefing_app.reference import Country, Fact, kind_info
from briefing_app.ui.sections import Sections
from briefing_app.ui.session import Session
from briefing_app.ui.wording import country_name, when_text
from briefing_app.ui.year_bars import YearBars
from briefing_app.workspace.named import named
from briefing_app.workspace.wording import counted

_MOST_EVENTS = 12
"""Events listed in the panel; the timeline and the list show all."""
_MOST_PARTNERS = 8
_MOST_NAMED = 8


def show_record(groups: Sections, record: CountryRecord, session: Session) -> None:
    """Show what the events in view say of a country."""
    groups.heading("In your documents")
    if not record.events:
        groups.note("No event in view names it.")
        return
    groups.facts((label, value, "") for label, value in _rows(record))
    if len(record.years) > 1:
        groups.widget(YearBars(record.years))
    _show_conflicts(groups, record, session)
    _show_partners(groups, record, session)
    _show_named(groups, record)


def show_events(groups: Sections, record: CountryRecord, session: Session) -> None:
    """List the country's events in view, the first ones of many."""
    if record.events:
        groups.heading("Its events")
    for event in record.events[:_MOST_EVENTS]:
        _link_event(groups, event, session)
    if len(record.events) > _MOST_EVENTS:
        groups.note(f"and {len(record.events) - _MOST_EVENTS} more: show its events to see all.")


def show_profile(groups: Sections, profile: Country) -> None:
    """Show what is known of a country, what is disputed first; each group of facts with its year and origin."""
    groups.heading("Profile")
    if profile.note:
        groups.note(profile.note)
    for origin, facts in _by_origin(profile.facts):
        groups.facts((label, value, origin) for label, value in _joined(facts))
        groups.note(origin, "origin")


def _rows(record: CountryRecord) -> Iterator[tuple[str, str]]:
    yield "Events", f"{len(record.events):,} in {counted(len(record.sources), 'source')}"
    if record.first and record.last:
        yield "First seen", f"{when_text(record.first.when)}: {record.first.title}"
        yield "Last seen", f"{when_text(record.last.when)}: {record.last.title}"
    yield "Kinds", ", ".join(f"{kind_info(kind).label.lower()} {count}" for kind, count in record.kinds)


def _show_conflicts(groups: Sections, record: CountryRecord, session: Session) -> None:
    disputed = [event for event in record.events if any(not one.resolution for one in event.conflicts)]
    if disputed:
        groups.heading("Sources disagree")
    for event in disputed:
        _link_event(groups, event, session)


def _show_partners(groups: Sections, record: CountryRecord, session: Session) -> None:
    if record.partners:
        groups.heading("Partners")
    for code, count in record.partners[:_MOST_PARTNERS]:
        _link_country(groups, f"{country_name(code)}: {counted(count, 'event')} together", code, session)


def _show_named(groups: Sections, record: CountryRecord) -> None:
    people = named(record.code, record.events)[:_MOST_NAMED]
    if people:
        groups.heading("People and institutions")
        groups.facts(
            (one.name, " · ".join(filter(None, (counted(one.count, "event"), one.office))), "") for one in people
        )


def _link_country(groups: Sections, text: str, code: CountryCode, session: Session) -> None:
    groups.link(text, lambda: session.show_country(code), "Show its profile")


def _link_event(groups: Sections, event: Event, session: Session) -> None:
    groups.link(f"{when_text(event.when)}\n{event.title}", lambda: session.select(event.id))


def _by_origin(facts: Iterable[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    """Yield who says so and as of when, with the facts of that origin, in the order they first come."""
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(", ".join(filter(None, (fact.origin, fact.as_of))), []).append(fact)
    yield from groups.items()


def _joined(facts: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """Yield each label once, with a line for each of its values, so that ten seats are one row."""
    rows: dict[str, list[str]] = {}
    for fact in facts:
        rows.setdefault(fact.label, []).append(fact.value)
    for label, values in rows.items():
        yield label, "\n".join(values)
