"""Lend the program's own typeface to desktops that have none but a fallback. Knows no view."""

from typing import cast

from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from briefing_app.assets import resource

_FALLBACKS = {"DejaVu Sans", "Bitstream Vera Sans"}
"""What fontconfig gives when nobody chose a typeface: so wide that titles are cut short."""

_LENT = "Source Sans 3"
_CUTS = ("Regular", "SemiBold", "Bold", "Regular_Italic")
"""The face of the briefing; it has Latin, Greek and Cyrillic, and the system's fonts have the rest."""


def lend_typeface() -> None:
    """Let the application write in the lent face, unless the desktop names one of its own."""
    application = cast("QApplication", QApplication.instance())
    font = application.font()
    if QFontInfo(font).family() not in _FALLBACKS:
        return
    for cut in _CUTS:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/SourceSans3-{cut}.ttf")))
    font.setFamily(_LENT)
    application.setFont(font)
