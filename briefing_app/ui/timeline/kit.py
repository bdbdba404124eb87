"""What the painters share: colours, texts, markers. Made anew when font, theme or pixel ratio change."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter, QPen, QPixmap

from briefing_app.timeline.areas import Area
from briefing_app.timeline.columns import Floats, Rows, Small
from briefing_app.timeline.metrics import Metrics, metrics
from briefing_app.ui.timeline.counts import Counts
from briefing_app.ui.timeline.glyphs import Glyphs
from briefing_app.ui.timeline.inks import Inks, faded
from briefing_app.ui.timeline.labels import Labels, Told
from briefing_app.ui.timeline.pointers import draw_fragments
from briefing_app.ui.timeline.sheet import Sheet, Spot
from briefing_app.ui.timeline.sprites import Look, Sprites, Tints, draw_marker, shaded, still
from briefing_app.ui.timeline.words import Words

HATCH = 5.0
"""Pixels from stroke to stroke."""
_STROKES, _REPEATS = 16, 50
"""Strokes drawn one by one, and how often they stand in a hatch: that is longer than any view."""
_SHADES, _STEPS = 128, 24
"""Of a fade on screen, and in a picture that is scaled."""
_MOST_TAILS = 4_000
"""Tails kept; all are dropped when there are more."""
_TAIL_STEP = 16
"""Tails are whole multiples of this many pixels long, so that few pictures serve many."""


@dataclass(frozen=True, slots=True)
class Kit:
    """Colours, fonts and caches of one look.

    Attributes:
        sheet: Titles and counts, as pictures; what is drawn of them shows after `flush`.
        labels: Draws titles.
        coarse: Draws the labels of the axis's upper row.
        fine: Draws those of the lower one.
        counts: Draws how many events clusters stand for.
        is_vector: The picture is to be scaled: nothing may be copied from pixels.
    """

    inks: Inks
    plain: Words
    bold: Words
    small: Words
    bold_small: Words
    sheet: Sheet
    labels: Labels
    coarse: Labels
    fine: Labels
    counts: Counts
    sprites: Sprites
    glyphs: Glyphs
    sizes: Metrics
    is_vector: bool
    tails: dict[tuple[int, int, bool], Spot] = field(default_factory=dict)
    fades: dict[tuple[int, float, bool], QPixmap] = field(default_factory=dict)
    hatches: dict[int, QPixmap] = field(default_factory=dict)
    stills: dict[str, tuple[object, QPixmap]] = field(default_factory=dict)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Take the titles of the rows."""
        self.plain.show_titles(titles)

    def use(self, painter: QPainter, words: Words) -> Words:
        """Set the painter to the font of the words, and return them."""
        painter.setFont(words.font)
        return words

    def titles(self, painter: QPainter, rows: Rows, places: tuple[Floats, Floats, Floats]) -> None:
        """Draw the titles of rows, cut where they exceed their room: `places` are all lefts, middles and rooms."""
        left, middle, room = places
        titles = map(self.plain.title, rows.tolist())
        fields = np.rint(left).tolist(), self.tops(middle).tolist(), room.tolist()
        self.texts(painter, self.labels, zip(titles, *fields, strict=True))

    def tops(self, middles: Floats) -> Floats:
        """Return where the pictures of texts start that have their middles at these heights."""
        return np.rint(middles - self.sheet.height / 2)

    def texts(self, painter: QPainter, labels: Labels, told: Iterable[Told]) -> None:
        """Draw texts: as pictures that show after `flush`, or as text where the picture is to be scaled."""
        if self.is_vector:
            labels.write(painter, told)
        else:
            labels.draw(painter, told)

    def numbers(self, painter: QPainter, told: Iterable[tuple[int, int, float, float]]) -> None:
        """Draw clusters' counts: of each its tint, the number, and the middle's x and y."""
        if self.is_vector:
            self.counts.write(painter, told)
        else:
            self.counts.draw(painter, told)

    def flush(self, painter: QPainter) -> None:
        """Let all titles and counts show that were drawn since the last time."""
        self.sheet.flush(painter)

    def hatch(self, tint: int) -> QPixmap:
        """Return the strokes of a stated term, as long as any view is wide."""

        def draw(painter: QPainter) -> None:
            painter.setPen(QPen(faded(self.inks.tint(tint), 0.75), 1))
            for stroke in range(_STROKES):
                painter.drawLine(QPointF(HATCH * stroke + 0.5, 2.5), QPointF(HATCH * stroke + 3, 0))

        made = self.hatches.get(tint)
        if made is None:
            ratio = self.sprites.ratio
            few = still(HATCH * _STROKES, 3, ratio, draw)
            made = self.hatches[tint] = still(
                HATCH * _STROKES * _REPEATS,
                3,
                ratio,
                lambda own: own.drawTiledPixmap(QRectF(0, 0, HATCH * _STROKES * _REPEATS, 3), few),
            )
        return made

    def fade(self, painter: QPainter, box: QRectF, ends: tuple[float, float], tint: int, strength: float) -> None:
        """Fill a box with a colour that fades from nothing at the first end to `strength` at the second.

        A picture of all shades is stretched, as a gradient takes ten times as long.
        """
        start, end = ends
        if self.is_vector:
            self._fade_in_steps(painter, box, ends, tint, strength)
            return
        key = (tint, strength, end > start)
        shades = self.fades.get(key)
        if shades is None:
            shades = self.fades[key] = shaded(self.inks.tint(tint), strength, _SHADES, is_rising=end > start)
        left, per_pixel = min(start, end), _SHADES / abs(end - start)
        painter.drawPixmap(box, shades, QRectF((box.left() - left) * per_pixel, 0, box.width() * per_pixel, 1))

    def _fade_in_steps(
        self, painter: QPainter, box: QRectF, ends: tuple[float, float], tint: int, strength: float
    ) -> None:
        """Draw a fade as boxes of one shade each: in a PDF, a gradient that lets through comes out solid."""
        start, end = ends
        edges = [round(start + (end - start) * step / _STEPS) for step in range(_STEPS + 1)]
        for step, (one, other) in enumerate(pairwise(edges)):
            left, right = max(min(one, other), box.left()), min(max(one, other), box.right())
            if right > left:
                colour = faded(self.inks.tint(tint), strength * (step + 0.5) / _STEPS)
                painter.fillRect(QRectF(left, box.top(), right - left, box.height()), colour)

    def tail(self, painter: QPainter, x: float, y: float, reach: float, tint: int) -> None:
        """Draw a fade from a marker to one side, `reach` pixels long (negative: to the left); see `flush`."""
        height, width = round(self.sizes.marker * 0.62), math.ceil(abs(reach) / _TAIL_STEP) * _TAIL_STEP

        def draw(own: QPainter, left: float = 0.0, top: float = (self.sheet.height - height) / 2) -> None:
            ends = (left, left + width) if reach < 0 else (left + width, left)
            self.fade(own, QRectF(left, round(top), width, height), ends, tint, 0.42)

        left = x - width if reach < 0 else x
        if self.is_vector:
            draw(painter, left, y - height / 2)
            return
        key = (tint, width, reach < 0)
        spot = self.tails.get(key)
        if spot is None or spot.is_lost:
            if len(self.tails) > _MOST_TAILS:
                self.tails.clear()
            spot = self.tails[key] = self.sheet.add(painter, width, draw)
        self.sheet.collect(spot, round(left), round(y - self.sheet.height / 2))

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

    def markers(
        self, painter: QPainter, tints: Tints, kinds: Small, statuses: Small, middles: tuple[Floats, Floats]
    ) -> None:
        """Draw markers with their middles at points: `middles` are all x and all y."""
        if not len(tints):
            return
        x, y = middles
        if self.is_vector:
            looks = map(Look._make, zip(tints.tolist(), kinds.tolist(), statuses.tolist(), strict=True))
            for look, across, down in zip(looks, x.tolist(), y.tolist(), strict=True):
                painter.save()
                painter.translate(across, down)
                draw_marker(painter, look, self.sizes.marker, self.inks, self.glyphs)
                painter.restore()
            return
        side, shrink = float(self.sprites.side), 1 / self.sprites.ratio
        fragments = np.empty((len(tints), 10))
        fragments[:, 2], fragments[:, 3] = self.sprites.corners(tints, kinds, statuses)
        fragments[:, 0], fragments[:, 1] = np.rint(x), y
        fragments[:, 4:] = side, side, shrink, shrink, 0.0, 1.0
        draw_fragments(painter, fragments, self.sprites.sheet)

    def marker(self, painter: QPainter, look: Look, x: float, y: float) -> None:
        """Draw one marker with its middle at a point."""
        own = np.array([look.tint]), np.array([look.kind], np.uint8), np.array([look.status], np.uint8)
        self.markers(painter, *own, (np.array([x]), np.array([y])))


def kit(font: QFont, inks: Inks, glyphs: Glyphs, ratio: float = 1.0, *, is_vector: bool = False) -> Kit:
    """Return the kit for a font."""
    if is_vector:
        # In pixels: devices of other resolutions would make points into other sizes than were laid out.
        font = QFont(font)
        font.setPixelSize(QFontInfo(font).pixelSize())
    plain = Words(font)
    sizes = metrics(plain.sizes.height())
    bold = Words(_styled(font, weight=QFont.Weight.DemiBold))
    small = Words(_styled(font, share=0.87))
    bold_small = Words(_styled(font, share=0.87, weight=QFont.Weight.DemiBold))
    sheet = Sheet(max(round(plain.sizes.height()), round(bold.sizes.height()), sizes.marker + 2), ratio)
    return Kit(
        inks=inks,
        plain=plain,
        bold=bold,
        small=small,
        bold_small=bold_small,
        sheet=sheet,
        labels=Labels(plain, inks.ink, sizes.label_most, sheet),
        coarse=Labels(bold, inks.ink, sizes.label_most, sheet),
        fine=Labels(small, inks.soft, sizes.label_most, sheet),
        counts=Counts(bold_small, inks, sizes, sheet),
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
