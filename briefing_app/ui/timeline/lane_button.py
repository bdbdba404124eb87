"""The button in the corner that says what lanes stand for, and lets it be chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefing_app.timeline.areas import Areas
from briefing_app.timeline.lanes import LaneBy
from briefing_app.ui.translation import mark, tr

LABELS: dict[LaneBy, str] = {
    "country": mark("By country"),
    "kind": mark("By kind"),
    "source": mark("By source"),
    "status": mark("By status"),
    "tone": mark("By relations"),
    "none": mark("All in one"),
}
_TIPS: dict[LaneBy, str] = {"tone": mark("Cooperation above, friction below")}


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
        self.setAccessibleName(tr("Lanes"))
        self.setToolTip(tr("What each lane of the timeline stands for"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = menu = QMenu(tr("&Lanes"), self)
        group = QActionGroup(self)
        menu.setToolTipsVisible(True)
        self._actions: dict[LaneBy, QAction] = {}
        for by, label in LABELS.items():
            action = self._actions[by] = menu.addAction(tr(label))
            action.setCheckable(True)
            action.setToolTip(tr(_TIPS[by]) if by in _TIPS else "")
            group.addAction(action)
            action.triggered.connect(lambda _=False, by=by: choose(by))
        self.setMenu(menu)

    def show_lanes(self, by: LaneBy, areas: Areas) -> None:
        """Say what the lanes are, in the corner above their names."""
        self._actions[by].setChecked(True)
        self.setText(tr(LABELS[by]))
        height = self.sizeHint().height()
        self.setGeometry(6, round((areas.axis.height - height) / 2), round(areas.gutter.width) - 12, height)
