"""`briefing-app brief`: a briefing on documents or a dossier, without a window."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing_app import workspace
from briefing_app.briefing import WRITERS, BriefingOptions, Manifest
from briefing_app.commands.filters import asked_filter
from briefing_app.commands.output import told
from briefing_app.errors import BriefingError, UsageError
from briefing_app.model import Event, EventFilter, Problem, Source, SourceId
from briefing_app.reading import LIMITS
from briefing_app.workspace.briefs import brief, last_briefing


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
    notes = _text(asked.notes) if asked.notes else ""
    given = _from_dossier(asked.sources[0]) if _is_dossier(asked.sources) else _from_documents(asked)
    options = BriefingOptions(
        dated=asked.dated or date.today(),
        title=asked.title,
        key_points=notes,
        # Without any decision there is nothing but suggestions to print; the briefing marks them as such.
        include_suggestions=not any(event.decision.is_decided for event in given.events),
    )
    left_out = brief(given.events, given.sources, options, asked.output, view, given.previous)
    for sentence in left_out:
        print(sentence)
    if not view.apply(given.events, given.sources):
        print("No event was found." if view == EventFilter() else "No event passes the filter.")
    return told(given.problems)


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


def _from_dossier(path: Path) -> _Given:
    with workspace.open_dossier(path) as dossier:
        previous = last_briefing(dossier)
        return _Given(tuple(dossier.events.values()), dict(dossier.sources), previous=previous)


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
