"""The sources as a list to choose from: a row is worded when it is seen, as there may be ten thousand."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.model import Source, SourceId
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.wording import apart

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class SourceChoice(QAbstractListModel):
    """Rows of sources, in the order they were added."""

    def __init__(self) -> None:
        super().__init__()
        self._sources: Mapping[SourceId, Source] = {}
        self._ids: tuple[SourceId, ...] = ()
        self._rows: dict[SourceId, int] = {}

    def show(self, sources: Mapping[SourceId, Source]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._sources, self._ids = sources, tuple(sources)
        self._rows = {source_id: row for row, source_id in enumerate(self._ids)}
        self.endResetModel()

    def row_of(self, source_id: SourceId | None) -> int:
        """Return the row of a source, -1 if there is none."""
        return self._rows.get(source_id, -1) if source_id else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the value is immutable)
        """Return how many sources there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return the id of a row, or its words."""
        source_id = self._ids[index.row()]
        if role == Role.UserRole:
            return source_id
        source = self._sources.get(source_id)
        if source is None:  # taken away, and the rows not replaced yet
            return None
        if role == Role.DisplayRole:
            return apart(part for part in (source.title, source.publisher) if part)
        return plain_tip(source.path) if role == Role.ToolTipRole else None
