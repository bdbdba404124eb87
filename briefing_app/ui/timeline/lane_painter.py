"""Paints the lanes' ground: grid, edges, bars of crowded lanes, strips. Decides no place."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from briefing_app.timeline.areas import Area
from briefing_app.timeline.layout import Bars
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.block_painter import paint_intervals
from briefing_app.ui.timeline.inks import faded, mixed
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.marker_painter import paint_markers
from briefing_app.ui.timeline.pointers import draw_rects
from briefing_app.ui.timeline.sprites import still

_STRIP_PX = 16
"""Height of the strip of ground that is laid tile by tile: upright lines one by one would cost ten times as much."""


def paint_lanes(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the lanes in sight, the painter's origin at the left top of their area."""
    paint_ground(painter, scene, kit, scene.areas.lanes, kit.inks.ground)
    painter.save()
    painter.translate(0, -round(scene.scroll))
    _paint_edges(painter, scene, kit)
    for bars in scene.layout.bars:
        _paint_bars(painter, scene, kit, bars)
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


def _paint_bars(painter: QPainter, scene: Scene, kit: Kit, bars: Bars) -> None:
    slot = scene.view.slots[bars.slot]
    head = kit.sizes.row if slot.rows else 0
    pad = slot.pad if slot.rows else 2
    foot = slot.bottom - pad
    room = foot - slot.top - head - pad
    filled = np.flatnonzero(bars.counts)
    # Against a mark that only zoom changes: a bar keeps its height while the view moves. Roots let small ones show.
    heights = room * np.sqrt(np.minimum(1.0, bars.counts[filled] / _full(scene, bars)))
    boxes = np.empty((len(filled), 4))
    boxes[:, 0] = np.rint(bars.left + filled * bars.width)
    boxes[:, 2] = max(np.rint(bars.width) - 1, 1)
    boxes[:, 3] = np.rint(np.maximum(heights, 1.6))
    boxes[:, 1] = foot - boxes[:, 3]
    painter.setPen(Qt.PenStyle.NoPen)
    # Not let through: blending takes six times as long as filling.
    painter.setBrush(QColor(mixed(kit.inks.country(scene.lane(bars.slot).country), kit.inks.ground, 0.72)))
    draw_rects(painter, boxes)


def _full(scene: Scene, bars: Bars) -> float:
    """Return the count that fills a bar: three times the lane's average, and not less than six."""
    extent = (
        scene.overview.scale.day(scene.areas.overview.width) - scene.overview.scale.day(0) if scene.overview else 1.0
    )
    days = bars.width / scene.view.scale.px_per_day
    return max(6.0, 3 * scene.view.slots[bars.slot].count * days / extent)


def _paint_strips(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw intervals that found no row as thin lines at the foot of their lane, the darker the more there are."""
    painter.setPen(Qt.PenStyle.NoPen)
    width = scene.view.width
    for strip in scene.layout.strips:
        foot, colour = round(scene.view.slots[strip.slot].bottom) - 4, kit.inks.country(scene.lane(strip.slot).country)
        left, right = np.maximum(strip.left, 0.0), np.minimum(strip.right, width)
        # Those that fill the whole width are many where a lane is crowded, and one box shows them as well.
        is_part = right - left < width
        wide = len(left) - int(is_part.sum())
        if wide:
            painter.fillRect(QRectF(0, foot, width, 3), faded(colour, 1 - (1 - _STRIP) ** wide))
        left, right = left[is_part], right[is_part]
        painter.setBrush(faded(colour, _STRIP))
        boxes = np.empty((len(left), 4))
        boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3] = left, foot, right - left, 3.0
        draw_rects(painter, boxes)


_STRIP = 0.16
"""How dark one interval of a strip is."""
