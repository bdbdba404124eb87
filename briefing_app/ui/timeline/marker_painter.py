"""Paints markers, clusters, conflicts, labels, and what is lit. Decides no place."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.model import Status
from briefing_app.timeline.columns import STATUSES, Mark, Mask
from briefing_app.timeline.layout import Layout
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.sprites import Tints

_DENIED = STATUSES.index(Status.DENIED)


def paint_markers(painter: QPainter, scene: Scene, kit: Kit, tints: Tints) -> None:
    """Paint what stands in the lanes, over their blocks; `tints` are the colours of the layout's boxes."""
    _paint_halos(painter, scene, kit)
    _paint_singles(painter, scene, kit, tints)
    _paint_counts(painter, scene.layout, kit, tints)
    _paint_labels(painter, scene.layout, kit)
    kit.flush(painter)
    _paint_conflicts(painter, scene, kit)
    _strike_denied(painter, scene, kit)


def _points(layout: Layout, chosen: Mask) -> Iterator[tuple[int, float, float]]:
    """Yield row and middle of the markers that are chosen."""
    places = np.flatnonzero(chosen)
    fields = (layout.rows[places], layout.x[places], layout.y[places])
    return zip(*(field.tolist() for field in fields), strict=True)


def _paint_halos(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Ring what is selected, and lift what is under the pointer."""
    lit = scene.lit
    ringed = lit.selected | {lit.current}
    all_lit = [row for row in (*ringed, lit.hovered, *lit.sought) if row is not None]
    if not all_lit:
        return
    for row, x, y in _points(scene.layout, np.isin(scene.layout.rows, all_lit)):
        if row in lit.sought:
            paint_found(painter, x, y, kit)
        if row in ringed or row == lit.hovered:
            paint_halo(painter, x, y, kit, is_selected=row in ringed)


def paint_halo(painter: QPainter, x: float, y: float, kit: Kit, *, is_selected: bool) -> None:
    """Draw the ring of a selected marker, or the glow of one under the pointer."""
    reach = kit.sizes.marker / 2 + 3.5
    painter.setPen(QPen(QColor(kit.inks.accent), 2) if is_selected else Qt.PenStyle.NoPen)
    painter.setBrush(faded(kit.inks.accent, 0.16))
    painter.drawEllipse(QPointF(round(x), y), reach, reach)


def paint_found(painter: QPainter, x: float, y: float, kit: Kit) -> None:
    """Draw the dotted ring of an event that a search found, outside the one of a selected event."""
    reach = kit.sizes.marker / 2 + 6
    painter.setPen(QPen(QColor(kit.inks.accent), 2, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(round(x), y), reach, reach)


def _paint_singles(painter: QPainter, scene: Scene, kit: Kit, tints: Tints) -> None:
    columns, layout = scene.board.columns, scene.layout
    single = layout.members == 1
    rows = layout.rows[single]
    middles = layout.x[single], layout.y[single]
    kit.markers(painter, tints[single], columns.kind[rows], columns.status[rows], middles)


def _paint_counts(painter: QPainter, layout: Layout, kit: Kit, tints: Tints) -> None:
    places = np.flatnonzero(layout.members > 1)
    fields = (tints[places], layout.members[places], layout.x[places], layout.y[places])
    kit.numbers(painter, zip(*(field.tolist() for field in fields), strict=True))


def _paint_labels(painter: QPainter, layout: Layout, kit: Kit) -> None:
    places = np.flatnonzero(layout.room > 0)
    kit.titles(painter, layout.rows[places], (layout.label[places], layout.y[places], layout.room[places]))


def _paint_conflicts(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Put a red dot on events whose sources disagree."""
    layout, reach = scene.layout, kit.sizes.marker * 0.42
    disagree = (scene.board.columns.marks[layout.rows] & np.uint8(Mark.CONFLICT)) > 0
    for _, x, y in _points(layout, disagree & (layout.members == 1)):
        kit.dot(painter, x + reach, y - reach)


def _strike_denied(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Strike the titles of what was denied or withdrawn."""
    layout = scene.layout
    denied = (layout.room > 0) & (layout.members == 1) & (scene.board.columns.status[layout.rows] == _DENIED)
    painter.setPen(QColor(kit.inks.ink))
    for place in np.flatnonzero(denied).tolist():
        left, y = float(layout.label[place]), float(layout.y[place])
        end = left + min(kit.plain.row_width(int(layout.rows[place])), float(layout.room[place]))
        painter.drawLine(QLineF(left, y, end, y))
