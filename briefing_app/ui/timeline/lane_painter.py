"""Paints the lanes' ground: grid, edges, bars of crowded lanes, strips. Decides no place."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from briefing_app.timeline.areas import Area
from briefing_app.timeline.bars import Bars
from briefing_app.timeline.columns import NO_COUNTRY
from briefing_app.timeline.layout import Strips
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.block_painter import paint_intervals
from briefing_app.ui.timeline.inks import faded, mixed
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.marker_painter import paint_markers
from briefing_app.ui.timeline.pointers import Doubles, fill
from briefing_app.ui.timeline.sprites import Tints

_TILE_PX = 32
"""Height of a tile of ground."""


def paint_lanes(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the lanes in sight, the painter's origin at the left top of their area."""
    paint_ground(painter, scene, kit, scene.areas.lanes, kit.inks.ground)
    painter.save()
    painter.translate(0, -round(scene.scroll))
    own = _lane_tints(scene)
    _paint_edges(painter, scene, kit)
    if scene.layout.bars is not None:
        _paint_bars(painter, scene, kit, scene.layout.bars, own)
    _paint_strips(painter, scene, kit, own)
    tints = _tints(scene, own)
    paint_intervals(painter, scene, kit, tints)
    paint_markers(painter, scene, kit, tints)
    painter.restore()


_OWN = -1


def _lane_tints(scene: Scene) -> Tints:
    """Return the colour of each lane in sight, `_OWN` where its events have their own."""
    table = scene.board.whole.table
    countries = (table[slot.lane].country for slot in scene.view.slots)
    return np.array([_OWN if country is None else country for country in countries], np.int64)


def _tints(scene: Scene, own: Tints) -> Tints:
    """Return the colours of the layout's boxes: that of their lane's country, or of their own first one."""
    lanes = own[scene.layout.slots]
    return np.where(lanes == _OWN, scene.board.columns.lead[scene.layout.rows], lanes)


def paint_ground(painter: QPainter, scene: Scene, kit: Kit, area: Area, colour: str) -> None:
    """Fill an area with its colour and the upright lines of the ticks; the painter's origin is its left top."""
    lines = _grid(scene, kit, colour)
    if kit.is_vector:
        painter.fillRect(QRectF(0, 0, area.width, area.height), QColor(colour))
        for x, ink in lines:
            painter.fillRect(QRectF(x, 0, 1, area.height), QColor(ink))
        return
    # A line of pixels, laid tile by tile: upright lines one by one would cost ten times as much.
    line = np.full(round(area.width), QColor(colour).rgb(), np.uint32)
    for x, ink in lines:
        if 0 < x < len(line):
            line[x] = QColor(ink).rgb()
    tile = np.tile(line, (_TILE_PX, 1))
    image = QImage(tile.data, len(line), _TILE_PX, 4 * len(line), QImage.Format.Format_RGB32)
    painter.drawTiledPixmap(QRectF(0, 0, area.width, area.height), QPixmap.fromImage(image))


def _grid(scene: Scene, kit: Kit, colour: str) -> list[tuple[int, str]]:
    """Return the lines of the fine ticks, of the coarse ones stronger, and of today, each with its colour."""
    lines = [
        (round(tick.at), ink)
        for ticks, ink in ((scene.axis.fine, kit.inks.hair), (scene.axis.coarse, kit.inks.rule))
        for tick in ticks
        if tick.at > 0
    ]
    if scene.marks.today is not None:
        lines.append((round(scene.view.scale.x(scene.marks.today)), mixed(kit.inks.accent, colour, 0.55)))
    return lines


def _paint_edges(painter: QPainter, scene: Scene, kit: Kit) -> None:
    # Where cooperation stands above and friction below, the lines between them are the axis of the picture.
    line, width = QColor(kit.inks.soft if scene.board.by == "tone" else kit.inks.hair), round(scene.areas.lanes.width)
    for slot in scene.view.slots:
        painter.fillRect(0, round(slot.bottom) - 1, width, 1, line)


