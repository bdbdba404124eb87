"""Pictures drawn once into one sheet, then copied from it many at a time. Knows no event and no text."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from briefing_app.ui.timeline.pointers import Doubles, draw_fragments

_ACROSS, _ROWS = 2048, 96
"""Width of the sheet in pixels of the view, and how many rows of pictures it has."""


@dataclass(slots=True)
class Spot:
    """Where a picture is in the sheet, in the sheet's pixels.

    Attributes:
        is_lost: Another picture has its place by now.
    """

    row: int
    left: int
    width: int
    is_lost: bool = False


class Sheet:
    """Pictures of one height, row by row. When all rows are full, the oldest row makes place.

    Attributes:
        collected: What is to be copied: left, top, then left and row in the sheet, and the width.

    Args:
        height: Of every picture.
        ratio: Pixels of the sheet for each pixel of the view.
    """

    def __init__(self, height: float, ratio: float) -> None:
        self.height, self.ratio = height, ratio
        self._tall = round(height * ratio)
        self._across = round(_ACROSS * ratio)
        self._sheet: QPixmap | None = None
        self._rows: list[list[Spot]] = [[] for _ in range(_ROWS)]
        self._row, self._end = 0, 0
        self.collected: list[tuple[float, float, int, int, float]] = []
        self._pen: QPainter | None = None

    def add(self, painter: QPainter, width: float, draw: Callable[[QPainter], None]) -> Spot:
        """Draw a picture, its left top the origin, and return where it is.

        `painter` is where collected pictures go, if the place of one of them is needed.
        """
        across = min(round(width * self.ratio), self._across)
        if self._end + across > self._across:
            self._turn_to_next_row(painter)
        spot = Spot(self._row, self._end, across)
        self._end += across
        self._rows[self._row].append(spot)
        self._draw(spot, draw)
        return spot

    def collect(self, spot: Spot, left: float, top: float, width: float | None = None) -> None:
        """Put down that a picture is to be copied to a place; `width`: only so much of it."""
        self.collected.append((left, top, spot.left, spot.row, spot.width / self.ratio if width is None else width))

    def flush(self, painter: QPainter) -> None:
        """Copy what was collected."""
        if self._pen is not None:
            self._pen.end()
            self._pen = None
        if self.collected and self._sheet is not None:
            draw_fragments(painter, self._fragments(), self._sheet)
        self.collected.clear()

    def _fragments(self) -> Doubles:
        left, top, start, row, across = np.array(self.collected, np.float64).T
        made = np.empty((len(left), 10))
        # A fragment's place is that of its middle.
        made[:, 0], made[:, 1] = left + across / 2, top + self._tall / self.ratio / 2
        made[:, 2], made[:, 3], made[:, 4], made[:, 5] = start, row * self._tall, across * self.ratio, self._tall
        made[:, 6:8], made[:, 8], made[:, 9] = 1 / self.ratio, 0.0, 1.0
        return made

    def _turn_to_next_row(self, painter: QPainter) -> None:
        """Go on in the next row; what was there is lost."""
        self._row, self._end = (self._row + 1) % _ROWS, 0
        lost = self._rows[self._row]
        if not lost:
            return
        self.flush(painter)
        for spot in lost:
            spot.is_lost = True
        lost.clear()
        pen, box = self._begun(), QRect(0, self._row * self._tall, self._across, self._tall)
        pen.resetTransform()
        pen.setClipRect(box)
        pen.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        pen.fillRect(box, Qt.GlobalColor.transparent)
        pen.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _draw(self, spot: Spot, draw: Callable[[QPainter], None]) -> None:
        pen, ratio, top = self._begun(), self.ratio, spot.row * self._tall
        pen.setTransform(QTransform(ratio, 0, 0, ratio, spot.left, top))
        pen.setClipRect(QRectF(0, 0, spot.width / ratio, self.height))
        draw(pen)

    def _begun(self) -> QPainter:
        """Return the painter of the sheet: begun once for all that is new in a frame."""
        if self._sheet is None:
            self._sheet = QPixmap(self._across, self._tall * _ROWS)
            self._sheet.fill(Qt.GlobalColor.transparent)
        if self._pen is None:
            self._pen = QPainter(self._sheet)
            self._pen.setRenderHint(QPainter.RenderHint.Antialiasing)
        return self._pen
