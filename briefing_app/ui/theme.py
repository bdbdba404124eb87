"""Colours by role in light, dark and high contrast, and icons in them. Knows no view.

Views ask `colour(role)` when they draw, and hear of another theme as `QEvent.Type.PaletteChange`.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from briefing_app.timeline.colours import country_colour as colour_of_place

if TYPE_CHECKING:
    from collections.abc import Mapping


class Theme(StrEnum):
    """What the user can choose; SYSTEM follows the system's colour scheme as it changes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True)
class Look:
    """What the user can choose of how the window looks.

    Attributes:
        text_size: A factor, 1.0 for ordinary.
        is_compact: Rows and buttons stand closer.
    """

    theme: Theme = Theme.SYSTEM
    text_size: float = 1.0
    is_compact: bool = False


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour for each role, as `#rrggbb`.

    Attributes:
        ground: Behind panels.
        surface: Of panels, lists, texts.
        raised: Of menus, tooltips, chips and buttons, a shade off the surface.
        hover: Under the pointer.
        line: Hairlines between things.
        edge: Outlines of fields and buttons, told from the surface at 3:1 in high contrast.
        text: What is read.
        quiet: Second things: labels, counts, dates of origin.
        faint: What is off, and hints in empty fields.
        accent: The one colour: focus, selection, links, the main button.
        on_accent: Text on `accent`.
        accent_wash: Behind what is selected or switched on.
        warning: Amber text: a day is missing, a doubt.
        warning_wash: Behind it.
        danger: Red text: conflicts, what failed.
        danger_wash: Behind it.
        success: Green text: accepted.
        success_wash: Behind it.
        passage: Behind a passage that tells an event.
        passage_strong: Behind the selected event's passage.
    """

    ground: str
    surface: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    quiet: str
    faint: str
    accent: str
    on_accent: str
    accent_wash: str
    warning: str
    warning_wash: str
    danger: str
    danger_wash: str
    success: str
    success_wash: str
    passage: str
    passage_strong: str


ROLES = tuple(field.name for field in fields(Colours))

LIGHT = Colours(
    ground="#f1f3f6",
    surface="#ffffff",
    raised="#f8f9fb",
    hover="#eef1f5",
    line="#e3e7ec",
    edge="#c4cbd5",
    text="#1a2230",
    quiet="#566173",
    faint="#636e81",
    accent="#2459d6",
    on_accent="#ffffff",
    accent_wash="#e6eefd",
    warning="#8a5200",
    warning_wash="#fff3d9",
    danger="#b3261e",
    danger_wash="#fdeceb",
    success="#17693f",
    success_wash="#e4f4ea",
    passage="#fdf1c7",
    passage_strong="#fbd968",
)
DARK = Colours(
    ground="#0e1116",
    surface="#15181e",
    raised="#1c2028",
    hover="#232933",
    line="#262c36",
    edge="#414a58",
    text="#e7eaf0",
    quiet="#a3adbb",
    faint="#8690a1",
    accent="#7aa2ff",
    on_accent="#0c1424",
    accent_wash="#1d2a47",
    warning="#f0bd62",
    warning_wash="#33270f",
    danger="#ff8f87",
    danger_wash="#3a1b1a",
    success="#74cf9b",
    success_wash="#14301f",
    passage="#3a3215",
    passage_strong="#6b5710",
)
CONTRAST = Colours(
    ground="#000000",
    surface="#000000",
    raised="#0a0a0a",
    hover="#1f2a44",
    line="#8c8c8c",
    edge="#ffffff",
    text="#ffffff",
    quiet="#ededed",
    faint="#c8c8c8",
    accent="#7fd4ff",
    on_accent="#000000",
    accent_wash="#003a57",
    warning="#ffd75e",
    warning_wash="#2b2100",
    danger="#ffa39e",
    danger_wash="#3d0000",
    success="#8dffb5",
    success_wash="#00330f",
    passage="#333300",
    passage_strong="#6e5a00",
)
COLOURS: "Mapping[Theme, Colours]" = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}

_CHOSEN, _COMPACT = "briefing_theme", "briefing_compact"
"""Properties of the application: the choice lives as long as it does."""


def choose(look: Look) -> None:
    """Let the application have a look from now on; `style_sheet.dress` does the rest."""
    if application := QApplication.instance():
        application.setProperty(_CHOSEN, str(look.theme))
        application.setProperty(_COMPACT, look.is_compact)


def colours() -> Colours:
    """Return the colours of the theme now in use."""
    return COLOURS[current()]


def colour(role: str) -> str:
    """Return the colour of a role (a field of `Colours`) in the theme now in use, as `#rrggbb`."""
    return str(getattr(colours(), role))


def mixed(ground: str, ink: str, share: float) -> str:
    """Return the colour of one role with so much (0 to 1) of another's laid over it."""
    below, above = QColor(colour(ground)), QColor(colour(ink))
    parts = (
        (below.redF(), above.redF()),
        (below.greenF(), above.greenF()),
        (below.blueF(), above.blueF()),
    )
    return QColor.fromRgbF(*(under + (over - under) * share for under, over in parts)).name()


def current() -> Theme:
    """Return the theme now in use, never SYSTEM."""
    application = QApplication.instance()
    chosen = Theme(application.property(_CHOSEN) or Theme.SYSTEM) if application else Theme.SYSTEM
    if chosen is not Theme.SYSTEM:
        return chosen
    is_dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return Theme.DARK if is_dark else Theme.LIGHT


def is_dark() -> bool:
    """Return whether text is light on a dark ground."""
    return current() is not Theme.LIGHT


def is_compact() -> bool:
    """Return whether rows stand closer than they do at first."""
    application = QApplication.instance()
    return bool(application and application.property(_COMPACT))


def country_colour(place: int) -> str:
    """Return the colour of the country at this place in the order of countries, for the theme now in use."""
    return colour_of_place(place, dark=is_dark())


def icon(name: str, role: str = "quiet") -> QIcon:
    """Return an icon by its qtawesome name (`"mdi6.file-document-outline"`) in the colour of a role.

    Its first call loads the icon fonts, 0.2 s; so nothing asks before the window is painted.
    """
    return icon_in(name, colour(role))


def icon_in(name: str, ink: str) -> QIcon:
    """Return an icon in a colour, `#rrggbb`."""
    return _icon(name, ink, colour("faint"), colour("on_accent"))


@cache
def _icon(name: str, ink: str, off: str, on_accent: str) -> QIcon:
    import qtawesome  # noqa: PLC0415  (late: see icon)

    found: QIcon = qtawesome.icon(name, color=ink, color_disabled=off, color_selected=on_accent)
    return found
