"""From what the user dropped to the files in it. Knows suffixes only, and reads nothing."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefing_app.model import Problem
from briefing_app.reading.registry import LEFT_ALONE, READERS


def expand(paths: Iterable[str | Path]) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """Return the files behind the paths, each once, and what there is to say of the others.

    A file stays where it was named; a folder stands for the documents in it and below, sorted by name, hidden files,
    links to folders and the `_files` folder of a saved page apart.
    """
    files: dict[Path, None] = {}
    problems: list[Problem] = []
    for path in map(Path, paths):
        if path.is_dir():
            found, more = _in_folder(path)
            files |= dict.fromkeys(found)
            problems += more
        elif os.path.lexists(path):
            files[path] = None
        else:
            problems.append(Problem(str(path), "There is no such file or folder.", "Check the name and the drive."))
    return tuple(files), tuple(problems)


def _in_folder(folder: Path) -> tuple[list[Path], list[Problem]]:
    problems: list[Problem] = []
    found = [path for path in walk(folder, problems) if path.suffix.lower() not in LEFT_ALONE]
    files = [path for path in found if path.suffix.lower() in READERS]
    problems += [
        Problem(str(path), f"Files of this kind ({path.suffix or 'no suffix'}) are not read from a folder.", _NAME_IT)
        for path in found
        if path.suffix.lower() not in READERS
    ]
    if not found and not problems:
        problems.append(Problem(str(folder), "There is no document in this folder.", "Choose a folder with documents."))
    return files, problems


_NAME_IT = "Add the file by itself to have it read as text, or save it as PDF first."


def walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the files of a folder and below, sorted by name; what may not be opened is added to `problems`."""

    def note(error: OSError) -> None:
        problems.append(Problem(str(error.filename), "This folder may not be opened.", "Ask for access to it."))

    for root, folders, names in os.walk(folder, onerror=note):
        pages = {Path(name).stem for name in names if name.lower().endswith((".htm", ".html"))}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_companion(name, pages))
        for name in sorted(names):
            if not name.startswith((".", "~$")):
                yield Path(root, name)


def _is_companion(name: str, pages: set[str]) -> bool:
    """Return whether a browser made the folder beside a saved page, for its pictures and frames."""
    return name.endswith("_files") and name.removesuffix("_files") in pages
