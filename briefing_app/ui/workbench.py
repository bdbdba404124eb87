"""Place the views: timeline above, events, source, event and country below; all but the source can be moved."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QTabWidget, QWidget

from briefing_app.ui.country_panel import CountryPanel
from briefing_app.ui.event_card import EventCard
from briefing_app.ui.event_list import EventList
from briefing_app.ui.inbox_panel import InboxPanel
from briefing_app.ui.pair_matrix import PairMatrix
from briefing_app.ui.pair_panel import PairPanel
from briefing_app.ui.panel import Card, Panel
from briefing_app.ui.problems_panel import ProblemsPanel
from briefing_app.ui.search_panel import SearchPanel
from briefing_app.ui.session import Session
from briefing_app.ui.source_pane import SourcePane
from briefing_app.ui.sources_panel import SourcesPanel
from briefing_app.ui.timeline_view import TimelineView
from briefing_app.ui.translation import mark, tr

_Area = Qt.DockWidgetArea
_LAYOUT_VERSION = 3
"""Raised when panels come or go, so that a layout of before is not half restored."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a panel stands at first; the ones of one `tabs` name share a frame."""

    title: str
    name: str
    area: Qt.DockWidgetArea
    tabs: str = ""


_PLACES = (
    _Place(mark("Timeline"), "timeline", _Area.TopDockWidgetArea, "time"),
    _Place(mark("Who with whom"), "matrix", _Area.TopDockWidgetArea, "time"),
    _Place(mark("Events"), "events", _Area.LeftDockWidgetArea, "lists"),
    _Place(mark("Sources"), "sources", _Area.LeftDockWidgetArea, "lists"),
    _Place(mark("Search"), "search", _Area.LeftDockWidgetArea, "lists"),
    _Place(mark("Inbox"), "inbox", _Area.LeftDockWidgetArea, "lists"),
    _Place(mark("Problems"), "problems", _Area.LeftDockWidgetArea, "lists"),
    _Place(mark("Event"), "event", _Area.RightDockWidgetArea, "profile"),
    _Place(mark("Country"), "country", _Area.RightDockWidgetArea, "profile"),
    _Place(mark("Pair"), "pair", _Area.RightDockWidgetArea, "profile"),
)
_HIDDEN = {"inbox", "problems"}
"""Panels that stay out of the way until they are asked for."""


class Workbench(QMainWindow):
    """The views on a dossier, each in its panel."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workbench")
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(_Area.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setDocumentMode(True)
        self.timeline = TimelineView(session)
        self.matrix = PairMatrix(session)
        self.events = EventList(session)
        self.sources = SourcesPanel(session)
        self.search = SearchPanel(session)
        self.inbox = InboxPanel(session)
        self.problems = ProblemsPanel(session)
        self.event_card = EventCard(session)
        self.country = CountryPanel(session)
        self.pair = PairPanel(session)
        self.source = SourcePane(session)
        views = {
            "timeline": self.timeline,
            "matrix": self.matrix,
            "events": self.events,
            "sources": self.sources,
            "search": self.search,
            "inbox": self.inbox,
            "problems": self.problems,
            "event": self.event_card,
            "country": self.country,
            "pair": self.pair,
        }
        self.setCentralWidget(Card(self.source))
        self.panels = {place.name: Panel(tr(place.title), place.name, views[place.name], self) for place in _PLACES}
        self._is_users_own = False
        self._remembered = QByteArray()
        self.reset_layout()
        for panel in self.panels.values():
            panel.dockLocationChanged.connect(self._keep_as_it_is)
            panel.topLevelChanged.connect(self._keep_as_it_is)

    def reset_layout(self) -> None:
        """Put every panel where it stood at first."""
        first_of: dict[str, Panel] = {}
        for place in _PLACES:
            panel = self.panels[place.name]
            panel.setFloating(False)
            self.addDockWidget(place.area, panel)
            if place.tabs in first_of:
                self.tabifyDockWidget(first_of[place.tabs], panel)
            elif place.tabs:
                first_of[place.tabs] = panel
            panel.setVisible(place.name not in _HIDDEN)
        for panel in first_of.values():
            panel.raise_()
        self._is_users_own = False
        self._share_room()

    def _share_room(self) -> None:
        """Give each panel its part of the window, as long as the user has not moved a splitter."""
        if self._is_users_own or not self.isVisible():
            return
        width, height = self.width(), self.height()
        self.resizeDocks([self.panels["timeline"]], [_part(height, 0.54, 260, 1000)], Qt.Orientation.Vertical)
        sides = [self.panels["events"], self.panels["event"]]
        parts = [_part(width, 0.3, 340, 620), _part(width, 0.24, 290, 500)]
        self.resizeDocks(sides, parts, Qt.Orientation.Horizontal)

    def layout_state(self) -> QByteArray:
        """Return where the panels stand, for `restore_layout`; empty if the user left them as they were."""
        if not self.isVisible():
            return self._remembered
        return self.saveState(_LAYOUT_VERSION) if self._is_users_own else QByteArray()

    def restore_layout(self, state: QByteArray) -> None:
        """Put the panels where they stood, once the window has its size; an empty or foreign state changes nothing."""
        self._remembered = state

    def _keep_as_it_is(self) -> None:
        self._is_users_own = self._is_users_own or self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the panels in their places now that there is room for them (Qt calls this)."""
        super().showEvent(event)
        if not self._remembered.isEmpty():
            self._is_users_own = self.restoreState(self._remembered, _LAYOUT_VERSION)
            self._remembered = QByteArray()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew (Qt calls this)."""
        super().resizeEvent(event)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """Notice that the user takes hold of a splitter (Qt calls this)."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._is_users_own = self._is_users_own or self.isSeparator(event.position().toPoint())
        return super().event(event)

    def bring_up(self, name: str) -> QWidget:
        """Bring a panel, or the source, to the front and return it."""
        panel = self.panels.get(name)
        if panel is None:
            return self.source
        panel.show()
        panel.raise_()
        return panel

    def show_panel(self, name: str) -> None:
        """Bring a panel, or the source, to the front and give it the keyboard."""
        shown = self.bring_up(name)
        view = shown.view if isinstance(shown, Panel) else self.source.text
        _keyboard_of(view).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panel_actions(self) -> list[QAction]:
        """Return a switch for each panel, for a menu."""
        return [panel.toggleViewAction() for panel in self.panels.values()]


def _part(whole: int, share: float, least: int, most: int) -> int:
    return min(max(int(whole * share), least), most)


def _keyboard_of(view: QWidget) -> QWidget:
    """Return what of a view takes the keyboard: what it names or itself, else its list, else a control in sight."""
    if view.focusProxy() or view.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return view
    lists, controls = view.findChildren(QAbstractItemView), view.findChildren(QWidget)
    return next((one for one in (*lists, *controls) if _takes_keys(one, view)), view)


def _takes_keys(widget: QWidget, view: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isEnabled() and widget.isVisibleTo(view)
