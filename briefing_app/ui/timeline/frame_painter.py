"""Paints what frames the lanes: the axis above and the names at the left. Decides no place."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from briefing_app.timeline.scene import Scene
from briefing_app.timeline.slots import Slot
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.naming import lane_name
from briefing_app.ui.timeline.pointers import Doubles, fill
from briefing_app.ui.translation import number, tr


def paint_axis(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw the two rows of ticks, today and the days of publication; the painter's origin is the axis's left top."""
    area, unit = scene.areas.axis, kit.sizes.unit
    painter.fillRect(QRectF(0, 0, area.width, area.height), QColor(kit.inks.ground))
    _paint_texts(painter, scene, kit)
    boxes, looks = _rules(scene, unit)
    fill(painter, boxes, looks, [QColor(kit.inks.rule)])
    _paint_days(painter, scene, kit)
    _paint_signposts(painter, scene, kit)


def _paint_texts(painter: QPainter, scene: Scene, kit: Kit) -> None:
    area, beside = scene.areas.axis, 7 * kit.sizes.unit
    end = min((sign.left for sign in scene.signposts if sign.is_later), default=area.width)
    chip = _today_chip(scene, kit)
    coarse, fine = [], []
    upper, lower = kit.tops(area.height * np.array([0.27, 0.71])).tolist()
    for tick in scene.axis.coarse:
        left = tick.x + beside
        if tick.text and left + kit.bold.width(tick.text) <= end:
            coarse.append((tick.text, round(left), upper, _WHOLE))
    for tick in scene.axis.fine:
        left = tick.x + beside
        if tick.text and left >= 0 and not (left < chip[1] and chip[0] < left + kit.small.width(tick.text)):
            fine.append((tick.text, round(left), lower, _WHOLE))
    kit.texts(painter, kit.coarse, coarse)
    kit.texts(painter, kit.fine, fine)
    kit.flush(painter)


_WHOLE = 1e6
"""Room for any text."""


def _rules(scene: Scene, unit: float) -> tuple[Doubles, NDArray[np.int64]]:
    """Return the lines of the ticks and the one below them."""
    area = scene.areas.axis
    lines = [(0.0, area.height - 1, area.width, 1.0)]
    for ticks, top in ((scene.axis.coarse, 3 * unit), (scene.axis.fine, round(area.height * 0.56))):
        lines += [(round(tick.at), top, 1.0, area.height - 1 - top) for tick in ticks if tick.at > 0]
    return np.array(lines), np.zeros(len(lines), np.int64)


def _paint_signposts(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Draw the ways to what stands before and after the days in sight."""
    middle, height = scene.areas.axis.height * 0.27, 17 * kit.sizes.unit
    words = kit.use(painter, kit.small)
    for sign in scene.signposts:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(kit.inks.side))
        painter.drawRoundedRect(QRectF(sign.left, middle - height / 2, sign.width, height), height / 2, height / 2)
        painter.setPen(QColor(kit.inks.accent))
        # Drawn at once: numbers that change in every frame are not worth preparing.
        left = sign.left + (sign.width - words.width(sign.text)) / 2
        painter.drawText(QPointF(left, round(middle - words.sizes.height() / 2) + words.sizes.ascent()), sign.text)


def _paint_days(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Mark the days of publication with notches, and today with a chip."""
    foot, unit = scene.areas.axis.height - 1, kit.sizes.unit
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(kit.inks.floating_ink))
    for day in scene.marks.published:
        x = scene.view.scale.x(day)
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x - 4 * unit, foot - 5 * unit), QPointF(x + 4 * unit, foot - 5 * unit), QPointF(x, foot)]
            )
        )
    if scene.marks.today is None:
        return
    words, (left, right) = kit.use(painter, kit.small), _today_chip(scene, kit)
    height = 17 * unit
    painter.setBrush(QColor(kit.inks.accent))
    painter.drawRoundedRect(QRectF(left, foot - height - 1, right - left, height), height / 2, height / 2)
    painter.setPen(QColor(kit.inks.on_colour))
    today = tr("Today")
    words.draw(painter, (left + right - words.width(today)) / 2, foot - height / 2 - 1, today)


_MANY = 10_000
"""Counts of lanes from here on are told in thousands: the name needs the room."""


def _today_chip(scene: Scene, kit: Kit) -> tuple[float, float]:
    """Return where the chip that says today starts and ends."""
    x = scene.view.scale.x(scene.marks.today or 0.0)
    half = kit.small.width(tr("Today")) / 2 + 6 * kit.sizes.unit
    return x - half, x + half


def paint_gutter(painter: QPainter, scene: Scene, kit: Kit, name: str = "gutter") -> None:
    """Draw each lane's colour, name and count; the painter's origin is the window's left top.

    `name`: of the picture that is kept of them.
    """
    area = scene.areas.gutter
    key = (name, scene.board.whole, scene.view.slots, scene.scroll, scene.lit.lane)
    kit.still(painter, area._replace(top=0.0, height=area.bottom), key, lambda still: _paint_names(still, scene, kit))


def _paint_names(painter: QPainter, scene: Scene, kit: Kit) -> None:
    area = scene.areas.gutter
    painter.fillRect(QRectF(0, 0, area.width, area.bottom), QColor(kit.inks.side))
    painter.save()
    painter.setClipRect(QRectF(0, area.top, area.width, area.height))
    for slot in scene.view.slots:
        _paint_name(painter, scene, kit, slot)
    painter.restore()
    painter.fillRect(QRectF(area.width - 1, 0, 1, area.bottom), QColor(kit.inks.rule))
    painter.fillRect(QRectF(0, area.top - 1, area.width, 1), QColor(kit.inks.rule))


def _paint_name(painter: QPainter, scene: Scene, kit: Kit, slot: Slot) -> None:
    area, sizes = scene.areas.gutter, kit.sizes
    lane = scene.board.whole.table[slot.lane]
    top = round(area.top + slot.top - scene.scroll)
    if slot.lane == scene.lit.lane:
        painter.fillRect(QRectF(0, top, area.width, slot.height), faded(kit.inks.accent, 0.08))
    middle = top + (slot.pad + sizes.row / 2 if slot.rows else slot.height / 2)
    left = round(14 * sizes.unit)
    if lane.country is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(kit.inks.country(lane.country)))
        height = sizes.row * 0.68 if slot.rows else slot.height * 0.6
        painter.drawRoundedRect(QRectF(left, middle - height / 2, 4 * sizes.unit, height), 2, 2)
        left += round(12 * sizes.unit)
    count = number(slot.count) if slot.count < _MANY else tr("{thousands}k", thousands=slot.count // 1000)
    small = kit.use(painter, kit.small)
    painter.setPen(QColor(kit.inks.soft))
    end = area.width - 12 * sizes.unit - small.width(count)
    small.draw(painter, end, middle, count)
    words = kit.use(painter, kit.bold if slot.rows else kit.small)
    painter.setPen(QColor(kit.inks.ink if slot.rows else kit.inks.soft))
    words.draw(painter, left, middle, lane_name(lane, scene.board.by), end - 8 * sizes.unit - left)
    painter.fillRect(QRectF(0, top + slot.height - 1, area.width, 1), QColor(kit.inks.hair))
