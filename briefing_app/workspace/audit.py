"""The journal for a reader: who did what and when, what it was before and after; as rows and as a file."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from briefing_app.errors import ExportError
from briefing_app.store import Dossier, Entry
from briefing_app.store.collections import Change
from briefing_app.workspace.wording import counted

Say = Callable[[str], str]
"""Says an English phrase in the language of the reader."""

_LONGEST = 160
_OURS = {"decision", "kind", "published_basis", "status"}
"""Fields whose values are words of this program."""

_NOTHING = "–"
_MANY = 3
"""Changes of more values than this are counted rather than told one by one."""


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One action as a reader sees it.

    Attributes:
        number: Counts from 1.
        at: When, in UTC.
        who: The user of the operating system.
        label: What was done ("reject 12 events").
        is_undone: It was taken back, and not done again since.
        before: What was there, in short; empty if nothing was.
        after: What is there now, in short; empty if it was taken away.
    """

    number: int
    at: datetime
    who: str
    label: str
    is_undone: bool
    before: str
    after: str


def journal_lines(dossier: Dossier, say: Say = str) -> tuple[JournalLine, ...]:
    """Return every action, oldest first, in English unless `say` knows better.

    Raises:
        DamagedError: An entry is missing or not as it was written.
    """
    entries = dossier.journal()
    undone = _undone(entries)
    return tuple(_line(entry, say, is_undone=entry.number in undone) for entry in entries)


def export_journal(dossier: Dossier, path: Path) -> None:
    """Write the journal as comma-separated values, readable by any spreadsheet.

    Raises:
        ExportError: The file cannot be written.
        DamagedError: The journal is not whole.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow([field.name for field in fields(JournalLine)])
    for line in journal_lines(dossier):
        at = line.at.isoformat()
        words = map(_inert, (line.who, line.label, "yes" if line.is_undone else "no", line.before, line.after))
        writer.writerow([line.number, at, *words])
    try:
        path.write_text(table.getvalue(), encoding="utf-8-sig", newline="")
    except OSError as error:
        raise ExportError(f"“{path.name}” cannot be written ({error.strerror}). Choose another folder.") from error


def _inert(text: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def _undone(entries: tuple[Entry, ...]) -> set[int]:
    undone: set[int] = set()
    for entry in entries:
        if entry.target is not None:
            (undone.add if entry.verb == "undo" else undone.discard)(entry.target)
    return undone


def _line(entry: Entry, say: Say, *, is_undone: bool) -> JournalLine:
    label = say(entry.label if entry.target is None else f"{entry.verb} {entry.label}")
    told = [pair for change in entry.changes[: _MANY + 1] for pair in [_told(change, say)] if any(pair)]
    if len(entry.changes) > _MANY:
        before, after = "", say(counted(len(entry.changes), "value") + " changed")
    else:
        before, after = (
            "; ".join(part for part in side if part) for side in (zip(*told, strict=True) if told else ("", ""))
        )
    return JournalLine(entry.number, entry.at, entry.who, label, is_undone, before, after)


def _told(change: Change, say: Say) -> tuple[str, str]:
    """Return what differs, before and after: only the fields that changed, or a title if all is new or gone.

    Where the fields do not tell what it is that changed, its title stands before them.
    """
    before, after = _value(change.before), _value(change.after)
    if isinstance(before, dict) and isinstance(after, dict):
        names = [name for name in after if before.get(name) != after[name]]
        title = before.get("title")
        lead = f"“{_short(title, say)}”: " if title and "title" not in names else ""
        return lead + _fields(before, names, say), _fields(after, names, say)
    return _short(before, say), _short(after, say)


def _value(stored: msgspec.Raw) -> object:
    value = msgspec.json.decode(stored)
    return value["source"] if isinstance(value, dict) and "document" in value else value


def _fields(value: Mapping[str, Any], names: list[str], say: Say) -> str:
    told = {name: _short(value.get(name), say) or _NOTHING for name in names}
    # Other values are the user's own words, or those of a document.
    words = {name: say(text) if name in _OURS else text for name, text in told.items()}
    return ", ".join(f"{say(name.replace('_', ' '))}: {text}" for name, text in words.items())


def _short(value: object, say: Say) -> str:
    """Return a value in a few words: a title if it has one, the EDTF of a date, else its JSON."""
    match value:
        case None:
            return ""
        case {"title": str(words)} | {"edtf": str(words)} | str(words):
            pass
        case list():
            words = ", ".join(_codes(value, say))
        case _:
            words = json.dumps(value, ensure_ascii=False)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _codes(values: list[Any], say: Say) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict) and "code" in value:
            yield str(value["code"])
        elif isinstance(value, dict) and "span" in value:
            yield f"{value['source']} {value['span']['start']}–{value['span']['end']}"
        elif isinstance(value, dict) and "resolution" in value:
            yield f"{' / '.join(value['values'])}: {value['resolution'] or say('open')}"
        else:
            yield _short(value, say)
