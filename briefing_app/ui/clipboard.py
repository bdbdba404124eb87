"""Give things to the clipboard, and take them back before the program ends."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_OURS = "application/x-briefing-app"
"""Marks what this program put there: not every platform tells who owns the clipboard."""


def put(data: QMimeData) -> None:
    """Put data on the clipboard."""
    data.setData(_OURS, b"1")
    QGuiApplication.clipboard().setMimeData(data)


def let_go() -> None:
    """Leave only plain text of ours on the clipboard.

    What Python put there must not outlive it: Qt would free it after the interpreter has gone, and crash.
    """
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if held and held.hasFormat(_OURS):
        text = held.text()
        clipboard.clear()
        if text:
            clipboard.setText(text)
