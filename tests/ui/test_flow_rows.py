"""Widgets stand side by side as far as there is room, then below; mirrored where reading starts at the right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.ui.flow_rows import FlowRows


class Block(QWidget):
    """A widget of 100 by 20 pixels."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(100, 20)


@pytest.fixture
def holder(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    rows = FlowRows(holder, gap_px=10)
    for _ in range(3):
        rows.addWidget(Block(holder))
    return holder


def places(holder: QWidget, width: int) -> list[tuple[int, int]]:
    holder.resize(width, 200)
    holder.show()
    QApplication.processEvents()
    return [(block.x(), block.y()) for block in holder.findChildren(Block)]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (400, [(0, 0), (110, 0), (220, 0)]),
        (320, [(0, 0), (110, 0), (220, 0)]),
        (319, [(0, 0), (110, 0), (0, 30)]),
        (150, [(0, 0), (0, 30), (0, 60)]),
    ],
)
def test_a_row_goes_on_below_where_one_ends(holder, width, expected):
    assert places(holder, width) == expected


@pytest.mark.parametrize(("width", "height"), [(320, 20), (210, 50), (100, 80)])
def test_less_width_takes_more_height(holder, width, height):
    assert holder.layout().heightForWidth(width) == height


def test_reading_from_the_right_starts_there(holder):
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert places(holder, 400) == [(300, 0), (190, 0), (80, 0)]


def test_what_is_taken_out_leaves_no_gap(holder):
    holder.layout().takeAt(0).widget().deleteLater()

    assert holder.layout().sizeHint().width() == 220
    assert holder.layout().takeAt(5) is None


def test_it_can_be_as_narrow_as_its_largest(holder):
    assert holder.layout().minimumSize().width() == 100
