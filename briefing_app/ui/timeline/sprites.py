"""Markers: the shape says a kind's tone, the glyph the kind, the outline the status. Drawn once, then copied."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from briefing_app.model import Status
from briefing_app.reference import kind_info
from briefing_app.timeline.columns import KINDS, NO_COUNTRY, STATUSES, Small
from briefing_app.ui.timeline.glyphs import Glyphs
from briefing_app.ui.timeline.inks import Inks, faded, mixed

_ACROSS = 32
"""Sprites side by side in the sheet."""
_DOWN = 64
_TINTS = 1000
"""More than there are countries: `NO_COUNTRY` leaves 535 when divided by it, `UNDATED` 998, and no country either."""


class Look(NamedTuple):
    """What one sprite shows.

    Attributes:
        tint: Its colour, as `Inks.tint` takes it.
        kind: Place in `KINDS`.
        status: Place in `STATUSES`.
    """

    tint: int
    kind: int
    status: int


Tints = NDArray[np.int64]
Places = NDArray[np.int64]
_Stencil = tuple[NDArray[np.float32], NDArray[np.float32]]
"""Pixels of a marker whose colour is black, and how much of its colour shows in each of them."""


class Sprites:
    """A sheet of markers, filled as they are asked for."""

    def __init__(self, inks: Inks, glyphs: Glyphs, size: float, ratio: float) -> None:
        self._inks, self._glyphs, self._size = inks, glyphs, size
        self.side = int((size + 6) * ratio + 0.999)
        self.ratio = ratio
        self.sheet = QPixmap(self.side * _ACROSS, self.side * _DOWN)
        self._places = np.empty(_TINTS * len(KINDS) * len(STATUSES), np.int64)
        self._stencils: dict[tuple[int, int], _Stencil] = {}
        self._count = 0
        self._clear()

    def corners(self, tints: Tints, kinds: Small, statuses: Small) -> tuple[Places, Places]:
        """Return where the sprites have their left and top in the sheet, in the sheet's pixels."""
        looks = ((tints % _TINTS) * len(KINDS) + kinds) * len(STATUSES) + statuses
        spots = self._places[looks]
        missing = np.flatnonzero(spots < 0)
        if len(missing):
            if self._count + len(missing) > _ACROSS * _DOWN:
                self._clear()
                missing = np.arange(len(looks))
            self._add(looks[missing], tints[missing], kinds[missing], statuses[missing])
            spots = self._places[looks]
        return spots % _ACROSS * self.side, spots // _ACROSS * self.side

    def corner(self, look: Look) -> tuple[int, int]:
        """Return the same for one sprite."""
        left, top = self.corners(np.array([look.tint]), np.array([look.kind]), np.array([look.status]))
        return int(left[0]), int(top[0])

    def _clear(self) -> None:
        self.sheet.fill(Qt.GlobalColor.transparent)
        self._places[:] = -1
        self._count = 0

    def _add(self, numbers: Places, tints: Tints, kinds: Small, statuses: Small) -> None:
        """Colour the stencils of what is new, all at once: a zoom shows dozens of new markers."""
        fresh = np.unique(numbers, return_index=True)[1]
        fresh = fresh[self._places[numbers[fresh]] < 0]
        fields = (part[fresh].tolist() for part in (tints, kinds, statuses))
        own, stencils = [], []
        for tint, kind, status in zip(*fields, strict=True):
            ink = QColor(self._inks.tint(tint))
            own.append((ink.blue(), ink.green(), ink.red(), 0))
            stencils.append(self._stencil(kind, status))
        rest, share = (np.array(parts) for parts in zip(*stencils, strict=True))
        inks = np.array(own, np.float32)[:, None, None, :]
        pixels = np.rint(rest + share[..., None] * inks).astype(np.uint8)
        places = np.arange(self._count, self._count + len(fresh))
        self._places[numbers[fresh]] = places
        self._count += len(fresh)
        self._lay(pixels, places)

    def _lay(self, pixels: NDArray[np.uint8], places: Places) -> None:
        """Put new pictures into their places in the sheet."""
        side = self.side
        image = QImage(pixels.data, side, side * len(places), 4 * side, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(self.sheet)
        for at, place in enumerate(places.tolist()):
            corner = QPoint(place % _ACROSS * side, place // _ACROSS * side)
            painter.drawImage(corner, image, QRect(0, at * side, side, side))
        painter.end()

    def _stencil(self, kind: int, status: int) -> _Stencil:
        """Return what a marker of any colour is made of, seen from the same one in black and in white."""
        known = self._stencils.get((kind, status))
        if known is not None:
            return known
        black, white = (self._drawn(kind, status, colour) for colour in ("#000000", "#ffffff"))
        made = self._stencils[kind, status] = black, ((white[..., 0] - black[..., 0]) / 255).astype(np.float32)
        return made

    def _drawn(self, kind: int, status: int, colour: str) -> NDArray[np.float32]:
        """Return the pixels of a marker: blue, green, red, alpha, each of them 0 to 255."""
        image = QImage(self.side, self.side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform(self.ratio, 0, 0, self.ratio, self.side / 2, self.side / 2))
        look, inks = Look(NO_COUNTRY, kind, status), replace(self._inks, neutral=colour)
        draw_marker(painter, look, self._size, inks, self._glyphs)
        painter.end()
        return np.frombuffer(image.constBits(), np.uint8).reshape(self.side, self.side, 4).astype(np.float32)


def draw_marker(painter: QPainter, look: Look, size: float, inks: Inks, glyphs: Glyphs) -> None:
    """Draw a marker around the painter's origin."""
    kind, status = KINDS[look.kind], STATUSES[look.status]
    path = outline(kind_info(kind).tone, size)
    is_filled = status in (Status.HAPPENED, Status.ONGOING)
    colour = QColor(inks.tint(look.tint))
    painter.setPen(QPen(QColor(inks.ground), 1.6) if is_filled else Qt.PenStyle.NoPen)
    painter.setBrush(colour if is_filled else QColor(inks.ground))
    painter.drawPath(path)
    if not is_filled:
        painter.setPen(QPen(colour, 1.5, _PEN[status]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    if glyphs.marks:
        _draw_glyph(painter, *glyphs.marks[look.kind], size * 0.66, QColor(inks.on_colour) if is_filled else colour)
    if status is Status.DENIED:
        painter.setPen(QPen(QColor(inks.ground), 3.6))
        painter.drawLine(QPointF(-size / 2, size / 2), QPointF(size / 2, -size / 2))
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(QPointF(-size / 2, size / 2), QPointF(size / 2, -size / 2))
    if status is Status.ONGOING:
        painter.setPen(QPen(faded(inks.tint(look.tint), 0.45), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline(kind_info(kind).tone, size + 4))


_PEN = {
    Status.PLANNED: Qt.PenStyle.SolidLine,
    Status.REQUESTED: Qt.PenStyle.DotLine,
    Status.DENIED: Qt.PenStyle.SolidLine,
}


def outline(tone: str, size: float) -> QPainterPath:
    """Return the shape of a tone around the origin: cooperation round, friction on its corner, the rest square."""
    path = QPainterPath()
    half = size / 2
    if tone == "cooperation":
        path.addEllipse(QRectF(-half, -half, size, size))
    elif tone == "friction":
        tip = half * 1.12
        path.moveTo(0, -tip)
        for x, y in ((tip, 0), (0, tip), (-tip, 0)):
            path.lineTo(x, y)
        path.closeSubpath()
    else:
        path.addRoundedRect(QRectF(-half, -half, size, size).adjusted(0.8, 0.8, -0.8, -0.8), size * 0.28, size * 0.28)
    return path


def _draw_glyph(painter: QPainter, mark: str, font: QFont, size: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(_glyph(mark, font.family(), max(6, round(size))))


@cache
def _glyph(mark: str, family: str, size_px: int) -> QPainterPath:
    """Return a character's shape around the origin."""
    font = QFont(family)
    font.setPixelSize(size_px)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, mark)
    return path.translated(-path.boundingRect().center())


def draw_pill(painter: QPainter, colour: str, size: tuple[float, float], inks: Inks) -> None:
    """Draw the pill of a cluster's count around the painter's origin, a tint of its colour; `size`: width, height."""
    width, height = size
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(QColor(mixed(colour, inks.ground, 0.14)))
    box = QRectF(-width / 2, -height / 2, width, height).adjusted(0.65, 0.65, -0.65, -0.65)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def picture(width: float, height: float, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """Return a picture with what `draw` draws around its middle."""

    def in_the_middle(painter: QPainter) -> None:
        painter.translate(width / 2, height / 2)
        draw(painter)

    return still(width, height, ratio, in_the_middle)


def still(
    width: float, height: float, ratio: float, draw: Callable[[QPainter], None], ground: str | None = None
) -> QPixmap:
    """Return a picture with what `draw` draws; one with a ground hides what it is laid on, and is laid faster."""
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent if ground is None else QColor(ground))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return made


def shaded(colour: str, strength: float, shades: int, *, is_rising: bool) -> QPixmap:
    """Return one line of shades of a colour, from nothing to `strength` or the other way."""
    ink = QColor(colour)
    alphas = strength * (np.arange(shades) + 0.5) / shades
    pixels = np.zeros(shades, np.uint32)
    for part, bits in ((255, 24), (ink.red(), 16), (ink.green(), 8), (ink.blue(), 0)):
        pixels |= np.rint(part * alphas).astype(np.uint32) << bits
    line = np.ascontiguousarray(pixels if is_rising else pixels[::-1])
    image = QImage(line.data, shades, 1, 4 * shades, QImage.Format.Format_ARGB32_Premultiplied)
    return QPixmap.fromImage(image.copy())
