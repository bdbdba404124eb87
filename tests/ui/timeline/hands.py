"""What a hand does on the timeline: click, drag, turn the wheel, and where an event is to be found."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing_app.model import EventId


def target(view, name):
    row = view.chart.row(EventId(name))
    return next(found for found in view.targets.targets if found.row == row and found.members == 1)


def click(qtbot, view, x, y, keys=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(round(x), round(y)))


def drag(view, start, end, keys=Qt.KeyboardModifier.NoModifier):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    middle = QPointF((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    for kind, point, button, buttons in (
        (QEvent.Type.MouseButtonPress, QPointF(*start), left, left),
        (QEvent.Type.MouseMove, middle, none, left),
        (QEvent.Type.MouseMove, QPointF(*end), none, left),
        (QEvent.Type.MouseButtonRelease, QPointF(*end), left, none),
    ):
        there = QPointF(view.viewport().mapToGlobal(point.toPoint()))
        QApplication.sendEvent(view.viewport(), QMouseEvent(kind, point, there, button, buttons, keys))


def turn(view, x, y, notches, keys=Qt.KeyboardModifier.NoModifier):
    point = QPointF(x, y)
    wheel = QWheelEvent(
        point,
        point,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
