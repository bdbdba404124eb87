"""Every text a widget, its parts, its menus and its models show, and what of it no translator has met."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, QTranslator
from PySide6.QtGui import QAccessible, Qt, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabBar, QWidget

from briefing_app.ui import translation
from briefing_app.ui.two_line_rows import COUNT, SECOND_LINE

PROPERTIES = (
    "accessibleDescription",
    "accessibleName",
    "format",
    "placeholderText",
    "plainText",
    "prefix",
    "specialValueText",
    "statusTip",
    "suffix",
    "text",
    "title",
    "toolTip",
    "whatsThis",
    "windowTitle",
)
"""Qt's properties that a user reads or hears."""
_Role = Qt.ItemDataRole
ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole, SECOND_LINE, COUNT)
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
_CUT = re.compile(r"⟦.*|.*⟧|…")
"""What is left of a marked text that an ellipsis ends."""
_VALUE = re.compile(r"\{\w+\}")
_WORD = re.compile(r"[^\W\d_]{2,}")


@cache
def gathered() -> ModuleType:
    """Return the script that gathers what translators get."""
    path = Path(__file__).parents[2] / "resources" / "build" / "take_strings.py"
    spec = spec_from_file_location("take_strings", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    module.core_texts = cache(module.core_texts)  # type: ignore[attr-defined]  # it reads the whole core
    return module


@cache
def known() -> frozenset[tuple[str, str]]:
    """Return what translators get, each text with its note."""
    return frozenset((text.words, text.note) for text in gathered().texts())


@cache
def templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the core's sentences that hold values, as they stand in the code now, with what recognises each."""
    texts = (text for text in gathered().core_texts() if _VALUE.search(text))
    most_words_first = sorted(texts, key=lambda text: (-len(_VALUE.sub("", text)), text))
    return tuple((text, translation._recogniser(text)) for text in most_words_first)


def recognise_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `say` know the sentences of the code now, whether they were written to the file of sentences or not yet."""
    monkeypatch.setattr(translation, "_templates", templates)


class Brackets(QTranslator):
    """Puts in brackets what translators get, and nothing else: a text without them would stay English."""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        """Return that there are translations (Qt asks)."""
        return False

    def translate(self, context: str, text: str, note: str | None = None, _count: int = -1) -> str:  # type: ignore[override]
        """Return a text in brackets, if it is a form's, Qt's own or gathered from the code (Qt calls this)."""
        return f"⟦{text}⟧" if context or (text, note or "") in known() else text


def any_of(data: Collection[str]) -> re.Pattern[str]:
    """Return what finds pieces of data as whole words, the longest first."""
    pieces = "|".join(re.escape(piece) for piece in sorted(data, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{pieces})(?!\w)")


def untranslated(text: str, data: re.Pattern[str]) -> str:
    """Return the words of a text that are neither in brackets nor data (see `any_of`), nothing if there are none."""
    if Qt.mightBeRichText(text):
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    while _MARKED.search(text):
        text = _MARKED.sub(" ", text)
    text = _CUT.sub(" ", text)
    return " ".join(_WORD.findall(data.sub(" ", text)))


def shown(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text is shown, and the text, for all of a widget and what is in it."""
    for part in (top, *top.findChildren(QObject), *top.actions()):
        where = f"{type(top).__name__} {type(part).__name__} {part.objectName()}"
        for text in _texts(part):
            yield where, text


def _texts(part: QObject) -> Iterator[str]:
    for name in PROPERTIES:
        value = part.property(name)
        if isinstance(value, str):
            yield value
    if isinstance(part, QComboBox) or (isinstance(part, QAbstractItemView) and part.model()):
        yield from _of_model(part.model())
    elif isinstance(part, QTabBar):
        yield from (part.tabText(place) for place in range(part.count()))
        yield from (part.tabToolTip(place) for place in range(part.count()))


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    root, sides = QModelIndex(), Qt.Orientation
    for side, count in ((sides.Horizontal, _columns(model, root)), (sides.Vertical, model.rowCount(root))):
        yield from (str(model.headerData(place, side) or "") for place in range(count))
    yield from _below(model, root)


def _below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield from (text for role in ROLES if isinstance(text := index.data(role), str))
        yield from _below(model, model.index(row, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def heard(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a screen reader says of a widget and of what is painted in it."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    for one in (spoken, *(spoken.child(place) for place in range(spoken.childCount()))):
        yield from ((f"{type(widget).__name__} spoken", one.text(kind)) for kind in kinds)


_CUTS = (re.compile(r"…[^\n⟦⟧…]*"), re.compile(r"[^\n⟦⟧…]*…"))
"""A quotation or a title that is cut where there is no more room, at its start or its end."""


class Reader:
    """Reads what is shown, and keeps what is English."""

    def __init__(self, data: Collection[str], told: Iterable[str]) -> None:
        """Take `data` for what it is wherever it stands whole, and `told` where it is cut."""
        self.english: dict[tuple[str, str], str] = {}
        self.count = 0
        self._data = any_of(data)
        self._told = " ".join(" ".join(told).split())

    def _left_of(self, cut: re.Match[str]) -> str:
        piece = cut[0].strip("… ")
        return "" if piece and piece in self._told else cut[0]

    def read(self, where: str, text: str) -> None:
        """Read one text."""
        self.count += 1
        for cut in _CUTS:
            text = cut.sub(self._left_of, text)
        if left := untranslated(text, self._data):
            self.english[where, text] = left

    def look(self, top: QWidget) -> None:
        """Read a widget with all that is in it."""
        for where, text in shown(top):
            self.read(where, text)

    def look_at_windows(self, main: QWidget) -> None:
        """Read all windows over the main one, and close them."""
        QApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            if top is not main and top.isVisible():
                self.look(top)
                top.close()

    def open(self, dialog: QWidget) -> int:
        """Read a dialog, and leave it."""
        dialog.show()
        QApplication.processEvents()
        self.look(dialog)
        dialog.close()
        return 0

    def ask(self, *texts: object) -> tuple[str, str]:
        """Read what a dialog of the desktop is asked to say, and answer nothing."""
        for text in texts:
            if isinstance(text, str) and "/" not in text:
                self.read("asked", text)
        return "", ""
