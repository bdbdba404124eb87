"""What is said of an event under the pointer: plain text only, as it comes from documents. Knows no place in time."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from briefing_app.model import Event, Source, SourceId, Status
from briefing_app.ui.translation import say, tr, trn
from briefing_app.ui.wording import apart, country_name, kind_name, when_text

_WORDS = 180
_TITLES = 8


class EventTip(QFrame):
    """A small panel beside the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("event_tip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(4)
        self._labels = [self._line(column) for _ in range(4)]
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._labels[0].setFont(bold)
        self._labels[2].setEnabled(False)

    def _line(self, column: QVBoxLayout) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(320)
        column.addWidget(label)
        return label

    def show_at(self, point: QPoint, lines: Sequence[str]) -> None:
        """Show up to four lines beside a point of the screen; empty ones take no room."""
        for label, text in zip(self._labels, (*lines, "", "", "", ""), strict=False):
            label.setText(text)
            label.setVisible(bool(text))
        self.adjustSize()
        self.move(_beside(point, self.size()))
        self.show()


def _beside(point: QPoint, size: QSize) -> QPoint:
    """Return where the panel stands: below and right of the pointer, or on its other side at the screen's edge."""
    screen = (QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()).availableGeometry()
    x = point.x() + 16 if point.x() + 16 + size.width() < screen.right() else point.x() - 12 - size.width()
    y = point.y() + 18 if point.y() + 18 + size.height() < screen.bottom() else point.y() - 12 - size.height()
    return QPoint(max(x, screen.left()), max(y, screen.top()))


def event_lines(event: Event, sources: Mapping[SourceId, Source]) -> tuple[str, ...]:
    """Return title, date as written with kind and countries, sources, and the first words of the passage."""
    known = [passage for passage in event.passages if passage.source in sources]
    written = f" (“{event.when.words}”)" if event.when.words else ""
    status = [] if event.status is Status.HAPPENED else [say(event.status)]
    said = [tr("says {who}", who=event.attributed_to)] if event.attributed_to else []
    about = [kind_name(event.kind), *status, *map(country_name, event.countries), *said]
    titles = dict.fromkeys(sources[passage.source].title or sources[passage.source].path for passage in known)
    quote = " ".join(sources[known[0].source].quote(known[0]).split()) if known else ""
    return (
        event.title,
        f"{when_text(event.when)}{written}\n{apart(about)}",
        "\n".join(titles),
        f"“{quote[:_WORDS].rstrip()}…”" if len(quote) > _WORDS else f"“{quote}”" if quote else "",
    )


def cluster_lines(titles: Sequence[str], members: int) -> tuple[str, ...]:
    """Return how many events a cluster holds, some of their titles, and what a click does."""
    more = [and_more(members - _TITLES)] if members > _TITLES else []
    counted = trn("{count} event", "{count} events", members)
    return counted, "\n".join([*(f"• {title}" for title in titles[:_TITLES]), *more]), tr("Click to open")


def and_more(count: int) -> str:
    """Return that a list goes on."""
    return trn("and {count} more", "and {count} more", count)
