"""A country's profile: flag, facts with year and origin, and what the documents in view say of it."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget

from briefing_app.model import CountryCode, CountryMode, CountryRecord, Event, country_record
from briefing_app.reference import country, country_name, flag_path, kind_info
from briefing_app.reference.wording import when_text
from briefing_app.ui.forms import load_form
from briefing_app.ui.sections import Sections
from briefing_app.ui.session import Session
from briefing_app.ui.year_bars import YearBars

_FLAG_SIZE = QSize(56, 42)
_MOST_EVENTS = 30
"""Events listed in the panel; the timeline and the list show all."""
_MOST_PARTNERS = 6


class CountryPanel(QWidget):
    """The country that is looked at, one of the selected event's or any other."""

    nothing: QLabel
    flag: QLabel
    name: QLabel
    local_name: QLabel
    only_this: QPushButton
    pair: QPushButton
    sections: QWidget

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "country_panel")
        self._session = session
        self._is_due = True
        self.choice = self._add_choice()
        self._groups = Sections(self.sections)
        self.choice.currentChanged.connect(self._choose)
        self.only_this.toggled.connect(self._filter_to_it)
        self.pair.setMenu(QMenu(self))
        for signal in (session.country_selected, session.selected, session.changed, session.filter_changed):
            signal.connect(self._refresh)
        self._refresh()

    def _add_choice(self) -> QTabBar:
        """Return the tabs above the profile; forms know no tab bar of its own."""
        choice = QTabBar(self, expanding=False, drawBase=False, usesScrollButtons=True)
        choice.setObjectName("choice")
        choice.setAccessibleName("Countries of the event")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  (the form has it so)
        layout.insertWidget(0, choice)
        return choice

    def _refresh(self, _what: object = None) -> None:
        """Show the country, or wait until the panel is looked at: counting over all events takes its time."""
        self._is_due = not self.isVisible()
        if self._is_due:
            return
        code = self._session.country
        self._offer(code)
        for widget in (self.flag, self.name, self.local_name, self.only_this, self.pair, self.sections):
            widget.setVisible(code is not None)
        self.nothing.setVisible(code is None)
        self._groups.clear()
        if code is not None:
            self._show(code)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the panel was hidden (Qt calls this)."""
        super().showEvent(event)
        if self._is_due:
            self._refresh()

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
        self.choice.blockSignals(False)
        self.choice.setVisible(len(codes) > 1)

    def _show(self, code: CountryCode) -> None:
        profile = country(code)
        record = country_record(code, self._session.shown)
        self.flag.setPixmap(QIcon(str(flag_path(code))).pixmap(_FLAG_SIZE, self.devicePixelRatioF()))
        self.flag.setAccessibleName(f"Flag of {profile.name}")
        self.name.setText(profile.name)
        self.local_name.setText(" · ".join(name for name in profile.local_names if name != profile.name))
        self._show_filters(code, record)
        self._show_record(record)
        self._groups.heading("Profile")
        if profile.note:
            self._groups.note(profile.note)
        self._groups.facts(
            (fact.label, fact.value, ", ".join(part for part in (fact.as_of, fact.origin) if part))
            for fact in profile.facts
        )

    def _show_filters(self, code: CountryCode, record: CountryRecord) -> None:
        chosen = self._session.filter
        self.only_this.blockSignals(True)
        self.only_this.setChecked(chosen.countries == {code})
        self.only_this.blockSignals(False)
        menu = self.pair.menu()
        menu.clear()
        for partner, count in record.partners:
            action = menu.addAction(QIcon(str(flag_path(partner))), f"{country_name(partner)} ({count})")
            action.triggered.connect(lambda _checked=False, other=partner: self._filter_to_pair(code, other))
        self.pair.setEnabled(bool(record.partners))

    def _show_record(self, record: CountryRecord) -> None:
        groups = self._groups
        groups.heading("In your documents")
        if not record.events:
            groups.note("No event in view names it.")
            return
        groups.facts((label, value, "") for label, value in _record_rows(record))
        if len(record.years) > 1:
            groups.widget(YearBars(record.years))
        for partner, count in record.partners[:_MOST_PARTNERS]:
            self._link_partner(partner, count)
        groups.heading("Its events")
        for event in record.events[:_MOST_EVENTS]:
            self._link_event(event)
        if len(record.events) > _MOST_EVENTS:
            groups.note(f"and {len(record.events) - _MOST_EVENTS} more: show its events to see all.")

    def _link_partner(self, code: CountryCode, count: int) -> None:
        together = f"{country_name(code)}: {count} {'event' if count == 1 else 'events'} together"
        self._groups.link(together, lambda: self._session.show_country(code), "Show its profile")

    def _link_event(self, event: Event) -> None:
        self._groups.link(f"{when_text(event.when)}\n{event.title}", lambda: self._session.select(event.id))

    def _choose(self, place: int) -> None:
        if place >= 0:
            self._session.show_country(self.choice.tabData(place))

    def _filter_to_it(self, wanted: bool) -> None:
        code = self._session.country
        countries = frozenset([code]) if wanted and code else frozenset()
        self._session.set_filter(replace(self._session.filter, countries=countries, mode=CountryMode.ANY))

    def _filter_to_pair(self, code: CountryCode, other: CountryCode) -> None:
        pair = frozenset([code, other])
        self._session.set_filter(replace(self._session.filter, countries=pair, mode=CountryMode.ALL))


def _record_rows(record: CountryRecord) -> list[tuple[str, str]]:
    rows = [("Events", str(len(record.events))), ("Sources", str(len(record.sources)))]
    if record.first and record.last:
        rows += [("First", when_text(record.first.when)), ("Last", when_text(record.last.when))]
    kinds = ", ".join(f"{kind_info(kind).label.lower()} {count}" for kind, count in record.kinds[:4])
    rows.append(("Kinds", kinds))
    if record.conflicts:
        rows.append(("Open conflicts", str(record.conflicts)))
    return rows
