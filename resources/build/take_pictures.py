"""Take the pictures of the guide and the README from the real window on the sample.

    .venv/bin/python resources/build/take_pictures.py

Draws off screen at a fixed size and on a fixed day, so that a picture changes only when the window does.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.model import EventKind
from briefing_app.ui.composer import Composer
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.theme import Theme
from briefing_app.ui.translation import speak
from briefing_app.ui.typeface import lend_typeface
from briefing_app.ui.workroom import Workroom

FOLDER = Path(__file__).resolve().parents[1] / "guide"
WIDTH_PX, HEIGHT_PX = 1280, 800
PATIENCE_MS = 60_000

BOTTOM_LINE = "China and Russia bind themselves to Iran in trade and by treaty. No text obliges either to defend it."
KEY_POINTS = """\
- **Agreements, not alliances.** The agreement of 2021 and the treaty of 2025 hold no duty of mutual defence.
- **Together at sea.** The three navies have held drills since 2019.
"""


def main() -> None:
    """Open the sample, select an event of it, and save what is seen."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    lend_typeface()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.theme, settings.has_toured = Theme.LIGHT, True
        dress(settings.look)
        window, room = open_sample(settings)
        save(window, "window")
        save(room.bench.timeline, "timeline")
        session = room.session
        session.accept([event.id for event in session.events if event.when.is_dated])
        composer = Composer(session, room)
        composer.resize(WIDTH_PX, HEIGHT_PX)
        composer.title.setText("Iran’s partners")
        composer.handling.setText("For internal use")
        composer.bottom_line.setPlainText(BOTTOM_LINE)
        composer.key_points.setPlainText(KEY_POINTS)
        composer.show()
        settle(6_000)
        save(composer, "composer")
        composer.close()
        window.close()
        speak("fa")
        window, _ = open_sample(settings)
        save(window, "persian")
        window.close()


def open_sample(settings: Settings) -> tuple[MainWindow, Workroom]:
    """Return a window on the sample, with a treaty selected."""
    window = MainWindow(settings)
    window.resize(WIDTH_PX, HEIGHT_PX)
    window.show()
    session = Session()
    room = window.furnish(session)
    room.load_icons()
    room.files.open_sample()
    wait_until(lambda: len(session.sources) >= 12 and bool(session.events))
    session.select(next(event.id for event in session.events if event.kind is EventKind.TREATY))
    settle(2_000)
    return window, room


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not is_so() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settle(time_ms: int) -> None:
    """Let animations and background work end."""
    deadline = QDeadlineTimer(time_ms)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def save(widget: QWidget, name: str) -> None:
    """Save what a widget shows as a picture of the guide."""
    FOLDER.mkdir(exist_ok=True)
    widget.grab().save(str(FOLDER / f"{name}.png"))


if __name__ == "__main__":
    main()
