"""Fill a country's panel: what the documents say of it, and what is known of it with year and origin."""

from collections.abc import Iterable, Iterator

from briefing_app.model import CountryCode, CountryRecord, Event
from briefing_app.reference import Country, Fact
from briefing_app.ui.sections import Sections
from briefing_app.ui.session import Session
from briefing_app.ui.translation import number, say, tr, trn
from briefing_app.ui.wording import apart, country_name, facts, listed, when_text
from briefing_app.ui.year_bars import YearBars
from briefing_app.workspace.named import Named, named

_MOST_EVENTS = 12
"""Events listed in the panel; the timeline and the list show all."""
_MOST_PARTNERS = 8
_MOST_NAMED = 8


def show_record(groups: Sections, record: CountryRecord, session: Session) -> None:
    """Show what the events in view say of a country."""
    groups.heading(tr("In your documents"))
    if not record.events:
        groups.note(tr("No event in view names it."))
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
        groups.heading(tr("Its events"))
    for event in record.events[:_MOST_EVENTS]:
        _link_event(groups, event, session)
    if len(record.events) > _MOST_EVENTS:
        groups.note(
            trn(
                "and {count} more: show its events to see all.",
                "and {count} more: show its events to see all.",
                len(record.events) - _MOST_EVENTS,
            )
        )


def show_profile(groups: Sections, profile: Country) -> None:
    """Show what is known of a country, what is disputed first; each group of facts with its year and origin."""
    groups.heading(tr("Profile"))
    if profile.note:
        groups.note(say(profile.note))
    for origin, rows in _by_origin(facts(profile)):
        groups.facts((label, value, origin) for label, value in _joined(rows))
        groups.note(origin, "origin")


def _rows(record: CountryRecord) -> Iterator[tuple[str, str]]:
    sources = trn("{count} source", "{count} sources", len(record.sources))
    yield tr("Events"), tr("{events} in {sources}", events=len(record.events), sources=sources)
    if record.first and record.last:
        yield tr("First seen"), f"{when_text(record.first.when)}: {record.first.title}"
        yield tr("Last seen"), f"{when_text(record.last.when)}: {record.last.title}"
    yield tr("Kinds"), listed(f"{say(kind.value)} {number(count)}" for kind, count in record.kinds)


def _show_conflicts(groups: Sections, record: CountryRecord, session: Session) -> None:
    disputed = [event for event in record.events if any(not one.resolution for one in event.conflicts)]
    if disputed:
        groups.heading(tr("Sources disagree"))
    for event in disputed:
        _link_event(groups, event, session)


def _show_partners(groups: Sections, record: CountryRecord, session: Session) -> None:
    if record.partners:
        groups.heading(tr("Partners"))
    for code, count in record.partners[:_MOST_PARTNERS]:
        together = trn(
            "{country}: {count} event together", "{country}: {count} events together", count, country=country_name(code)
        )
        _link_country(groups, together, code, session)


def _show_named(groups: Sections, record: CountryRecord) -> None:
    people = named(record.code, record.events)[:_MOST_NAMED]
    if people:
        groups.heading(tr("People and institutions"))
        groups.facts((one.name, _counted(one), "") for one in people)


def _counted(one: Named) -> str:
    """Return how many events a person or an institution stands in, and a person's office with its years."""
    events = trn("{count} event", "{count} events", one.count)
    office, _, years = one.office.partition(", ")
    return apart([events, f"{say(office)}, {years}"]) if office else events


def _link_country(groups: Sections, text: str, code: CountryCode, session: Session) -> None:
    groups.link(text, lambda: session.show_country(code), tr("Show its profile"))


def _link_event(groups: Sections, event: Event, session: Session) -> None:
    groups.link(f"{when_text(event.when)}\n{event.title}", lambda: session.select(event.id))


def _by_origin(known: Iterable[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    """Yield who says so and as of when, with the facts of that origin, in the order they first come."""
    groups: dict[str, list[Fact]] = {}
    for fact in known:
        groups.setdefault(listed(filter(None, (fact.origin, fact.as_of))), []).append(fact)
    yield from groups.items()


def _joined(known: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """Yield each label once, with a line for each of its values, so that ten seats are one row."""
    rows: dict[str, list[str]] = {}
    for fact in known:
        rows.setdefault(fact.label, []).append(fact.value)
    for label, values in rows.items():
        yield label, "\n".join(values)
