"""Ask the user for files and bring them to the session: documents, dossiers, pictures, pasted text."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app import assets
from briefing_app.errors import ExportError
from briefing_app.reading import READERS
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.timeline_view import TimelineView
from briefing_app.ui.translation import tr, trn

DOSSIER_SUFFIX = ".dossier"
_PICTURES = {"SVG (*.svg)": ".svg", "PDF (*.pdf)": ".pdf", "PNG (*.png)": ".png"}


class FileDesk(QObject):
    """What a user does with files, from menus, drops and the clipboard.

    Signals:
        recent_changed: The list of recent files is another one.
    """

    recent_changed = Signal()

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._pasted: tempfile.TemporaryDirectory[str] | None = None

    def ask_documents(self) -> None:
        """Let the user choose documents or a dossier."""
        readable = " ".join(f"*{suffix}" for suffix in sorted(READERS))
        both = f"{tr('Documents and dossiers')} ({readable} *{DOSSIER_SUFFIX})"
        kinds = f"{both};;{_dossiers()};;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Open documents"), self._settings.folder, kinds)
        self.open_paths([Path(path) for path in chosen])

    def ask_folder(self) -> None:
        """Let the user choose a folder; all documents in it are read."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Open folder"), self._settings.folder)
        self.open_paths([Path(chosen)] if chosen else [])

    def open_sample(self) -> None:
        """Read the sample articles."""
        self._session.add_paths([assets.seeds()])

    def shows_sample(self) -> bool:
        """Return whether any of the sample is in the dossier."""
        folder = assets.seeds().resolve()
        return any(Path(source.path).resolve().is_relative_to(folder) for source in self._session.sources.values())

    def begin(self, paths: Sequence[Path]) -> None:
        """Open what the program was started with, else the last dossier if the user wants that; offer unnamed work."""
        last = [path for path in self._settings.recent[:1] if path.suffix.lower() == DOSSIER_SUFFIX and path.exists()]
        self.open_paths(paths or (last if self._settings.reopens else []))
        if left := self._session.leftovers:
            words = trn(
                "Work without a name is still here.",
                "Work without a name is still here ({count} dossiers).",
                len(left),
            )
            self._session.noted.emit(words, tr("Open it"), "open_unsaved")

    def open_unsaved(self) -> None:
        """Open the newest work that never got a name."""
        left = self._session.leftovers
        if left:
            self._session.open_dossier(left[0])
        else:
            self._session.failed.emit(
                tr("There is no other work without a name. Everything else is under its own name.")
            )

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a dossier if one is among the paths, and read the rest into it."""
        dossiers = [path for path in paths if path.suffix.lower() == DOSSIER_SUFFIX]
        documents = [path for path in paths if path not in dossiers]
        if dossiers:
            self._session.open_dossier(dossiers[0])
        if documents:
            self._session.add_paths(documents)
        for path in paths:
            self._remember(path)

    def open_recent(self, place: int) -> None:
        """Open the recent file at this place of the list."""
        self.open_paths([self._settings.recent[place]])

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._settings.forget_recent()
        self.recent_changed.emit()

    def new(self) -> None:
        """Begin a new dossier."""
        self._session.new()

    def save(self) -> None:
        """Give an unnamed dossier a name; a named one is saved at each change."""
        if self._session.is_unsaved:
            self.ask_save_as()

    def ask_save_as(self) -> None:
        """Let the user choose where the dossier goes on."""
        named = None if self._session.is_unsaved else self._session.dossier.path
        start = named or Path(self._settings.folder) / f"{tr('Untitled')}{DOSSIER_SUFFIX}"
        if path := self._ask_dossier(tr("Save dossier as"), start):
            self._session.save_as(path)
            self._remember(path)

    def ask_recover(self, damaged: Path) -> None:
        """Let the user choose where what can be read of a damaged dossier goes."""
        start = damaged.with_name(tr("{name} recovered", name=damaged.stem) + DOSSIER_SUFFIX)
        if path := self._ask_dossier(tr("Recover into a new dossier"), start):
            self._session.recover(damaged, path)
            self._remember(path)

    def _ask_dossier(self, title: str, start: Path) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(start), _dossiers())
        path = Path(chosen)
        if not chosen:
            return None
        return path if path.suffix.lower() == DOSSIER_SUFFIX else path.with_name(path.name + DOSSIER_SUFFIX)

    def ask_picture(self, timeline: TimelineView) -> None:
        """Let the user choose where a picture of the timeline goes."""
        start = str(Path(self._settings.folder) / "timeline.svg")
        title = tr("Save picture of the timeline")
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, start, ";;".join(_PICTURES))
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen + _PICTURES.get(kind, ".svg"))
        try:
            timeline.save_picture(path)
        except ExportError as error:
            self._session.failed.emit(str(error))

    def paste(self) -> None:
        """Read the clipboard as a document, or the files it names."""
        self.take(QGuiApplication.clipboard().mimeData())

    def would_take(self, offered: QMimeData) -> bool:
        """Return whether `take` would find something in what is dragged."""
        return any(url.isLocalFile() for url in offered.urls()) or bool(offered.text().strip())

    def take(self, dropped: QMimeData) -> bool:
        """Read what was dropped or pasted: files and folders, or text; return whether there was any."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if not paths and dropped.text().strip():
            self._session.add_paths([self._written(dropped.text())])
            return True
        self.open_paths(paths)
        return bool(paths)

    def _written(self, text: str) -> Path:
        """Return a file with the text, named after its first words; it is gone when the program ends."""
        self._pasted = self._pasted or tempfile.TemporaryDirectory(prefix="briefing-app-")
        words = "".join(letter if letter.isalnum() else " " for letter in text[:200]).split()[:6]
        folder = Path(tempfile.mkdtemp(dir=self._pasted.name))
        path = folder / f"{' '.join(words) or tr('Pasted text')}.txt"
        path.write_text(text, encoding="utf-8", errors="replace")
        return path

    def _remember(self, path: Path) -> None:
        if path.exists():
            self._settings.folder = str(path.parent)
            self._settings.remember(path)
            self.recent_changed.emit()


def _dossiers() -> str:
    """Return what file dialogs call dossiers, with their pattern."""
    return f"{tr('Dossiers')} (*{DOSSIER_SUFFIX})"
