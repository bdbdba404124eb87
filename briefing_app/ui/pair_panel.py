"""Two countries' history with each other: how much, what binds them, last contact, gaps, and the events."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from briefing_app.model import CountryCode, CountryMode, Event
from briefing_app.reference import flag_path
from briefing_app.ui.forms import load_form
from briefing_app.ui.late_view import LateView
from briefing_app.ui.sections import Sections
from briefing_app.ui.session import Session
from briefing_app.ui.tone_bars import ToneBars
from briefing_app.ui.translation import number, tr, trn
from briefing_app.ui.wording import apart, country_name, kind_name, when_text
from briefing_app.workspace.pairs import Pair, PairRecord, asked_pair, ordered, pair_record

_MOST_EVENTS = 12
"""Events listed in the panel; the timeline and the list show all."""
_MOST_GAPS = 3


class PairPanel(LateView):
    """The pair that the filter asks for, or the one chosen here."""

    nothing: QLabel
    first: QComboBox
    second: QComboBox
    only_these: QPushButton
    sections: QWidget

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "pair_panel")
        self._session = session
        self._pair: Pair | None = None
        self._groups = Sections(self.sections)
        for choice in (self.first, self.second):
            choice.activated.connect(self._choose)
        self.only_these.toggled.connect(self._filter)
        session.changed.connect(self.spoil)
        session.filter_changed.connect(self.spoil)

    def show_pair(self, one: CountryCode, other: CountryCode) -> None:
        """Show two countries' history; a filter that asks for another pair follows."""
        self._pair = ordered(one, other)
        if asked_pair(self._session.filter):
            self._filter(wanted=True)
        self.spoil()

    def refresh(self) -> None:
        """Show the pair that the filter asks for, else the one chosen last."""
        self._pair = asked_pair(self._session.filter) or self._pair
        self._offer()
        self.nothing.setVisible(self._pair is None)
        self.only_these.setVisible(self._pair is not None)
        self.sections.setVisible(self._pair is not None)
        self._groups.clear()
        if self._pair is not None:
            self._show_filter(self._pair)
            self._show(pair_record(self._pair, self._session.showing.with_countries(self._pair), date.today()))

    def _offer(self) -> None:
        """Offer the countries of the documents, and the pair's own two."""
        codes = {*self._session.showing.country_counts, *(self._pair or ())}
        named = sorted(codes, key=country_name)
        for choice, chosen in zip((self.first, self.second), self._pair or (None, None), strict=True):
            choice.blockSignals(True)
            choice.clear()
            for code in named:
                choice.addItem(QIcon(str(flag_path(code))), country_name(code), code)
            choice.setCurrentIndex(choice.findData(chosen) if chosen else -1)
            choice.blockSignals(False)

    def _show_filter(self, pair: Pair) -> None:
        chosen = self._session.filter
        self.only_these.blockSignals(True)
        self.only_these.setChecked(chosen.countries == set(pair) and chosen.mode is CountryMode.ALL)
        self.only_these.blockSignals(False)

    def _show(self, record: PairRecord) -> None:
        groups = self._groups
        groups.heading(tr("In your documents"))
        if not record.events:
            groups.note(tr("No event in view names both."))
            return
        groups.facts((label, value, "") for label, value in _rows(record))
        if len(record.years) > 1:
            groups.widget(ToneBars(record.years))
            groups.note(tr("Above the line cooperation (grey: neither), below it friction."))
        self._list(tr("Agreements in force"), record.in_force, _term)
        self._list_gaps(record)
        self._list(tr("Their events"), record.events[:_MOST_EVENTS], _when_and_kind)
        if len(record.events) > _MOST_EVENTS:
            groups.note(
                trn(
                    "and {count} more: show only their events to see all.",
                    "and {count} more: show only their events to see all.",
                    len(record.events) - _MOST_EVENTS,
                )
            )
        groups.heading(tr("Profiles"))
        for code in record.pair:
            self._link_country(code)

    def _list(self, heading: str, events: Iterable[Event], second_line: Callable[[Event], str]) -> None:
        events = tuple(events)
        if events:
            self._groups.heading(heading)
        for event in events:
            self._link_event(event, second_line(event))

    def _list_gaps(self, record: PairRecord) -> None:
        if record.gaps:
            self._groups.heading(tr("Longest gaps"))
        for gap in record.gaps[:_MOST_GAPS]:
            first, last = when_text(gap.after.when), when_text(gap.before.when)
            self._groups.note(tr("{length}: {first} to {last}", length=_years(gap.days), first=first, last=last))

    def _link_event(self, event: Event, second_line: str) -> None:
        self._groups.link(f"{second_line}\n{event.title}", lambda: self._session.select(event.id))

    def _link_country(self, code: CountryCode) -> None:
        self._groups.link(country_name(code), lambda: self._session.show_country(code), tr("Show its profile"))

    def _choose(self) -> None:
        one, other = self.first.currentData(), self.second.currentData()
        if one and other and one != other:
            self.show_pair(one, other)

    def _filter(self, wanted: bool) -> None:
        countries = frozenset(self._pair or ()) if wanted else frozenset[CountryCode]()
        mode = CountryMode.ALL if countries else CountryMode.ANY
        chosen = self._session.filter
        negated = chosen.negated - {"countries"}
        self._session.set_filter(replace(chosen, countries=countries, mode=mode, negated=negated))


def _rows(record: PairRecord) -> list[tuple[str, str]]:
    tally = record.tally
    counts = ((tr("Events"), tally.total), (tr("Cooperation"), tally.cooperation), (tr("Friction"), tally.friction))
    rows = [(label, number(count)) for label, count in counts]
    if record.last_contact:
        rows.append((tr("Last contact"), f"{when_text(record.last_contact.when)}: {record.last_contact.title}"))
    return rows


def _term(event: Event) -> str:
    if event.until is None:
        return tr("{first}, no end stated", first=when_text(event.when))
    return tr("{first}, to {last}", first=when_text(event.when), last=when_text(event.until))


def _when_and_kind(event: Event) -> str:
    return apart([when_text(event.when), kind_name(event.kind)])


def _years(days: int) -> str:
    years, months = days // 365, days % 365 // 30
    told = trn("{count} year", "{count} years", years)
    return f"{told} {trn('{count} month', '{count} months', months)}" if months else told
