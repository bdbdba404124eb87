"""Labels of forms stand where reading starts, whatever language their words are in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing_app.ui.forms import lead

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
TOP, CENTRE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignCenter


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [("en", LEFT | TOP, LEFT | TOP | ABSOLUTE), ("fa", LEFT | TOP, RIGHT | TOP | ABSOLUTE), ("fa", CENTRE, CENTRE)],
)
def test_a_label_starts_where_reading_does(spoken, qtbot, language, before, after):
    spoken(language)
    label = QLabel("Iran", alignment=before)
    qtbot.addWidget(label)

    lead(label)

    assert label.alignment() == after
