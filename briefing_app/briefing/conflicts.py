"""Compose conflicts between sources and the gaps a reader must know of."""

import re
from collections.abc import Iterator
from datetime import date

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.material import Material, counted
from briefing_app.briefing.sections import ConflictEntry, Conflicts
from briefing_app.model import Conflict, Event, PublishedBasis
from briefing_app.reference.wording import MONTHS, day_text


def conflicts(material: Material) -> Conflicts | None:
    """Return the conflicts and gaps; None if there is neither."""
    entries = tuple(
        _entry(material, event, conflict)
        for event in material.events
        for conflict in event.conflicts
        if conflict.values
    )
    gaps = tuple(_gaps(material))
    return Conflicts("Conflicts and gaps", entries, gaps) if entries or gaps else None


def _entry(material: Material, event: Event, conflict: Conflict) -> ConflictEntry:
    return ConflictEntry(
        question=f"{_QUESTIONS.get(conflict.field, conflict.field)}: {one_line(event.title)}",
        link=material.link(event.id),
        sides=tuple(
            (value_words(conflict.field, value), material.quote(passage))
            for value, passage in zip(conflict.values, conflict.passages, strict=False)
        ),
        resolution=_resolution(conflict),
    )


_QUESTIONS = {"date": "On which day", "number": "How many", "actor": "Who"}


def _resolution(conflict: Conflict) -> str:
    if not conflict.resolution:
        return "Open: nobody has decided between them."
    if conflict.resolution == "both":
        return "Decided: both stay."
    return f"Decided: {value_words(conflict.field, conflict.resolution)}."


def value_words(field: str, value: str) -> str:
    """Return a value for a reader: a plain EDTF day, month or year in words, anything else as it is."""
    found = _EDTF.fullmatch(value) if field == "date" else None
    if not found:
        return one_line(value)
    year, month, day = found.groups()
    if day:
        return day_text(date(int(year), int(month), int(day)))
    return f"{MONTHS[int(month) - 1]} {year}" if month else year


_EDTF = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")


def _gaps(material: Material) -> Iterator[str]:
    total = len(material.events)
    undated = sum(not event.when.is_placed for event in material.events)
    if undated:
        yield (
            f"{undated} of {counted(total, 'event')} {_carry(undated)} no date in the source; "
            "only limits or an order are shown."
        )
    single = sum(event.independent_sources < 2 for event in material.events)
    if single:
        yield f"{single} of {counted(total, 'event')} {_rest(single)} on one independent source."
    yield from _gaps_of_sources(material)
    inferred = sum(any(party.inferred for party in event.parties) for event in material.events)
    if inferred:
        yield f"{counted(inferred, 'event')}: a country is inferred from the text around the passage, and marked so."


def _carry(count: int) -> str:
    return "carries" if count == 1 else "carry"


def _rest(count: int) -> str:
    return "rests" if count == 1 else "rest"


def _gaps_of_sources(material: Material) -> Iterator[str]:
    without = [number for key, number in material.source_numbers.items() if material.sources[key].published is None]
    if without:
        names = ", ".join(f"S{number}" for number in without)
        yield f"Publication day not known: {names}. Relative dates in {_them(without)} stay unresolved."
    unsure = [
        number
        for key, number in material.source_numbers.items()
        if material.sources[key].published and not material.sources[key].published_basis.is_sure
    ]
    if unsure:
        yield f"Publication day not certain: {', '.join(f'S{number}' for number in unsure)}."
    by_hand = [
        number
        for key, number in material.source_numbers.items()
        if material.sources[key].published_basis is PublishedBasis.USER
    ]
    if by_hand:
        yield f"Publication day set by the analyst: {', '.join(f'S{number}' for number in by_hand)}."


def _them(numbers: list[int]) -> str:
    return "it" if len(numbers) == 1 else "them"
