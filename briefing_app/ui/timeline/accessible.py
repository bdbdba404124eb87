"""Tells screen readers what is in sight: a list of events with names and places. The event list is its full equal."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from briefing_app.model import Event
from briefing_app.timeline.hits import Target
from briefing_app.ui.translation import say, tr, trn
from briefing_app.ui.wording import country_name, kind_name, when_text

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView


@cache
def install() -> None:
    """Let timelines speak for themselves from now on."""
    QAccessible.installFactory(_made)


def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if name != "TimelineView" or thing is None:
        return None
    view: Any = thing
    # Qt does not keep what Python made: the view does.
    if view.spoken is None:
        view.spoken = TimelineSpeaker(view)
    spoken: QAccessibleInterface = view.spoken
    return spoken


def announce(view: TimelineView, row: int) -> None:
    """Tell screen readers that an event has the keyboard."""
    if not QAccessible.isActive() or view.spoken is None:
        return
    place = next((place for place, target in enumerate(view.targets.targets) if target.row == row), None)
    if place is not None:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(place)
        QAccessible.updateAccessibility(event)


def spoken_name(event: Event) -> str:
    """Return an event in one sentence: title, date, kind, status, countries."""
    about = [kind_name(event.kind), say(event.status), *map(country_name, event.countries)]
    return f"{event.title}. {when_text(event.when)}. {', '.join(about)}."


class TimelineSpeaker(QAccessibleWidget):
    """The timeline as a list of the events in sight."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.List, tr("Timeline"))
        self._view = view
        self._children: dict[Target, TargetSpeaker] = {}

    def childCount(self) -> int:
        """Return how many events and clusters are in sight."""
        return len(self._view.targets.targets)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None for none
        """Return one of them."""
        targets = self._view.targets.targets
        if not 0 <= index < len(targets):
            return None
        if len(self._children) > 4 * len(targets):
            self._children = {target: self._children[target] for target in targets if target in self._children}
        target = targets[index]
        if target not in self._children:
            self._children[target] = TargetSpeaker(self._view, self, target)
        return self._children[target]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of one of them."""
        targets = list(self._view.targets.targets)
        return targets.index(child.target) if isinstance(child, TargetSpeaker) and child.target in targets else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None for none
        """Return what is at a point of the screen."""
        point = self._view.viewport().mapFromGlobal(QPoint(x, y))
        found = self._view.targets.at(point.x(), point.y())
        return None if found is None else self.child(list(self._view.targets.targets).index(found))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None for none
        """Return the event the keyboard is at."""
        current = self._view.lit.current
        at = next((at for at, target in enumerate(self._view.targets.targets) if target.row == current), -1)
        return self.child(at)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, and how many events are in view."""
        if kind == QAccessible.Text.Description:
            return trn("{count} event in view", "{count} events in view", int(self._view.chart.board.shown.sum()))
        return tr("Timeline") if kind == QAccessible.Text.Name else ""


class TargetSpeaker(QAccessibleInterface):
    """One event, or one cluster."""

    def __init__(self, view: TimelineView, parent: TimelineSpeaker, target: Target) -> None:
        super().__init__()
        self._view, self._parent, self.target = view, parent, target

    def isValid(self) -> bool:
        """Return whether it is still in sight."""
        return self.target in self._view.targets.targets

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes None for none
        """Return nothing: it is painted, not a widget."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Return the timeline."""
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None for none
        """Return nothing."""
        del index
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None for none
        """Return nothing."""
        del x, y
        return None

    def childCount(self) -> int:
        """Return none."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return that there is none."""
        del child
        return -1

    def role(self) -> QAccessible.Role:
        """Return that it is an item of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return the event in a sentence, or how many a cluster holds."""
        if kind != QAccessible.Text.Name:
            return ""
        if self.target.members > 1:
            return trn("{count} event", "{count} events", self.target.members)
        return spoken_name(self._view.session.find_event(self._view.chart.board.columns.ids[self.target.row]))

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: names cannot be changed here."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        left, top, right, bottom = self._view.targets.box(self.target)
        corner = self._view.viewport().mapToGlobal(QPoint(round(left), round(top)))
        return QRect(corner.x(), corner.y(), round(right - left), round(bottom - top))

    def state(self) -> QAccessible.State:
        """Return whether it is selected and has the keyboard."""
        state = QAccessible.State()
        state.selectable = state.focusable = True
        lit = self._view.lit
        state.selected = self.target.row in lit.selected
        state.focused = self.target.row == lit.current and self._view.hasFocus()
        return state
