"""Paints the strip below: how many events there are when, the period, and the window of the lanes above."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.model import Decision, EventFilter
from briefing_app.timeline.areas import Area
from briefing_app.timeline.columns import DECISIONS
from briefing_app.timeline.overview import BAR_PX, Overview
from briefing_app.timeline.scene import Scene
from briefing_app.timeline.ticks import axis, one_row
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.pointers import draw_rects
from briefing_app.ui.translation import trn
from briefing_app.ui.wording import date_words

RAIL = 9.0
"""Height of the rail with the window of the lanes, at the top of the strip, for a text of 16 px."""


def paint_overview(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the strip, the painter's origin at the window's left top."""
    area = scene.areas.overview
    whole = Area(0.0, area.top, area.right, area.height)
    kit.still(
        painter, whole, ("overview", id(scene.overview), scene.board), lambda still: _paint_still(still, scene, kit)
    )
    overview = scene.overview
    if overview is None:
        return
    painter.save()
    painter.setClipRect(QRectF(area.left, area.top, area.width, area.height))
    painter.translate(area.left, area.top)
    _paint_period(painter, scene, kit, overview)
    _paint_window(painter, scene, kit, overview)
    painter.restore()


def _paint_still(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint what only other events, or another filter, change."""
    area = scene.areas.overview
    painter.fillRect(QRectF(0, 0, area.right, area.height), QColor(kit.inks.side))
    painter.fillRect(QRectF(0, 0, area.right, 1), QColor(kit.inks.rule))
    _paint_totals(painter, scene, kit)
    if scene.overview is None:
        return
    painter.translate(area.left, 0)
    painter.setClipRect(QRectF(0, 0, area.width, area.height))
    _paint_years(painter, scene, kit, scene.overview)
    _paint_counts(painter, scene, kit, scene.overview)


def _paint_totals(painter: QPainter, scene: Scene, kit: Kit) -> None:
    area, shown = scene.areas.overview, int(scene.board.shown.sum())
    # Rejected events are not filtered out: they are no events any more, unless they are asked for.
    rejected = int(np.count_nonzero(scene.board.columns.decision == DECISIONS.index(Decision.REJECTED)))
    total = len(scene.board.columns) - rejected * (Decision.REJECTED not in scene.filter.decisions)
    words = kit.use(painter, kit.small)
    painter.setPen(QColor(kit.inks.soft))
    left, middle = round(14 * kit.sizes.unit), area.height / 2
    if shown == total:
        words.draw(painter, left, middle, trn("{count} event", "{count} events", total))
    else:
        words.draw(painter, left, middle - 9 * kit.sizes.unit, trn("{count} shown", "{count} shown", shown))
        left_out = trn("{count} filtered out", "{count} filtered out", total - shown)
        words.draw(painter, left, middle + 9 * kit.sizes.unit, left_out)


def _paint_years(painter: QPainter, scene: Scene, kit: Kit, overview: Overview) -> None:
    area = scene.areas.overview
    words = kit.use(painter, kit.small)
    painter.setPen(QColor(kit.inks.soft))
    found = axis(overview.scale, area.width, lambda text: words.width(text) * 2.2, words=date_words())
    for tick, text in one_row(found, words.width):
        if text and tick.x >= 0:
            if tick.x + 4 + words.width(text) <= area.width:  # no half name at the edge
                words.draw(painter, tick.x + 4, area.height - 9 * kit.sizes.unit, text)
            painter.fillRect(
                QRectF(round(tick.x), area.height - 16 * kit.sizes.unit, 1, 16 * kit.sizes.unit), QColor(kit.inks.rule)
            )


def _paint_counts(painter: QPainter, scene: Scene, kit: Kit, overview: Overview) -> None:
    foot = scene.areas.overview.height - 18 * kit.sizes.unit
    room = foot - (RAIL + 5) * kit.sizes.unit
    painter.setPen(Qt.PenStyle.NoPen)
    faint, accent = QColor(kit.inks.faint), faded(kit.inks.accent, 0.75)
    is_whole = scene.filter == EventFilter()
    for heights, colour in (
        ((overview.shown, faint),) if is_whole else ((overview.total, faint), (overview.shown, accent))
    ):
        filled = np.flatnonzero(heights)
        tall = np.maximum(heights[filled] * room, 2.0)
        painter.setBrush(colour)
        draw_rects(painter, np.column_stack([filled * BAR_PX, foot - tall, np.full(len(filled), BAR_PX - 1), tall]))
    painter.fillRect(QRectF(0, foot, scene.areas.overview.width, 1), QColor(kit.inks.rule))


def _paint_period(painter: QPainter, scene: Scene, kit: Kit, overview: Overview) -> None:
    """Draw the brush: what the period leaves out is dimmed; its ends have handles."""
    area = scene.areas.overview
    first, last = scene.period
    if first is None and last is None:
        return
    left = -1.0 if first is None else overview.scale.x(first)
    right = area.width + 1 if last is None else overview.scale.x(last)
    top, height = RAIL * kit.sizes.unit + 2, area.height - RAIL * kit.sizes.unit - 3
    for start, end in ((0.0, left), (right, area.width)):
        painter.fillRect(QRectF(start, top, max(0.0, end - start), height), faded(kit.inks.side, 0.72))
    painter.setPen(QPen(QColor(kit.inks.accent), 1.4))
    painter.setBrush(faded(kit.inks.accent, 0.10))
    painter.drawRoundedRect(QRectF(left, top, right - left, height - 1), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(kit.inks.accent))
    for x in (left, right):
        painter.drawRoundedRect(QRectF(x - 2.5, top + height / 2 - 8, 5, 16), 2.5, 2.5)


def _paint_window(painter: QPainter, scene: Scene, kit: Kit, overview: Overview) -> None:
    """Draw the rail with a thumb for the days in the lanes above."""
    area = scene.areas.overview
    height = RAIL * kit.sizes.unit
    left = max(overview.scale.x(scene.view.scale.day(0)), 0.0)
    right = min(overview.scale.x(scene.view.scale.day(scene.view.width)), area.width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(kit.inks.hair))
    painter.drawRect(QRectF(0, 1, area.width, height))
    painter.setBrush(faded(kit.inks.soft, 0.55))
    left, right = min(left, area.width - 8), max(right, 8)
    wide = max(right - left, 8.0)
    painter.drawRoundedRect(QRectF(left, 2.5, wide, height - 3), (height - 3) / 2, (height - 3) / 2)
    painter.setPen(QPen(faded(kit.inks.soft, 0.25), 1))
    for x in (left, left + wide):
        painter.drawLine(QPointF(x, height + 1), QPointF(x, area.height - 18 * kit.sizes.unit))
