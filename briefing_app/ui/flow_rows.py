"""A layout that sets widgets side by side, and goes on in the next row where one ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRows(QLayout):
    """Rows of widgets in their own sizes, from where reading starts."""

    def __init__(self, parent: QWidget, gap_px: int = 6) -> None:
        super().__init__(parent)
        self._parent = parent
        self._items: list[QLayoutItem] = []
        self._gap_px = gap_px
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more (Qt calls this)."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one by its place; None past the last, until which Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: rows take what they need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: less width takes more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self._placed(width)[1]

    def sizeHint(self) -> QSize:
        """Return the size of one row with everything in it."""
        widths = [item.sizeHint().width() + self._gap_px for item in self._items]
        return QSize(sum(widths), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        """Return the size of the largest of them."""
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, room: QRect) -> None:
        """Put each in its place (Qt calls this)."""
        super().setGeometry(room)
        is_mirrored = self._parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._items, self._placed(room.width())[0], strict=True):
            left = room.width() - place.right() - 1 if is_mirrored else place.left()
            item.setGeometry(QRect(room.topLeft() + QPoint(left, place.top()), place.size()))

    def _placed(self, width: int) -> tuple[list[QRect], int]:
        """Return the places in rows of a width, and the height of all rows."""
        places: list[QRect] = []
        left = top = height = 0
        for item in self._items:
            size = item.sizeHint()
            if left and left + size.width() > width:
                left, top, height = 0, top + height + self._gap_px, 0
            places.append(QRect(QPoint(left, top), size))
            left, height = left + size.width() + self._gap_px, max(height, size.height())
        return places, top + height
