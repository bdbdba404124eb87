"""The timeline: shows the session's events along time, and turns gestures into calls on the session."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.model import Changes, EventId
from briefing_app.timeline.chart import Chart
from briefing_app.timeline.hits import Targets, targets
from briefing_app.timeline.lanes import LaneBy
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.scene import Lit, Scene
from briefing_app.ui.session import Session
from briefing_app.ui.timeline.accessible import TimelineSpeaker, announce, install
from briefing_app.ui.timeline.camera import Camera
from briefing_app.ui.timeline.canvas import Canvas
from briefing_app.ui.timeline.gestures import Gestures
from briefing_app.ui.timeline.lane_button import LaneButton
from briefing_app.ui.timeline.marked_days import marks
from briefing_app.ui.timeline.pictures import copy_picture, write_picture
from briefing_app.ui.timeline.renderer import paint
from briefing_app.ui.translation import tr

_ZOOM = 1.6


class TimelineView(Canvas):
    """Events in lanes along one axis of time, an overview below.

    Signals:
        view_changed: Other days came into sight.
        lanes_changed: The lanes are others, or stand otherwise.
        hovered: The event under the pointer (`EventId`), or None.
        context_menu_requested: For an event (`EventId`), or for none, at a point of the screen.
    """

    view_changed = Signal()
    lanes_changed = Signal()
    hovered = Signal(object)
    context_menu_requested = Signal(object, QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: Session = session
        self.chart = Chart(self.kit.sizes, self.rulers())
        self.camera = Camera(self.chart, self._moved, self)
        self.lit = Lit()
        self.spoken: TimelineSpeaker | None = None
        self._scene: Scene | None = None
        self._targets: Targets | None = None
        self._set_up()
        self._gestures = Gestures(self)
        self._lane_button = LaneButton(self.viewport(), self.set_lanes)
        self.setTabOrder(self, self._lane_button)
        session.changed.connect(self.show_events)
        session.filter_changed.connect(self.show_filter)
        session.selected.connect(self.show_selected)
        session.searched.connect(self._show_selection)
        self.show_events()

    def _set_up(self) -> None:
        install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(160)
        self.setAccessibleName(tr("Timeline"))
        self.verticalScrollBar().valueChanged.connect(self._scroll)

    # What the session says

    def show_events(self, changes: Changes | None = None) -> None:
        """Show the session's events; the days in sight stay, unless they were fitted to the events."""
        if changes is None or changes.sources:
            self._marks = marks(self.session.sources.values())
        told = self.session.columns  # rejected ones too: the filter may ask for them
        if told.titles is not self.chart.board.columns.titles:
            self.kit.show_titles(told.titles)
        if told.ids is not self.chart.board.columns.ids:
            self.chart.show(told, {source.id: source.title for source in self.session.sources.values()})
            self.show_filter()
        elif self.chart.revise(told, self._told()):
            self._show_others()
        else:
            self._show_selection()
            self._refresh()

    def show_filter(self) -> None:
        """Show the events that the session's filter leaves."""
        self.chart.choose(self.session.filter, self._told())
        self._show_others()

    def _show_others(self) -> None:
        """Follow the chart, in which other events are in view."""
        self._show_selection()
        self.camera.refit()
        self._show_lanes()

    def show_selected(self, event_id: EventId | None) -> None:
        """Show which event is selected; one out of sight is brought in."""
        self._show_selection()
        row = None if event_id is None else self.chart.row(event_id)
        if row is not None:
            self.reveal(row)
            announce(self, row)

    def _show_selection(self) -> None:
        leading = self.session.selected_event
        current = None if leading is None else self.chart.row(leading.id)
        sought = self.chart.rows(self.session.sought.events)
        self.light(Lit(self.chart.rows(self.session.selection), current, sought=sought))

    def _told(self) -> frozenset[int] | None:
        """Return the rows that the filter's words and grades let through: the chart has neither texts nor sources."""
        chosen = self.session.filter
        is_in_texts = bool(chosen.words.strip() or chosen.grades)
        return self.chart.rows(event.id for event in self.session.shown) if is_in_texts else None

    # Looking around

    def fit_all(self) -> None:
        """Bring all events in view into sight."""
        self.camera.fit_all()

    def fit_crowd(self) -> None:
        """Bring most events in view into sight, large: all but a few that stand far from the others."""
        self.camera.fit_crowd()

    def fit_selection(self) -> None:
        """Bring the selected events into sight, as large as they can be."""
        self.camera.fit_rows(self.chart.rows(self.session.selection))

    def zoom_in(self) -> None:
        """Make days wider around the selected event, or around the middle."""
        self.camera.zoom(_ZOOM, self.chart.focus(self.lit.current))

    def zoom_out(self) -> None:
        """Make days narrower."""
        self.camera.zoom(1 / _ZOOM, self.chart.focus(self.lit.current))

    def go_to(self, day: date) -> None:
        """Bring a day to the middle."""
        self.camera.go_to(day)

    def go_beyond(self, *, is_later: bool) -> None:
        """Bring the nearest event before or after the days in sight to the middle."""
        day = self.chart.nearest_beyond(is_later=is_later)
        if day is not None:
            self.camera.centre(day)

    @property
    def lane_menu(self) -> QMenu:
        """Return the menu of what lanes can stand for, for the window's menus."""
        return self._lane_button.choices

    def set_lanes(self, by: LaneBy) -> None:
        """Put events into lanes by country, kind, source, status or tone, or all in one (`none`)."""
        self.chart.arrange(by)
        self.settle()

    def reveal(self, row: int) -> None:
        """Bring an event into sight, if it is not."""
        self.camera.reveal(row)
        self.verticalScrollBar().setValue(round(self.chart.scroll_for(row)))

    def save_picture(self, path: Path | str) -> None:
        """Write what is in view as SVG, PDF or PNG, by the name's ending.

        Raises:
            ExportError: The name has another ending, or the file cannot be written.
        """
        write_picture(Path(path), self.viewport().size(), self._paint_picture)

    def copy_picture(self) -> None:
        """Put what is in view on the clipboard."""
        copy_picture(self.viewport().size(), self._paint_picture)

    def _paint_picture(self, painter: QPainter) -> None:
        look = self.picture_kit()
        look.show_titles(self.chart.board.columns.titles)
        paint(painter, self.scene, look)

    # What is on screen

    @property
    def scene(self) -> Scene:
        """Return what is on screen."""
        if self._scene is None:
            self._scene = self.chart.scene(self.lit, self._marks)
        return self._scene

    @property
    def targets(self) -> Targets:
        """Return what on screen can be pointed at."""
        if self._targets is None:
            self._targets = targets(self.scene)
        return self._targets

    def light(self, lit: Lit) -> None:
        """Let other rows stand out."""
        if lit != self.lit:
            was, self.lit = self.lit.hovered, lit
            self._refresh()
            if lit.hovered != was:
                self.hovered.emit(None if lit.hovered is None else self.chart.board.columns.ids[lit.hovered])

    def select(self, rows: Iterable[int], leading: int | None = None) -> None:
        """Select events, the leading one first."""
        chosen = self.chart.ids(rows)
        first = () if leading is None else (self.chart.board.columns.ids[leading],)
        self.session.select_many(dict.fromkeys((*first, *chosen)))

    def settle(self) -> None:
        """Place lanes anew, and say so."""
        self.chart.settle()
        self._show_lanes()

    def _show_lanes(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, round(self.chart.scroll_most))
        bar.setPageStep(round(self.chart.areas.lanes.height))
        bar.setSingleStep(round(self.chart.sizes.row))
        self._lane_button.show_lanes(self.chart.board.by, self.chart.areas)
        self._refresh()
        self.lanes_changed.emit()

    def _moved(self) -> None:
        self._refresh()
        self.view_changed.emit()

    def _scroll(self, pixels: int) -> None:
        self.chart.scroll = float(pixels)
        self._refresh()

    def _refresh(self) -> None:
        self._scene = self._targets = None
        self.viewport().update()

    def restyle(self) -> None:
        """Take font, colours and pixel ratio anew."""
        super().restyle()
        self.kit.show_titles(self.chart.board.columns.titles)
        self.chart.restyle(self.kit.sizes, self.rulers())
        self.settle()

    # What Qt asks for

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene, what is being dragged, and the focus."""
        del event
        painter, size = QPainter(self.viewport()), self.viewport().size()
        paint(painter, self.scene, self.kit)
        self._gestures.paint(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.kit.inks.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, size.width() - 2, size.height() - 2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the days in sight, or what was fitted to the width."""
        super().resizeEvent(event)
        before = self.chart.width
        self.chart.resize(self.viewport().width(), self.viewport().height())
        if self.camera.fitted is None:
            scale = self.chart.scale
            self.camera.move_to(Scale(scale.origin, scale.px_per_day * self.chart.width / max(before, 1.0)))
        self.camera.refit()
        self.settle()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu."""
        self._gestures.ask_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by keyboard."""
        if not self._gestures.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from event to event in sight, and past the last one out of the timeline."""
        return self._gestures.tab(forward) or super().focusNextPrevChild(forward)
