"""The timeline: shows the session's events along time, and turns gestures into calls on the session."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefing_app.model import EventId
from briefing_app.timeline.chart import Chart
from briefing_app.timeline.columns import columns
from briefing_app.timeline.hits import Target, Targets, targets
from briefing_app.timeline.lanes import LaneBy
from briefing_app.timeline.scale import Scale, fitted
from briefing_app.timeline.scene import Lit, Marks, Rulers, Scene
from briefing_app.ui.session import Session
from briefing_app.ui.timeline.gestures import Gestures
from briefing_app.ui.timeline.glyphs import Glyphs, load_glyphs
from briefing_app.ui.timeline.inks import inks
from briefing_app.ui.timeline.kit import Kit, kit
from briefing_app.ui.timeline.motion import Motion
from briefing_app.ui.timeline.renderer import paint

_ZOOM = 1.5
_RESTYLE = {
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
}


class TimelineView(QAbstractScrollArea):
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
        self._glyphs = Glyphs()
        self._kit = self._made_kit()
        self.chart = Chart(self._kit.sizes, self._rulers())
        self._row_of: dict[EventId, int] | None = None
        self._hovered: int | None = None
        self._scene: Scene | None = None
        self._targets: Targets | None = None
        self._is_fitted = True
        self._set_up()
        self._motion = Motion(self.move_to, self)
        self._gestures = Gestures(self, self._motion)
        session.changed.connect(self.show_events)
        session.filter_changed.connect(self.show_filter)
        session.selected.connect(self.show_selected)
        self.show_events()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(160)
        self.setAccessibleName("Timeline")
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self.scroll_to)

    # What the session says

    def show_events(self) -> None:
        """Show the session's events; the days in sight stay, unless all were in sight."""
        known = {event.id for event in self.session.events}
        events = (*self.session.events, *(event for event in self.session.shown if event.id not in known))
        self.chart.show(columns(events), {source.id: source.title for source in self.session.sources.values()})
        self._row_of = None
        self._kit.show_titles(self.chart.board.columns.titles)
        self.show_filter()

    def show_filter(self) -> None:
        """Show the events the session's filter leaves."""
        self.chart.choose(self.session.filter, self._told())
        self._sync_bar()
        if self._is_fitted:
            self.move_to(self.chart.fit(), is_fitted=True)
        self.lanes_changed.emit()
        self._refresh()

    def show_selected(self, event_id: EventId | None) -> None:
        """Show which event is selected; one out of sight is brought in."""
        row = None if event_id is None else self.row(event_id)
        if row is not None:
            self.reveal(row)
        self._refresh()

    def _told(self) -> list[int] | None:
        """Return the rows that hold the filter's words: those are in texts, which the chart does not have."""
        if not self.session.filter.words.strip():
            return None
        rows = (self.row(event.id) for event in self.session.shown)
        return [row for row in rows if row is not None]

    # Looking around

    def fit_all(self) -> None:
        """Bring all events in view into sight."""
        self.glide_to(self.chart.fit(), is_fitted=True)

    def fit_selection(self) -> None:
        """Bring the selected events into sight, as large as they can be."""
        rows = self.rows(self.session.selection)
        if rows:
            self.glide_to(self.chart.fit_rows(rows))

    def zoom_in(self) -> None:
        """Make days wider around the middle, or around the selected event if it is in sight."""
        self.zoom(_ZOOM)

    def zoom_out(self) -> None:
        """Make days narrower."""
        self.zoom(1 / _ZOOM)

    def zoom(self, factor: float) -> None:
        """Make days `factor` times as wide."""
        start = self._motion.target or self.chart.scale
        self.glide_to(start.zoomed(factor, self._zoom_centre()))

    def go_to(self, day: date) -> None:
        """Bring a day to the middle."""
        scale = self.chart.scale
        self.glide_to(scale.panned(self.chart.width / 2 - scale.x(day.toordinal() + 0.5)))

    def show_period(self, first: float, last: float) -> None:
        """Fill the width with the days from `first` to `last`."""
        self.glide_to(fitted(first, last, self.chart.width))

    def set_lanes(self, by: LaneBy) -> None:
        """Put events into lanes by country, kind, source, status, tone, or all in one."""
        self.chart.arrange(by)
        self.show_filter()

    def glide_to(self, scale: Scale, *, is_fitted: bool = False) -> None:
        """Move to a scale smoothly."""
        self._is_fitted = is_fitted
        self._motion.zoom(self.chart.scale, scale.held(self.chart.width), self.chart.width)

    def move_to(self, scale: Scale, *, is_fitted: bool | None = None) -> None:
        """Move to a scale at once."""
        if is_fitted is not None:
            self._is_fitted = is_fitted
        self.chart.scale = scale.held(self.chart.width)
        self._refresh()
        self.view_changed.emit()

    def scroll_to(self, pixels: int) -> None:
        """Scroll the lanes."""
        self.chart.scroll = float(pixels)
        self._refresh()

    def reveal(self, row: int) -> None:
        """Bring an event into sight, if it is not."""
        anchor = float(self.chart.board.columns.anchor[row])
        x = self.chart.scale.x(anchor)
        if not 0 <= x <= self.chart.width * 0.96:
            self.glide_to((self._motion.target or self.chart.scale).panned(self.chart.width / 2 - x))

    def _zoom_centre(self) -> float:
        selected = self.session.selected_event
        row = None if selected is None else self.row(selected.id)
        x = -1.0 if row is None else self.chart.scale.x(float(self.chart.board.columns.anchor[row]))
        return x if 0 <= x <= self.chart.width else self.chart.width / 2

    # Rows and ids

    def row(self, event_id: EventId) -> int | None:
        """Return the row of an event, None if it is not here."""
        if self._row_of is None:
            self._row_of = {name: row for row, name in enumerate(self.chart.board.columns.ids)}
        return self._row_of.get(event_id)

    def rows(self, event_ids: Iterable[EventId]) -> frozenset[int]:
        """Return the rows of those of the events that are here."""
        return frozenset(row for row in map(self.row, event_ids) if row is not None)

    def id(self, row: int) -> EventId:
        """Return the event of a row."""
        return self.chart.board.columns.ids[row]

    def rows_within(self, left: float, top: float, right: float, bottom: float) -> frozenset[int]:
        """Return the rows whose markers stand in a rectangle of the window."""
        return frozenset(item.row for item in self.targets.within(left, top, right, bottom))

    def hover_at(self, point: QPointF) -> None:
        """Lift what is at a point of the window."""
        found = self.targets.at(point.x(), point.y())
        self.hover(None if found is None else found.row)

    def click(self, point: QPointF, *, is_adding: bool) -> None:
        """Select what is at a point of the window; `is_adding`: beside what is selected, or no longer."""
        found = self.targets.at(point.x(), point.y())
        if found is None:
            if not is_adding:
                self.session.select(None)
        elif found.members > 1:
            self._open(found)
        elif is_adding:
            self.session.select_many(self.session.selection ^ {self.id(found.row)})
        else:
            self.session.select(self.id(found.row))

    def step(self, across: int, down: int) -> None:
        """Select the next event of the lane, or the nearest of the next lane."""

    def pan(self, pixels: float) -> None:
        """Move the days to the right."""
        self.glide_to((self._motion.target or self.chart.scale).panned(pixels))

    def _open(self, cluster: Target) -> None:
        """Zoom until a cluster's events stand apart."""
        scale = self.chart.scale
        middle = cluster.x - self.chart.areas.lanes.left
        factor = self.chart.width / max(cluster.right - cluster.left, 1.0) / 1.6
        self.glide_to(scale.zoomed(min(factor, 60.0), middle).panned(self.chart.width / 2 - middle))

    @property
    def targets(self) -> Targets:
        """Return what of the scene can be pointed at."""
        if self._targets is None:
            self._targets = targets(self.scene)
        return self._targets

    def hover(self, row: int | None) -> None:
        """Lift the event under the pointer."""
        if row != self._hovered:
            self._hovered = row
            self._refresh()
            self.hovered.emit(None if row is None else self.id(row))

    # Painting

    @property
    def scene(self) -> Scene:
        """Return what is on screen."""
        if self._scene is None:
            self._scene = self.chart.scene(self._lit(), self._marks())
        return self._scene

    @property
    def kit(self) -> Kit:
        """Return the colours and fonts in use."""
        return self._kit

    def _lit(self) -> Lit:
        selected = self.session.selected_event
        return Lit(
            self.rows(self.session.selection), None if selected is None else self.row(selected.id), self._hovered
        )

    def _marks(self) -> Marks:
        days = sorted(
            {float(source.published.toordinal()) for source in self.session.sources.values() if source.published}
        )
        today = QDate.currentDate()
        return Marks(float(date(today.year(), today.month(), today.day()).toordinal()), tuple(days))

    def _refresh(self) -> None:
        self._scene = self._targets = None
        self.viewport().update()

    def _made_kit(self) -> Kit:
        return kit(self.font(), inks(self.palette()), self._glyphs, self.devicePixelRatioF())

    def _rulers(self) -> Rulers:
        return Rulers(self._kit.plain.row_width, self._kit.bold.width)

    def restyle(self) -> None:
        """Take font, colours and pixel ratio anew."""
        self._kit = self._made_kit()
        self._kit.show_titles(self.chart.board.columns.titles)
        self.chart.restyle(self._kit.sizes, self._rulers())
        self._sync_bar()
        self._refresh()

    def _load_glyphs(self) -> None:
        self._glyphs = load_glyphs()
        self.restyle()

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, round(self.chart.scroll_most))
        bar.setPageStep(round(self.chart.areas.lanes.height))
        bar.setSingleStep(round(self.chart.sizes.row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene."""
        del event
        painter = QPainter(self.viewport())
        paint(painter, self.scene, self._kit, self.viewport().width(), self.viewport().height())
        self._gestures.paint(painter)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Load the icons once the first picture is on screen."""
        super().showEvent(event)
        if not self._glyphs.marks:
            QTimer.singleShot(0, self, self._load_glyphs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the days in sight, or all of them if all were in sight."""
        super().resizeEvent(event)
        before = self.chart.width
        self.chart.resize(self.viewport().width(), self.viewport().height())
        self._sync_bar()
        scale = self.chart.scale
        wider = Scale(scale.origin, scale.px_per_day * self.chart.width / max(before, 1.0))
        self.move_to(self.chart.fit() if self._is_fitted else wider)

    def changeEvent(self, event: QEvent) -> None:
        """Follow font, theme and screen."""
        super().changeEvent(event)
        if event.type() in _RESTYLE:
            self.restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Bring all into sight, or fold a lane."""
        self._gestures.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, pan or zoom."""
        self._gestures.wheel(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by keyboard."""
        if not self._gestures.key(event):
            super().keyPressEvent(event)
