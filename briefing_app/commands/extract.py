"""`briefing-app extract`: events of documents, printed or written to a file."""

import argparse
import sys
from pathlib import Path

from briefing_app import workspace
from briefing_app.commands.listing import FORMATS, Listing
from briefing_app.commands.output import remark, told, write_text
from briefing_app.reading import LIMITS


def run(asked: argparse.Namespace) -> int:
    """Read the sources and list their events; 1 if some source could not be read."""
    limits = LIMITS.raised() if asked.raise_limits else LIMITS
    readings = list(workspace.read_sources(asked.sources, asked.published, limits=limits))
    sources = {source.id: source for one in readings for source in one.sources}
    in_order = sorted(sources.values(), key=lambda source: (source.path, source.id))
    problems = sorted((problem for one in readings for problem in one.problems), key=str)
    listing = Listing(workspace.events_of(readings), {source.id: source for source in in_order}, problems)
    _write(FORMATS[asked.format](listing), asked.output, with_mark=asked.format == "csv")
    remark(in_order)
    return told(problems)


def _write(text: str, output: Path | None, *, with_mark: bool) -> None:
    if output:
        # Excel takes a CSV for UTF-8 only if it begins with the byte order mark.
        write_text(output, text, "utf-8-sig" if with_mark else "utf-8")
    else:
        sys.stdout.write(text)
