"""Compose the rows of the chronology: number, date as known, event, marks, quotation, corroboration."""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.material import Material, counted, in_language, row_label, tags
from briefing_app.briefing.row import Row
from briefing_app.briefing.sections import Chronology, MainEvents, Section
from briefing_app.model import Basis, Event, Passage, RelationKind, SourceId, Span, Status, When
from briefing_app.reference import kind_info
from briefing_app.reference.wording import precision, when_text

LEGEND = (
    "Filled numbers: the source gives a date, shown no finer than it does. Brown: no date in the source, only limits "
    "or an order. Dashed: a suggestion of the program nobody has reviewed. *: a country inferred from the text around."
)
UNDATED = "The source gives no date for these. They stand in stated order, each with the limit or order that is known."
UNREVIEWED = "None of these events has been reviewed: all are suggestions of the program."
MAIN = (
    "{shown} of {all}, chosen by how many sources tell of them, by their kind and by review, not by judgement. "
    "All stand in the appendix with their quotations."
)
SUGGESTION = "suggestion, not reviewed"


def rows(material: Material) -> tuple[Row, ...]:
    """Return one row for each event."""
    return tuple(_row(material, event) for event in material.events)


def chronology(material: Material) -> tuple[Section, ...]:
    """Return the dated and the undated events; if they are many, the main ones, and the others as appendices."""
    if not material.rows:
        return (Chronology("Chronology", (), lead="No event is in view."),)
    is_placed = {event.id: event.when.is_placed for event in material.events}
    dated = tuple(row for row in material.rows if is_placed[row.event])
    undated = tuple(row for row in material.rows if not is_placed[row.event])
    parts = [("chronology", dated, ""), ("undated events", undated, UNDATED)]
    made = [_chronology(material, name, part, lead) for name, part, lead in parts if part]
    made = [replace(section, heading=_heading(material, at, section.heading)) for at, section in enumerate(made)]
    made[0] = replace(made[0], legend=LEGEND, starts_page=material.is_long)
    return (*_main(material), *made)


def _heading(material: Material, at: int, name: str) -> str:
    return f"Appendix {'AB'[at]}: {name}" if material.is_long else f"{name[:1].upper()}{name[1:]}"


def _main(material: Material) -> tuple[MainEvents, ...]:
    shown = tuple(row for row in material.rows if row.event in material.leading)
    if not material.is_long or not shown:
        return ()
    lead = MAIN.format(shown=len(shown), all=counted(len(material.rows), "event"))
    if _are_unreviewed(material.rows):
        lead = f"{UNREVIEWED} {lead}"
    return (MainEvents("Main events", lead, _told_once(shown)),)


def _chronology(material: Material, heading: str, told: tuple[Row, ...], lead: str) -> Chronology:
    if _are_unreviewed(material.rows):
        told = _told_once(told)
        lead = f"{UNREVIEWED} {lead}".strip()
    return Chronology(heading, tuple(_without_repeats(material, told)), lead, is_appendix=material.is_long)


def _are_unreviewed(told: tuple[Row, ...]) -> bool:
    return all(SUGGESTION in row.marks for row in told)


def _told_once(told: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows without the mark that the lead says of all of them."""
    return tuple(replace(row, marks=tuple(mark for mark in row.marks if mark != SUGGESTION)) for row in told)


def _without_repeats(material: Material, told: tuple[Row, ...]) -> Iterator[Row]:
    """Yield the rows; one whose passage was just quoted refers to the row that quotes it."""
    passages = {event.id: event.passages[0] for event in material.events}
    quoted: Row | None = None
    for row in told:
        is_repeat = quoted is not None and _place(passages[row.event]) == _place(passages[quoted.event])
        if quoted is not None and is_repeat:
            yield replace(row, quotation=replace(row.quotation, same_as=material.link(quoted.event)))
        else:
            quoted = row
            yield row


def _place(passage: Passage) -> tuple[SourceId, Span]:
    return passage.source, passage.span


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
    if when.is_placed and not when.is_dated:
        known = "no end" if when.last_day is None else "no start"
    parts = [_PRECISION[known], "" if known in {"unknown", "order only"} else _BASIS.get(when.basis, "")]
    return ", ".join(part for part in parts if part)


_PRECISION = {
    "day": "",
    "month": "month only",
    "year": "year only",
    "period": "within this period",
    "whole period": "from first to last day",
    "no start": "no start stated",
    "no end": "no end stated",
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
        plover=kind.plover,
        kind_colour=kind.light,
        status=event.status.value,
        attributed_to=one_line(event.attributed_to or ""),
        decision=event.decision.value,
        tone=_tone(event),
        marks=tuple(marks(event)),
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
    return "dated" if event.when.is_placed else "undated"


def marks(event: Event) -> Iterator[str]:
    """Yield what must not be overlooked of an event: that it did not happen, who says so, what is open."""
    if event.status is not Status.HAPPENED:
        yield event.status.value
    if event.attributed_to:
        yield f"reported by {one_line(event.attributed_to)}"
    if not event.decision.is_decided:
        yield SUGGESTION
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
