"""Write a briefing as Markdown with footnotes for its sources. Words of sources are escaped: they mark up nothing."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import yaml

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.row import Citation, Quotation, Row
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
from briefing_app.briefing.writers.markdown_prose import block, escape
from briefing_app.briefing.written import Content


def content(briefing: Briefing) -> Content:
    """Return the text; citations lead to footnotes."""
    lines = [_front_matter(briefing), f"# {escape(briefing.title)}", ""]
    lines += [f"*{escape(briefing.subtitle)}*", ""] if briefing.subtitle else []
    lines += [f"- **{escape(name)}:** {escape(value)}" for name, value in briefing.masthead]
    for section in briefing.sections:
        lines += ["", f"## {escape(section.heading)}", "", *_FORMS[type(section)](section)]
    notes = ["Markdown does not hold the manifest, the flags and colours: verify works on the PDF."]
    if any(isinstance(section, Figure) and section.svg for section in briefing.sections):
        notes.append("Markdown cannot hold the timeline figure; its words stand in its place.")
    return Content("\n".join([*lines, ""]).encode(), tuple(notes))


def _front_matter(briefing: Briefing) -> str:
    options = briefing.options
    fields = {
        "title": briefing.title,
        "subtitle": briefing.subtitle,
        "number": options.number,
        "author": options.author,
        "desk": options.desk,
        "handling": options.handling,
        "date": options.dated.isoformat(),
        "build": briefing.build,
    }
    told = yaml.safe_dump({name: value for name, value in fields.items() if value}, allow_unicode=True, sort_keys=False)
    return f"---\n{told}---\n"


def _cite(citation: Citation) -> str:
    return f"[{escape(citation.words)}][^{citation.words.split()[0]}]".replace("[S", "\\[S", 1).replace(
        "][^", "\\][^", 1
    )


def _quote(quotation: Quotation) -> str:
    if quotation.same_as:
        return f"Same passage as {quotation.same_as.number} {_cite(quotation.citation)}"
    before = "\\[…\\] " if quotation.cut_before else ""
    after = " \\[…\\]" if quotation.cut_after else ""
    return f"“{before}{escape(quotation.words.text)}{after}” {_cite(quotation.citation)}"


def _numbers(links: Iterable[Any]) -> str:
    return ", ".join(str(link.number) for link in links)


def _statement(section: Statement) -> Iterator[str]:
    yield f"> {escape(section.text)}"


def _prose(section: Prose) -> Iterator[str]:
    for node in section.blocks:
        yield from block(node)
        yield ""
    if section.figures:
        yield _numbers_of(section.figures)


def _numbers_of(figures: Iterable[tuple[str, str]]) -> str:
    return " · ".join(f"**{value}** {escape(name)}" for value, name in figures)


def _figure(section: Figure) -> Iterator[str]:
    yield escape(section.alt)
    if section.figures:
        yield ""
        yield _numbers_of(section.figures)


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield a table; the cells are Markdown already, and hold no line feed."""
    names = list(headings)
    yield f"| {' | '.join(names)} |"
    yield f"|{'---|' * len(names)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _since(section: Since) -> Iterator[str]:
    yield escape(section.summary)
    for name, changes in section.groups:
        yield ""
        yield f"**{escape(name)}**"
        yield ""
        for change in changes:
            number = f"{change.link.number}: " if change.link else ""
            how = f" ({escape(change.how)})" if change.how else ""
            yield f"- {number}{escape(change.text)}{how}"


def _main_events(section: MainEvents) -> Iterator[str]:
    yield escape(section.lead)
    yield ""
    for row in section.rows:
        marks = f" ({escape('; '.join(row.marks))})" if row.marks else ""
        told = f"**{escape(row.date_words)}:** {escape(row.title.text)}{marks}"
        yield f"- {row.number}: {told} {_cite(row.quotation.citation)}"


