"""Work that has no name yet: kept in files of a folder of its own, so that a crash loses none of it."""

from pathlib import Path

from briefing_app.errors import DossierError
from briefing_app.store import DamagedError, Dossier
from briefing_app.workspace.dossiers import new_dossier, now, open_dossier

_PREFIX = "Untitled "


def unsaved_dossier(folder: Path) -> Dossier:
    """Return a new dossier in a file of the folder, named by the time; in memory if none can be made there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return new_dossier(_free(folder))
    except (OSError, DossierError):
        return new_dossier()


def is_unsaved(dossier: Dossier, folder: Path | None) -> bool:
    """Return whether the user has given the dossier no name yet."""
    return dossier.path is None or (folder is not None and dossier.path.parent == folder)


def discard_if_empty(dossier: Dossier, folder: Path | None) -> None:
    """Close the dossier; the file of one without a name goes if nothing would be lost with it."""
    path = dossier.path if is_unsaved(dossier, folder) and not dossier.read_only else None
    is_empty = path is not None and not _would_lose(dossier)
    dossier.close()
    if is_empty and path:
        path.unlink(missing_ok=True)


def _would_lose(dossier: Dossier) -> bool:
    """Return whether there is anything but texts that can be read again: looking at the sample leaves nothing."""
    if any(entry.verb != "add" for entry in dossier.journal()):
        return True
    return any(not Path(source.path).is_file() for source in dossier.sources.values())


def leftovers(folder: Path) -> tuple[Path, ...]:
    """Return the files of unnamed work that no window has open, the newest first; empty ones are removed."""
    return tuple(path for path in sorted(folder.glob(f"{_PREFIX}*.dossier"), reverse=True) if _holds_work(path, folder))


def _holds_work(path: Path, folder: Path) -> bool:
    try:
        discard_if_empty(open_dossier(path), folder)
    except DamagedError:
        return True
    except DossierError:
        return False
    return path.exists()


def _free(folder: Path) -> Path:
    stem = f"{_PREFIX}{now():%Y-%m-%d %H.%M.%S}"
    names = (f"{stem}{f' ({number})' if number else ''}.dossier" for number in range(1000))
    return next(path for path in (folder / name for name in names) if not path.exists())
