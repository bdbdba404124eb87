"""How long the window takes to be painted, against a bare window of Qt, each in a process of its own.

    .venv/bin/python -m tests.benchmarks.startup --json

Prints medians in seconds, from the start of the process: `app_s` to the first paint of the window, `bare_s` to that of
an empty `QMainWindow`, `ratio` of the two, and `events_s` until the sample's events are painted. Both kinds of process
take turns, so that what else the machine does falls on both.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from briefing_app import assets, workspace

_TURNS = 5
_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", time.time(), flush=True)
        QApplication.exit()

application = QApplication(sys.argv[:1])
window = Bare()
window.resize(1280, 800)
window.show()
application.exec()
"""
_APP = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    painted, shown = False, False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            table = watched.parent()
            if watched.objectName() == "main_window" and not self.painted:
                self.painted = True
                print("painted", time.time(), flush=True)
            elif not self.shown and isinstance(table, QTableView) and table.model().rowCount():
                self.shown = True
                print("events", time.time(), flush=True)
                QTimer.singleShot(0, QApplication.closeAllWindows)
        return False

from PySide6.QtWidgets import QApplication, QTableView
from briefing_app.ui import application as program
made = program.QApplication
watch = Watch()
def build(arguments):
    application = made(arguments)
    application.installEventFilter(watch)
    return application
program.QApplication = build
program.run([Path(sys.argv[1])])
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dossier = Path(folder) / "sample.dossier"
        with workspace.new_dossier(dossier) as made:
            workspace.add_readings(made, list(workspace.read_sources([assets.seeds()])))
        environment = {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "QT_QPA_PLATFORM": _platform()}
        turns = [(_times(_BARE, environment), _times(_APP, environment, str(dossier))) for _ in range(_TURNS)]
    bare_s = median(bare["painted"] for bare, _ in turns)
    app_s = median(app["painted"] for _, app in turns)
    events_s = median(app["events"] for _, app in turns)
    found = {"app_s": app_s, "bare_s": bare_s, "ratio": app_s / bare_s, "events_s": events_s}
    rounded = {name: round(value, 3) for name, value in found.items()}
    print(json.dumps(rounded) if asked.json else "\n".join(f"{name:9} {value}" for name, value in rounded.items()))


def _platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM") or ("xcb" if os.environ.get("DISPLAY") else "offscreen")


def _times(program: str, environment: dict[str, str], *arguments: str) -> dict[str, float]:
    """Return the seconds from the start of the process to each thing it tells."""
    begun = time.time()
    told = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    return {name: float(at) - begun for name, _, at in (line.partition(" ") for line in told.splitlines())}


if __name__ == "__main__":
    main()
