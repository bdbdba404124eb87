"""Hands numpy arrays to QPainter whole: thousands of boxes in one call. Knows no timeline."""

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRect
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import Shiboken

Doubles = NDArray[np.float64]
Corners = NDArray[np.int32]
"""Left, top, right and bottom pixel of a box, one a line."""


def draw_rects(painter: QPainter, boxes: Doubles) -> None:
    """Fill boxes of left, top, width, height, one a line, with the painter's brush; their edges go to whole pixels."""
    draw_corners(painter, corners_of(boxes))


def corners_of(boxes: Doubles) -> Corners:
    """Return boxes of left, top, width, height in whole pixels, as `draw_corners` takes them."""
    corners = np.empty((len(boxes), 4), np.int32)
    corners[:, :2] = np.rint(boxes[:, :2])
    # The last pixels, inclusive: so QRect keeps them.
    corners[:, 2:] = np.rint(boxes[:, :2] + boxes[:, 2:]) - 1
    return corners


def draw_corners(painter: QPainter, corners: Corners) -> None:
    """Fill boxes with the painter's brush: sharp ones, which takes a third of the time of others."""
    if len(corners):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawRects(cast("QRect", Shiboken.wrapInstance(corners.ctypes.data, QRect)), len(corners))


def draw_lines(painter: QPainter, lines: Doubles) -> None:
    """Draw lines of x, y, x, y, one a line of the array."""
    lines = np.ascontiguousarray(lines, np.float64)
    if len(lines):
        painter.drawLines(cast("QLineF", Shiboken.wrapInstance(lines.ctypes.data, QLineF)), len(lines))


def draw_fragments(painter: QPainter, fragments: Doubles, pixmap: QPixmap) -> None:
    """Draw parts of a pixmap: lines of x, y, left, top, width, height, scale x, scale y, turn, opacity."""
    fragments = np.ascontiguousarray(fragments, np.float64)
    if len(fragments):
        first = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(cast("QPainter.PixmapFragment", first), len(fragments), pixmap)