def _chronology(section: Chronology) -> Iterator[str]:
    if section.lead:
        yield escape(section.lead)
        yield ""
    yield from _table(("No.", "Date", "Event and countries", "Source passage"), map(_row, section.rows))
    yield ""
    yield escape(section.legend)


def _row(row: Row) -> list[str]:
    date = [f"**{escape(row.date_words)}**", *map(escape, row.date_notes)]
    countries = ", ".join(tag.marked for tag in row.countries)
    event = [escape(row.title.text), f"*{escape(row.kind)}* {escape(countries)}"]
    event += [f"**{escape(mark)}**" for mark in row.marks]
    event += [f"Note: {escape(row.note)}"] if row.note else []
    told = [_quote(row.quotation)]
    if row.corroboration or row.further:
        told.append(f"{escape(row.corroboration)} {' '.join(map(_cite, row.further))}".strip())
    told += [escape(note) for note in row.notes]
    return [str(row.number), "<br>".join(date), "<br>".join(event), "<br>".join(told)]


def _pair(section: PairHistory) -> Iterator[str]:
    yield escape(section.summary)
    for strand in section.strands:
        yield ""
        yield f"**{escape(strand.name)}**"
        yield ""
        for link, date, line in strand.rows:
            yield f"- {link.number}: {escape(date)}: {escape(line)}"


def _judgements(section: Judgements) -> Iterator[str]:
    rows = (
        (
            row.label,
            escape(row.statement),
            escape(row.likelihood_in_percent),
            escape(row.confidence),
            " ".join(line for node in row.basis for line in block(node)),
        )
        for row in section.rows
    )
    yield from _table(("No.", "Judgement", "Likelihood", "Confidence", "Basis"), rows)
    yield ""
    yield escape(section.note)


def _conflicts(section: Conflicts) -> Iterator[str]:
    for entry in section.entries:
        yield f"- **{escape(entry.question)}** (event {entry.link.number})"
        for value, quotation in entry.sides:
            yield f"    - **{escape(value)}:** {_quote(quotation)}"
        yield f"    - {escape(entry.resolution)}"
    for gap in section.gaps:
        yield f"- {escape(gap)}"


def _profiles(section: Profiles) -> Iterator[str]:
    for card in section.cards:
        local = f" ({', '.join(escape(name.text) for name in card.local_names)})" if card.local_names else ""
        yield f"**{escape(card.name)}**{local}"
        yield ""
        if card.trend or card.lead:
            yield f"- {escape(card.trend)}: {escape(card.lead)}"
        for fact in card.facts:
            yield f"- {escape(fact.label)}: {escape(fact.value)} \\[{', '.join(fact.origins)}\\]"
        for name, value in card.in_documents:
            yield f"- {escape(name)}: {escape(value)}"
        yield f"- Numbers: {_numbers(card.links)}"
        yield ""
    if section.others:
        yield "Also named: " + ", ".join(f"{escape(tag.name)} ({count})" for tag, count in section.others)


def _sources(section: Sources) -> Iterator[str]:
    for entry in section.entries:
        yield from _source(entry)


def _source(entry: SourceEntry) -> Iterator[str]:
    parts = [f"*{escape(entry.title.text)}*", escape(entry.publisher.text), escape(entry.published)]
    parts += [escape(part) for part in entry.details] + ([f"<{entry.url}>"] if entry.url else [])
    parts += [f"Cited for {_numbers(entry.links)}"] if entry.links else []
    parts += [f"SHA-256 `{entry.sha256}`"] if entry.sha256 else []
    told = ". ".join(part for part in parts if part)
    yield f"[^{entry.number}]: {told}." if entry.links else f"- {entry.number}: {told}."


def _method(section: Method) -> Iterator[str]:
    for name, text in section.lines:
        yield f"- **{escape(name)}:** {escape(text)}"


_FORMS: dict[type, Callable[[Any], Iterator[str]]] = {
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
