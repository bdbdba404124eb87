"""Make menus, tool buttons and icons from the table of commands, and keep them true as the session changes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QToolButton, QWidget

from briefing_app.ui import theme
from briefing_app.ui.command import VIEW, Command
from briefing_app.ui.commands import COMMANDS, MENUS
from briefing_app.ui.saved_views import SavedViews
from briefing_app.ui.theme import Theme
from briefing_app.ui.translation import say, tr

if TYPE_CHECKING:
    from briefing_app.ui.workroom import Workroom


class Menus(QObject):
    """The actions, by the ids of their commands."""

    def __init__(self, room: "Workroom", bar: QMenuBar) -> None:
        super().__init__(room)
        self._room = room
        self._tools: list[QToolButton] = []
        self.actions = {command.id: self._action(command) for command in COMMANDS}
        self._menus = {name: bar.addMenu(tr(name)) for name in MENUS}
        self._recent = QMenu(tr("Open &recent"), bar)
        for command in COMMANDS:
            self._place(command)
        self._add_panels()
        self._themes = self._add_themes()
        self._follow_session()
        self.refresh()

    def _action(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self._room)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.triggered.connect(lambda _checked: command.verb(self._room))
        self._room.addAction(action)
        return action

    def _place(self, command: Command) -> None:
        menu = self._menus[command.menu]
        if command.starts_group:
            menu.addSeparator()
        menu.addAction(self.actions[command.id])
        if command.id == "open_folder":
            menu.addMenu(self._recent)

    def _add_panels(self) -> None:
        menu = self._menus[VIEW]
        menu.addSeparator()
        menu.addMenu(SavedViews(self._room.session, self._room))
        menu.addMenu(self._room.bench.timeline.lane_menu)
        panels = menu.addMenu(tr("&Panels"))
        panels.addActions(self._room.bench.panel_actions())
        panels.addSeparator()
        panels.addAction(tr("&Reset layout"), self._room.bench.reset_layout)

    def _add_themes(self) -> QActionGroup:
        menu = self._menus[VIEW].addMenu(tr("T&heme"))
        group = QActionGroup(menu)
        for chosen in Theme:
            action = menu.addAction(say(chosen.capitalize()))
            action.setCheckable(True)
            action.setData(chosen)
            action.triggered.connect(lambda _checked, chosen=chosen: self._room.set_theme(chosen))
            group.addAction(action)
        return group

    def _follow_session(self) -> None:
        session = self._room.session
        for signal in (
            session.changed,
            session.dossier_changed,
            session.filter_changed,
            session.selected,
            session.source_shown,
            session.history_changed,
        ):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Let every action say what it would do now, and whether it can."""
        session = self._room.session
        for command in COMMANDS:
            action = self.actions[command.id]
            action.setEnabled(command.when(session))
            label = command.label(session)
            action.setText(f"&{label.replace('&', '&&')}" if label else tr(command.text))
        theme_now = self._room.settings.theme
        for action in self._themes.actions():
            action.setChecked(action.data() == theme_now)

    def load_icons(self) -> None:
        """Draw the icons in the colours of the theme now in use."""
        for command in COMMANDS:
            if command.icon:
                self.actions[command.id].setIcon(theme.icon(command.icon))
        for button in self._tools:
            side = max(16, button.fontMetrics().height())
            button.setIconSize(QSize(side, side))

    def tool_button(self, name: str) -> QToolButton:
        """Return a button with the icon of a command."""
        button = QToolButton()
        button.setDefaultAction(self.actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tools.append(button)
        return button

    def main_button(self, name: str, text: str) -> QPushButton:
        """Return the window's one coloured button, for a command."""
        action = self.actions[name]
        button = QPushButton(text)
        button.setProperty("role", "primary")
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        return button

    def event_menu(self, parent: QWidget) -> QMenu:
        """Return the commands on the selected events."""
        menu = QMenu(parent)
        for name in ("accept", "reject", "set_aside", "reopen", "edit", "merge", "split", "fit_selection"):
            menu.addAction(self.actions[name])
        return menu

    def show_recent(self, names: list[str]) -> None:
        """List the recent files."""
        self._recent.clear()
        for place, name in enumerate(names):
            self._recent.addAction(name.replace("&", "&&"), partial(self._room.files.open_recent, place))
        self._recent.addSeparator()
        self._recent.addAction(tr("&Clear this list"), self._room.files.forget_recent)
        self._recent.setEnabled(bool(names))
