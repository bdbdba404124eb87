"""Joining and splitting show every passage, and say what stays."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QRadioButton

from briefing_app.ui.join_dialog import JoinDialog
from briefing_app.ui.split_dialog import SplitDialog
from tests.ui.sample import AGREEMENT, SOURCES, TREATY

BY_ID = {source.id: source for source in SOURCES}


def passages(dialog):
    return [edit.toPlainText() for edit in dialog.sides.findChildren(QPlainTextEdit)]


@pytest.fixture
def join(qtbot):
    dialog = JoinDialog([TREATY, AGREEMENT], BY_ID)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def split(qtbot):
    dialog = SplitDialog(TREATY, BY_ID)
    qtbot.addWidget(dialog)
    return dialog


def can_split(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_joining_shows_the_passages_of_all(join):
    assert len(passages(join)) == len(TREATY.passages) + len(AGREEMENT.passages)


def test_the_first_event_leads_unless_told_otherwise(join):
    assert join.order() == (TREATY.id, AGREEMENT.id)

    join.findChildren(QRadioButton)[1].setChecked(True)

    assert join.order() == (AGREEMENT.id, TREATY.id)


def test_splitting_shows_all_passages_and_takes_none_by_itself(split):
    assert len(passages(split)) == 2
    assert not can_split(split)


def test_a_ticked_passage_leaves(split):
    split.ticks[1].setChecked(True)

    assert split.leaving() == (TREATY.passages[1],)
    assert can_split(split)


def test_not_all_passages_can_leave(split):
    for tick in split.ticks:
        tick.setChecked(True)

    assert not can_split(split)


def test_the_keyboard_starts_at_the_first_choice(qtbot, join, split):
    for dialog, first in ((join, join.findChildren(QRadioButton)[0]), (split, split.ticks[0])):
        dialog.show()
        qtbot.waitActive(dialog)

        assert dialog.focusWidget() is first
