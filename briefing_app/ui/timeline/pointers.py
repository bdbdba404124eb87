"""Hands numpy arrays to QPainter whole: thousands of boxes in one call. Knows no timeline."""

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from shiboken6 import Shiboken

Doubles = NDArray[np.float64]
Corners = NDArray[np.int32]
"""Left, top, right and bottom pixel of a box, one a line."""


def draw_rects(painter: QPainter, boxes: Doubles) -> None:
    """Fill boxes of left, top, width, height, one a line, with the painter's brush; their edges go to whole pixels."""
    corners = corners_of(boxes)
    if len(corners):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawRects(cast("QRect", Shiboken.wrapInstance(_address(corners), QRect)), len(corners))


def corners_of(boxes: Doubles) -> Corners:
    """Return boxes of left, top, width, height in whole pixels."""
    corners = np.empty((len(boxes), 4), np.int32)
    corners[:, :2] = np.rint(boxes[:, :2])
    # The last pixels, inclusive: so QRect keeps them.
    corners[:, 2:] = np.rint(boxes[:, :2] + boxes[:, 2:]) - 1
    return corners


def fill(painter: QPainter, boxes: Doubles, groups: NDArray[np.int64], colours: Sequence[QColor]) -> None:
    """Fill boxes, as `draw_rects` takes them, in the colours of their groups, which rise.

    Their edges are sharp, which takes a third of the time of others.
    """
    if not len(boxes):
        return
    corners = corners_of(boxes)
    start, size = _address(corners), corners.strides[0]
    ends = np.searchsorted(groups, np.arange(len(colours) + 1)).tolist()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, begin, end in zip(colours, ends, ends[1:], strict=False):
        if begin < end:
            painter.setBrush(colour)
            painter.drawRects(cast("QRect", Shiboken.wrapInstance(start + begin * size, QRect)), end - begin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_lines(painter: QPainter, lines: Doubles) -> None:
    """Draw lines of x, y, x, y, one a line of the array."""
    lines = np.ascontiguousarray(lines, np.float64)
    if len(lines):
        painter.drawLines(cast("QLineF", Shiboken.wrapInstance(_address(lines), QLineF)), len(lines))


def draw_fragments(painter: QPainter, fragments: Doubles, pixmap: QPixmap) -> None:
    """Draw parts of a pixmap: lines of x, y, left, top, width, height, scale x, scale y, turn, opacity."""
    fragments = np.ascontiguousarray(fragments, np.float64)
    if len(fragments):
        first = Shiboken.wrapInstance(_address(fragments), QPainter.PixmapFragment)
        painter.drawPixmapFragments(cast("QPainter.PixmapFragment", first), len(fragments), pixmap)


def _address(array: NDArray[Any]) -> int:
    """Return where an array's numbers are; it must live until they were drawn."""
    address: int = array.__array_interface__["data"][0]
    return address
