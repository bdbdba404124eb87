"""Paints the legend: what can be chosen with a click, and what outlines mean. Decides no place."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.timeline.columns import NO_COUNTRY
from briefing_app.timeline.legend import Chip, is_chosen
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.sprites import Look
from briefing_app.ui.translation import tr


def paint_legend(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the chips, the painter's origin at the window's left top."""
    key = ("legend", scene.legend, scene.filter.kinds, scene.filter.countries)
    kit.still(painter, scene.areas.legend, key, lambda still: _paint_chips(still, scene, kit))


def _paint_chips(painter: QPainter, scene: Scene, kit: Kit) -> None:
    area = scene.areas.legend
    painter.fillRect(QRectF(0, 0, area.width, area.height), QColor(kit.inks.ground))
    painter.fillRect(QRectF(0, 0, area.width, 1), QColor(kit.inks.rule))
    words = kit.use(painter, kit.small)
    for chip in scene.legend:
        _paint_chip(painter, scene, kit, chip)
    end = scene.legend[-1].left + scene.legend[-1].width if scene.legend else 0.0
    note = tr("Outlined: planned · dotted: requested · struck: denied")
    left = area.width - words.width(note) - 14 * kit.sizes.unit
    if left > end + 20:
        painter.setPen(QColor(kit.inks.soft))
        words.draw(painter, left, area.height / 2, note)


def _paint_chip(painter: QPainter, scene: Scene, kit: Kit, chip: Chip) -> None:
    area, sizes, entry = scene.areas.legend, kit.sizes, chip.entry
    shown, is_asked = (
        is_chosen(entry, scene.filter),
        bool(scene.filter.kinds if entry.is_kind else scene.filter.countries),
    )
    middle, left = area.height / 2, chip.left + 4 * sizes.unit
    if shown and is_asked:
        height = area.height - 8 * sizes.unit
        painter.setPen(QPen(QColor(kit.inks.accent), 1))
        painter.setBrush(faded(kit.inks.accent, 0.10))
        painter.drawRoundedRect(QRectF(chip.left, middle - height / 2, chip.width, height), height / 2, height / 2)
    painter.setOpacity(1.0 if shown else 0.45)
    if entry.is_kind:
        kit.marker(painter, Look(NO_COUNTRY, entry.place, 0), left + sizes.marker / 2, middle)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(kit.inks.country(entry.place)))
        side = sizes.marker * 0.6
        painter.drawRoundedRect(QRectF(left + side / 3, middle - side / 2, side, side), 2, 2)
    painter.setPen(QColor(kit.inks.ink if shown else kit.inks.soft))
    kit.small.draw(painter, left + sizes.marker + 5 * sizes.unit, middle, entry.label)
    painter.setOpacity(1.0)
