"""A country's profile: what the documents in view say of it, the user's notes, and facts with year and origin."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget

from briefing_app.model import CountryCode, CountryMode, CountryRecord, country_record
from briefing_app.reference import Country, country, flag_path
from briefing_app.ui.country_sections import show_events, show_profile, show_record
from briefing_app.ui.forms import load_form
from briefing_app.ui.late_view import LateView
from briefing_app.ui.note_box import NoteBox
from briefing_app.ui.sections import Sections
from briefing_app.ui.session import Session
from briefing_app.ui.translation import number, tr
from briefing_app.ui.wording import apart, country_name
from briefing_app.workspace.country_notes import country_note, note_country

_FLAG_SIZE = QSize(56, 42)


class CountryPanel(LateView):
    """The country that is looked at, one of the selected event's or any other.

    Signals:
        pair_asked: The user wants its history with another country (both `CountryCode`).
    """

    pair_asked = Signal(str, str)

    nothing: QLabel
    flag: QLabel
    name: QLabel
    local_name: QLabel
    only_this: QPushButton
    pair: QPushButton
    sections: QWidget
    note_heading: QLabel
    profile_sections: QWidget

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "country_panel")
        self._session = session
        self._code: CountryCode | None = None
        self.choice = self._add_choice()
        self.note = NoteBox()
        _layout(self, "note_place", QHBoxLayout).addWidget(self.note)
        self._record, self._profile = Sections(self.sections), Sections(self.profile_sections)
        self.choice.currentChanged.connect(self._choose)
        self.only_this.toggled.connect(self._filter_to_it)
        self.pair.setMenu(QMenu(self))
        self.note.kept.connect(self._keep_note)
        for signal in (session.country_selected, session.selected, session.changed, session.filter_changed):
            signal.connect(self.spoil)
        self.refresh()

    def _add_choice(self) -> QTabBar:
        """Return the tabs above the profile; forms know no tab bar of its own."""
        choice = QTabBar(self, expanding=False, drawBase=False, usesScrollButtons=True)
        choice.setObjectName("choice")
        choice.setAccessibleName(tr("Countries of the event"))
        _layout(self, "rows", QVBoxLayout).insertWidget(0, choice)
        return choice

    def refresh(self) -> None:
        """Show the country that is looked at; words that are being written on it stay."""
        code = self._session.country
        self._offer(code)
        parts = (self.flag, self.name, self.local_name, self.only_this, self.pair, self.sections)
        for widget in (*parts, self.note_heading, self.note, self.profile_sections):
            widget.setVisible(code is not None)
        self.nothing.setVisible(code is None)
        self._record.clear()
        self._profile.clear()
        if code is not None:
            self._show(code)
        self._code = code

    def _offer(self, code: CountryCode | None) -> None:
        """Offer the countries of the selected event, and the one that is looked at."""
        event = self._session.selected_event
        codes = dict.fromkeys([*(event.countries if event else ()), *([code] if code else [])])
        self.choice.blockSignals(True)
        while self.choice.count():
            self.choice.removeTab(0)
        for place, offered in enumerate(codes):
            self.choice.addTab(QIcon(str(flag_path(offered))), country_name(offered))
            self.choice.setTabData(place, offered)
            if offered == code:
                self.choice.setCurrentIndex(place)
        if not codes:
            self.choice.addTab(tr("No country"))  # a tab bar is named by its tabs
        self.choice.blockSignals(False)
        self.choice.setVisible(len(codes) > 1)

    def _show(self, code: CountryCode) -> None:
        profile, record = country(code), country_record(code, self._session.showing.with_countries([code]))
        self.flag.setPixmap(QIcon(str(flag_path(code))).pixmap(_FLAG_SIZE, self.devicePixelRatioF()))
        own = country_name(code)
        self.flag.setAccessibleName(tr("Flag of {country}", country=own))
        self.name.setText(own)
        self.local_name.setText(apart(_other_names(profile, own)))
        self._show_filters(code, record)
        show_record(self._record, record, self._session)
        if code != self._code or not self.note.is_being_written:
            self.note.show_note(country_note(self._session.dossier, code))
        show_profile(self._profile, profile)
        show_events(self._profile, record, self._session)

    def _show_filters(self, code: CountryCode, record: CountryRecord) -> None:
        chosen = self._session.filter
        self.only_this.blockSignals(True)
        self.only_this.setChecked(chosen.countries == {code} and "countries" not in chosen.negated)
        self.only_this.blockSignals(False)
        menu = self.pair.menu()
        menu.clear()
        for partner, count in record.partners:
            action = menu.addAction(QIcon(str(flag_path(partner))), f"{country_name(partner)} ({number(count)})")
            action.triggered.connect(lambda _checked=False, other=partner: self._filter_to_pair(code, other))
        self.pair.setEnabled(bool(record.partners))

    # What the user does

    def _choose(self, place: int) -> None:
        if place >= 0:
            self._session.show_country(self.choice.tabData(place))

    def _filter_to_it(self, wanted: bool) -> None:
        code = self._session.country
        countries = frozenset([code]) if wanted and code else frozenset()
        self._filter(countries, CountryMode.ANY)

    def _filter_to_pair(self, code: CountryCode, other: CountryCode) -> None:
        self._filter(frozenset([code, other]), CountryMode.ALL)
        self.pair_asked.emit(code, other)

    def _filter(self, countries: frozenset[CountryCode], mode: CountryMode) -> None:
        chosen = self._session.filter
        negated = chosen.negated - {"countries"}
        self._session.set_filter(replace(chosen, countries=countries, mode=mode, negated=negated))

    def _keep_note(self, words: str) -> None:
        if self._code is not None:
            code, self._code = self._code, None
            self._session.do(note_country, code, words)
            self.refresh()


def _other_names(profile: Country, own: str) -> list[str]:
    """Return the names beside the one in the user's language: the English one, and the local ones."""
    return [name for name in dict.fromkeys((profile.name, *profile.local_names)) if name != own]


def _layout(view: QWidget, name: str, kind: type[QBoxLayout]) -> QBoxLayout:
    layout = view.findChild(kind, name)
    assert layout is not None  # noqa: S101  (the form has it so)
    return layout
