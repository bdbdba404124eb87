"""Each choice takes effect at once, is remembered, and can be taken back with all others."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox

from briefing_app.ui import theme
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.theme import Look, Theme
from tests.ui.sample import fill


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def preferences(qtbot, settings):
    preferences = Preferences(settings)
    qtbot.addWidget(preferences)
    return preferences


@pytest.fixture(autouse=True)
def plain_look(qapp):
    yield
    dress(Look(Theme.LIGHT))


def choose(box: QComboBox, words: str) -> None:
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def test_choices_are_remembered_by_the_next_program(preferences, settings, tmp_path):
    choose(preferences.theme, "High contrast")
    choose(preferences.text_size, "150%")
    choose(preferences.density, "Compact")
    preferences.reopens.setChecked(True)

    settings.flush()
    again = Settings(tmp_path / "settings.ini")
    assert again.look == Look(Theme.CONTRAST, 1.5, is_compact=True)
    assert again.reopens


def test_a_choice_of_look_is_said_at_once(qtbot, preferences):
    with qtbot.waitSignal(preferences.look_changed):
        choose(preferences.theme, "Dark")


def test_defaults_come_back_with_one_button(qtbot, preferences, settings):
    choose(preferences.theme, "Dark")
    preferences.moves_on.setChecked(False)
    preferences.reopens.setChecked(True)

    button = preferences.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert (settings.look, settings.moves_on, settings.reopens) == (Look(), True, False)
    assert preferences.theme.currentText() == "System"
    assert preferences.moves_on.isChecked()


@pytest.mark.parametrize("stored", ["", "purple", "1"])
def test_a_theme_that_is_none_counts_as_not_set(tmp_path, stored):
    path = tmp_path / "settings.ini"
    path.write_text(f"[look]\ntheme={stored}\ntext_size=huge\n")

    assert Settings(path).look == Look()


@pytest.fixture
def window(qtbot, settings):
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    fill(window.furnish(Session()).session)
    return window


def row_height(window: MainWindow) -> int:
    QApplication.processEvents()
    return window.room.bench.events.table.rowHeight(0)


def test_rows_follow_text_size_and_density(window, settings):
    dress(Look(Theme.LIGHT))
    before = row_height(window)

    settings.text_size = 1.5
    window.room.restyle()
    larger = row_height(window)
    settings.is_compact = True
    window.room.restyle()

    assert before < larger
    assert row_height(window) < larger


def dark_system() -> SimpleNamespace:
    """Stand in for Qt's hints: the platform of the tests has one scheme only."""
    return SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)


def test_the_systems_scheme_is_followed(window, qapp, monkeypatch):
    dress(Look())
    monkeypatch.setattr(QApplication, "styleHints", dark_system)

    window.follow_scheme()

    assert theme.current() is Theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.ground


def test_a_chosen_theme_is_kept_whatever_the_system_does(window, qapp, monkeypatch):
    window.room.set_theme(Theme.LIGHT)
    monkeypatch.setattr(QApplication, "styleHints", dark_system)

    window.follow_scheme()

    assert qapp.palette().window().color().name() == theme.LIGHT.ground
