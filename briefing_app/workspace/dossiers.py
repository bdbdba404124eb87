"""New, open, save as: the life of the file, with the user's name and the clock that the journal needs."""

import getpass
from datetime import UTC, datetime
from pathlib import Path

from briefing_app import store
from briefing_app.store import Dossier


def new_dossier(path: Path | None = None) -> Dossier:
    """Return a new, empty dossier at `path`, or in memory, gone when closed.

    Raises:
        DossierError: There is a file already, or none can be made there.
    """
    return Dossier.create(path, _user(), now) if path else Dossier.in_memory(_user(), now)


def open_dossier(path: Path, *, late: bool = False) -> Dossier:
    """Return the dossier of a file, locked while it is open; `read_only` if it cannot be written.

    Args:
        path: Where the file is.
        late: If there are many events, read and check each when it is asked for, and not now; `dossier.checks()` goes
            through all of them.

    Raises:
        DossierError: It is missing, not a dossier, newer than this program, damaged, or open elsewhere.
    """
    return Dossier.open(path, _user(), now, late=late)


def save_as(dossier: Dossier, path: Path) -> Dossier:
    """Write a whole copy to `path`, replacing a dossier that is there, and return it open; the old one stays open.

    Raises:
        DossierError: It cannot be written, or what is there is no dossier or is open elsewhere; nothing is changed.
    """
    if path.exists():
        open_dossier(path).close()
    dossier.copy_to(path)
    return open_dossier(path)


def recover(damaged: Path, path: Path) -> tuple[Dossier, str]:
    """Return a new dossier at `path` with what can be read of a damaged one, and a sentence on what was lost.

    Raises:
        DossierError: The damaged file cannot be read at all, or the new one cannot be made.
    """
    return store.recover(damaged, path, _user(), now)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id, as in a bare container
        return "unknown"


def now() -> datetime:
    """Return the time, in UTC: the one clock of the verbs."""
    return datetime.now(UTC)
