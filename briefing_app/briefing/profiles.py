"""Compose country cards: facts of reference, what the documents say, the analyst's arrow."""

from collections import Counter
from collections.abc import Iterator

from briefing_app.briefing.clean import direction, one_line
from briefing_app.briefing.material import Material, counted, in_language, tag
from briefing_app.briefing.row import Words
from briefing_app.briefing.sections import Profile, ProfileFact, Profiles, SourceEntry
from briefing_app.model import CountryCode, CountryRecord, Event, country_record
from briefing_app.reference import country, country_name, kind_info
from briefing_app.reference.country import Country, Membership
from briefing_app.reference.wording import when_text

CARDS = 6
"""Two rows of three; the other countries are listed with their number of events."""

NAMED = 3
"""So many languages are named on a card; South Africa has eleven."""

FACTS = {"Capital": "Capital", "Official languages": "Languages", "Population": "Population"}
"""Labels of reference on a card, and their short form; memberships follow on one line."""

Origin = tuple[str, str]
"""Who says so, and the year it stood."""


def profiles(material: Material) -> Profiles | None:
    """Return the cards of the countries asked for and of those named most; None if no country is named."""
    ranked = _ranked(material)
    if not ranked:
        return None
    counts = _counts(material)
    carded = ranked[:CARDS]
    origins = _numbered(origin for code in carded for _, _, told in _facts(country(code)) for origin in told)
    return Profiles(
        heading="Country profiles",
        cards=tuple(_profile(material, code, origins) for code in carded),
        others=tuple((tag(code), counts[code]) for code in ranked[CARDS:]),
        origins=tuple(_entry(number, origin) for origin, number in origins.items()),
    )


def _counts(material: Material) -> Counter[CountryCode]:
    return Counter(code for event in material.events for code in event.countries)


def _ranked(material: Material) -> list[CountryCode]:
    counts = _counts(material)
    return sorted(counts, key=lambda code: (code not in material.filter.countries, -counts[code], country_name(code)))


def _numbered(origins: Iterator[Origin]) -> dict[Origin, str]:
    return {origin: f"P{number}" for number, origin in enumerate(dict.fromkeys(origins), start=1)}


def _entry(number: str, origin: Origin) -> SourceEntry:
    name, year = origin
    return SourceEntry(
        number=number,
        label=f"profile-{number}",
        title=in_language("Country facts"),
        publisher=in_language(f"{name}, as of {year}" if year else name),
        published="",
        details=(),
    )


def _facts(known: Country) -> Iterator[tuple[str, str, tuple[Origin, ...]]]:
    """Yield label, value and origins of each line of a card."""
    for fact in known.facts:
        if fact.label in FACTS:
            yield FACTS[fact.label], _first(fact.value), ((fact.origin, fact.as_of),)
    present = [membership for membership in known.memberships if membership.until is None]
    if present:
        told = dict.fromkeys((membership.origin, membership.as_of) for membership in present)
        yield "Groups", ", ".join(map(_seat, present)), tuple(told)


def _seat(membership: Membership) -> str:
    return f"{membership.group} ({membership.role})" if membership.role else membership.group


def _first(value: str) -> str:
    names = value.split("; ")
    rest = len(names) - NAMED
    return value if rest <= 1 else f"{'; '.join(names[:NAMED])} and {rest} more"


def _profile(material: Material, code: CountryCode, origins: dict[Origin, str]) -> Profile:
    known = country(code)
    record = country_record(code, material.events)
    trend = next((trend for trend in material.options.trends if trend.country == code), None)
    return Profile(
        code=code,
        name=known.name,
        local_names=tuple(Words(one_line(name), "", direction(name)) for name in known.local_names[:2]),
        facts=tuple(
            ProfileFact(label, value, tuple(origins[origin] for origin in told)) for label, value, told in _facts(known)
        ),
        in_documents=_in_documents(record),
        links=tuple(material.link(event.id) for event in record.events),
        trend=trend.trend.value if trend else "",
        lead=one_line(trend.lead) if trend else "",
    )


def _in_documents(record: CountryRecord) -> tuple[tuple[str, str], ...]:
    lines = [("Events", f"{len(record.events)}, told by {counted(len(record.sources), 'document')}")]
    if record.first and record.last:
        lines.append(("Dated", _span(record.first, record.last)))
    if record.partners:
        lines.append(("With", ", ".join(f"{country_name(code)} {count}" for code, count in record.partners[:3])))
    lines.append(("Kinds", ", ".join(f"{kind_info(kind).label.lower()} {count}" for kind, count in record.kinds[:3])))
    if record.conflicts:
        lines.append(("Disputed", counted(record.conflicts, "event")))
    return tuple(lines)


def _span(first: Event, last: Event) -> str:
    start, end = when_text(first.when), when_text(last.when)
    return start if start == end else f"{start} to {end}"
