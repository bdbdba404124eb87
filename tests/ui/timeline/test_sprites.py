"""Markers are coloured stencils, and look as if each had been drawn."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from briefing_app.timeline.columns import KINDS, STATUSES
from briefing_app.ui.timeline.glyphs import load_glyphs
from briefing_app.ui.timeline.inks import inks
from briefing_app.ui.timeline.sprites import Look, Sprites, draw_marker

SIZE, RATIO = 15.0, 1.5


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return np.array(image.constBits(), np.int64).reshape(image.height(), image.bytesPerLine() // 4, 4)


def drawn(look, side, glyphs):
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform(RATIO, 0, 0, RATIO, side / 2, side / 2))
    draw_marker(painter, look, SIZE, inks(), glyphs)
    painter.end()
    return pixels(image)


@pytest.mark.parametrize("status", range(len(STATUSES)))
@pytest.mark.parametrize("tint", [0, 3, 120])
def test_a_marker_in_the_sheet_is_the_one_drawn(qapp, tint, status):
    glyphs = load_glyphs()
    sprites = Sprites(inks(), glyphs, SIZE, RATIO)
    for kind in range(len(KINDS)):
        look = Look(tint, kind, status)
        left, top = sprites.corner(look)
        side = sprites.side
        found = pixels(sprites.sheet.toImage())[top : top + side, left : left + side]

        assert np.abs(found - drawn(look, side, glyphs)).max() <= 2


def test_two_markers_of_one_look_have_one_place(qapp):
    sprites = Sprites(inks(), load_glyphs(), SIZE, RATIO)
    same = np.array([5, 5, 6]), np.array([0, 0, 0], np.uint8), np.array([0, 0, 0], np.uint8)
    left, _ = sprites.corners(*same)

    assert left[0] == left[1] != left[2]
