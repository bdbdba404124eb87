"""Compose two countries' history with each other: what binds them, what divides them, the rest."""

from briefing_app.briefing.chronology import date_words
from briefing_app.briefing.clean import one_line
from briefing_app.briefing.material import Material, tag
from briefing_app.briefing.row import Link
from briefing_app.briefing.sections import PairHistory, PairStrand
from briefing_app.model import CountryCode, CountryMode, Event, Status
from briefing_app.reference import country_name, kind_info

STRANDS = (("cooperation", "Cooperation"), ("friction", "Friction"), ("neutral", "Other contact"))
"""Tones of `KindInfo` and their headings."""


def pair_history(material: Material) -> PairHistory | None:
    """Return the history, None unless the filter asks for all of exactly two countries."""
    pair = sorted(material.filter.countries, key=country_name)
    is_pair = material.filter.mode is CountryMode.ALL and len(pair) == 2 and "countries" not in material.filter.negated
    if not is_pair or not material.events:
        return None
    first, second = pair
    strands = tuple(PairStrand(name, tone, _rows(material, pair, tone)) for tone, name in STRANDS)
    return PairHistory(
        heading=f"{country_name(first)} and {country_name(second)}",
        summary=_summary(strands),
        countries=(tag(first), tag(second)),
        strands=tuple(strand for strand in strands if strand.rows),
    )


def _rows(material: Material, pair: list[CountryCode], tone: str) -> tuple[tuple[Link, str, str], ...]:
    return tuple(
        (material.link(event.id), date_words(event.when), _line(event))
        for event in material.events
        if set(pair) <= set(event.countries) and kind_info(event.kind).tone == tone
    )


def _line(event: Event) -> str:
    title = one_line(event.title)
    return title if event.status is Status.HAPPENED else f"{title} ({event.status})"


def _summary(strands: tuple[PairStrand, ...]) -> str:
    counts = ", ".join(f"{len(strand.rows)} {strand.name.lower()}" for strand in strands)
    return f"Events that name both: {counts}. Sorted by kind of event; the kind does not judge how they turned out."
