"""Who shares events with whom, as a square of cells."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from briefing_app.model import CountryCode
from briefing_app.reference import flag_path
from briefing_app.ui.translation import number, tr, trn
from briefing_app.ui.wording import country_name
from briefing_app.workspace.pairs import Matrix, Tally

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TALLY = Role.UserRole + 1
"""A cell's `Tally`, None on the diagonal."""


class MatrixModel(QAbstractTableModel):
    """One row and one column for each country; on the diagonal, how many events it has."""

    def __init__(self) -> None:
        super().__init__()
        self._matrix = Matrix((), {}, {})
        self.most = 1

    def show(self, matrix: Matrix) -> None:
        """Replace the cells."""
        self.beginResetModel()
        self._matrix = matrix
        self.most = max((tally.total for tally in matrix.pairs.values()), default=1)
        self.endResetModel()

    def pair(self, index: Index) -> tuple[CountryCode, CountryCode]:
        """Return the countries of a cell's row and column; one and the same on the diagonal."""
        return self._matrix.countries[index.row()], self._matrix.countries[index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the value is immutable)
        """Return how many countries there are."""
        return 0 if parent.isValid() else len(self._matrix.countries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (as above)
        """Return how many countries there are."""
        return self.rowCount(parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a country's name beside its row, its code above its column, and its flag."""
        code = self._matrix.countries[section]
        match role:
            case Role.DisplayRole:
                return code if orientation == Qt.Orientation.Horizontal else country_name(code)
            case Role.DecorationRole:
                return QIcon(str(flag_path(code)))
            case Role.ToolTipRole | Role.AccessibleTextRole:
                return country_name(code)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a cell's count, and what it means in its tooltip and to a screen reader."""
        one, other = self.pair(index)
        tally = None if one == other else self._matrix.tally(one, other)
        match role:
            case Role.DisplayRole:
                count = self._matrix.own[one] if tally is None else tally.total
                return number(count) if count or tally is None else ""
            case Role.ToolTipRole | Role.AccessibleTextRole:
                return self._in_words(one, other, tally)
            case _ if role == TALLY:
                return tally
        return None

    def _in_words(self, one: CountryCode, other: CountryCode, tally: Tally | None) -> str:
        if tally is None:
            events = trn("{count} event", "{count} events", self._matrix.own[one])
            return f"{country_name(one)}: {events}"
        names = tr("{one} and {other}", one=country_name(one), other=country_name(other))
        if not tally.total:
            return tr("{names}: no event together", names=names)
        return trn(
            "{names}: {count} event, {cooperation} cooperation, {friction} friction",
            "{names}: {count} events, {cooperation} cooperation, {friction} friction",
            tally.total,
            names=names,
            cooperation=tally.cooperation,
            friction=tally.friction,
        )
