"""The button in the corner that says what lanes stand for, and lets it be chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefing_app.timeline.areas import Areas
from briefing_app.timeline.lanes import LaneBy

LABELS: dict[LaneBy, str] = {
    "country": "By country",
    "kind": "By kind",
    "source": "By source",
    "status": "By status",
    "tone": "By relations",
    "none": "All in one",
}
_TIPS: dict[LaneBy, str] = {"tone": "Cooperation above, friction below"}


class LaneButton(QToolButton):
    """Says what the lanes are; `choose` is called with what they shall be.

    Attributes:
        choices: Its menu.
    """

    def __init__(self, parent: QWidget, choose: Callable[[LaneBy], None]) -> None:
        super().__init__(parent)
        self.setObjectName("lane_button")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Lanes")
        self.setToolTip("What each lane of the timeline stands for")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = menu = QMenu("&Lanes", self)
        group = QActionGroup(self)
        menu.setToolTipsVisible(True)
        self._actions: dict[LaneBy, QAction] = {}
        for by, label in LABELS.items():
            action = self._actions[by] = menu.addAction(label)
            action.setCheckable(True)
            action.setToolTip(_TIPS.get(by, ""))
            group.addAction(action)
            action.triggered.connect(lambda _=False, by=by: choose(by))
        self.setMenu(menu)

    def show_lanes(self, by: LaneBy, areas: Areas) -> None:
        """Say what the lanes are, in the corner above their names."""
        self._actions[by].setChecked(True)
        self.setText(LABELS[by])
        height = self.sizeHint().height()
        self.setGeometry(6, round((areas.axis.height - height) / 2), round(areas.gutter.width) - 12, height)
