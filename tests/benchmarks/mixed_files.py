"""Measure the window while it reads many files of ten formats: until the first event, and how usable it stays.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.mixed_files --files 200 --json

`first_event_s` is by the clock, from the drop of the folder; `longest_block_ms` is the longest that the window's thread
worked without looking at what the user does, in processor time, which other programs disturb less (`_wall_ms` by the
clock), `longest_later_ms` the same after the first event, for which views are built; `window_s` is the processor time
of the window's process.
"""

import argparse
import csv
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO, StringIO
from pathlib import Path

import docx
import odfdo
import typst
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings

_LANDS = ("Iran", "Russia", "China", "Turkey", "Norway", "Kenya", "Peru", "Laos", "Chile", "Ghana", "Malta", "Oman")
_DEEDS = ("signed a trade treaty", "held a naval drill", "agreed on a loan", "opened talks on the border")
_MONTHS = ("January", "March", "May", "July", "September", "November")
_FILLER = (
    "Officials on both sides called the step overdue, and said that more would follow before the end of the season."
)
_PATIENCE_S = 300
_REST_S = 6


def story(number: int) -> list[str]:
    """Return nine paragraphs, the first the headline, with events that no other number has."""
    lines = [f"Report number {number} on the lands and what they do"]
    for place in range(8):
        one, other = _LANDS[(number + place) % 12], _LANDS[(number * 5 + place * 7 + 1) % 12]
        day, year = (number * 3 + place) % 28 + 1, 1995 + (number + place * 4) % 30
        deed = _DEEDS[(number + place) % 4]
        lines.append(f"On {day} {_MONTHS[place % 6]} {year} {one} and {other} {deed} in Muscat. {_FILLER}")
    return lines


def _text(lines: list[str]) -> bytes:
    return "\n\n".join(lines).encode()


def _marked(lines: list[str]) -> bytes:
    return ("---\npublished: 2026-03-05\n---\n# " + "\n\n".join(lines)).encode()


def _page(lines: list[str]) -> bytes:
    head = f'<title>{lines[0]}</title><meta property="article:published_time" content="2026-03-05">'
    return (
        f"<html><head>{head}</head><body><h1>{lines[0]}</h1>{''.join(f'<p>{each}</p>' for each in lines[1:])}".encode()
    )


def _mail(lines: list[str]) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "a@example.org", lines[0], "Thu, 05 Mar 2026 09:00:00 +0000"
    message.set_content("\n\n".join(lines[1:]))
    return message.as_bytes()


def _word(lines: list[str]) -> bytes:
    document, stream = docx.Document(), BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(stream)
    return stream.getvalue()


def _open_document(lines: list[str]) -> bytes:
    document, stream = odfdo.Document("text"), BytesIO()
    document.body.clear()
    for line in lines:
        document.body.append(odfdo.Paragraph(line))
    document.save(stream)
    return stream.getvalue()


def _portable(lines: list[str]) -> bytes:
    return typst.compile(("= " + "\n\n".join(lines)).encode())


def _rich(lines: list[str]) -> bytes:
    return (r"{\rtf1\ansi " + r"\par ".join(lines) + "}").encode()


def _table(lines: list[str]) -> bytes:
    stream = StringIO()
    csv.writer(stream).writerows([("title", "published", "text"), (lines[0], "2026-03-05", "\n\n".join(lines[1:]))])
    return stream.getvalue().encode()


def _feed(lines: list[str]) -> bytes:
    body = "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in lines[1:])
    day = "<pubDate>Thu, 05 Mar 2026 09:00:00 GMT</pubDate>"
    item = f"<item><title>{lines[0]}</title>{day}<description>{body}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>{item}</channel></rss>'.encode()


_FORMATS: dict[str, Callable[[list[str]], bytes]] = {
    "txt": _text, "md": _marked, "html": _page, "eml": _mail, "docx": _word,
    "odt": _open_document, "pdf": _portable, "rtf": _rich, "csv": _table, "rss": _feed,
}  # fmt: skip


class _Watch:
    """Looks at the window's thread between any two things it does."""

    def __init__(self, session: Session) -> None:
        self.session, self.began = session, time.perf_counter()
        self.first_event_s: float | None = None
        self.longest_ms = self.longest_later_ms = self.longest_wall_ms = 0.0
        self._before = (time.thread_time(), time.perf_counter())
        self.clock = QTimer(interval=5)
        self.clock.timeout.connect(self._look)
        self.clock.start()

    def _look(self) -> None:
        now = time.thread_time(), time.perf_counter()
        worked_ms = (now[0] - self._before[0]) * 1000
        self.longest_ms = max(self.longest_ms, worked_ms)
        if self.first_event_s is not None:
            self.longest_later_ms = max(self.longest_later_ms, worked_ms)
        self.longest_wall_ms = max(self.longest_wall_ms, (now[1] - self._before[1]) * 1000)
        self._before = now
        if self.first_event_s is None and self.session.dossier.events:
            self.first_event_s = now[1] - self.began


def measure(count: int, folder: Path, *, is_cold: bool) -> dict[str, float]:
    """Return the figures for a folder of so many files, dropped at once or when the window has been there a while."""
    documents = folder / "documents"
    documents.mkdir()
    for number in range(count):
        kind = list(_FORMATS)[number % len(_FORMATS)]
        (documents / f"{number:04}.{kind}").write_bytes(_FORMATS[kind](story(number)))
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = MainWindow(Settings(folder / "settings.ini"))
    window.resize(1600, 1000)
    window.show()
    session = Session()
    window.furnish(session).load_icons()
    application.processEvents()
    if not is_cold:
        session.prepare_reading()  # as the program does a second after its window is there
        time.sleep(_REST_S)
    before, watch, busy = _processor_s(), _Watch(session), [True]
    session.busy.connect(lambda progress: busy.__setitem__(0, progress is not None))
    session.add_paths([documents])
    until = time.perf_counter() + _PATIENCE_S
    while busy[0] and time.perf_counter() < until:
        application.processEvents()
        time.sleep(0.001)
    application.processEvents()
    found = {
        "files": count,
        "sources": len(session.sources),
        "events": len(session.dossier.events),
        "first_event_s": round(watch.first_event_s or -1, 2),
        "all_s": round(time.perf_counter() - watch.began, 1),
        "longest_block_ms": round(watch.longest_ms),
        "longest_later_ms": round(watch.longest_later_ms),
        "longest_block_wall_ms": round(watch.longest_wall_ms),
        "window_s": round(_processor_s() - before, 2),
    }
    window.close()
    return found


def _processor_s() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--cold", action="store_true", help="drop the folder while the window opens")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
        found = measure(asked.files, Path(folder), is_cold=asked.cold)
        found["load"] = round(os.getloadavg()[0], 1)
    print(
        json.dumps(found) if asked.json else "\n".join(f"{name:24} {value}" for name, value in found.items()),
        flush=True,
    )
    os._exit(0)  # the window's last breath is no part of this


if __name__ == "__main__":
    main()
