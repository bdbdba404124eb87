"""A short tour of the window on the sample: a note beside one panel after the other, left at once with Escape."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import mark, tr

_MARGIN_PX = 12


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the tour.

    Attributes:
        panel: The panel it speaks of, by its name in the layout; empty for the whole window.
        heading: What it is, in English.
        words: What to do with it, a sentence or two, in English.
    """

    panel: str
    heading: str
    words: str


STOPS = (
    Stop(
        "timeline",
        mark("The timeline"),
        mark(
            "Every event stands where its words allow: a day is a point, a month is a month wide. Ctrl and the wheel "
            "zoom at the pointer. What has an order but no date floats in its own band."
        ),
    ),
    Stop(
        "source",
        mark("The source"),
        mark(
            "Select an event, and its sentence is lit here. It works the other way too: click a lit sentence, and its "
            "event is selected everywhere."
        ),
    ),
    Stop(
        "event",
        mark("Why this date?"),
        mark(
            "The card tells how each date was found: the words, the rule, the day it was counted from, and the "
            "interval. Nothing is filled in that the words don't say."
        ),
    ),
    Stop(
        "events",
        mark("Review"),
        mark(
            "A accepts the selected suggestion, R rejects it, E edits it, and N goes to the next. Undo takes back "
            "anything, even tomorrow."
        ),
    ),
    Stop(
        "country",
        mark("Countries"),
        mark(
            "The facts of each country in the selected event, and what your documents tell of it. Filter by a country, "
            "or by two to see what they have to do with each other."
        ),
    ),
    Stop(
        "",
        mark("Export a briefing"),
        mark(
            "When you are done, export what is in view. Every line of the PDF carries its quotation and its source, "
            "and can be checked against them later."
        ),
    ),
)


class Tour(QWidget):
    """Covers the window with a shade that leaves the panel of the current stop open, and a note beside it.

    Signals:
        ended: The tour was left or is over; the widget takes itself away.
    """

    ended = Signal()

    def __init__(
        self, window: QWidget, view_of: Callable[[str], QWidget | None], stops: tuple[Stop, ...] = STOPS
    ) -> None:
        """Cover the window.

        Args:
            window: What to cover; the tour follows its size.
            view_of: Brings a panel up and returns it; None for one that cannot be shown.
            stops: Where it goes.
        """
        super().__init__(window)
        self._window = window
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour of the window"))
        self._view_of, self._stops, self._at = view_of, stops, 0
        self._view: QWidget | None = None
        self._open = QRect()
        self.note = TourNote(self)
        self.note.back.clicked.connect(lambda: self.go(self._at - 1))
        self.note.forward.clicked.connect(lambda: self.go(self._at + 1))
        self.note.leave.clicked.connect(self.end)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, place: int) -> None:
        """Go to a stop; past the last one the tour is over."""
        if place >= len(self._stops):
            self.end()
            return
        self._at = max(0, place)
        stop = self._stops[self._at]
        self.note.show_stop(stop, self._at, len(self._stops))
        self._follow(self._view_of(stop.panel) if stop.panel else None)
        self.note.adjustSize()
        self._place()
        self.note.forward.setFocus()

    def _follow(self, view: QWidget | None) -> None:
        """Take the panel of the stop; bars above it may come and go, and move it."""
        if self._view:
            self._view.removeEventFilter(self)
        self._view = view
        if view:
            view.installEventFilter(self)

    def _place(self) -> None:
        """Leave the panel open, and put the note beside it."""
        view = self._view
        self._open = QRect(view.mapTo(self._window, QPoint(0, 0)), view.size()) if view else QRect()
        self.note.move(_beside(self._open, self.note.size(), self.rect()))
        self.update()

    def end(self) -> None:
        """Leave the tour."""
        self._follow(None)
        self._window.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the sizes of the window and of the panel (Qt calls this)."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back or leave by keys (Qt calls this)."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in steps:
            self.go(self._at + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade all but the panel that is spoken of (Qt calls this)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(self.rect())
        if not self._open.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(self._open, 8, 8)
            shade -= hole
        painter.fillPath(shade, QColor(10, 14, 22, 120))


class TourNote(QFrame):
    """What a stop says, and three buttons."""

    place: QLabel
    heading: QLabel
    words: QLabel
    leave: QPushButton
    back: QPushButton
    forward: QPushButton

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        load_form(self, "tour")

    def show_stop(self, stop: Stop, place: int, count: int) -> None:
        """Show a stop and where it is among all."""
        self.place.setText(tr("{place} of {count}", place=place + 1, count=count))
        self.heading.setText(tr(stop.heading))
        self.words.setText(tr(stop.words))
        self.back.setEnabled(place > 0)
        self.forward.setText(tr("Done") if place + 1 == count else tr("Next"))


def _beside(opening: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a note stands: right of the opening, left, below or above it, else in the middle of the room."""
    if opening.isEmpty():
        return room.center() - QPoint(size.width() // 2, size.height() // 2)
    tops = opening.center().y() - size.height() // 2
    lefts = opening.center().x() - size.width() // 2
    places = (
        QPoint(opening.right() + _MARGIN_PX, tops),
        QPoint(opening.left() - _MARGIN_PX - size.width(), tops),
        QPoint(lefts, opening.bottom() + _MARGIN_PX),
        QPoint(lefts, opening.top() - _MARGIN_PX - size.height()),
    )
    inner = room.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
    held = [_held(QRect(place, size), inner) for place in places]
    free = [rect.topLeft() for rect in held if not rect.intersects(opening)]
    return free[0] if free else held[-1].topLeft()


def _held(rect: QRect, room: QRect) -> QRect:
    """Return the rectangle moved into the room."""
    left = max(room.left(), min(rect.left(), room.right() - rect.width()))
    top = max(room.top(), min(rect.top(), room.bottom() - rect.height()))
    return QRect(QPoint(left, top), rect.size())
