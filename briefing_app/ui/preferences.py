"""Choose language, theme, size of type, density and habits; each choice takes effect at once and can be reset."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QWidget

from briefing_app.ui.forms import load_form
from briefing_app.ui.settings import TEXT_SIZES, Settings
from briefing_app.ui.theme import Theme
from briefing_app.ui.translation import LANGUAGES, SYSTEM, say, spoken, tr


class Preferences(QDialog):
    """The settings as controls.

    Signals:
        look_changed: Another theme, size of type or density was chosen.
        language_changed: Another language was chosen; the window is to be opened anew in it.
    """

    look_changed = Signal()
    language_changed = Signal()

    language: QComboBox
    theme: QComboBox
    text_size: QComboBox
    density: QComboBox
    moves_on: QCheckBox
    reopens: QCheckBox
    buttons: QDialogButtonBox

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "preferences")
        self._settings = settings
        self.language.addItem(tr("As the desktop ({name})", name=LANGUAGES[spoken(SYSTEM)]), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for chosen in Theme:
            self.theme.addItem(say(chosen.capitalize()), chosen)
        for size in TEXT_SIZES:
            self.text_size.addItem(tr("{percent}%", percent=round(size * 100)), size)
        self.density.addItems([tr("Roomy"), tr("Compact")])
        self._show()
        self.language.activated.connect(self._take_language)
        self.density.activated.connect(self._take_look)
        self.theme.activated.connect(self._take_look)
        self.text_size.activated.connect(self._take_look)
        self.moves_on.toggled.connect(lambda wanted: setattr(settings, "moves_on", wanted))
        self.reopens.toggled.connect(lambda wanted: setattr(settings, "reopens", wanted))
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        defaults = self.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        defaults.setAutoDefault(False)
        defaults.clicked.connect(self._reset)

    def _show(self) -> None:
        self.language.setCurrentIndex(self.language.findData(self._settings.language))
        self.theme.setCurrentIndex(self.theme.findData(self._settings.theme))
        self.text_size.setCurrentIndex(self.text_size.findData(self._settings.text_size))
        self.density.setCurrentIndex(int(self._settings.is_compact))
        self.moves_on.setChecked(self._settings.moves_on)
        self.reopens.setChecked(self._settings.reopens)

    def _take_language(self) -> None:
        before = spoken(self._settings.language)
        self._settings.language = str(self.language.currentData())
        if spoken(self._settings.language) != before:
            self.language_changed.emit()

    def _take_look(self) -> None:
        self._settings.theme = Theme(self.theme.currentData())
        self._settings.text_size = float(self.text_size.currentData())
        self._settings.is_compact = bool(self.density.currentIndex())
        self.look_changed.emit()

    def _reset(self) -> None:
        before = spoken(self._settings.language)
        self._settings.reset()
        self._show()
        self.look_changed.emit()
        if spoken(self._settings.language) != before:
            self.language_changed.emit()
