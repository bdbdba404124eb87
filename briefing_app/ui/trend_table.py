"""The analyst's word on each country: better, worse or the same, and why. The program sets none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from briefing_app.briefing import CountryTrend, Trend
from briefing_app.model import CountryCode
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import mark, say, tr
from briefing_app.ui.wording import country_name

_REASON = mark("One sentence that gives the reason")


class TrendTable(QWidget):
    """One row a country.

    Signals:
        changed: A trend or a reason is another one.
    """

    changed = Signal()

    table: QTableWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "trend_table")
        self._rows: list[tuple[CountryCode, QComboBox, QTableWidgetItem]] = []
        self.table.setHorizontalHeaderLabels([tr("Country"), tr("Trend"), tr("Reason")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(lambda _item: self.changed.emit())

    def trends(self) -> tuple[CountryTrend, ...]:
        """Return what was set, in the order of the rows; a reason without a trend counts for nothing."""
        return tuple(
            CountryTrend(code, Trend(trend), reason.text().strip())
            for code, choice, reason in self._rows
            if (trend := choice.currentData())
        )

    def fill(self, countries: Sequence[CountryCode], trends: Sequence[CountryTrend]) -> None:
        """Put in the countries, those with a trend first, and what was set for them."""
        known = {trend.country: trend for trend in trends}
        codes = tuple(dict.fromkeys([*known, *countries]))
        self.table.blockSignals(True)
        self.table.setRowCount(len(codes))
        self._rows = [self._row(row, code, known.get(code)) for row, code in enumerate(codes)]
        self.table.blockSignals(False)
        if self._rows:
            self.table.verticalHeader().setDefaultSectionSize(self._rows[0][1].sizeHint().height() + 6)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(1)

    def _row(
        self, row: int, code: CountryCode, set_before: CountryTrend | None
    ) -> tuple[CountryCode, QComboBox, QTableWidgetItem]:
        name = QTableWidgetItem(country_name(code))
        name.setFlags(Qt.ItemFlag.ItemIsEnabled)
        reason = QTableWidgetItem(set_before.lead if set_before else "")
        reason.setToolTip(tr(_REASON))
        choice = QComboBox()
        choice.setAccessibleName(tr("Trend of {country}", country=country_name(code)))
        choice.addItem(tr("not said"), None)
        for trend in Trend:
            choice.addItem(say(trend.value), trend)
        choice.setCurrentIndex(max(choice.findData(set_before.trend if set_before else None), 0))
        choice.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.table.setItem(row, 0, name)
        self.table.setCellWidget(row, 1, choice)
        self.table.setItem(row, 2, reason)
        return code, choice, reason
