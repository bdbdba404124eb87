"""Paints a whole scene: on screen, into a test's picture, or into a file. Knows no widget and no gesture."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from briefing_app.timeline.areas import Area
from briefing_app.timeline.scene import Scene
from briefing_app.ui.timeline.band_painter import paint_band, paint_band_name, paint_ties
from briefing_app.ui.timeline.frame_painter import paint_axis, paint_gutter
from briefing_app.ui.timeline.kit import Kit
from briefing_app.ui.timeline.lane_painter import paint_lanes
from briefing_app.ui.timeline.legend_painter import paint_legend
from briefing_app.ui.timeline.overview_painter import paint_overview


def paint(painter: QPainter, scene: Scene, kit: Kit) -> None:
    """Paint the scene; its parts cover the whole ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    areas = scene.areas
    parts = [scene] if scene.pinned is None else [scene, scene.pinned]
    for part in parts:
        with _Part(painter, part.areas.lanes):
            paint_lanes(painter, part, kit)
    if areas.band.height:
        with _Part(painter, areas.band):
            paint_band(painter, scene, kit)
    joined = areas.lanes._replace(height=areas.lanes.height + areas.band.height)
    with _Part(painter, joined):
        paint_ties(painter, scene, kit)
    with _Part(painter, areas.axis):
        paint_axis(painter, scene, kit)
    for part, name in zip(parts, ("gutter", "pinned gutter"), strict=False):
        paint_gutter(painter, part, kit, name)
    if scene.pinned is not None:
        # The others go beneath this edge.
        painter.fillRect(QRectF(0, areas.lanes.top - 2, areas.lanes.right, 2), QColor(kit.inks.rule))
    if areas.band.height:
        paint_band_name(painter, scene, kit)
    if areas.legend.height:
        paint_legend(painter, scene, kit)
    if areas.overview.height:
        paint_overview(painter, scene, kit)


class _Part:
    """Within it, the painter's origin is the area's left top and nothing is drawn outside."""

    def __init__(self, painter: QPainter, area: Area) -> None:
        self._painter, self._area = painter, area

    def __enter__(self) -> None:
        area = self._area
        self._painter.save()
        self._painter.setClipRect(QRectF(area.left, area.top, area.width, area.height))
        self._painter.translate(area.left, area.top)

    def __exit__(self, *_: object) -> None:
        self._painter.restore()