def _paint_bars(painter: QPainter, scene: Scene, kit: Kit, bars: Bars, own: Tints) -> None:
    """Draw how many events crowded lanes hold, all lanes worked out at once."""
    slots = [scene.view.slots[place] for place in bars.slots.tolist()]
    pads = np.array([slot.pad if slot.rows else 2.0 for slot in slots])
    feet = np.array([slot.bottom for slot in slots]) - pads
    rooms = feet - pads - np.array([slot.top + (kit.sizes.row if slot.rows else 0) for slot in slots])
    full = _full(scene, bars, np.array([slot.count for slot in slots]))
    lanes, bins = np.nonzero(bars.counts)
    # Against a mark that only zoom changes: a bar keeps its height while the view moves. Roots let small ones show.
    heights = rooms[lanes] * np.sqrt(np.minimum(1.0, bars.counts[lanes, bins] / full[lanes]))
    boxes = np.empty((len(lanes), 4))
    boxes[:, 0] = np.rint(bars.left + bins * bars.width)
    boxes[:, 2] = max(np.rint(bars.width) - 1, 1)
    boxes[:, 3] = np.rint(np.maximum(heights, 1.6))
    boxes[:, 1] = feet[lanes] - boxes[:, 3]
    # Not let through: blending takes six times as long as filling.
    tints = np.where(own == _OWN, NO_COUNTRY, own)[bars.slots]
    fill(painter, boxes, lanes, [QColor(mixed(kit.inks.tint(tint), kit.inks.ground, 0.72)) for tint in tints.tolist()])


def _full(scene: Scene, bars: Bars, totals: Doubles) -> Doubles:
    """Return the counts that fill a bar: three times the lane's average, and not less than six."""
    extent = (
        scene.overview.scale.day(scene.areas.overview.width) - scene.overview.scale.day(0) if scene.overview else 1.0
    )
    return np.maximum(6.0, 3 * totals * bars.days / extent)


_STRIP, _STRIP_HEIGHT = 0.16, 3
"""How dark one interval of a strip is, and how high."""
_MOST_SHADES = 32
"""Of so many intervals over one another, one more makes no difference to the eye."""


def _paint_strips(painter: QPainter, scene: Scene, kit: Kit, own: Tints) -> None:
    """Draw intervals that found no row as thin lines at the foot of their lane, the darker the more there are."""
    strips, slots = scene.layout.strips, scene.view.slots
    if not len(strips.slots):
        return
    tints = np.where(own == _OWN, NO_COUNTRY, own).tolist()
    counts = _along(strips, len(slots), round(scene.view.width))
    tops = [round(slot.bottom) - 1 - _STRIP_HEIGHT for slot in slots]
    chosen = np.unique(strips.slots).tolist()
    if kit.is_vector:
        for place in chosen:
            _fill_runs(painter, counts[place], tops[place], kit.inks.tint(tints[place]))
        return
    # All strips as one picture, which looks into the array: that must live as long.
    shades = np.array([_shades(kit.inks.tint(tint)) for tint in tints])
    pixels = shades[np.arange(len(slots))[:, None], np.minimum(counts, _MOST_SHADES - 1)]
    lines = np.repeat(pixels, _STRIP_HEIGHT, axis=0)
    down, across = lines.shape
    image = QImage(lines.data, across, down, 4 * across, QImage.Format.Format_ARGB32_Premultiplied)
    for place in chosen:
        box = QRect(0, place * _STRIP_HEIGHT, across, _STRIP_HEIGHT)
        painter.drawImage(QPoint(0, tops[place]), image, box)


Counts = NDArray[np.int64]


def _along(strips: Strips, lanes: int, width: int) -> Counts:
    """Return how many intervals cover each pixel, one line a lane."""
    left = np.clip(np.rint(strips.left), 0, width - 1).astype(np.int64)
    right = np.clip(np.rint(strips.right), left + 1, width).astype(np.int64)
    lines, size = strips.slots * (width + 1), lanes * (width + 1)
    steps = np.bincount(lines + left, minlength=size) - np.bincount(lines + right, minlength=size)
    return np.cumsum(steps.reshape(lanes, width + 1), axis=1)[:, :width]


def _alpha(count: int) -> float:
    """Return how dark so many intervals over one another are."""
    return float(1 - (1 - _STRIP) ** count)


@cache
def _shades(colour: str) -> NDArray[np.uint32]:
    """Return the pixels of so many intervals over one another, from none on."""
    ink, made = QColor(colour), np.zeros(_MOST_SHADES, np.uint32)
    for count in range(_MOST_SHADES):
        alpha = _alpha(count)
        parts = (255, ink.red(), ink.green(), ink.blue())
        made[count] = sum(round(part * alpha) << bits for part, bits in zip(parts, (24, 16, 8, 0), strict=True))
    return made


def _fill_runs(painter: QPainter, counts: Counts, top: int, colour: str) -> None:
    """Fill the stretches of like darkness, so that the picture can be scaled."""
    starts = np.flatnonzero(np.diff(counts, prepend=-1))
    for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(counts)], strict=True):
        if counts[start]:
            box = QRect(start, top, end - start, _STRIP_HEIGHT)
            painter.fillRect(box, faded(colour, _alpha(int(counts[start]))))
