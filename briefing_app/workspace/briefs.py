"""From events in view to a briefing: the figure of the timeline, the words of the briefing, what went out before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec
import numpy as np

from briefing_app.briefing import Briefing, BriefingOptions, Manifest, compose
from briefing_app.briefing.material import choose
from briefing_app.extraction import RULES_VERSION
from briefing_app.model import Changes, Event, EventFilter, EventId, Source, SourceId
from briefing_app.store import BRIEFINGS, Dossier, Write
from briefing_app.timeline.band import floating_rows
from briefing_app.timeline.columns import Columns, Mark, columns
from briefing_app.timeline.figure import timeline_svg
from briefing_app.workspace.views import in_time_order, set_setting

_ALL = EventFilter()
_SETTING = "briefing"
"""Where a dossier keeps what the analyst wrote."""

_MAIN_DATED, _MAIN_UNDATED = 14, 6


def composed(
    events: Iterable[Event],
    sources: Mapping[SourceId, Source],
    options: BriefingOptions,
    view: EventFilter = _ALL,
    previous: Manifest | None = None,
) -> Briefing:
    """Return the briefing of the events that a filter lets through; nothing is written yet.

    Args:
        events: All events, in any order.
        sources: The sources by id.
        options: The analyst's part.
        view: Which events are in view.
        previous: The last briefing, to say what is new since; `last_briefing` has it.

    Raises:
        ExportError: A quotation does not stand in its source.
    """
    every = in_time_order(events)
    shown = view.apply(every, sources)
    in_view = {event.id for event in shown}
    hidden = [event for event in every if event.id not in in_view]
    told = columns(choose(shown, options)[0])
    ordered = _in_printed_order(shown, told)
    printed, _ = choose(ordered, options)
    return compose(
        ordered,
        sources,
        options,
        filter=view,
        hidden=hidden,
        leading=_weightiest(told),
        figure_svg=_figure(printed),
        previous=previous,
        rules=RULES_VERSION,
    )


def _in_printed_order(events: Iterable[Event], told: Columns) -> tuple[Event, ...]:
    """Return the dated events in time order, then the undated as the timeline has them: by limit and stated order."""
    floating = floating_rows(told, np.ones(len(told), np.bool_)).tolist()
    place = {told.ids[row]: at for at, row in enumerate(floating, start=1)}
    return tuple(sorted(events, key=lambda event: place.get(event.id, 0)))


def _weightiest(told: Columns) -> list[EventId]:
    """Return the events that stand for all where these are many: as many dated and undated ones as fit on a page."""
    is_floating = (told.marks & Mark.FLOATING) > 0
    by_weight = np.argsort(-told.weight.astype(np.int64), kind="stable").tolist()
    return [
        told.ids[row]
        for rows, most in ((~is_floating, _MAIN_DATED), (is_floating, _MAIN_UNDATED))
        for row in [row for row in by_weight if rows[row]][:most]
    ]


def _figure(printed: tuple[Event, ...]) -> str:
    numbers = {event.id: number for number, event in enumerate(printed, start=1)}
    return timeline_svg(printed, numbers) if printed else ""


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """What a citation of a briefing leads to."""

    event: EventId
    source: SourceId


def cited_place(manifest: Manifest, words: str) -> CitedPlace | None:
    """Return what a citation as printed leads to: `[S1 ¶12]`, `[6, S1 ¶12]`, or the number of an event."""
    plain = words.strip().strip("[]").removeprefix("event").strip()
    number, _, citation = plain.partition(", ") if ", S" in plain else ("", "", plain)
    for event in manifest.events:
        if number and str(event.number) != number:
            continue
        if plain == str(event.number):
            return CitedPlace(event.id, event.passages[0].source)
        for passage in event.passages:
            if passage.citation == " ".join(citation.split()):
                return CitedPlace(event.id, passage.source)
    return None


def remember_briefing(dossier: Dossier, briefing: Briefing, path: Path) -> None:
    """Keep what a briefing said, for the next one to say what is new since.

    Raises:
        DossierError: It cannot be written.
    """
    manifest = msgspec.json.encode(briefing.manifest, order="deterministic").decode()
    number = f"{len(dossier.briefings) + 1:06}"
    dossier.remember("brief", f"write {path.name}", [Write(BRIEFINGS, number, manifest)])


def kept_options(dossier: Dossier, today: date) -> BriefingOptions:
    """Return the analyst's part as a dossier keeps it, dated today; a blank sheet if it keeps none.

    Without any decision there is nothing but suggestions to print, so a blank sheet asks for them; they are marked.
    """
    if text := dossier.settings.get(_SETTING):
        return replace(msgspec.json.decode(text, type=BriefingOptions), dated=today)
    has_decisions = any(event.decision.is_decided for event in dossier.events.values())
    return BriefingOptions(today, include_suggestions=not has_decisions)


def keep_options(dossier: Dossier, options: BriefingOptions) -> Changes:
    """Let a dossier keep the analyst's part.

    Raises:
        DossierError: It cannot be written.
    """
    return set_setting(dossier, _SETTING, msgspec.json.encode(options).decode())


def last_briefing(dossier: Dossier) -> Manifest | None:
    """Return what the last briefing said, None if there was none or another version of this program wrote it."""
    try:
        return msgspec.json.decode(dossier.briefings[-1], type=Manifest) if dossier.briefings else None
    except msgspec.ValidationError:
        return None
