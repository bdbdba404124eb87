"""The timeline's colours by role, light and dark. Knows no event."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

from briefing_app.timeline.colours import country_colour


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


@cache
def _country(place: int, is_dark: bool) -> str:
    return country_colour(place, dark=is_dark)


LIGHT = Inks(
    is_dark=False,
    ground="#ffffff",
    side="#fbfbfc",
    hair="#eceef1",
    rule="#d5d9e0",
    ink="#1b2330",
    soft="#5b6574",
    faint="#c3c9d2",
    accent="#2459d6",
    floating="#faf6ee",
    floating_ink="#75602f",
    alarm="#c62f2f",
    on_colour="#ffffff",
    neutral="#66707e",
)
DARK = Inks(
    is_dark=True,
    ground="#15181e",
    side="#1a1e25",
    hair="#242932",
    rule="#363d49",
    ink="#e7eaf0",
    soft="#9aa4b3",
    faint="#4b5362",
    accent="#7aa2ff",
    floating="#1f1d19",
    floating_ink="#d0b478",
    alarm="#ff7a73",
    on_colour="#11141a",
    neutral="#98a2b1",
)


def inks(palette: QPalette) -> Inks:
    """Return the colours that go with the window's palette."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


def faded(colour: str, alpha: float) -> QColor:
    """Return the colour, let through to the share `alpha`."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
