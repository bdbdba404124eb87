"""What a command leaves behind: a file, and a line on standard error for each problem."""

import sys
from collections.abc import Iterable
from pathlib import Path

from briefing_app.errors import ExportError
from briefing_app.model import Problem, Source


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file.

    Raises:
        ExportError: It cannot be written there.
    """
    try:
        path.write_text(text, encoding=encoding, newline="")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ExportError(f"“{path}” cannot be written ({reason}). Choose another place with -o.") from error


def told(problems: Iterable[Problem]) -> int:
    """Print a line for each problem; return the exit code, 0 if there was none."""
    lines = [" ".join(str(problem).split()) for problem in problems]
    for line in lines:
        print(f"briefing-app: {line}", file=sys.stderr)
    return 1 if lines else 0


def remark(sources: Iterable[Source]) -> None:
    """Print a line for each thing a reader had to leave out or mend; it is no failure."""
    for source in sources:
        for note in source.notes:
            print(f"briefing-app: {source.path}: {' '.join(note.split())}", file=sys.stderr)
