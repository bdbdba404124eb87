"""Measure the window on a large dossier: until it can be used, and each decision until it is on disk and on screen.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.dossier_window --events 100000 --json

Each figure comes twice: by the clock on the wall, and as time of the processor, which other programs disturb less.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from tests.benchmarks.dossier import fill

DECISIONS = 20


def main():
    asked = _asked()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.dossier"
        fill(path, asked.events)
        result = {"events": asked.events} | _measured(Path(folder), path)
    print(json.dumps(result) if asked.json else result, flush=True)
    os._exit(0)  # the window's last breath is no part of this


def _asked():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def _measured(folder, path):
    application, window = _window(folder)
    room = window.room

    def shown(act):
        """Do something, and return how many milliseconds of wall and of processor it took to be on screen."""
        wall, processor = time.perf_counter(), time.process_time()
        act()
        application.processEvents()
        return (time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000

    actions = room.menus.actions
    opened = shown(lambda: room.session.open_dossier(path))
    actions["next"].trigger()
    figures = {"open": [opened]}
    for name in ("accept", "reject", "undo", "next"):
        figures[name] = [shown(actions[name].trigger) for _ in range(DECISIONS)]
    figures["search"] = [shown(lambda: room.session.search("treaty 12"))]
    return {
        f"{name}_{kind}_ms": round(statistics.median(one[place] for one in pairs), 1)
        for name, pairs in figures.items()
        for place, kind in enumerate(("wall", "processor"))
    }


def _window(folder):
    application = QApplication(sys.argv[:1])
    window = MainWindow(Settings(folder / "settings.ini"))
    window.resize(1600, 1000)
    window.show()
    window.furnish(Session()).load_icons()
    application.processEvents()
    return application, window


if __name__ == "__main__":
    sys.exit(main())
