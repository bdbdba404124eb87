"""Paints the lanes' ground: grid, edges, bars of crowded lanes, strips. Decides no place."""

from collections.abc import Sequence
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from briefing_app.timeline.areas import Area
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.block_painter import paint_intervals
from briefing_app.ui.timeline.inks import faded, mixed
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.marker_painter import paint_markers
from briefing_app.ui.timeline.pointers import Doubles, corners_of, draw_corners
from briefing_app.ui.timeline.sprites import still

_STRIP_PX = 16
"""Height of the strip of ground that is laid tile by tile: upright lines one by one would cost ten times as much."""


def paint_lanes(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the lanes in sight, the painter's origin at the left top of their area."""
    paint_ground(painter, scene, kit, scene.areas.lanes, kit.inks.ground)
    painter.save()
    painter.translate(0, -round(scene.scroll))
    _paint_edges(painter, scene, kit)
    _paint_bars(painter, scene, kit)
    _paint_strips(painter, scene, kit)
    paint_intervals(painter, scene, kit)
    paint_markers(painter, scene, kit)
    painter.restore()


def paint_ground(painter: QPainter, scene: Scene, kit: Kit, area: Area, colour: str) -> None:
    """Fill an area with its colour and the upright lines of the ticks; the painter's origin is its left top."""
    whole = QRectF(0, 0, area.width, area.height)
    if kit.is_vector:
        _paint_grid(painter, scene, kit, whole, colour)
        return
    part = QRectF(0, 0, area.width, _STRIP_PX)
    ratio = kit.sprites.ratio
    strip = still(area.width, _STRIP_PX, ratio, lambda own: _paint_grid(own, scene, kit, part, colour), colour)
    painter.drawTiledPixmap(whole, strip)


def _paint_grid(painter: QPainter, scene: Scene, kit: Kit, box: QRectF, colour: str) -> None:
    """Draw the lines of the fine ticks, of the coarse ones stronger, and of today."""
    painter.fillRect(box, QColor(colour))
    for ticks, line in ((scene.axis.fine, kit.inks.hair), (scene.axis.coarse, kit.inks.rule)):
        ink = QColor(line)
        for tick in ticks:
            if tick.at > 0:
                painter.fillRect(QRectF(round(tick.at), 0, 1, box.height()), ink)
    if scene.marks.today is not None:
        x = round(scene.view.scale.x(scene.marks.today))
        painter.fillRect(QRectF(x, 0, 1, box.height()), faded(kit.inks.accent, 0.55))


def _paint_edges(painter: QPainter, scene: Scene, kit: Kit) -> None:
    # Where cooperation stands above and friction below, the lines between them are the axis of the picture.
    line = QColor(kit.inks.soft if scene.board.by == "tone" else kit.inks.hair)
    for slot in scene.view.slots:
        painter.fillRect(QRectF(0, round(slot.bottom) - 1, scene.areas.lanes.width, 1), line)


def _paint_bars(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw how many events crowded lanes hold, all lanes worked out at once."""
    bars = scene.layout.bars
    if not bars:
        return
    slots = [scene.view.slots[own.slot] for own in bars]
    pads = np.array([slot.pad if slot.rows else 2.0 for slot in slots])
    feet = np.array([slot.bottom for slot in slots]) - pads
    rooms = feet - pads - np.array([slot.top + (kit.sizes.row if slot.rows else 0) for slot in slots])
    full = _full(scene, [slot.count for slot in slots])
    counts = np.array([own.counts for own in bars])
    lanes, bins = np.nonzero(counts)
    # Against a mark that only zoom changes: a bar keeps its height while the view moves. Roots let small ones show.
    heights = rooms[lanes] * np.sqrt(np.minimum(1.0, counts[lanes, bins] / full[lanes]))
    boxes = np.empty((len(lanes), 4))
    boxes[:, 0] = np.rint(bars[0].left + bins * bars[0].width)
    boxes[:, 2] = max(np.rint(bars[0].width) - 1, 1)
    boxes[:, 3] = np.rint(np.maximum(heights, 1.6))
    boxes[:, 1] = feet[lanes] - boxes[:, 3]
    # Not let through: blending takes six times as long as filling.
    inks = [mixed(kit.inks.country(scene.lane(own.slot).country), kit.inks.ground, 0.72) for own in bars]
    _fill(painter, boxes, lanes, [QColor(ink) for ink in inks])


def _full(scene: Scene, totals: Sequence[int]) -> Doubles:
    """Return the counts that fill a bar: three times the lane's average, and not less than six."""
    extent = (
        scene.overview.scale.day(scene.areas.overview.width) - scene.overview.scale.day(0) if scene.overview else 1.0
    )
    days = scene.layout.bars[0].width / scene.view.scale.px_per_day
    return np.maximum(6.0, 3 * np.array(totals) * days / extent)


def _fill(painter: QPainter, boxes: Doubles, groups: NDArray[np.int64], colours: Sequence[QColor]) -> None:
    """Fill boxes in the colours of their groups, which rise."""
    corners = corners_of(boxes)
    ends = np.searchsorted(groups, np.arange(len(colours) + 1)).tolist()
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, start, end in zip(colours, ends, ends[1:], strict=False):
        if start < end:
            painter.setBrush(colour)
            draw_corners(painter, corners[start:end])


def _paint_strips(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw intervals that found no row as thin lines at the foot of their lane, the darker the more there are."""
    strips = sorted(scene.layout.strips, key=attrgetter("slot"))
    if not strips:
        return
    slots, width = scene.view.slots, scene.view.width
    groups = np.repeat([strip.slot for strip in strips], [len(strip.left) for strip in strips])
    feet = np.array([round(slot.bottom) - 4.0 for slot in slots])
    left = np.maximum(np.concatenate([strip.left for strip in strips]), 0.0)
    right = np.minimum(np.concatenate([strip.right for strip in strips]), width)
    # Those that fill the whole width are many where a lane is crowded, and one box shows them as well.
    is_part = right - left < width
    wide = np.bincount(groups[~is_part], minlength=len(slots)).tolist()
    colours = [kit.inks.country(scene.lane(place).country) for place in range(len(slots))]
    for place in np.flatnonzero(wide).tolist():
        box = QRectF(0, feet[place], width, _STRIP_HEIGHT)
        painter.fillRect(box, faded(colours[place], 1 - (1 - _STRIP) ** wide[place]))
    groups, left, right = groups[is_part], left[is_part], right[is_part]
    boxes = np.column_stack([left, feet[groups], right - left, np.full(len(left), _STRIP_HEIGHT)])
    _fill(painter, boxes, groups, [faded(colour, _STRIP) for colour in colours])


_STRIP, _STRIP_HEIGHT = 0.16, 3.0
"""How dark one interval of a strip is, and how high."""
