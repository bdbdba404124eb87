"""Each section of a briefing in Word's terms: paragraphs, lists, tables."""

import io
from collections.abc import Callable, Iterable
from typing import Any

from docx.shared import Cm, Mm
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from briefing_app.briefing.row import Link, Quotation, Row
from briefing_app.briefing.sections import (
    Chronology,
    Conflicts,
    Figure,
    Judgements,
    MainEvents,
    Method,
    PairHistory,
    Profiles,
    Prose,
    Since,
    SourceEntry,
    Sources,
    Statement,
)
from briefing_app.briefing.writers.typesetter import picture
from briefing_app.briefing.writers.word_parts import (
    Place,
    add_bookmark,
    add_link,
    add_row,
    add_table,
    add_text,
    add_words,
    joined,
    next_line,
    shade,
    turn,
)
from briefing_app.briefing.writers.word_prose import add_nodes, add_prose


def _statement(place: Place, section: Statement) -> None:
    paragraph = place.document.add_paragraph()
    add_text(paragraph, section.text, size=12.5)
    shade(paragraph, place.colour("shade"), place.colour("accent"))


def _prose(place: Place, section: Prose) -> None:
    add_prose(place, section.blocks)
    _numbers(place, section.figures)


def _numbers(place: Place, figures: Iterable[tuple[str, str]]) -> None:
    told = " · ".join(f"{value} {name}" for value, name in figures)
    if told:
        place.small(told)


def _figure(place: Place, section: Figure) -> None:
    _numbers(place, section.figures)
    run = place.document.add_paragraph().add_run()
    shape = run.add_picture(io.BytesIO(picture(section.svg, place.briefing.options.dated)), width=Cm(16.2))
    shape._inline.docPr.set("descr", section.alt)  # noqa: SLF001 -- python-docx has no name for it
    place.small(section.caption)


def _since(place: Place, section: Since) -> None:
    place.document.add_paragraph(section.summary)
    for name, changes in section.groups:
        place.document.add_heading(name, level=2)
        for change in changes:
            paragraph = place.document.add_paragraph(style="List Bullet")
            if change.link:
                _links(place, paragraph, [change.link])
                add_text(paragraph, " ")
            add_text(paragraph, change.text)
            if change.how:
                add_text(paragraph, f" ({change.how})", colour=place.colour("muted"))


def _main_events(place: Place, section: MainEvents) -> None:
    place.small(section.lead)
    table = add_table(place.document, ("No.", "Date", "Event and countries", "Passage"), (1.3, 3.4, 9.2, 2.5))
    for row in section.rows:
        number, date, event, citation = (cell.paragraphs[0] for cell in add_row(table))
        _links(place, number, [Link(row.number, row.label)])
        add_text(date, row.date_words, bold=True, size=9)
        add_words(event, row.title)
        add_text(event, f"  {_tags(row)}", size=8, colour=place.colour("muted"))
        _mark(place, event, row, "  ")
        place.cite(citation, row.quotation.citation)


def _chronology(place: Place, section: Chronology) -> None:
    if section.lead:
        place.small(section.lead)
    if section.rows:
        heads = ("No.", "Date", "Event and countries", "Source passage")
        table = add_table(place.document, heads, (1.3, 3.2, 5.6, 6.3))
        for row in section.rows:
            number, date, event, passage = add_row(table)
            add_text(number.paragraphs[0], str(row.number), bold=True)
            add_bookmark(number.paragraphs[0], row.label, place.next_bookmark())
            add_text(date.paragraphs[0], row.date_words, bold=True, size=9)
            for note in row.date_notes:
                add_text(next_line(date), note, size=8, colour=place.colour("muted"))
            _event(place, event, row)
            _passage(place, passage, row)
    if section.legend:
        place.small(section.legend)


def _event(place: Place, cell: _Cell, row: Row) -> None:
    add_words(cell.paragraphs[0], row.title)
    turn(cell.paragraphs[0], row.title.direction)
    add_text(next_line(cell), _tags(row), size=8, colour=place.colour("muted"))
    if row.marks:
        _mark(place, next_line(cell), row)
    if row.note:
        add_text(next_line(cell), f"Note: {row.note}", size=8)


def _passage(place: Place, cell: _Cell, row: Row) -> None:
    _quote(place, cell.paragraphs[0], row.quotation)
    if row.corroboration or row.further:
        line = next_line(cell)
        add_text(line, row.corroboration, size=8, colour=place.colour("muted"))
        for citation in row.further:
            add_text(line, " ")
            place.cite(line, citation)
    for note in row.notes:
        add_text(next_line(cell), note, size=8, colour=place.colour("accent"))


def _tags(row: Row) -> str:
    return " · ".join([row.kind, *(tag.marked for tag in row.countries)])


def _mark(place: Place, paragraph: Paragraph, row: Row, before: str = "") -> None:
    if row.marks:
        add_text(paragraph, before + " · ".join(row.marks), bold=True, size=8, colour=place.colour("accent"))


