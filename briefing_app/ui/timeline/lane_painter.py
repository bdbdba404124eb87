"""Paints the lanes' ground: grid, edges, bars of crowded lanes, strips. Decides no place."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.timeline.layout import Bars
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.block_painter import paint_intervals
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.marker_painter import paint_markers
from briefing_app.ui.timeline.pointers import draw_lines, draw_rects


def paint_lanes(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the lanes in sight, the painter's origin at the left top of their area."""
    paint_grid(painter, scene, kit, scene.areas.lanes.height)
    painter.save()
    painter.translate(0, -round(scene.scroll))
    _paint_edges(painter, scene, kit)
    for bars in scene.layout.bars:
        _paint_bars(painter, scene, kit, bars)
    _paint_strips(painter, scene, kit)
    paint_intervals(painter, scene, kit)
    paint_markers(painter, scene, kit)
    painter.restore()


def paint_grid(painter: QPainter, scene: Scene, kit: Kit, height: float) -> None:
    """Draw the upright lines of the ticks, the coarse ones stronger."""
    for ticks, colour in ((scene.axis.fine, kit.inks.hair), (scene.axis.coarse, kit.inks.rule)):
        painter.setPen(QPen(QColor(colour), 1))
        lines = [(round(tick.at) + 0.5, 0, round(tick.at) + 0.5, height) for tick in ticks if tick.at > 0]
        draw_lines(painter, np.array(lines))
    if scene.marks.today is not None:
        x = round(scene.view.scale.x(scene.marks.today)) + 0.5
        painter.setPen(QPen(faded(kit.inks.accent, 0.55), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))


def _paint_edges(painter: QPainter, scene: Scene, kit: Kit) -> None:
    width = scene.areas.lanes.width
    painter.setPen(QPen(QColor(kit.inks.hair), 1))
    draw_lines(painter, np.array([(0, slot.bottom - 0.5, width, slot.bottom - 0.5) for slot in scene.view.slots]))


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
    painter.setBrush(faded(kit.inks.country(scene.lane(bars.slot).country), 0.72))
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
        foot = scene.view.slots[strip.slot].bottom - 4
        left, right = np.maximum(strip.left, -1.0), np.minimum(strip.right, width + 1)
        flat = np.full(len(left), foot)
        painter.setBrush(faded(kit.inks.country(scene.lane(strip.slot).country), 0.16))
        draw_rects(painter, np.column_stack([left, flat, right - left, np.full(len(left), 3.0)]))
