"""What goes wrong with a dossier file, one sentence each, with what to do. Knows SQLite's codes, no values."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from briefing_app.errors import DossierError

_IN_USE = "“{name}” is open in another window or program. Close it there, then try again."
_FORBIDDEN = "“{name}” may not be opened by you. Ask its owner for the right to read it."
_DAMAGED = "“{name}” is damaged ({detail}). Recover what can be read into a new file."

_SENTENCES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: "The disk is full, so the change to “{name}” was not saved. Free some space, then repeat it.",
    sqlite3.SQLITE_IOERR: "The disk did not take or give what “{name}” needed, so the change was not saved. "
    "Check that the disk is there and has space, then repeat it.",
    sqlite3.SQLITE_READONLY: "“{name}” cannot be changed: the file or its folder is read-only. "
    "Save a copy elsewhere and go on with that.",
    sqlite3.SQLITE_PERM: _FORBIDDEN,
    sqlite3.SQLITE_AUTH: _FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: "“{name}” cannot be opened. Check that the file and its folder are there and may be used.",
    sqlite3.SQLITE_NOTADB: "“{name}” is not a dossier. Add it as a source, or choose another file.",
}


class DamagedError(DossierError):
    """A dossier that is not whole; `recover` may save what can be read."""


class _Detail(Exception):  # noqa: N818 - never leaves the store: `told` gives it the file's name and a sentence
    """What is not as it was written."""


UNREADABLE = (_Detail, UnicodeDecodeError, sqlite3.Error)
"""What reading a value of a damaged dossier may raise outside `told`."""


def damaged(detail: str) -> Exception:
    """Return what to raise, inside `told`, for something that is not as it was written."""
    return _Detail(detail)


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what goes wrong inside with the file of that name into a sentence.

    Raises:
        DossierError: The file cannot be opened, read or written.
        DamagedError: What is read is not what was written.
    """
    try:
        yield
    except (_Detail, UnicodeDecodeError) as error:
        raise DamagedError(_DAMAGED.format(name=name, detail=error)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code not in _SENTENCES:
            raise DamagedError(_DAMAGED.format(name=name, detail=error)) from error
        raise DossierError(_SENTENCES[code].format(name=name)) from error
