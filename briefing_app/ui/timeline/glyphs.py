"""The kinds' icons as characters of an icon font. Loading the font takes a tenth of a second: after the first paint."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from briefing_app.reference import kind_info
from briefing_app.timeline.columns import KINDS


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A character and its font for each kind, in the order of `KINDS`; none before they are loaded."""

    marks: tuple[tuple[str, QFont], ...] = ()


def load_glyphs() -> Glyphs:
    """Load the icon fonts and return the kinds' glyphs."""
    import qtawesome  # noqa: PLC0415 - 140 ms that the first paint need not wait for

    marks = []
    for kind in KINDS:
        family, name = kind_info(kind).icon.split(".", 1)
        marks.append((qtawesome.charmap(f"{family}.{name}"), QFont(qtawesome.font(family, 12))))
    return Glyphs(tuple(marks))
