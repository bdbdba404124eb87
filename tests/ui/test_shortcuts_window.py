"""The window of shortcuts has every command with keys, and words narrow it."""

import pytest

from briefing_app.ui.commands import COMMANDS
from briefing_app.ui.shortcuts_window import ShortcutsWindow, keys_text, plain_text


@pytest.fixture
def shortcuts(qtbot):
    shortcuts = ShortcutsWindow()
    qtbot.addWidget(shortcuts)
    return shortcuts


def listed(shortcuts: ShortcutsWindow) -> dict[str, str]:
    groups = [shortcuts.commands.topLevelItem(place) for place in range(shortcuts.commands.topLevelItemCount())]
    rows = [group.child(row) for group in groups for row in range(group.childCount())]
    return {row.text(0): row.text(1) for row in rows if not row.isHidden()}


def test_every_command_with_keys_is_there(shortcuts):
    found = listed(shortcuts)

    assert all(found[plain_text(one.text)] == keys_text(one.keys) for one in COMMANDS if one.keys)


def test_words_narrow_it_by_name_and_by_key(shortcuts):
    shortcuts.search.setText("ctrl+k")

    assert list(listed(shortcuts)) == ["Find a command, event, source or country"]


def test_gestures_of_the_timeline_are_there_too(shortcuts):
    assert "Ctrl+Wheel" in listed(shortcuts)["Zoom at the pointer"]
