"""Dress the application in a theme: palette, font size and style sheet from one table of colours. Knows no view."""

from dataclasses import asdict
from string import Template
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app import assets
from briefing_app.ui import theme
from briefing_app.ui.theme import Colours, Look, Theme

_BODY_PT = 10.0
_SIZES = {"small": 0.9, "body": 1.0, "heading": 1.2, "title": 1.6, "lead": 2.0}
"""Sizes of type against the text that is read."""

_DISTANCES = {"button_pad": (5, 2), "picker_pad": (3, 1), "menu_pad": (5, 2), "item_pad": (4, 1)}
"""Pixels above and below words, roomy and compact."""

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
    Theme.CONTRAST: Qt.ColorScheme.Dark,
}

_Role = QPalette.ColorRole
_PALETTE = {
    _Role.Window: "ground",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "raised",
    _Role.Text: "text",
    _Role.PlaceholderText: "faint",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "danger",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.Light: "surface",
    _Role.Midlight: "line",
    _Role.Mid: "edge",
    _Role.Dark: "edge",
    _Role.Shadow: "text",
    _Role.Accent: "accent",
}


def dress(look: Look) -> None:
    """Let the application have a look."""
    theme.choose(look)
    QApplication.styleHints().setColorScheme(_SCHEMES[look.theme])
    wear(look)


def wear(look: Look) -> None:
    """Put on the theme now in use; called again when the system's colour scheme changes."""
    application = cast("QApplication", QApplication.instance())
    font = application.font()
    font.setPointSizeF(_BODY_PT * look.text_size)
    application.setFont(font)
    application.setPalette(palette(theme.colours()))
    application.setStyleSheet(style_sheet(theme.colours(), look, is_dark=theme.is_dark()))


def palette(colours: Colours) -> QPalette:
    """Return the palette that goes with the colours."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return made


def style_sheet(colours: Colours, look: Look, *, is_dark: bool) -> str:
    """Return Qt's style sheet with the colours, sizes and distances filled in."""
    accent = QColor(colours.accent)
    filled = {
        **asdict(colours),
        **{name: f"{_BODY_PT * look.text_size * factor:.1f}" for name, factor in _SIZES.items()},
        **{name: f"{compact if look.is_compact else roomy}px" for name, (roomy, compact) in _DISTANCES.items()},
        "accent_hover": (accent.lighter(112) if is_dark else accent.darker(112)).name(),
        "scroll": colours.edge,
        "shade": "dark" if is_dark else "light",
        "icons": assets.resource("window/icons").as_posix(),
    }
    return Template(assets.resource("window/style.qss").read_text(encoding="utf-8")).substitute(filled)
