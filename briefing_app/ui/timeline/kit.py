"""What the painters share: colours, texts, markers. Made anew when font, theme or pixel ratio change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPen, QPixmap

from briefing_app.timeline.areas import Area
from briefing_app.timeline.columns import NO_COUNTRY, Columns
from briefing_app.timeline.lanes import Lane
from briefing_app.timeline.layout import Item
from briefing_app.timeline.metrics import Metrics, metrics
from briefing_app.ui.timeline.glyphs import Glyphs
from briefing_app.ui.timeline.inks import Inks, faded
from briefing_app.ui.timeline.labels import Labels
from briefing_app.ui.timeline.sprites import Look, Sprites, draw_marker, draw_pill, picture, still
from briefing_app.ui.timeline.words import Words

HATCH = 5.0
"""Pixels from stroke to stroke."""
_STROKES = 64
"""Of one tile."""

_MOST_FADES = 400
"""Fades kept; all are dropped when there are more."""


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
    bold_small: Words
    labels: Labels
    sprites: Sprites
    glyphs: Glyphs
    sizes: Metrics
    is_vector: bool
    pills: dict[tuple[str, int], QPixmap] = field(default_factory=dict)
    fades: dict[tuple[str, bool, int], QPixmap] = field(default_factory=dict)
    hatches: dict[str, QPixmap] = field(default_factory=dict)
    stills: dict[str, tuple[object, QPixmap]] = field(default_factory=dict)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Take the titles of the rows."""
        self.plain.show_titles(titles)

    def use(self, painter: QPainter, words: Words) -> Words:
        """Set the painter to the font of the words, and return them."""
        painter.setFont(words.font)
        return words

    def title(self, painter: QPainter, row: int, left: float, middle: float, room: float) -> None:
        """Draw a row's title, its middle at the height given, cut where it exceeds the room."""
        if self.is_vector:
            self.use(painter, self.plain).draw(painter, left, middle, self.plain.title(row), room)
        else:
            self.labels.draw(painter, left, middle, self.plain.title(row), room)

    def colour(self, columns: Columns, lane: Lane | None, row: int) -> str:
        """Return an event's colour: its lane's country, or its own first one."""
        if lane is not None and lane.country is not None:
            return self.inks.country(lane.country)
        lead = int(columns.lead[row])
        return self.inks.neutral if lead == NO_COUNTRY else self.inks.country(lead)

    def colours(self, columns: Columns, lanes: Sequence[Lane], items: Sequence[Item]) -> list[str]:
        """Return the colours of items: `lanes` are those of the slots they name."""
        own = [None if lane.country is None else self.inks.country(lane.country) for lane in lanes]
        return [own[item.slot] or self.colour(columns, None, item.row) for item in items]

    def pill(self, painter: QPainter, colour: str, members: int, x: float, y: float) -> None:
        """Draw a cluster's count with its middle at a point."""
        if self.is_vector:
            painter.save()
            painter.translate(x, y)
            self._draw_pill(painter, colour, members)
            painter.restore()
            return
        drawn = self.pills.get((colour, members))
        if drawn is None:
            across = self.sizes.across(members) + 2
            drawn = self.pills[colour, members] = picture(
                across, self.sizes.marker + 2, self.sprites.ratio, lambda own: self._draw_pill(own, colour, members)
            )
        across, down = drawn.deviceIndependentSize().toTuple()
        painter.drawPixmap(round(x - across / 2), round(y - down / 2), drawn)

    def _draw_pill(self, painter: QPainter, colour: str, members: int) -> None:
        size = self.sizes.across(members), self.sizes.marker
        draw_pill(painter, colour, str(members), self.bold_small, size, self.inks)

    def hatch(self, colour: str) -> QPixmap:
        """Return a tile of the strokes of a stated term: long, as narrow tiles are laid one by one."""

        def draw(painter: QPainter) -> None:
            painter.setPen(QPen(faded(colour, 0.75), 1))
            for stroke in range(_STROKES):
                painter.drawLine(QPointF(HATCH * stroke + 0.5, 2.5), QPointF(HATCH * stroke + 3, 0))

        made = self.hatches.get(colour)
        if made is None:
            made = self.hatches[colour] = still(HATCH * _STROKES, 3, self.sprites.ratio, draw)
        return made

    def fade(
        self, painter: QPainter, box: tuple[int, int, int, int], key: tuple[str, bool], draw: Callable[[QPainter], None]
    ) -> None:
        """Draw a fade in a box of left, top, width, height: painted once for each key and size, as that takes long."""
        left, top, width, height = box
        if self.is_vector:
            painter.save()
            painter.translate(left, top)
            draw(painter)
            painter.restore()
            return
        made = self.fades.get((*key, width))
        if made is None:
            if len(self.fades) > _MOST_FADES:
                self.fades.clear()
            made = self.fades[*key, width] = still(width, height, self.sprites.ratio, draw)
        painter.drawPixmap(left, top, made)

    def still(self, painter: QPainter, area: Area, key: tuple[object, ...], draw: Callable[[QPainter], None]) -> None:
        """Draw what seldom changes: painted once for each `key`, whose first member names it, then copied.

        `draw` has the area's left top as its origin, and fills all of it.
        """
        if self.is_vector or area.width < 1 or area.height < 1:
            painter.save()
            painter.translate(area.left, area.top)
            draw(painter)
            painter.restore()
            return
        name = str(key[0])
        made = self.stills.get(name)
        if made is None or made[0] != (key, area):
            made = self.stills[name] = (
                (key, area),
                still(area.width, area.height, self.sprites.ratio, draw, self.inks.ground),
            )
        painter.drawPixmap(QPointF(area.left, area.top), made[1])

    def dot(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the red dot of a conflict."""
        radius = self.sizes.marker * 0.23
        painter.setPen(QPen(QColor(self.inks.ground), 1.4))
        painter.setBrush(QColor(self.inks.alarm))
        painter.drawEllipse(QPointF(x, y), radius, radius)

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
    if is_vector:
        # In pixels: devices of other resolutions would make points into other sizes than were laid out.
        font = QFont(font)
        font.setPixelSize(QFontInfo(font).pixelSize())
    plain = Words(font)
    sizes = metrics(plain.sizes.height())
    labels = Labels(plain, inks.ink, sizes.label_most, ratio)
    return Kit(
        inks=inks,
        plain=plain,
        bold=Words(_styled(font, weight=QFont.Weight.DemiBold)),
        small=Words(_styled(font, share=0.87)),
        bold_small=Words(_styled(font, share=0.87, weight=QFont.Weight.DemiBold)),
        labels=labels,
        sprites=Sprites(inks, glyphs, sizes.marker, ratio),
        glyphs=glyphs,
        sizes=sizes,
        is_vector=is_vector,
    )


def _styled(font: QFont, *, share: float = 1.0, weight: QFont.Weight | None = None) -> QFont:
    styled = QFont(font)
    if font.pixelSize() < 0:
        styled.setPointSizeF(font.pointSizeF() * share)
    else:
        styled.setPixelSize(round(font.pixelSize() * share))
    if weight is not None:
        styled.setWeight(weight)
    return styled
