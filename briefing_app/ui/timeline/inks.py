"""The timeline's colours by role, light and dark. Knows no event."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from briefing_app.timeline.colours import country_colour
from briefing_app.timeline.columns import NO_COUNTRY
from briefing_app.ui import theme

UNDATED = -2
"""Stands for the colour of the undated, where a country's place would."""


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours as `#rrggbb`.

    Attributes:
        ground: Behind everything.
        side: Behind names and overview.
        hair: Lines between lanes and fine ticks.
        rule: Coarse ticks and edges.
        ink: Text that is read.
        soft: Text that helps.
        faint: Marks that are seldom needed.
        accent: Selection, brush, focus.
        floating: Behind the undated.
        floating_ink: Of the undated's name.
        alarm: Conflicts.
        on_colour: A glyph on a country's colour.
        neutral: The colour of an event without country.
    """

    is_dark: bool
    ground: str
    side: str
    hair: str
    rule: str
    ink: str
    soft: str
    faint: str
    accent: str
    floating: str
    floating_ink: str
    alarm: str
    on_colour: str
    neutral: str

    def country(self, place: int | None) -> str:
        """Return the colour of the country at this place."""
        return self.neutral if place is None else _country(place, self.is_dark)

    def tint(self, number: int) -> str:
        """Return the colour of the country at this place, or the one that `NO_COUNTRY` or `UNDATED` stand for."""
        if number in (NO_COUNTRY, UNDATED):
            return self.neutral if number == NO_COUNTRY else self.floating_ink
        return _country(number, self.is_dark)


@cache
def _country(place: int, is_dark: bool) -> str:
    return country_colour(place, dark=is_dark)


def inks() -> Inks:
    """Return the colours that go with the theme in use."""
    return _inks(theme.current())


@cache
def _inks(current: theme.Theme) -> Inks:
    roles, dark = theme.COLOURS[current], current is not theme.Theme.LIGHT
    floating, floating_ink = _FLOATING[current]
    return Inks(
        is_dark=dark,
        ground=roles.surface,
        side=roles.raised,
        hair=mixed(roles.line, roles.surface, _HAIR[current]),
        rule=mixed(roles.edge, roles.surface, _RULE[current]),
        ink=roles.text,
        soft=roles.quiet,
        faint=roles.edge,
        accent=roles.accent,
        floating=floating,
        floating_ink=floating_ink,
        alarm=roles.danger,
        on_colour=roles.surface,
        neutral=roles.quiet,
    )


_HAIR = {theme.Theme.LIGHT: 0.75, theme.Theme.DARK: 0.75, theme.Theme.CONTRAST: 0.28}
_RULE = {theme.Theme.LIGHT: 0.7, theme.Theme.DARK: 0.7, theme.Theme.CONTRAST: 0.5}
"""How much of the theme's lines is in the grid's: in high contrast little, as titles are read across the grid."""
_FLOATING = {
    theme.Theme.LIGHT: ("#faf6ee", "#75602f"),
    theme.Theme.DARK: ("#1e1c18", "#d0b478"),
    theme.Theme.CONTRAST: ("#14110a", "#ffdf9e"),
}
"""The ground of the undated and the ink of its name, of parchment rather than of the theme's greys."""


@cache
def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour with the share of the first in the second."""
    first, second = QColor(colour), QColor(other)
    parts = zip((first.red(), first.green(), first.blue()), (second.red(), second.green(), second.blue()), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)


def faded(colour: str, alpha: float) -> QColor:
    """Return the colour, let through to the share `alpha`."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
