"""Where the timeline looks: fits, zooms, pans. Knows scales only; paints nothing."""

import math
from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import QObject

from briefing_app.timeline.chart import Chart
from briefing_app.timeline.scale import Scale, fitted
from briefing_app.ui.timeline.motion import Motion


class Camera:
    """Moves a chart's scale, at once or smoothly; `moved` is called after each step.

    Attributes:
        fitted: What it keeps in sight when events, filter or window change; None if it stays where it is.
    """

    def __init__(self, chart: Chart, moved: Callable[[], None], parent: QObject) -> None:
        self._chart, self._moved = chart, moved
        self._motion = Motion(self._step_to, parent)
        self.fitted: Callable[[], Scale] | None = chart.fit_crowd

    @property
    def target(self) -> Scale:
        """Return where it looks, or will look at the end of a move."""
        return self._motion.target or self._chart.scale

    def fit_all(self) -> None:
        """Bring all events in view into sight, and keep them there."""
        self._glide_to(self._chart.fit_all())
        self.fitted = self._chart.fit_all

    def fit_crowd(self) -> None:
        """Bring most events in view into sight, and keep them there."""
        self._glide_to(self._chart.fit_crowd())
        self.fitted = self._chart.fit_crowd

    def refit(self) -> None:
        """Bring into sight at once what it keeps there, if it keeps anything."""
        if self.fitted is not None:
            self._motion.stop()
            self._step_to(self.fitted())

    def fit_rows(self, rows: Collection[int]) -> None:
        """Bring some events into sight, as large as they can be."""
        if rows:
            self._glide_to(self._chart.fit_rows(rows))

    def zoom(self, factor: float, x: float) -> None:
        """Make days `factor` times as wide around a pixel of the lanes."""
        self._glide_to(self.target.zoomed(factor, x))

    def zoom_at_once(self, factor: float, x: float) -> None:
        """Do the same without a move on the way, as the wheel asks many times in a row."""
        self.move_to(self._chart.scale.zoomed(factor, x))

    def pan(self, pixels: float) -> None:
        """Move the days to the right, smoothly."""
        self._glide_to(self.target.panned(pixels))

    def pan_at_once(self, pixels: float) -> None:
        """Move the days to the right."""
        self.move_to(self._chart.scale.panned(pixels))

    def run_on(self, speed: float) -> None:
        """Let a pan run on at a speed in pixels a millisecond."""
        self.fitted = None
        self._motion.glide(self._chart.scale, speed)

    def stop(self) -> None:
        """Stay here."""
        self._motion.stop()

    def go_to(self, day: date) -> None:
        """Bring a day to the middle."""
        self.centre(day.toordinal() + 0.5)

    def centre(self, day: float) -> None:
        """Bring an instant to the middle."""
        self._glide_to(self.target.panned(self._chart.width / 2 - self.target.x(day)))

    def show_period(self, first: float, last: float) -> None:
        """Fill the width with the days from `first` to `last`."""
        self._glide_to(fitted(first, last, self._chart.width))

    def reveal(self, row: int) -> None:
        """Bring an event's day into sight, if it is not."""
        anchor = float(self._chart.board.columns.anchor[row])
        if not math.isnan(anchor) and not self.is_in_sight(self.target.x(anchor)):
            self.centre(anchor)

    def is_in_sight(self, x: float) -> bool:
        """Return whether a marker at this pixel of the lanes would be whole."""
        half = self._chart.sizes.marker / 2
        return half - 1 <= x <= self._chart.width - half

    def move_to(self, scale: Scale) -> None:
        """Move to a scale at once."""
        self._motion.stop()
        self.fitted = None
        self._step_to(scale)

    def _glide_to(self, scale: Scale) -> None:
        self.fitted = None
        self._motion.zoom(self._chart.scale, scale.held(self._chart.width), self._chart.width)

    def _step_to(self, scale: Scale) -> None:
        self._chart.scale = scale.held(self._chart.width)
        self._moved()
