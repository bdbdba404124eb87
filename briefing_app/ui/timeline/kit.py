"""What the painters share: colours, texts, markers. Made anew when font, theme or pixel ratio change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QPainter

from briefing_app.timeline.columns import NO_COUNTRY, Columns
from briefing_app.timeline.lanes import Lane
from briefing_app.timeline.metrics import Metrics, metrics
from briefing_app.ui.timeline.glyphs import Glyphs
from briefing_app.ui.timeline.inks import Inks
from briefing_app.ui.timeline.sprites import Look, Sprites, draw_marker
from briefing_app.ui.timeline.words import Words


@dataclass(frozen=True, slots=True)
class Kit:
    """Colours, fonts and caches of one look.

    Attributes:
        is_vector: The picture is to be scaled: nothing may be copied from pixels.
    """

    inks: Inks
    plain: Words
    bold: Words
    small: Words
    struck: Words
    sprites: Sprites
    glyphs: Glyphs
    sizes: Metrics
    is_vector: bool

    def show_titles(self, titles: Sequence[str]) -> None:
        """Take the titles of the rows."""
        self.plain.show_titles(titles)

    def use(self, painter: QPainter, words: Words) -> Words:
        """Set the painter to the font of the words, and return them."""
        painter.setFont(words.font)
        return words

    def colour(self, columns: Columns, lane: Lane | None, row: int) -> str:
        """Return an event's colour: its lane's country, or its own first one."""
        if lane is not None and lane.country is not None:
            return self.inks.country(lane.country)
        lead = int(columns.lead[row])
        return self.inks.neutral if lead == NO_COUNTRY else self.inks.country(lead)

    def marker(self, painter: QPainter, look: Look, x: float, y: float) -> None:
        """Draw one marker with its middle at a point."""
        if self.is_vector:
            painter.save()
            painter.translate(x, y)
            draw_marker(painter, look, self.sizes.marker, self.inks, self.glyphs)
            painter.restore()
            return
        left, top = self.sprites.corner(look)
        side = self.sprites.side
        across = side / self.sprites.ratio
        painter.drawPixmap(
            round(x - across / 2),
            round(y - across / 2),
            round(across),
            round(across),
            self.sprites.sheet,
            left,
            top,
            side,
            side,
        )


def kit(font: QFont, inks: Inks, glyphs: Glyphs, ratio: float = 1.0, *, is_vector: bool = False) -> Kit:
    """Return the kit for a font."""
    plain = Words(font)
    sizes = metrics(plain.sizes.height())
    return Kit(
        inks=inks,
        plain=plain,
        bold=Words(_styled(font, weight=QFont.Weight.DemiBold)),
        small=Words(_styled(font, share=0.87)),
        struck=Words(_styled(font, is_struck=True)),
        sprites=Sprites(inks, glyphs, sizes.marker, ratio),
        glyphs=glyphs,
        sizes=sizes,
        is_vector=is_vector,
    )


def _styled(font: QFont, *, share: float = 1.0, weight: QFont.Weight | None = None, is_struck: bool = False) -> QFont:
    styled = QFont(font)
    if font.pointSizeF() > 0:
        styled.setPointSizeF(font.pointSizeF() * share)
    else:
        styled.setPixelSize(round(font.pixelSize() * share))
    if weight is not None:
        styled.setWeight(weight)
    styled.setStrikeOut(is_struck)
    return styled
