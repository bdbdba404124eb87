"""Load Designer forms at run time into the views that own them. Knows no view and no session."""

from inspect import get_annotations
from typing import get_type_hints

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app import assets
from briefing_app.ui.translation import is_right_to_left


class FormError(Exception):
    """A view and its form disagree; our own mistake, found when the form is loaded."""


def load_form(view: QWidget, name: str) -> None:
    """Load `ui_forms/NAME.ui` into the view, and bind each widget that the view's class annotates.

    A view says `title: QLabel` in its class body and has `self.title` afterwards. Annotations that start with an
    underscore, or name no widget and no action, are left alone.

    Raises:
        FormError: The form is missing or broken, lacks an annotated widget, or has one of another class.
    """
    loader = _Loader(view)
    if loader.load(str(assets.form(name))) is None:
        raise FormError(f"{name}.ui: {loader.errorString()}")
    faults = [fault for field, kind in _fields(type(view)).items() if (fault := _bind(view, field, kind))]
    if faults:
        raise FormError(f"{name}.ui: {'; '.join(faults)}")
    for label in view.findChildren(QLabel):
        lead(label)


def lead(label: QLabel) -> None:
    """Let a label's words stand where reading starts: Qt sets those of another direction at the far side."""
    aligned = label.alignment()
    if aligned & Qt.AlignmentFlag.AlignLeft:
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left() else Qt.AlignmentFlag.AlignLeft
        label.setAlignment((aligned & ~Qt.AlignmentFlag.AlignLeft) | side | Qt.AlignmentFlag.AlignAbsolute)


class _Loader(QUiLoader):
    """Builds a form, with an existing widget in place of its outermost one."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self._view: QWidget | None = view
        self._root = view

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        """Return the view itself for the form's own widget, else a new widget (Qt calls this)."""
        if parent is None and self._view is not None:
            view, self._view = self._view, None
            view.setObjectName(name)
            return view
        return super().createWidget(class_name, parent or self._root, name)


def _fields(view: type[QWidget]) -> dict[str, type]:
    """Return what the classes of the view annotate, ours only."""
    hints = get_type_hints(view)
    own = {name for kind in view.__mro__ if not kind.__module__.startswith("PySide6") for name in get_annotations(kind)}
    return {name: hints[name] for name in own if not name.startswith("_") and _is_in_forms(hints[name])}


def _is_in_forms(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, (QWidget, QAction))


def _bind(view: QWidget, name: str, kind: type[QObject]) -> str:
    """Set the attribute, and return what is wrong with it or nothing."""
    found = view.findChild(QObject, name, Qt.FindChildOption.FindChildrenRecursively)
    if found is None:
        return f"has no {name!r}"
    setattr(view, name, found)
    return "" if isinstance(found, kind) else f"{name!r} is a {type(found).__name__}, not a {kind.__name__}"
