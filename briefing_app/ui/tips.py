"""Tooltips that say a document's words as they are: Qt would take some for markup, and load the files they name."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return what Qt shows as exactly this text."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if Qt.mightBeRichText(text) else text
