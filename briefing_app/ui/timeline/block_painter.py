"""Paints intervals: blocks at their true width, open ends, stated terms. Decides no place."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from briefing_app.model import Status
from briefing_app.timeline.columns import STATUSES, Mark
from briefing_app.timeline.layout import Item
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import HATCH, Kit
from briefing_app.ui.timeline.pointers import draw_lines

_SOFT, _SOFTER = 0.16, 0.42
"""Share of a block over which an uncertain end fades; and where the words say "about"."""
_TAIL = 90.0
"""Pixels over which an open end fades out."""
_UNREAL = {STATUSES.index(status) for status in (Status.PLANNED, Status.REQUESTED, Status.DENIED)}


def paint_intervals(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint blocks, open ends and terms of all items."""
    columns, items = scene.board.columns, scene.layout.items
    rows = np.fromiter((item.row for item in items), np.int64, len(items))
    has_term = np.isfinite(columns.until[rows])
    is_open = np.isinf(columns.first[rows]) | np.isinf(columns.last[rows])
    for place, item in enumerate(items):
        if item.is_block:
            _paint_block(painter, scene, kit, item)
        elif is_open[place] and item.members == 1:
            _paint_open_end(painter, scene, kit, item)
        if has_term[place] and item.members == 1:
            _paint_term(painter, scene, kit, item)


def _paint_block(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    """Draw soft ends for some day of it, crisp ones if it lasted all of it, an outline if it did not happen."""
    columns = scene.board.columns
    colour = kit.colour(columns, scene.lane(item.slot), item.row)
    marks, height = int(columns.marks[item.row]), kit.sizes.marker
    # Rectangles on whole pixels: anything else is painted ten times slower.
    left, right = round(max(item.left, -9.0)), round(min(item.right, scene.view.width + 9.0))
    if right <= left:
        return
    top = round(item.y - height / 2)
    box = QRectF(left, top, right - left, height)
    is_lit = item.row in (scene.lit.hovered, scene.lit.current)
    strength = (0.40 if is_lit else 0.24) + (0.08 if kit.inks.is_dark else 0)
    if columns.status[item.row] in _UNREAL:
        edge = faded(colour, 0.75)
        for part in _edges(box):
            painter.fillRect(part, edge)
    elif marks & Mark.VAGUE:
        _paint_soft(painter, box, item, faded(colour, strength), _SOFTER if marks & Mark.ABOUT else _SOFT)
    else:
        painter.fillRect(box, faded(colour, strength))
        painter.fillRect(QRectF(left, top, 2, height), QColor(colour))
        painter.fillRect(QRectF(right - 2, top, 2, height), QColor(colour))


def _edges(box: QRectF) -> tuple[QRectF, ...]:
    left, top, width, height = box.x(), box.y(), box.width(), box.height()
    return (
        QRectF(left, top, width, 1),
        QRectF(left, top + height - 1, width, 1),
        QRectF(left, top, 1, height),
        QRectF(left + width - 1, top, 1, height),
    )


def _paint_soft(painter: QPainter, box: QRectF, item: Item, solid: QColor, share: float) -> None:
    """Fill a block that fades at both ends; the solid part apart, as a gradient over it all takes ten times as long."""
    clear = QColor(solid)
    clear.setAlphaF(0.0)
    fade = (item.right - item.left) * share
    middle = QRectF(box)
    middle.setLeft(max(box.left(), round(item.left + fade)))
    middle.setRight(min(box.right(), round(item.right - fade)))
    if middle.width() > 0:
        painter.fillRect(middle, solid)
    for start, end in ((item.left, item.left + fade), (item.right, item.right - fade)):
        left, right = max(round(min(start, end)), box.left()), min(round(max(start, end)), box.right())
        if right > left:
            gradient = QLinearGradient(start, 0, end, 0)
            gradient.setStops([(0.0, clear), (1.0, solid)])
            painter.fillRect(QRectF(left, box.top(), right - left, box.height()), QBrush(gradient))


def _paint_open_end(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    """Let an end that the words leave open fade out on its side."""
    columns = scene.board.columns
    is_open_left, is_open_right = columns.first[item.row] == -np.inf, columns.last[item.row] == np.inf
    if is_open_left != is_open_right:
        colour = kit.colour(columns, scene.lane(item.slot), item.row)
        paint_tail(painter, item.x, item.y, -_TAIL if is_open_left else _TAIL, colour, kit)


def paint_tail(painter: QPainter, x: float, y: float, reach: float, colour: str, kit: Kit) -> None:
    """Draw a fade from a marker to one side, `reach` pixels long (negative: to the left)."""
    height = round(kit.sizes.marker * 0.62)
    left, top, width = round(min(x, x + reach)), round(y - height / 2), round(abs(reach))

    def draw(own: QPainter) -> None:
        gradient = QLinearGradient(width if reach < 0 else 0, 0, 0 if reach < 0 else width, 0)
        gradient.setStops([(0.0, faded(colour, 0.42)), (1.0, faded(colour, 0.0))])
        own.fillRect(QRectF(0, 0, width, height), QBrush(gradient))

    kit.fade(painter, (left, top, width, height), (colour, reach < 0), draw)


def _paint_term(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    """Hatch a stated term from the event to its end, at the foot of its row, with a stop where it ends."""
    start, end = max(item.right, -10.0), scene.view.scale.x(float(scene.board.columns.until[item.row]))
    if end <= start:
        return
    colour = kit.colour(scene.board.columns, scene.lane(item.slot), item.row)
    foot = round(item.y + kit.sizes.row / 2) - 1
    shown = min(end, scene.view.width + 10)
    hatch = QRectF(round(start), foot - 3, max(round(shown) - round(start), 0), 3)
    if kit.is_vector:
        xs = np.arange(start, shown - 3, HATCH)
        painter.setPen(QPen(faded(colour, 0.75), 1))
        draw_lines(painter, np.column_stack([xs, np.full(len(xs), foot), xs + 3, np.full(len(xs), foot - 3)]))
    else:
        # The strokes stand still in time while the view moves.
        begun = (round(start) - round(scene.view.scale.x(0.0))) % HATCH
        painter.drawTiledPixmap(hatch, kit.hatch(colour), QPointF(begun, 0))
    painter.fillRect(QRectF(round(end), foot - 7, 2, 8), QColor(colour))