def _quote(place: Place, paragraph: Paragraph, quotation: Quotation) -> None:
    if quotation.same_as:
        add_text(paragraph, "Same passage as ", size=8.5, colour=place.colour("muted"))
        _links(place, paragraph, [quotation.same_as])
    else:
        add_text(paragraph, "“[…] " if quotation.cut_before else "“", italic=True)
        add_words(paragraph, quotation.words, italic=True)
        add_text(paragraph, " […]”" if quotation.cut_after else "”", italic=True)
        turn(paragraph, quotation.words.direction)
    add_text(paragraph, " ")
    place.cite(paragraph, quotation.citation)


def _links(place: Place, paragraph: Paragraph, links: Iterable[Link]) -> None:
    for at, link in enumerate(links):
        add_text(paragraph, ", " if at else "")
        add_link(paragraph, str(link.number), f"#{link.label}", place.colour("link"))


def _pair(place: Place, section: PairHistory) -> None:
    place.small(section.summary)
    for strand in section.strands:
        place.document.add_heading(f"{strand.name} ({len(strand.rows)})", level=2)
        table = add_table(place.document, (), (1.3, 4, 11))
        for link, date, line in strand.rows:
            number, when, what = (cell.paragraphs[0] for cell in add_row(table))
            _links(place, number, [link])
            add_text(when, date, size=9)
            add_text(what, line)


def _judgements(place: Place, section: Judgements) -> None:
    heads = ("", "Judgement", "Likelihood", "Confidence", "Basis")
    table = add_table(place.document, heads, (1.1, 5.2, 3.2, 2.7, 4.2))
    for row in section.rows:
        label, statement, likelihood, confidence, basis = (cell.paragraphs[0] for cell in add_row(table))
        add_text(label, row.label, bold=True, colour=place.colour("accent"))
        add_text(statement, row.statement)
        add_text(likelihood, row.likelihood_in_percent, size=9)
        add_text(confidence, row.confidence, size=9)
        for block in row.basis:
            add_nodes(place, basis, block.children)
    place.small(section.note)


def _conflicts(place: Place, section: Conflicts) -> None:
    for entry in section.entries:
        paragraph = place.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        add_text(paragraph, f"{entry.question} ", bold=True)
        add_link(paragraph, f"event {entry.link.number}", f"#{entry.link.label}", place.colour("link"))
        for value, quotation in entry.sides:
            side = place.document.add_paragraph()
            side.paragraph_format.left_indent = Mm(6)
            side.paragraph_format.keep_with_next = True
            add_text(side, f"{value}: ", bold=True, colour=place.colour("accent"))
            _quote(place, side, quotation)
        place.small(entry.resolution)
    for gap in section.gaps:
        place.document.add_paragraph(gap, style="List Bullet")


def _profiles(place: Place, section: Profiles) -> None:
    for card in section.cards:
        heading = place.document.add_heading(card.name, level=2)
        for name in card.local_names:
            add_text(heading, "  ")
            add_words(heading, name)
        if card.trend or card.lead:
            place.document.add_paragraph(joined((card.trend, card.lead), ": "))
        facts = [(fact.label, f"{fact.value} [{', '.join(fact.origins)}]") for fact in card.facts]
        place.pairs([*facts, *card.in_documents])
        numbers = place.document.add_paragraph()
        add_text(numbers, "Numbers: ", size=8, colour=place.colour("muted"))
        _links(place, numbers, card.links)
    if section.others:
        place.small("Also named: " + ", ".join(f"{tag.name} ({count})" for tag, count in section.others))


def _sources(place: Place, section: Sources) -> None:
    for entry in section.entries:
        _source(place, entry)


def _source(place: Place, entry: SourceEntry) -> None:
    paragraph = place.document.add_paragraph()
    paragraph.paragraph_format.keep_together = True
    add_text(paragraph, f"{entry.number}  ", bold=True, colour=place.colour("accent"))
    add_words(paragraph, entry.title, italic=True)
    add_text(paragraph, ". ")
    add_words(paragraph, entry.publisher)
    add_text(paragraph, f", {entry.published}. " if entry.published else ". ")
    if entry.url:
        add_link(paragraph, entry.url, entry.url, place.colour("link"), size=8)
        add_text(paragraph, " ")
    add_text(paragraph, joined(entry.details), size=8, colour=place.colour("muted"))
    if entry.links:
        add_text(paragraph, ". Cited for ", size=8, colour=place.colour("muted"))
        _links(place, paragraph, entry.links)
    if entry.sha256:
        add_text(paragraph, f". SHA-256 {entry.sha256}", size=7, colour=place.colour("muted"))
    add_bookmark(paragraph, entry.label, place.next_bookmark())


def _method(place: Place, section: Method) -> None:
    place.pairs(section.lines)


FORMS: dict[type, Callable[[Place, Any], None]] = {
    Statement: _statement,
    Prose: _prose,
    Figure: _figure,
    Since: _since,
    MainEvents: _main_events,
    Chronology: _chronology,
    PairHistory: _pair,
    Judgements: _judgements,
    Conflicts: _conflicts,
    Profiles: _profiles,
    Sources: _sources,
    Method: _method,
}
"""What writes each section below its heading."""
