"""Rows have a headline and a second line, an icon where reading starts, and are as high as their density says."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from briefing_app.ui.style_sheet import dress
from briefing_app.ui.theme import Look, Theme
from briefing_app.ui.two_line_rows import COUNT, SECOND_LINE, TwoLineRows

_WIDTH = 300


@pytest.fixture(autouse=True)
def plain_look(qapp):
    dress(Look(Theme.LIGHT))
    yield
    dress(Look(Theme.LIGHT))


@pytest.fixture
def rows(qtbot):
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(TwoLineRows(rows))
    red = QPixmap(QSize(32, 32))
    red.fill(QColor("#ff0000"))
    item = QListWidgetItem(QIcon(red), "A treaty")
    item.setData(SECOND_LINE, "17 January 2025")
    item.setData(COUNT, "12")
    rows.addItem(item)
    rows.resize(_WIDTH, 120)
    return rows


def red_columns(image: QImage) -> list[int]:
    red = QColor("#ff0000")
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == red for y in range(image.height()))]


def test_the_icon_stands_where_reading_starts(rows):
    columns = red_columns(rows.grab().toImage())

    assert max(columns) < _WIDTH / 4


def test_a_list_read_from_the_right_is_mirrored(rows):
    rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert min(red_columns(rows.grab().toImage())) > _WIDTH * 3 / 4


def test_compact_rows_are_lower(rows):
    roomy = rows.sizeHintForRow(0)
    dress(Look(Theme.LIGHT, is_compact=True))

    assert rows.sizeHintForRow(0) == roomy - 8


def test_rows_grow_with_the_size_of_type(rows):
    before = rows.sizeHintForRow(0)
    dress(Look(Theme.LIGHT, text_size=1.5))

    assert rows.sizeHintForRow(0) > before
