"""How long the whole window takes from a change of the filter until it is drawn, with 10,000 events.

    .venv/bin/python -m tests.benchmarks.filtering [COUNT] [--json]

Prints milliseconds, median and worst of some turns, for each change of the filter and for the way back to everything.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from briefing_app.model import (
    CountryCode,
    CountryMode,
    Event,
    EventFilter,
    EventId,
    EventKind,
    Party,
    Passage,
    Source,
    SourceId,
    Span,
    Status,
    When,
    paragraph_starts,
)
from briefing_app.reference import countries
from briefing_app.store import EVENTS, SOURCES, Write
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.theme import Look, Theme

_TURNS = 7
_SOURCES = 40
_FIRST = date(2001, 1, 1)
_SENTENCE = "Delegates of several countries met in the capital and signed a memorandum on trade and transit. "


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=10_000, help="how many events")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    asked = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        found = _measured(asked.count, Path(folder))
    print(
        json.dumps(found)
        if asked.json
        else "\n".join(f"{name:14} {ms[0]:6.1f} {ms[1]:6.1f}" for name, ms in found.items())
    )


def _measured(count: int, folder: Path) -> dict[str, tuple[float, float]]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dress(Look(Theme.LIGHT))
    window = MainWindow(Settings(folder / "settings.ini"))
    window.resize(1600, 1000)
    window.show()
    room = window.furnish(Session())
    room.load_icons()
    room.session.do(lambda dossier: dossier.commit("fill", "fill", _writes(count)))
    application.processEvents()
    found = {name: _timed(room.session, wanted, application.processEvents) for name, wanted in _FILTERS.items()}
    window.close()
    return found


def _timed(session: Session, wanted: EventFilter, draw: Callable[[], None]) -> tuple[float, float]:
    """Return median and worst milliseconds of putting the filter on and of taking it off."""
    taken = []
    for _ in range(_TURNS):
        for chosen in (wanted, EventFilter()):
            begun = time.perf_counter()
            session.set_filter(chosen)
            draw()
            taken.append((time.perf_counter() - begun) * 1000)
    return round(median(taken), 1), round(max(taken), 1)


def _writes(count: int) -> list[Write]:  # type: ignore[type-arg]  (of sources and of events)
    codes = [one.code for one in countries()]
    each = count // _SOURCES + 1
    text = _SENTENCE * each
    sources = [
        Source(SourceId(f"s{n}"), f"{n}.txt", f"Report {n}", text, f"{n:064x}", paragraph_starts=paragraph_starts(text))
        for n in range(_SOURCES)
    ]
    events = [_event(number, sources[number % _SOURCES], codes) for number in range(count)]
    return [*(Write(SOURCES, one.id, one) for one in sources), *(Write(EVENTS, one.id, one) for one in events)]


def _event(number: int, source: Source, codes: list[CountryCode]) -> Event:
    day = _FIRST + timedelta(days=number * 7919 % 9000)
    start = number // _SOURCES * len(_SENTENCE)
    span = Span(start, start + len(_SENTENCE) - 1)
    parties = sorted({codes[number * 31 % 40], codes[number * 17 % 12]})
    return Event(
        EventId(f"e{number}"),
        f"Delegates met in round {number}",
        When(day, day, day.isoformat(), day.isoformat()),
        list(EventKind)[number % len(EventKind)],
        list(Status)[number % len(Status)],
        (Passage(source.id, span, Span(start, start + 9)),),
        tuple(Party(code) for code in parties),
    )


_COMMON = [one.code for one in countries()][:2]
_FILTERS = {
    "country": EventFilter(countries=frozenset(_COMMON[:1])),
    "pair": EventFilter(countries=frozenset(_COMMON), mode=CountryMode.ALL),
    "kind": EventFilter(kinds=frozenset([EventKind.TREATY, EventKind.MEETING])),
    "status": EventFilter(statuses=frozenset([Status.HAPPENED])),
    "period": EventFilter(first_day=date(2010, 1, 1), last_day=date(2015, 12, 31)),
    "source": EventFilter(sources=frozenset([SourceId("s1"), SourceId("s2")])),
    "words": EventFilter(words="memorandum round 7"),
    "nothing left": EventFilter(words="no such words"),
}

if __name__ == "__main__":
    main()
