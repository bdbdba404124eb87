"""Compose a briefing from events, sources and the analyst's words. Decides everything; writes nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.chronology import chronology, date_words, rows
from briefing_app.briefing.clean import one_line
from briefing_app.briefing.conflicts import conflicts
from briefing_app.briefing.figure import figure, figures
from briefing_app.briefing.house_style import house_style
from briefing_app.briefing.judgements import cited, judgements
from briefing_app.briefing.manifest import PROGRAM, SCHEMA, Manifest, event_record, sha256, source_record
from briefing_app.briefing.material import Material, choose, number_sources
from briefing_app.briefing.method import method
from briefing_app.briefing.options import BriefingOptions, Part
from briefing_app.briefing.pair import pair_history
from briefing_app.briefing.profiles import profiles
from briefing_app.briefing.prose import prose
from briefing_app.briefing.sections import Chronology, Prose, Section, Sources, Statement
from briefing_app.briefing.selection import scope
from briefing_app.briefing.since import since
from briefing_app.briefing.source_list import source_entries
from briefing_app.briefing.verify import check
from briefing_app.errors import ExportError
from briefing_app.model import Event, EventFilter, EventId, Source, SourceId
from briefing_app.reference.wording import day_text


def compose(  # noqa: PLR0913 -- the parts of a briefing are many, and each is named
    events: Iterable[Event],
    sources: Mapping[SourceId, Source],
    options: BriefingOptions,
    *,
    filter: EventFilter = EventFilter(),  # noqa: A002, B008 -- a frozen value, and the word of the house
    hidden: Iterable[Event] = (),
    leading: Iterable[EventId] = (),
    figure_svg: str = "",
    previous: Manifest | None = None,
    rules: str = "",
) -> Briefing:
    """Return the briefing of the events in view.

    Args:
        events: The dated in time order, then the undated; they get their numbers in this order. Rejected ones are
            left out, suggestions too unless the options include them.
        sources: Every source of the dossier.
        options: The analyst's part.
        filter: What put the events in view, to be said in words.
        hidden: The events of the dossier that are not in view.
        leading: The weightiest events, to stand for all where these are many.
        figure_svg: The timeline as a picture.
        previous: The manifest of the last briefing, to say what is new.
        rules: Version of the rules of extraction.

    Raises:
        ExportError: A quotation does not stand in its source.
    """
    printed, unread = choose(events, options)
    _assert_known(printed, sources)
    material = Material(
        events=printed,
        sources=sources,
        options=options,
        filter=filter,
        hidden=tuple(hidden),
        unread=unread,
        figure_svg=figure_svg,
        previous=previous,
        rules=rules,
        numbers={event.id: number for number, event in enumerate(printed, start=1)},
        source_numbers=number_sources(printed),
        leading=frozenset(leading),
    )
    return _briefing(replace(material, rows=rows(material)))


def _briefing(material: Material) -> Briefing:
    manifest = _manifest(material)
    _assert_verbatim(manifest, material)
    style = material.options.style or house_style()
    return Briefing(
        options=material.options,
        style=style,
        title=one_line(material.options.title) or "Briefing",
        subtitle=one_line(material.options.subtitle),
        masthead=_masthead(material),
        sections=_sections(material, manifest, material.options.parts or style.parts),
        rows=material.rows,
        sources=source_entries(material),
        manifest=manifest,
        build=manifest.build,
    )


def _assert_known(events: Sequence[Event], sources: Mapping[SourceId, Source]) -> None:
    for event in events:
        for passage in event.passages:
            if passage.source not in sources:
                raise ExportError(
                    f"The briefing was not written: the source of “{one_line(event.title)}” is not in the dossier. "
                    "Add the document again, or reject the event."
                )


def _manifest(material: Material) -> Manifest:
    return Manifest(
        schema=SCHEMA,
        program=PROGRAM,
        rules=material.rules,
        options=material.options,
        filter=material.filter,
        events=tuple(
            event_record(
                event,
                material.numbers[event.id],
                date_words(event.when),
                [material.cite(passage).words for passage in event.passages],
                material.sources,
            )
            for event in material.events
        ),
        sources=tuple(source_record(material.sources[key], f"S{at}") for key, at in material.source_numbers.items()),
        left_out=len(material.hidden) + len(material.unread),
        figure_sha256=sha256(material.figure_svg.encode()) if material.figure_svg else "",
        previous=material.previous.build if material.previous else "",
    )


def _assert_verbatim(manifest: Manifest, material: Material) -> None:
    """Raise if a quotation does not stand in its source; the same check `verify` makes later."""
    broken = check(manifest, [material.sources[key] for key in material.source_numbers])
    if broken:
        raise ExportError(f"The briefing was not written: {broken[0].message} Read the document again.")


def _masthead(material: Material) -> tuple[tuple[str, str], ...]:
    options = material.options
    lines = (
        ("Author", ", ".join(part for part in (one_line(options.author), one_line(options.desk)) if part)),
        ("Date", day_text(options.dated)),
        ("Cut-off", f"Reporting read up to {day_text(options.cut_off)}" if options.cut_off else ""),
        ("Handling", one_line(options.handling)),
        ("Scope", scope(material)),
    )
    return tuple((label, value) for label, value in lines if value)


def _sections(material: Material, manifest: Manifest, parts: Sequence[Part]) -> tuple[Section, ...]:
    """Return the sections asked for, in order; a long chronology stands last."""
    found = [section for part in parts for section in _composed(part, material, manifest)]
    return tuple(sorted(found, key=lambda section: isinstance(section, Chronology) and section.is_appendix))


def _composed(part: Part, material: Material, manifest: Manifest) -> tuple[Section, ...]:
    if part is Part.CHRONOLOGY:
        return chronology(material)
    section = _COMPOSERS[part](material, manifest)
    return (section,) if section else ()


def _bottom_line(material: Material, _: Manifest) -> Section | None:
    text = one_line(material.options.bottom_line)
    return Statement("Bottom line", text) if text else None


def _prose(field: str, heading: str, material: Material, _: Manifest) -> Section | None:
    text = getattr(material.options, field)
    if not text.strip():
        return None
    numbers = figures(material) if field == "key_points" else ()
    return Prose(heading, prose(text, partial(cited, material)), numbers)


def _since(material: Material, manifest: Manifest) -> Section | None:
    if material.previous is None:
        return None
    return since(manifest, material.previous, frozenset(event.id for event in material.hidden))


def _sources(material: Material, _: Manifest) -> Section | None:
    cards = profiles(material)
    entries = source_entries(material)
    return Sources("Sources", entries + (cards.origins if cards else ())) if entries else None


_COMPOSERS: dict[Part, Callable[[Material, Manifest], Section | None]] = {
    Part.BOTTOM_LINE: _bottom_line,
    Part.KEY_POINTS: partial(_prose, "key_points", "Key points"),
    Part.TIMELINE: lambda material, _: figure(material),
    Part.SINCE: _since,
    Part.PAIR: lambda material, _: pair_history(material),
    Part.ASSESSMENT: partial(_prose, "assessment", "Assessment"),
    Part.JUDGEMENTS: lambda material, _: judgements(material),
    Part.CONFLICTS: lambda material, _: conflicts(material),
    Part.WATCH: partial(_prose, "watch", "What to watch"),
    Part.PROFILES: lambda material, _: profiles(material),
    Part.SOURCES: _sources,
    Part.METHOD: lambda material, manifest: method(material, manifest.build),
}
