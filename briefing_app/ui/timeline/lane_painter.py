"""Paints the lanes: grid, bars, blocks, markers, labels. Decides no place."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from briefing_app.model import Status
from briefing_app.timeline.columns import STATUSES, Mark
from briefing_app.timeline.lanes import Lane
from briefing_app.timeline.layout import Bars, Item
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.pointers import draw_fragments, draw_lines, draw_rects
from briefing_app.ui.timeline.sprites import Look

_SOFT = 0.16
"""Share of a block over which an uncertain end fades."""
_SOFTER = 0.42
"""The same where the words say "about"."""
_TAIL = 90.0
"""Pixels over which an open end fades out."""


def paint_lanes(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the lanes in sight, the painter's origin at the left top of their area."""
    area = scene.areas.lanes
    paint_grid(painter, scene, kit, area.height)
    painter.save()
    painter.translate(0, -scene.scroll)
    _paint_edges(painter, scene, kit)
    for bars in scene.layout.bars:
        _paint_bars(painter, scene, kit, bars)
    for item in scene.layout.strips:
        _paint_strip(painter, scene, kit, item)
    painter.setPen(Qt.PenStyle.NoPen)
    for item in scene.layout.items:
        if item.is_block:
            _paint_block(painter, scene, kit, item)
        elif item.members == 1:
            _paint_open_end(painter, scene, kit, item)
        _paint_term(painter, scene, kit, item)
    _paint_halos(painter, scene, kit)
    _paint_markers(painter, scene, kit)
    _paint_labels(painter, scene, kit)
    painter.restore()


def paint_grid(painter: QPainter, scene: Scene, kit: Kit, height: float) -> None:
    """Draw the upright lines of the ticks, the coarse ones stronger."""
    for ticks, colour in ((scene.axis.fine, kit.inks.hair), (scene.axis.coarse, kit.inks.rule)):
        painter.setPen(QPen(QColor(colour), 1))
        draw_lines(
            painter,
            np.array([(round(tick.at) + 0.5, 0, round(tick.at) + 0.5, height) for tick in ticks if tick.at > 0]),
        )
    if scene.marks.today is not None:
        x = round(scene.view.scale.x(scene.marks.today)) + 0.5
        painter.setPen(QPen(faded(kit.inks.accent, 0.55), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))


def _paint_edges(painter: QPainter, scene: Scene, kit: Kit) -> None:
    width = scene.areas.lanes.width
    painter.setPen(QPen(QColor(kit.inks.hair), 1))
    draw_lines(painter, np.array([(0, slot.bottom - 0.5, width, slot.bottom - 0.5) for slot in scene.view.slots]))


def _lane(scene: Scene, place: int) -> Lane:
    return scene.board.whole.table[scene.view.slots[place].lane]


def _paint_bars(painter: QPainter, scene: Scene, kit: Kit, bars: Bars) -> None:
    slot = scene.view.slots[bars.slot]
    head = kit.sizes.row if slot.rows else 0
    foot = slot.bottom - (kit.sizes.pad if slot.rows else 2)
    room = foot - slot.top - head - (kit.sizes.pad if slot.rows else 2)
    filled = np.flatnonzero(bars.counts)
    # The height goes by the logarithm against a fixed mark, so a bar keeps its height while the view moves.
    heights = room * np.minimum(1.0, np.log1p(bars.counts[filled]) / np.log1p(_full(scene)))
    boxes = np.empty((len(filled), 4))
    boxes[:, 0] = bars.left + filled * bars.width
    boxes[:, 2] = max(bars.width - 1, 1)
    boxes[:, 3] = np.maximum(heights, 1.5)
    boxes[:, 1] = foot - boxes[:, 3]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(kit.inks.country(_lane(scene, bars.slot).country), 0.72))
    draw_rects(painter, boxes)


def _full(scene: Scene) -> float:
    """Return the count that fills a bar: twelve times what the fullest lane in sight has in a bin on the average."""
    extent = scene.overview.scale.px_per_day if scene.overview else 1.0
    most = max(slot.count for slot in scene.view.slots)
    return max(8.0, 12 * most * extent / scene.view.scale.px_per_day / max(scene.areas.lanes.width / 4, 1))


