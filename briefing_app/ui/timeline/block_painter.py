"""Paints intervals: blocks at their true width, open ends, stated terms. Decides no place."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.model import Status
from briefing_app.timeline.columns import STATUSES, Floats, Mark
from briefing_app.timeline.index import Places
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import HATCH, Kit
from briefing_app.ui.timeline.pointers import Doubles, draw_lines, fill
from briefing_app.ui.timeline.sprites import Tints

_SOFT, _SOFTER = 0.16, 0.42
"""Share of a block over which an uncertain end fades; and where the words say "about"."""
_TAIL = 90.0
"""Pixels over which an open end fades out."""
_UNREAL = [STATUSES.index(status) for status in (Status.PLANNED, Status.REQUESTED, Status.DENIED)]
_SHADES = 256
_BEYOND = 9.0
"""Pixels beyond the view where blocks that reach further are cut."""


def paint_intervals(painter: QPainter, scene: Scene, kit: Kit, tints: Tints) -> None:
    """Paint blocks, open ends and terms of all boxes; `tints` are their colours."""
    columns, layout = scene.board.columns, scene.layout
    rows, single = layout.rows, layout.members == 1
    blocks = np.flatnonzero(layout.is_block & (layout.right > 0))
    if len(blocks):
        _paint_blocks(painter, scene, kit, tints, blocks)
    starts_open, ends_open = columns.first[rows] == -np.inf, columns.last[rows] == np.inf
    for place in np.flatnonzero(~layout.is_block & single & (starts_open != ends_open)).tolist():
        reach = -_TAIL if starts_open[place] else _TAIL
        kit.tail(painter, float(layout.x[place]), float(layout.y[place]), reach, int(tints[place]))
    kit.flush(painter)
    for place in np.flatnonzero(single & np.isfinite(columns.until[rows])).tolist():
        _paint_term(painter, scene, kit, int(tints[place]), place)


def _paint_blocks(painter: QPainter, scene: Scene, kit: Kit, tints: Tints, blocks: Places) -> None:
    """Draw soft ends for some day of it, crisp ones if it lasted all of it, an outline if it did not happen."""
    columns, layout = scene.board.columns, scene.layout
    rows, tints = layout.rows[blocks], tints[blocks]
    is_unreal = np.isin(columns.status[rows], _UNREAL)
    is_soft = ~is_unreal & ((columns.marks[rows] & np.uint8(Mark.VAGUE)) > 0)
    share = np.where((columns.marks[rows] & np.uint8(Mark.ABOUT)) > 0, _SOFTER, _SOFT)
    is_lit = np.isin(rows, [row for row in (scene.lit.hovered, scene.lit.current) if row is not None])
    boxes = _boxes(scene, kit, blocks)
    left, right = layout.left[blocks], layout.right[blocks]
    fade = np.where(is_soft, (right - left) * share, 0.0)
    strength = 0.24 + (0.08 if kit.inks.is_dark else 0)
    alphas = np.where(is_lit, strength + 0.16, strength)
    inner, real = _inner(boxes, left + fade, right - fade), np.flatnonzero(~is_unreal)
    parts = [(inner[real], tints[real], alphas[real])]
    for chosen, alpha, lines in ((is_unreal, 0.75, _outline), (~is_soft & ~is_unreal, 1.0, _ends)):
        own = np.flatnonzero(chosen)
        if len(own):
            parts += [(line, tints[own], np.full(len(own), alpha)) for line in lines(boxes[own])]
    fill_tinted(painter, kit, *(np.concatenate(part) for part in zip(*parts, strict=True)))
    for place in np.flatnonzero(is_soft & ((boxes[:, 0] < left + fade) | (boxes[:, 0] + boxes[:, 2] > right - fade))):
        ends = float(left[place]), float(right[place])
        box = boxes[place].tolist()
        _paint_fades(painter, kit, box, ends, float(fade[place]), int(tints[place]), float(alphas[place]))


def _boxes(scene: Scene, kit: Kit, blocks: Places) -> Doubles:
    """Return left, top, width and height of blocks, on whole pixels: anything else is painted ten times slower."""
    layout, height = scene.layout, kit.sizes.marker
    left = np.rint(np.maximum(layout.left[blocks], -_BEYOND))
    right = np.rint(np.minimum(layout.right[blocks], scene.view.width + _BEYOND))
    top = np.rint(layout.y[blocks] - height / 2)
    return np.column_stack([left, top, np.maximum(right - left, 1.0), np.full(len(blocks), height)])


def _inner(boxes: Doubles, left: Floats, right: Floats) -> Doubles:
    """Return the part of each box between two lines."""
    made = boxes.copy()
    made[:, 0] = np.maximum(boxes[:, 0], np.rint(left))
    made[:, 2] = np.maximum(np.minimum(boxes[:, 0] + boxes[:, 2], np.rint(right)) - made[:, 0], 0.0)
    return made


def _outline(boxes: Doubles) -> tuple[Doubles, ...]:
    """Return the four edges of boxes."""
    top, foot, left, right = (boxes.copy() for _ in range(4))
    top[:, 3] = foot[:, 3] = left[:, 2] = right[:, 2] = 1
    foot[:, 1] += boxes[:, 3] - 1
    right[:, 0] += boxes[:, 2] - 1
    return top, foot, left, right


def _ends(boxes: Doubles) -> tuple[Doubles, ...]:
    """Return the strong edges at both ends of boxes."""
    left, right = boxes.copy(), boxes.copy()
    left[:, 2] = right[:, 2] = 2
    right[:, 0] += boxes[:, 2] - 2
    return left, right


def fill_tinted(painter: QPainter, kit: Kit, boxes: Doubles, tints: Tints, alphas: Floats) -> None:
    """Fill boxes with their colours, let through to the share `alphas`."""
    looks = tints * _SHADES + np.rint(alphas * (_SHADES - 1)).astype(np.int64)
    order = np.argsort(looks, kind="stable")
    unique, groups = np.unique(looks[order], return_inverse=True)
    colours = [faded(kit.inks.tint(look // _SHADES), look % _SHADES / (_SHADES - 1)) for look in unique.tolist()]
    fill(painter, boxes[order], groups, colours)


def _paint_fades(
    painter: QPainter,
    kit: Kit,
    box: list[float],
    ends: tuple[float, float],
    fade: float,
    tint: int,
    alpha: float,
) -> None:
    """Draw the soft ends of a block, as far as they are in its box."""
    left, top, width, height = box
    for start, end in ((ends[0], ends[0] + fade), (ends[1], ends[1] - fade)):
        first, last = max(round(min(start, end)), left), min(round(max(start, end)), left + width)
        if last > first:
            kit.fade(painter, QRectF(first, top, last - first, height), (start, end), tint, alpha)


def _paint_term(painter: QPainter, scene: Scene, kit: Kit, tint: int, place: int) -> None:
    """Hatch a stated term from the event to its end, at the foot of its row, with a stop where it ends."""
    layout = scene.layout
    until = float(scene.board.columns.until[layout.rows[place]])
    start, end = max(float(layout.right[place]), -10.0), scene.view.scale.x(until)
    if end <= start:
        return
    colour = kit.inks.tint(tint)
    foot = round(float(layout.y[place]) + kit.sizes.row / 2) - 1
    shown = min(end, scene.view.width + 10)
    hatch = QRectF(round(start), foot - 3, max(round(shown) - round(start), 0), 3)
    if kit.is_vector:
        xs: NDArray[np.float64] = np.arange(start, shown - 3, HATCH)
        painter.setPen(QPen(faded(colour, 0.75), 1))
        draw_lines(painter, np.column_stack([xs, np.full(len(xs), foot), xs + 3, np.full(len(xs), foot - 3)]))
    else:
        # The strokes stand still in time while the view moves.
        begun = (round(start) - round(scene.view.scale.x(0.0))) % HATCH
        ratio = kit.sprites.ratio
        painter.drawPixmap(hatch, kit.hatch(tint), QRectF(begun * ratio, 0, hatch.width() * ratio, 3 * ratio))
    painter.fillRect(QRectF(round(end), foot - 7, 2, 8), QColor(colour))
