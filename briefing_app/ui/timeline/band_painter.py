"""Paints the band of undated events, and the lines that tie events to what they come before or after."""

import math
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefing_app.timeline.band_shelf import Float
from briefing_app.timeline.order import Link
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.block_painter import paint_tail
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.lane_painter import paint_ground
from briefing_app.ui.timeline.marker_painter import paint_found, paint_halo
from briefing_app.ui.timeline.sprites import Look
from briefing_app.ui.translation import mark, number, tr, trn


def paint_band(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the floating events, the painter's origin at the left top of the band."""
    area = scene.areas.band
    paint_ground(painter, scene, kit, area, kit.inks.floating)
    painter.fillRect(QRectF(0, 0, area.width, 1), QColor(kit.inks.rule))
    columns, lit = scene.board.columns, scene.lit
    singles = [item for item in scene.band.floats if item.members == 1]
    for item in singles:
        _paint_reach(painter, scene, kit, item)
    for item in singles:
        if item.row in lit.sought:
            paint_found(painter, item.x, item.y, kit)
        if item.row in lit.selected or item.row in (lit.current, lit.hovered):
            paint_halo(painter, item.x, item.y, kit, is_selected=item.row != lit.hovered)
        look = Look(kit.colour(columns, None, item.row), int(columns.kind[item.row]), int(columns.status[item.row]))
        kit.marker(painter, look, item.x, item.y)
    for item in scene.band.floats:
        if item.members > 1:
            if lit.hovered == item.row:
                paint_halo(painter, item.x, item.y, kit, is_selected=False)
            kit.pill(painter, kit.inks.floating_ink, item.members, item.x, item.y)
    painter.setPen(QColor(kit.inks.ink))
    for item in singles:
        if item.room:
            kit.title(painter, item.row, item.label, item.y, item.room)


def _paint_reach(painter: QPainter, scene: Scene, kit: Kit, item: Float) -> None:
    """Draw how far it may lie: a fade where it is open, a stop at a bound; when lit, a dotted line to it."""
    colour = kit.colour(scene.board.columns, None, item.row)
    if item.left == -math.inf:
        paint_tail(painter, item.x, item.y, -(kit.sizes.marker + item.room + 30), colour, kit)
    if item.right == math.inf:
        paint_tail(painter, item.x, item.y, kit.sizes.marker + item.room + 30, colour, kit)
    half, is_lit = kit.sizes.marker / 2, item.row in (scene.lit.current, scene.lit.hovered)
    foot = item.y + half + 1
    painter.setPen(QPen(faded(colour, 0.8), 1.3, Qt.PenStyle.DotLine if is_lit else Qt.PenStyle.SolidLine))
    for bound in (item.left, item.right):
        if math.isfinite(bound) and (is_lit or abs(bound - item.x) <= kit.sizes.marker):
            painter.drawLine(QLineF(bound, item.y - half * 0.8, bound, foot))
            if abs(bound - item.x) > half:
                painter.drawLine(QLineF(item.x, foot, bound, foot))


def paint_ties(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw a line from each event to those it is stated to come before; the painter's origin is the lanes' left top."""
    if not scene.board.columns.order.links:
        return
    places = _places(scene)
    lit = {scene.lit.current, scene.lit.hovered}
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for link, before, after in _drawn(scene, places):
        is_lit = link[0] in lit or link[1] in lit
        painter.setPen(
            QPen(faded(kit.inks.floating_ink, 0.95 if is_lit else 0.5), 1.7 if is_lit else 1.2, Qt.PenStyle.DashLine)
        )
        _paint_tie(painter, before, after, kit.sizes.marker / 2 + 2)


def _places(scene: Scene) -> dict[int, QPointF]:
    """Return where each event's marker stands, from the lanes' left top; the lowest, if it has several."""
    down = scene.areas.band.top - scene.areas.lanes.top
    places = {item.row: QPointF(item.x, item.y + down) for item in scene.band.floats if item.members == 1}
    for item in scene.layout.items:
        y = item.y - scene.scroll
        if item.members == 1 and 0 < y < scene.areas.lanes.height:
            known = places.get(item.row)
            # The lowest lane in sight is nearest to the band: the shortest line.
            if known is None or y > known.y():
                places[item.row] = QPointF(item.x, y)
    return places


def _drawn(scene: Scene, places: dict[int, QPointF]) -> Iterator[tuple[tuple[int, int], QPointF, QPointF]]:
    links: tuple[Link, ...] = scene.board.columns.order.links
    if not links:
        return
    row_of = {scene.board.columns.ids[row]: row for row in places}
    for link in links:
        if link.before in row_of and link.after in row_of:
            before, after = row_of[link.before], row_of[link.after]
            yield (before, after), places[before], places[after]


def _paint_tie(painter: QPainter, before: QPointF, after: QPointF, away: float) -> None:
    """Draw a curve that leaves the one marker and meets the other, with an arrow at the later one."""
    if abs(after.y() - before.y()) < away:
        start, end = QPointF(before.x() + away, before.y()), QPointF(after.x() - away, after.y())
        path = QPainterPath(start)
        path.lineTo(end)
        angle = 0.0
    else:
        up = -1.0 if after.y() < before.y() else 1.0
        start, end = QPointF(before.x(), before.y() + up * away), QPointF(after.x(), after.y() - up * away)
        bend = (end.y() - start.y()) * 0.5
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), start.y() + bend), QPointF(end.x(), end.y() - bend), end)
        angle = up * math.pi / 2
    painter.drawPath(path)
    pen = painter.pen()
    painter.setPen(QPen(pen.color(), pen.widthF()))
    for turn in (2.6, -2.6):
        tip = QPointF(end.x() + 6 * math.cos(angle + turn), end.y() + 6 * math.sin(angle + turn))
        painter.drawLine(QLineF(end, tip))


_NAMES = (mark("Undated, in order"), mark("Undated"))
"""The widest that fits is used."""


def paint_band_name(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw the band's name and count; the painter's origin is the window's left top."""
    area, sizes = scene.areas.band, kit.sizes
    painter.fillRect(QRectF(0, area.top, area.left, area.height), QColor(kit.inks.floating))
    painter.fillRect(QRectF(area.left - 1, area.top, 1, area.height), QColor(kit.inks.rule))
    painter.setPen(QPen(QColor(kit.inks.rule), 1))
    painter.drawLine(QLineF(0, area.top + 0.5, area.left, area.top + 0.5))
    middle, left = area.top + sizes.band_pad + sizes.row / 2, round(14 * sizes.unit)
    small = kit.use(painter, kit.small)
    count = number(int(np.size(scene.board.floating)))
    end = area.left - 12 * sizes.unit - small.width(count)
    painter.setPen(QColor(kit.inks.floating_ink))
    small.draw(painter, end, middle, count)
    words = kit.use(painter, kit.bold)
    names = [tr(name) for name in _NAMES]
    name = next((name for name in names if words.width(name) <= end - left - 8 * sizes.unit), names[-1])
    words.draw(painter, left, middle, name, end - left)
    small = kit.use(painter, kit.small)
    if scene.band.unbounded and area.height > sizes.row * 2:
        painter.setPen(QColor(kit.inks.soft))
        unbounded = trn("{count} without any bound", "{count} without any bound", scene.band.unbounded)
        small.draw(painter, left, middle + sizes.row, unbounded)
