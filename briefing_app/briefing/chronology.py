"""Compose the rows of the chronology: number, date as known, event, marks, quotation, corroboration."""

from collections.abc import Iterator

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.material import Material, counted, in_language, row_label, tags
from briefing_app.briefing.row import Row
from briefing_app.briefing.sections import Chronology
from briefing_app.model import Basis, Event, RelationKind, Status, When
from briefing_app.reference import kind_info
from briefing_app.reference.wording import precision, when_text

LEGEND = (
    "Filled numbers: the source gives a date, shown no finer than it does. Brown: no date in the source, only limits "
    "or an order. Hollow: a suggestion of the program nobody has reviewed."
)


def rows(material: Material) -> tuple[Row, ...]:
    """Return one row for each event."""
    return tuple(_row(material, event) for event in material.events)


def chronology(material: Material) -> Chronology | None:
    """Return the chronology; a long one is an appendix."""
    if not material.rows:
        return Chronology("Chronology", (), "No event is in view.")
    heading = "Appendix: full chronology" if material.is_long else "Chronology"
    return Chronology(heading, material.rows, LEGEND, is_appendix=material.is_long)


def date_words(when: When) -> str:
    """Return the date for a reader, with a stated time of day."""
    words = when_text(when)
    words = words[0].upper() + words[1:]
    return f"{words}, {when.time}" if when.time and when.time[0].isdigit() else words


def precision_note(when: When) -> str:
    """Return what a reader must know of how the date is known; empty for a stated day."""
    known = precision(when)
    if known == "period" and when.extent:
        known = "whole period"
    parts = [_PRECISION[known], _BASIS.get(when.basis, "") if known not in {"unknown", "order only"} else ""]
    return ", ".join(part for part in parts if part)


_PRECISION = {
    "day": "",
    "month": "month only",
    "year": "year only",
    "period": "within this period",
    "whole period": "from first to last day",
    "order only": "no date in source",
    "unknown": "no date in source",
}
_BASIS = {
    Basis.PUBLICATION: "counted from publication",
    Basis.STORY: "counted in the story",
    Basis.EVENT: "counted from an event",
    Basis.DECIDED: "set by the analyst",
}


def _row(material: Material, event: Event) -> Row:
    first = event.passages[0]
    kind = kind_info(event.kind)
    return Row(
        number=material.numbers[event.id],
        event=event.id,
        label=row_label(material.numbers[event.id]),
        date_words=date_words(event.when),
        precision=precision_note(event.when),
        edtf=event.when.edtf,
        first_day=event.when.first_day,
        last_day=event.when.last_day,
        time=event.when.time,
        until=when_text(event.until) if event.until else "",
        until_edtf=event.until.edtf if event.until else "",
        title=in_language(event.title, material.sources[first.source].language),
        kind=kind.label,
        kind_name=event.kind.value,
        kind_colour=kind.light,
        status=event.status.value,
        attributed_to=one_line(event.attributed_to or ""),
        decision=event.decision.value,
        tone=_tone(event),
        marks=tuple(_marks(event)),
        countries=tags(event),
        quotation=material.quote(first),
        further=tuple(material.cite(passage) for passage in event.passages[1:]),
        corroboration=_corroboration(event),
        notes=tuple(_notes(event)),
        order=tuple(_order(material, event)),
        note=one_line(event.note),
    )


def _tone(event: Event) -> str:
    if not event.decision.is_decided:
        return "suggested"
    return "dated" if event.when.is_dated else "undated"


def _marks(event: Event) -> Iterator[str]:
    if event.status is not Status.HAPPENED:
        yield event.status.value
    if event.attributed_to:
        yield f"reported by {one_line(event.attributed_to)}"
    if not event.decision.is_decided:
        yield "suggestion, not reviewed"
    if any(not conflict.resolution for conflict in event.conflicts):
        yield "sources differ"


def _corroboration(event: Event) -> str:
    articles = len({passage.source for passage in event.passages})
    if articles < 2:
        return ""
    return f"{counted(articles, 'article')}, {event.independent_sources} independent"


def _notes(event: Event) -> Iterator[str]:
    inferred = [found for found in tags(event) if found.inferred]
    if inferred:
        names = ", ".join(found.name for found in inferred)
        yield f"{names}: not named in the passage, inferred from the text around it"


def _order(material: Material, event: Event) -> Iterator[str]:
    for relation in event.relations:
        if relation.event in material.numbers:
            words = f" (“{one_line(relation.words)}”)" if relation.words else ""
            yield f"{_RELATION[relation.kind]} event {material.numbers[relation.event]}{words}"


_RELATION = {
    RelationKind.BEFORE: "before",
    RelationKind.AFTER: "after",
    RelationKind.DURING: "during",
    RelationKind.SAME: "at the time of",
}
