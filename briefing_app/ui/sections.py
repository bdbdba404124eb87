"""Headed groups of facts and links, filled anew for each event or country. Knows nothing of what they mean."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.forms import lead
from briefing_app.ui.tips import plain_tip


class Sections:
    """Fills an empty widget with groups; labels show documents' words as plain text only."""

    def __init__(self, holder: QWidget) -> None:
        self._holder = holder
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setSpacing(4)

    def clear(self) -> None:
        """Remove all groups; others may be added at once."""
        self._holder.hide()
        QTimer.singleShot(0, self._holder, self._lay_out)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        """Show what was added all at once: one by one, Qt would lay all out anew for each, 3 ms a row."""
        self._holder.setVisible(self._rows.count() > 0)
        widget: QWidget | None = self._holder
        while widget is not None and not isinstance(widget, QAbstractScrollArea):
            if (layout := widget.layout()) is not None:
                layout.invalidate()
                layout.activate()
            widget = widget.parentWidget()
        if widget is not None:  # Qt drops such requests while a tab comes up, and the area would squeeze its rows
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))

    def heading(self, text: str) -> None:
        """Start a group."""
        self.widget(plain_label(text, "sectionHeading"))

    def facts(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Add label, value and tooltip in two columns."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, (label, value, tooltip) in enumerate(rows):
            name, words = plain_label(label, "factName"), plain_label(value, "factValue")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for part in (name, words):
                part.setToolTip(plain_tip(tooltip))
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        self.widget(holder)

    def link(self, text: str, follow: Callable[[], object], tooltip: str = "") -> QPushButton:
        """Add a line that leads somewhere."""
        button = LinkButton(text)
        button.setToolTip(plain_tip(tooltip))
        button.clicked.connect(lambda _checked: follow())
        self.widget(button)
        return button

    def note(self, text: str, name: str = "note") -> None:
        """Add a paragraph."""
        self.widget(plain_label(text, name))

    def widget(self, widget: QWidget) -> None:
        """Add a widget of its own."""
        self._rows.addWidget(widget)


class LinkButton(QPushButton):
    """A flat button whose long words are wrapped by a label inside it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("link")
        self.setAccessibleName(text)
        self.setFlat(True)
        self.setMinimumWidth(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(6, 4, 6, 4)
        self._label = plain_label(text, "linkText")
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._rows.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height its words need at a width."""
        margins = self._rows.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._label.heightForWidth(inner) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size its words would like."""
        return self._rows.sizeHint()


def plain_label(text: str, name: str) -> QLabel:
    """Return a label that wraps and never reads its text as markup; `name` is what the style sheet calls it."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    lead(label)
    label.setMinimumWidth(1)  # else Qt asks for a width at which long words look well, and a narrow panel is cut
    return label
