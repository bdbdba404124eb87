"""A folder whose new files wait to be added. They are told by their bytes, so that a renamed file is not new."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from briefing_app.model import Changes
from briefing_app.reading import expand
from briefing_app.store import SETTINGS, Dossier, Write
from briefing_app.workspace.wording import counted

_FOLDER, _IGNORED = "inbox folder", "inbox ignored"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that is not in the dossier.

    Attributes:
        is_newer: A file of this path was read before, with other bytes.
    """

    path: Path
    sha256: str
    is_newer: bool


def watched_folder(dossier: Dossier) -> Path | None:
    """Return the folder whose new files are offered, None if there is none."""
    name = dossier.settings.get(_FOLDER)
    return Path(name) if name else None


def watch_folder(dossier: Dossier, folder: Path | None) -> Changes:
    """Offer the new files of a folder from now on; None ends that.

    Raises:
        DossierError: It cannot be written (so for every verb here).
    """
    label = "watch a folder" if folder else "watch no folder"
    return dossier.commit("watch", label, [Write(SETTINGS, _FOLDER, str(folder) if folder else None)])


def hashes(folder: Path) -> tuple[tuple[Path, str], ...]:
    """Return every readable document of a folder with the hash of its bytes, sorted by name; none if it is gone.

    This looks at all files, so a window lets it run elsewhere and gives what it found to `waiting`.
    """
    files, _ = expand([folder]) if folder.is_dir() else ((), ())
    hashed = ((path, _hash(path)) for path in files)
    return tuple((path, sha256) for path, sha256 in hashed if sha256)


def waiting(dossier: Dossier, found: Iterable[tuple[Path, str]] | None = None) -> tuple[Waiting, ...]:
    """Return the files in the watched folder that were neither added nor ignored; `found` is what `hashes` gave."""
    folder = watched_folder(dossier)
    if folder is None:
        return ()
    known = {source.sha256 for source in dossier.sources.values()} | _ignored(dossier)
    paths = {source.path for source in dossier.sources.values()}
    files = hashes(folder) if found is None else found
    return tuple(Waiting(path, sha256, str(path) in paths) for path, sha256 in files if sha256 not in known)


def ignore(dossier: Dossier, files: Iterable[Waiting]) -> Changes:
    """Offer these files no more, unless they change."""
    more = {one.sha256 for one in files} - _ignored(dossier)
    told = "\n".join(sorted(_ignored(dossier) | more))
    return dossier.commit("ignore", f"ignore {counted(len(more), 'file')}", [Write(SETTINGS, _IGNORED, told)])


def _ignored(dossier: Dossier) -> set[str]:
    return set(dossier.settings.get(_IGNORED, "").split())


def _hash(path: Path) -> str:
    """Return the hash of a file; empty if it cannot be read, or is gone by now."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
