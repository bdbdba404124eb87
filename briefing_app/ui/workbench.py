"""Place the views: timeline above, events, source, event and country below; all but the source can be moved."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from briefing_app.ui.country_panel import CountryPanel
from briefing_app.ui.event_card import EventCard
from briefing_app.ui.event_list import EventList
from briefing_app.ui.panel import Card, Panel
from briefing_app.ui.problems_panel import ProblemsPanel
from briefing_app.ui.session import Session
from briefing_app.ui.source_pane import SourcePane
from briefing_app.ui.sources_panel import SourcesPanel
from briefing_app.ui.timeline_view import TimelineView

_Area = Qt.DockWidgetArea
_LAYOUT_VERSION = 1
"""Raised when panels come or go, so that a layout of before is not half restored."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a panel stands at first; the ones of one `tabs` name share a frame."""

    title: str
    name: str
    area: Qt.DockWidgetArea
    tabs: str = ""


_PLACES = (
    _Place("Timeline", "timeline", _Area.TopDockWidgetArea),
    _Place("Events", "events", _Area.LeftDockWidgetArea, "lists"),
    _Place("Sources", "sources", _Area.LeftDockWidgetArea, "lists"),
    _Place("Problems", "problems", _Area.LeftDockWidgetArea, "lists"),
    _Place("Event", "event", _Area.RightDockWidgetArea, "profile"),
    _Place("Country", "country", _Area.RightDockWidgetArea, "profile"),
)


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
        self.events = EventList(session)
        self.sources = SourcesPanel(session)
        self.problems = ProblemsPanel(session)
        self.event_card = EventCard(session)
        self.country = CountryPanel(session)
        self.source = SourcePane(session)
        views = (self.timeline, self.events, self.sources, self.problems, self.event_card, self.country)
        self.setCentralWidget(Card(self.source))
        pairs = zip(_PLACES, views, strict=True)
        self.panels = {place.name: Panel(place.title, place.name, view, self) for place, view in pairs}
        self.reset_layout()

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
            panel.setVisible(place.name != "problems")
        for panel in first_of.values():
            panel.raise_()
        self._share_room()

    def _share_room(self) -> None:
        width, height = max(self.width(), 1200), max(self.height(), 640)
        self.resizeDocks([self.panels["timeline"]], [int(height * 0.5)], Qt.Orientation.Vertical)
        sides = [self.panels["events"], self.panels["event"]]
        self.resizeDocks(sides, [int(width * 0.34), int(width * 0.27)], Qt.Orientation.Horizontal)

    def layout_state(self) -> QByteArray:
        """Return where the panels stand, for `restore_layout`."""
        return self.saveState(_LAYOUT_VERSION)

    def restore_layout(self, state: QByteArray) -> None:
        """Put the panels where they stood; an empty or foreign state leaves them as they are."""
        if not self.restoreState(state, _LAYOUT_VERSION):
            self._share_room()

    def show_panel(self, name: str) -> None:
        """Bring a panel, or the source, to the front and give it the keyboard."""
        panel = self.panels.get(name)
        if panel:
            panel.show()
            panel.raise_()
        view = panel.view if panel else self.source.text
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panel_actions(self) -> list[QAction]:
        """Return a switch for each panel, for a menu."""
        return [panel.toggleViewAction() for panel in self.panels.values()]
