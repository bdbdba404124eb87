"""Paints markers, clusters, conflicts, labels, and what is lit. Decides no place."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.model import Status
from briefing_app.timeline.columns import STATUSES, Mark
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.pointers import draw_fragments
from briefing_app.ui.timeline.sprites import Look

_DENIED = STATUSES.index(Status.DENIED)


def paint_markers(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint what stands in the lanes, over their blocks."""
    items = scene.layout.items
    lanes = [scene.lane(place) for place in range(len(scene.view.slots))]
    colours = kit.colours(scene.board.columns, lanes, items)
    _paint_halos(painter, scene, kit)
    _paint_singles(painter, scene, kit, colours)
    for item, colour in zip(items, colours, strict=True):
        if item.members > 1:
            kit.pill(painter, colour, item.members, item.x, item.y)
    _paint_conflicts(painter, scene, kit)
    _paint_labels(painter, scene, kit)


def _paint_halos(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Ring what is selected, and lift what is under the pointer."""
    lit = scene.lit
    if not lit.selected and not lit.sought and lit.current is None and lit.hovered is None:
        return
    for item in scene.layout.items:
        if item.row in lit.sought:
            paint_found(painter, item.x, item.y, kit)
        if item.row in lit.selected or item.row == lit.current:
            paint_halo(painter, item.x, item.y, kit, is_selected=True)
        elif item.row == lit.hovered:
            paint_halo(painter, item.x, item.y, kit, is_selected=False)


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


def _paint_singles(painter: QPainter, scene: Scene, kit: Kit, colours: Sequence[str]) -> None:
    columns = scene.board.columns
    singles = [
        (item.row, item.x, item.y, colour)
        for item, colour in zip(scene.layout.items, colours, strict=True)
        if item.members == 1
    ]
    if not singles:
        return
    rows, xs, ys, own = zip(*singles, strict=True)
    looks = zip(own, columns.kind[list(rows)].tolist(), columns.status[list(rows)].tolist(), strict=True)
    if kit.is_vector:
        for look, x, y in zip(looks, xs, ys, strict=True):
            kit.marker(painter, Look(*look), x, y)
        return
    side, shrink = float(kit.sprites.side), 1 / kit.sprites.ratio
    fragments = np.empty((len(singles), 10))
    fragments[:, 0], fragments[:, 1] = np.rint(xs), ys
    fragments[:, 2:4] = [kit.sprites.corner(look) for look in looks]
    fragments[:, 4:] = side, side, shrink, shrink, 0.0, 1.0
    draw_fragments(painter, fragments, kit.sprites.sheet)


def _paint_conflicts(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Put a red dot on events whose sources disagree."""
    items = scene.layout.items
    rows = np.fromiter((item.row for item in items), np.int64, len(items))
    for place in np.flatnonzero(scene.board.columns.marks[rows] & Mark.CONFLICT).tolist():
        if items[place].members == 1:
            reach = kit.sizes.marker * 0.42
            kit.dot(painter, items[place].x + reach, items[place].y - reach)


def _paint_labels(painter: QPainter, scene: Scene, kit: Kit) -> None:
    labelled = [item for item in scene.layout.items if item.room]
    is_denied = scene.board.columns.status[[item.row for item in labelled]] == _DENIED if labelled else ()
    painter.setPen(QColor(kit.inks.ink))
    for item, denied in zip(labelled, is_denied, strict=True):
        kit.title(painter, item.row, item.label, item.y, item.room)
        if denied and item.members == 1:
            end = item.label + min(kit.plain.row_width(item.row), item.room)
            painter.drawLine(QLineF(item.label, item.y, end, item.y))
