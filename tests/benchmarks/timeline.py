"""Measures the timeline: load, frames while panning and zooming, filter, hit-test, memory; all drawing on, off screen.

Run with `python -m tests.benchmarks.timeline --events 1000000 --json`.
"""

import argparse
import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable

import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from briefing_app.model import CountryCode, EventFilter
from briefing_app.timeline.chart import Chart
from briefing_app.timeline.columns import Columns
from briefing_app.timeline.hits import targets
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.scene import Lit, Marks, Rulers
from briefing_app.ui.timeline.glyphs import load_glyphs
from briefing_app.ui.timeline.inks import inks
from briefing_app.ui.timeline.kit import Kit, kit
from briefing_app.ui.timeline.renderer import paint
from tests.benchmarks.timeline_events import FIRST, LAST, made_columns

SIZE = (1600, 900)
LEVELS = {"far": LAST - FIRST, "mid": 3652.0, "near": 60.0, "hours": 2.0}
"""Days across the window."""
FRAMES = 60


class Stage:
    """A chart painted into a picture, as the widget does it."""

    def __init__(self, columns: Columns, look: Kit) -> None:
        self.kit, self.image = look, QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        look.show_titles(columns.titles)
        self.chart = Chart(look.sizes, Rulers(look.plain.row_width, look.bold.width, look.small.width))
        self.chart.resize(*SIZE)
        self.chart.show(columns, {})
        self.chart.scale = self.chart.fit_all()

    def frame(self) -> None:
        """Paint what is in sight."""
        scene = self.chart.scene(Lit(), Marks(LAST))
        painter = QPainter(self.image)
        paint(painter, scene, self.kit)
        painter.end()

    def look_at(self, days: float) -> None:
        """Bring so many days into sight, half a century before the last, or as many as there are."""
        width = self.chart.width
        first = FIRST if days > 20_000 else LAST - 18_250 - days / 2
        self.chart.scale = Scale(first, width / days).held(width)

    def pan(self) -> None:
        """Move as a drag does in one frame."""
        self.chart.scale = self.chart.scale.panned(-16).held(self.chart.width)

    def zoom(self) -> None:
        """Zoom as a wheel does in one frame."""
        self.chart.scale = self.chart.scale.zoomed(1.04, self.chart.width / 2).held(self.chart.width)

    def scroll(self) -> None:
        """Scroll the lanes as a drag does in one frame."""
        self.chart.scroll = (self.chart.scroll + 16) % max(self.chart.scroll_most, 1)


def timed(work: Callable[[], object]) -> float:
    """Return how many milliseconds the work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def frames(stage: Stage, move: Callable[[], None]) -> dict[str, float]:
    """Return median and 95th percentile of a frame in milliseconds, and the median of its processor time."""
    spent, processor = [], []
    for at in range(FRAMES + 3):
        move()
        before = time.thread_time()
        passed = timed(stage.frame)
        if at >= 3:
            spent.append(passed)
            processor.append((time.thread_time() - before) * 1000)
    return {
        "median": round(statistics.median(spent), 2),
        "p95": round(statistics.quantiles(spent, n=20)[-1], 2),
        "cpu_p95": round(statistics.quantiles(processor, n=20)[-1], 2),
    }


def levels(stage: Stage) -> dict[str, dict[str, dict[str, float]]]:
    """Return the frames of each level and move."""
    made: dict[str, dict[str, dict[str, float]]] = {}
    for name, days in LEVELS.items():
        moves = {"pan": stage.pan, "zoom": stage.zoom, "scroll": stage.scroll}
        made[name] = {}
        for kind, move in moves.items():
            stage.look_at(days)
            stage.chart.scroll = 0
            made[name][kind] = frames(stage, move)
    return made


def hit_test_us(stage: Stage) -> float:
    """Return the microseconds of one hit-test, the median over a grid of points."""
    stage.look_at(LEVELS["near"])
    found = targets(stage.chart.scene(Lit(), Marks()))
    points = [(x, y) for x in range(200, 1600, 37) for y in range(60, 800, 41)]
    return round(statistics.median(timed(lambda at=point: found.at(*at)) for point in points) * 1000, 1)


def filter_ms(stage: Stage) -> float:
    """Return the milliseconds from a filter by country to its painted frame, the median over ten countries."""
    stage.look_at(LEVELS["mid"])
    spent = []
    for code in stage.chart.board.columns.countries.names[:10]:
        chosen = EventFilter(countries=frozenset([CountryCode(code)]))

        def work(chosen: EventFilter = chosen) -> None:
            stage.chart.choose(chosen, None)
            stage.frame()

        spent.append(timed(work))
    stage.chart.choose(EventFilter(), None)
    return round(statistics.median(spent), 1)


def measured(count: int) -> dict[str, object]:
    """Return all figures for so many events."""
    look = kit(QFont("Noto Sans", 9), inks(), load_glyphs())
    columns = made_columns(count)
    gc.collect()
    before = psutil.Process().memory_info().rss
    stages: list[Stage] = []
    load = timed(lambda: stages.append(Stage(columns, look)))
    gc.collect()
    layout = (psutil.Process().memory_info().rss - before) / 2**20
    arrays = sum(value.nbytes for value in map(columns.__getattribute__, columns.__slots__) if hasattr(value, "nbytes"))
    stage = stages[0]
    stage.frame()
    return {
        "events": count,
        "load_s": round(load / 1000, 3),
        "first_frame_ms": round(timed(stage.frame), 1),
        "frames_ms": levels(stage),
        "hit_test_us": hit_test_us(stage),
        "filter_to_frame_ms": filter_ms(stage),
        "layout_mb": round(layout, 1),
        "columns_mb": round(arrays / 2**20, 1),
    }


def main() -> None:
    """Print the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--events", type=int, default=1_000_000)
    asked.add_argument("--json", action="store_true")
    options = asked.parse_args()
    application = QApplication(sys.argv[:1])
    figures = measured(options.events)
    del application
    print(json.dumps(figures, indent=None if options.json else 2))


if __name__ == "__main__":
    main()