def _paint_strip(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    slot = scene.view.slots[item.slot]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(kit.colour(scene.board.columns, _lane(scene, item.slot), item.row), 0.4))
    painter.drawRect(QRectF(item.left, slot.bottom - 4.5, item.right - item.left, 3))


def _paint_block(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    """Draw an interval at its true width: soft ends if it is some day of it, crisp ones if it lasted all of it."""
    columns = scene.board.columns
    colour = kit.colour(columns, _lane(scene, item.slot), item.row)
    marks = int(columns.marks[item.row])
    height = kit.sizes.marker
    left, right = max(item.left, -2000.0), min(item.right, scene.view.width + 2000.0)
    box = QRectF(left, item.y - height / 2, right - left, height)
    is_lit = item.row in (scene.lit.hovered, scene.lit.current)
    strength = (0.40 if is_lit else 0.26) + (0.08 if kit.inks.is_dark else 0)
    status = STATUSES[columns.status[item.row]]
    if status in (Status.PLANNED, Status.REQUESTED, Status.DENIED):
        painter.setPen(QPen(faded(colour, 0.8), 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(faded(colour, strength / 4))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height * 0.28, height * 0.28)
        painter.setPen(Qt.PenStyle.NoPen)
    elif marks & Mark.VAGUE:
        share = _SOFTER if marks & Mark.ABOUT else _SOFT
        painter.fillRect(box, _fading(item.left, item.right, colour, strength, share))
    else:
        painter.setPen(QPen(faded(colour, 0.55), 1))
        painter.setBrush(faded(colour, strength))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height * 0.28, height * 0.28)
        painter.setPen(Qt.PenStyle.NoPen)


def _fading(left: float, right: float, colour: str, strength: float, share: float) -> QBrush:
    gradient = QLinearGradient(left, 0, right, 0)
    for at, alpha in ((0, 0.0), (share, strength), (1 - share, strength), (1, 0.0)):
        gradient.setColorAt(at, faded(colour, alpha))
    return QBrush(gradient)


def _paint_open_end(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    """Let an end that the words leave open fade out on its side."""
    columns = scene.board.columns
    is_open_left, is_open_right = columns.first[item.row] == -np.inf, columns.last[item.row] == np.inf
    if is_open_left == is_open_right:
        return
    colour = kit.colour(columns, _lane(scene, item.slot), item.row)
    paint_tail(painter, item.x, item.y, -_TAIL if is_open_left else _TAIL, colour, kit)


def paint_tail(painter: QPainter, x: float, y: float, reach: float, colour: str, kit: Kit) -> None:
    """Draw a fade from a marker to one side, `reach` pixels long (negative: to the left)."""
    gradient = QLinearGradient(x, 0, x + reach, 0)
    gradient.setColorAt(0, faded(colour, 0.42))
    gradient.setColorAt(1, faded(colour, 0.0))
    height = kit.sizes.marker * 0.62
    painter.fillRect(QRectF(min(x, x + reach), y - height / 2, abs(reach), height), QBrush(gradient))


def _paint_term(painter: QPainter, scene: Scene, kit: Kit, item: Item) -> None:
    """Hatch a stated term from the event to its end, at the foot of its row, with a stop where it ends."""
    until = float(scene.board.columns.until[item.row])
    if until != until or item.members > 1:  # noqa: PLR0124 - nan: no term
        return
    start, end = max(item.right, -10.0), scene.view.scale.x(until)
    if end <= start:
        return
    colour = QColor(kit.colour(scene.board.columns, _lane(scene, item.slot), item.row))
    foot = item.y + kit.sizes.row / 2 - 1
    shown = min(end, scene.view.width + 10)
    painter.save()
    painter.setClipRect(QRectF(start, foot - 4, shown - start, 4))
    painter.setPen(QPen(faded(colour.name(), 0.75), 1))
    step = 5.0
    first = np.floor(start / step) * step - scene.view.scale.x(0) % step
    xs = np.arange(first - step, shown + step, step)
    draw_lines(painter, np.column_stack([xs, np.full(len(xs), foot), xs + 4, np.full(len(xs), foot - 4)]))
    painter.restore()
    painter.setPen(QPen(colour, 1.6))
    painter.drawLine(QPointF(end, foot - 7), QPointF(end, foot + 0.5))
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_halos(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Ring what is selected, and lift what is under the pointer."""
    lit = scene.lit
    for item in scene.layout.items:
        if item.row in lit.selected or item.row == lit.current:
            paint_halo(painter, item.x, item.y, kit, is_selected=True)
        elif item.row == lit.hovered:
            paint_halo(painter, item.x, item.y, kit, is_selected=False)


def paint_halo(painter: QPainter, x: float, y: float, kit: Kit, *, is_selected: bool) -> None:
    """Draw the ring of a selected marker, or the glow of one under the pointer."""
    reach = kit.sizes.marker / 2 + 3.5
    painter.setPen(QPen(QColor(kit.inks.accent), 2) if is_selected else Qt.PenStyle.NoPen)
    painter.setBrush(faded(kit.inks.accent, 0.16))
    painter.drawEllipse(QPointF(x, y), reach, reach)


def _paint_markers(painter: QPainter, scene: Scene, kit: Kit) -> None:
    columns = scene.board.columns
    singles: list[tuple[float, ...]] = []
    clusters: list[Item] = []
    side = float(kit.sprites.side)
    for item in scene.layout.items:
        if item.members > 1:
            clusters.append(item)
            continue
        look = Look(
            kit.colour(columns, _lane(scene, item.slot), item.row),
            int(columns.kind[item.row]),
            int(columns.status[item.row]),
        )
        if kit.is_vector:
            kit.marker(painter, look, item.x, item.y)
        else:
            left, top = kit.sprites.corner(look)
            shrink = 1 / kit.sprites.ratio
            singles.append((round(item.x), item.y, left, top, side, side, shrink, shrink, 0.0, 1.0))
    if singles:
        draw_fragments(painter, np.array(singles), kit.sprites.sheet)
    _paint_clusters(painter, scene, kit, clusters)
    _paint_conflicts(painter, scene, kit)


def _paint_clusters(painter: QPainter, scene: Scene, kit: Kit, clusters: Iterable[Item]) -> None:
    """Draw pills with counts."""
    words = kit.use(painter, kit.small)
    for item in clusters:
        colour = kit.colour(scene.board.columns, _lane(scene, item.slot), item.row)
        text = str(item.members)
        height = kit.sizes.marker
        width = max(height, words.width(text) + height * 0.55)
        painter.setPen(QPen(QColor(colour), 1.3))
        painter.setBrush(QColor(kit.inks.ground))
        box = QRectF(item.x - width / 2, item.y - height / 2, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(colour))
        words.draw(painter, item.x - words.width(text) / 2, item.y, text)


def _paint_conflicts(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Put a red dot on events whose sources disagree."""
    marks = scene.board.columns.marks
    painter.setPen(QPen(QColor(kit.inks.ground), 1.4))
    painter.setBrush(QColor(kit.inks.alarm))
    for item in scene.layout.items:
        if item.members == 1 and marks[item.row] & Mark.CONFLICT:
            reach = kit.sizes.marker * 0.42
            painter.drawEllipse(
                QPointF(item.x + reach, item.y - reach), kit.sizes.marker * 0.23, kit.sizes.marker * 0.23
            )


def _paint_labels(painter: QPainter, scene: Scene, kit: Kit) -> None:
    columns = scene.board.columns
    denied = STATUSES.index(Status.DENIED)
    words = kit.use(painter, kit.plain)
    painter.setPen(QColor(kit.inks.ink))
    for item in scene.layout.items:
        if not item.room:
            continue
        if columns.status[item.row] == denied and item.members == 1:
            kit.use(painter, kit.struck).draw(painter, item.label, item.y, kit.plain.title(item.row), item.room)
            kit.use(painter, kit.plain)
        else:
            words.draw(painter, item.label, item.y, words.title(item.row), item.room)
