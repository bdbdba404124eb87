"""What the program remembers of its user: window, theme, recent files. In an INI file; knows no view and no dossier."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from briefing_app.ui.theme import Look, Theme
from briefing_app.ui.translation import LANGUAGES, SYSTEM

LONGEST_RECENT = 10
TEXT_SIZES = (0.85, 1.0, 1.15, 1.3, 1.5, 2.0)
"""Factors of the ordinary size of type that the user can choose."""


class Settings:
    """Reads and writes one INI file; what cannot be read counts as not set."""

    def __init__(self, path: Path | None = None) -> None:
        """Use a file, or the user's own one."""
        ini = QSettings.Format.IniFormat
        self._stored = (
            QSettings(str(path), ini)
            if path
            else QSettings(ini, QSettings.Scope.UserScope, "briefing-app", "briefing-app")
        )

    @property
    def theme(self) -> Theme:
        """Return the chosen theme."""
        stored = str(self._stored.value("look/theme", ""))
        return Theme(stored) if stored in set(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, chosen: Theme) -> None:
        self._stored.setValue("look/theme", str(chosen))

    @property
    def language(self) -> str:
        """Return the chosen language, a key of `LANGUAGES`, or `SYSTEM`."""
        stored = str(self._stored.value("language", SYSTEM))
        return stored if stored in LANGUAGES else SYSTEM

    @language.setter
    def language(self, chosen: str) -> None:
        self._stored.setValue("language", chosen)

    @property
    def look(self) -> Look:
        """Return the chosen look."""
        return Look(self.theme, self.text_size, self.is_compact)

    @property
    def is_compact(self) -> bool:
        """Return whether rows stand closer."""
        return bool(self._stored.value("look/is_compact", False, type=bool))

    @is_compact.setter
    def is_compact(self, wanted: bool) -> None:
        self._stored.setValue("look/is_compact", wanted)

    @property
    def text_size(self) -> float:
        """Return the factor of the size of type, one of `TEXT_SIZES`."""
        stored = str(self._stored.value("look/text_size", "1.0"))
        return next((size for size in TEXT_SIZES if str(size) == stored), 1.0)

    @text_size.setter
    def text_size(self, factor: float) -> None:
        self._stored.setValue("look/text_size", str(factor))

    @property
    def moves_on(self) -> bool:
        """Return whether a decision leads on to the next suggestion."""
        return bool(self._stored.value("review/moves_on", True, type=bool))

    @moves_on.setter
    def moves_on(self, wanted: bool) -> None:
        self._stored.setValue("review/moves_on", wanted)

    @property
    def reopens(self) -> bool:
        """Return whether the last dossier is opened when the program starts."""
        return bool(self._stored.value("files/reopens", False, type=bool))

    @reopens.setter
    def reopens(self, wanted: bool) -> None:
        self._stored.setValue("files/reopens", wanted)

    @property
    def has_toured(self) -> bool:
        """Return whether the tour was shown once."""
        return bool(self._stored.value("help/toured", False, type=bool))

    @has_toured.setter
    def has_toured(self, done: bool) -> None:
        self._stored.setValue("help/toured", done)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Return the dossiers and documents that were opened, the last one first."""
        count = self._stored.beginReadArray("recent")
        paths = []
        for index in range(min(count, LONGEST_RECENT)):
            self._stored.setArrayIndex(index)
            paths.append(Path(str(self._stored.value("path", ""))))
        self._stored.endArray()
        return tuple(paths)

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()
        self._write_recent((path, *(other for other in self.recent if other != path)))

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._write_recent(())

    def _write_recent(self, paths: tuple[Path, ...]) -> None:
        self._stored.remove("recent")
        self._stored.beginWriteArray("recent")
        for index, path in enumerate(paths[:LONGEST_RECENT]):
            self._stored.setArrayIndex(index)
            self._stored.setValue("path", str(path))
        self._stored.endArray()

    @property
    def folder(self) -> str:
        """Return the folder the user chose files from last."""
        return str(self._stored.value("files/folder", ""))

    @folder.setter
    def folder(self, path: str) -> None:
        self._stored.setValue("files/folder", path)

    def layout(self, name: str) -> QByteArray:
        """Return a window's remembered layout or geometry, empty if there is none."""
        stored = self._stored.value(f"layout/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a window's layout or geometry."""
        self._stored.setValue(f"layout/{name}", state)

    def reset(self) -> None:
        """Forget all preferences; recent files and layout stay."""
        for name in ("look", "language", "review", "files/reopens"):
            self._stored.remove(name)

    def flush(self) -> None:
        """Write what was set to the file now, rather than some time later."""
        self._stored.sync()
