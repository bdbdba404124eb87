"""`briefing-app brief`: a briefing on documents or a dossier, without a window."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from briefing_app import workspace
from briefing_app.briefing import WRITERS, Briefing, BriefingOptions, Manifest, advice, house_style, write
from briefing_app.commands.filters import asked_filter
from briefing_app.commands.notes import read_notes
from briefing_app.commands.output import told
from briefing_app.errors import BriefingError, UsageError
from briefing_app.model import Event, EventFilter, Problem, Source, SourceId
from briefing_app.reading import LIMITS
from briefing_app.workspace.briefs import composed, kept_options, last_briefing, remember_briefing


@dataclass(frozen=True, slots=True)
class _Given:
    """What the briefing is about."""

    events: tuple[Event, ...]
    sources: Mapping[SourceId, Source]
    problems: tuple[Problem, ...] = ()
    previous: Manifest | None = None


def run(asked: argparse.Namespace) -> int:
    """Write the briefing; 1 if some source could not be read.

    Raises:
        UsageError: The words of an option are off.
    """
    _require_format(asked.output)
    view = asked_filter(asked)
    changes = _changes(asked)
    if _is_dossier(asked.sources):
        given = _brief_dossier(asked, view, changes)
    else:
        given = _from_documents(asked)
        _write(given, _options(BriefingOptions(_dated(asked)), changes, given), asked.output, view)
    if not view.apply(given.events, given.sources):
        print("No event was found." if view == EventFilter() else "No event passes the filter.")
    return told(given.problems)


def _brief_dossier(asked: argparse.Namespace, view: EventFilter, changes: Mapping[str, Any]) -> _Given:
    """Write the briefing of a dossier with what the analyst wrote in it, and let it remember what went out."""
    with workspace.open_dossier(asked.sources[0]) as dossier:
        given = _Given(tuple(dossier.events.values()), dict(dossier.sources), previous=last_briefing(dossier))
        options = _options(kept_options(dossier, _dated(asked)), changes, given)
        made = _write(given, options, asked.output, view)
        if not dossier.read_only:
            remember_briefing(dossier, made, asked.output)
    return given


def _dated(asked: argparse.Namespace) -> date:
    return asked.dated or date.today()


def _changes(asked: argparse.Namespace) -> dict[str, Any]:
    """Return the fields of the options that were given."""
    named = {name: getattr(asked, name) for name in ("title", "subtitle", "author", "desk", "handling", "paper")}
    told = {name: value for name, value in named.items() if value is not None}
    if asked.style:
        told["style"] = house_style(asked.style)
    return told | (read_notes(_text(asked.notes)) if asked.notes else {})


def _options(kept: BriefingOptions, changes: Mapping[str, Any], given: _Given) -> BriefingOptions:
    # Without any decision there is nothing but suggestions to print; the briefing marks them as such.
    has_decisions = any(event.decision.is_decided for event in given.events)
    return replace(kept, **changes, include_suggestions=kept.include_suggestions or not has_decisions)


def _write(given: _Given, options: BriefingOptions, output: Path, view: EventFilter) -> Briefing:
    made = composed(given.events, given.sources, options, view, given.previous)
    for sentence in (*write(made, output), *advice(options)):
        print(sentence)
    return made


def _require_format(output: Path) -> None:
    """Refuse before anything is read, rather than after."""
    if not output.name.lower().endswith(tuple(WRITERS)):
        raise UsageError(f"“{output.name}” names no format. End it with one of {' '.join(sorted(WRITERS))}.")
    if not output.absolute().parent.is_dir():
        raise BriefingError(f"“{output}” cannot be written: there is no such folder. Make it, or choose another.")


def _is_dossier(paths: list[Path]) -> bool:
    dossiers = [path for path in paths if path.suffix == ".dossier"]
    if dossiers and len(paths) > 1:
        raise UsageError(f"“{dossiers[0].name}” is a dossier: give it alone, or give documents only.")
    return bool(dossiers)


def _from_documents(asked: argparse.Namespace) -> _Given:
    limits = LIMITS.raised() if asked.raise_limits else LIMITS
    readings = list(workspace.read_sources(asked.sources, asked.published, limits=limits))
    sources = {source.id: source for one in readings for source in one.sources}
    problems = tuple(sorted((problem for one in readings for problem in one.problems), key=str))
    if not sources:
        told(problems)
        raise BriefingError("Nothing could be read, so no briefing was written. Give at least one document with text.")
    return _Given(workspace.events_of(readings), sources, problems)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = (getattr(error, "strerror", None) or "it is not UTF-8 text").lower()
        raise BriefingError(f"“{path}” cannot be read for the key points ({reason}). Give a Markdown file.") from error
