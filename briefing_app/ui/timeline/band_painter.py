"""Paints the band of undated events, and the lines that tie events to what they come before or after."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.timeline.areas import Area
from briefing_app.timeline.band_shelf import Float
from briefing_app.timeline.scene import Scene
from briefing_app.timeline.ties import ties
from briefing_app.ui.timeline.block_painter import fill_tinted
from briefing_app.ui.timeline.inks import UNDATED, faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.lane_painter import paint_ground
from briefing_app.ui.timeline.marker_painter import paint_found, paint_halo
from briefing_app.ui.timeline.sprites import Tints
from briefing_app.ui.translation import mark, number, tr, trn


def paint_band(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the floating events, the painter's origin at the left top of the band."""
    area = scene.areas.band
    paint_ground(painter, scene, kit, area, kit.inks.floating)
    painter.fillRect(QRectF(0, 0, area.width, 1), QColor(kit.inks.rule))
    singles = [item for item in scene.band.floats if item.members == 1]
    rows = np.array([item.row for item in singles], np.int64)
    columns = scene.board.columns
    tints = columns.lead[rows].astype(np.int64)
    _paint_reaches(painter, scene, kit, singles, tints)
    _paint_halos(painter, scene, kit)
    middles = np.array([item.x for item in singles]), np.array([item.y for item in singles])
    kit.markers(painter, tints, columns.kind[rows], columns.status[rows], middles)
    kit.numbers(painter, ((UNDATED, item.members, item.x, item.y) for item in scene.band.floats if item.members > 1))
    told = [item for item in singles if item.room]
    places = np.array([(item.label, item.y, item.room) for item in told], np.float64).reshape(-1, 3).T
    kit.titles(painter, np.array([item.row for item in told], np.int32), (places[0], places[1], places[2]))
    kit.flush(painter)


def _paint_halos(painter: QPainter, scene: Scene, kit: Kit) -> None:
    lit = scene.lit
    for item in scene.band.floats:
        is_single = item.members == 1
        if is_single and item.row in lit.sought:
            paint_found(painter, item.x, item.y, kit)
        is_ringed = is_single and (item.row in lit.selected or item.row == lit.current)
        if is_ringed or item.row == lit.hovered:
            paint_halo(painter, item.x, item.y, kit, is_selected=is_ringed)


def _paint_reaches(painter: QPainter, scene: Scene, kit: Kit, singles: Sequence[Float], tints: Tints) -> None:
    """Draw how far each may lie: a fade where it is open, a stop at a bound that is near; when lit, a line to it."""
    half, lit = kit.sizes.marker / 2, (scene.lit.current, scene.lit.hovered)
    stops: list[tuple[float, float, float, float]] = []
    colours: list[int] = []
    for item, tint in zip(singles, tints.tolist(), strict=True):
        reach = kit.sizes.marker + item.room + 30
        if item.left == -math.inf:
            kit.tail(painter, item.x, item.y, -reach, tint)
        if item.right == math.inf:
            kit.tail(painter, item.x, item.y, reach, tint)
        foot = item.y + half + 1
        for bound in (item.left, item.right):
            if math.isfinite(bound) and item.row in lit:
                _paint_bound(painter, item, bound, foot, faded(kit.inks.tint(tint), 0.8))
            elif abs(bound - item.x) <= kit.sizes.marker:
                stops.append((bound, item.y - half * 0.8, 1.0, half * 1.8 + 2))
                stops.append((min(item.x, bound), foot, abs(bound - item.x), 1.0))
                colours += [tint, tint]
    kit.flush(painter)
    fill_tinted(painter, kit, np.array(stops).reshape(-1, 4), np.array(colours, np.int64), np.full(len(stops), 0.8))


def _paint_bound(painter: QPainter, item: Float, bound: float, foot: float, colour: QColor) -> None:
    """Draw a dotted line from an event to its bound."""
    painter.setPen(QPen(colour, 1.3, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(bound, 2 * item.y - foot, bound, foot))
    painter.drawLine(QLineF(item.x, foot, bound, foot))


def paint_ties(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw a line from each event to those it is stated to come before; the painter's origin is the lanes' left top."""
    lit = {scene.lit.current, scene.lit.hovered}
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tie in ties(scene, kit.sizes.marker / 2 + 2):
        is_lit = bool(lit & set(tie.rows))
        colour, width = faded(kit.inks.floating_ink, 0.95 if is_lit else 0.5), 1.7 if is_lit else 1.2
        painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
        for run in tie.runs:
            painter.drawPolyline([QPointF(x, y) for x, y in run.tolist()])
        painter.setPen(QPen(colour, width))
        angle, end = tie.up * math.pi / 2, QPointF(*tie.tip)
        for turn in (2.6, -2.6):
            painter.drawLine(end, QPointF(end.x() + 6 * math.cos(angle + turn), end.y() + 6 * math.sin(angle + turn)))


_NAMES = (mark("Undated, in order"), mark("Undated"))
"""The widest that fits is used."""


def paint_band_name(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw the band's name and count; the painter's origin is the window's left top."""
    area = scene.areas.band
    whole = Area(0.0, area.top, area.left, area.height)
    key = ("band", scene.board, scene.band.unbounded)
    kit.still(painter, whole, key, lambda still: _paint_name(still, scene, kit))


def _paint_name(painter: QPainter, scene: Scene, kit: Kit) -> None:
    area, sizes = scene.areas.band, kit.sizes
    painter.fillRect(QRectF(0, 0, area.left, area.height), QColor(kit.inks.floating))
    painter.fillRect(QRectF(area.left - 1, 0, 1, area.height), QColor(kit.inks.rule))
    painter.fillRect(QRectF(0, 0, area.left, 1), QColor(kit.inks.rule))
    middle, left = sizes.band_pad + sizes.row / 2, round(14 * sizes.unit)
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
