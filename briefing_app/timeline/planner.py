"""Keeps the plans of lanes from frame to frame. Forgets nothing that is still in sight; decides nothing."""

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.band import Band, band_section, lay_out_band
from briefing_app.timeline.band_plan import BandPlan, plan_band
from briefing_app.timeline.bars import Bars, Bins, bars, bins, counted
from briefing_app.timeline.board import Board
from briefing_app.timeline.layout import Joined, Layout, View, joined, lay_out
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.plans import Measure, Plan, plans
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.sections import Section, section
from briefing_app.timeline.slots import Slot

_MOST_PLANS, _MOST_JOINED = 200, 4
"""So many are kept, so that a move there and back lays out nothing anew; those used longest ago go first."""


class Planner:
    """Lays out views of one board, in a window of one width and sizes of one font.

    What it keeps only saves work: a view looks the same, wherever it was come to from.
    """

    def __init__(self, board: Board, measure: Measure, sizes: Metrics) -> None:
        self.board, self._measure, self._sizes = board, measure, sizes
        self._plans: dict[Section, Plan] = {}
        self._joined: dict[tuple[Slot, ...], Joined] = {}
        self._bins: Bins | None = None
        self._counts: dict[int, NDArray[np.int64]] = {}
        self._band: BandPlan | None = None
        self._unbounded = int(np.count_nonzero(np.isnan(board.columns.anchor[board.floating])))

    def layout(self, view: View) -> Layout:
        """Return the boxes of a view."""
        asked = [section(view.scale, view.width, slot.lane, slot.count, slot.rows) for slot in view.slots]
        missing = [own for own in asked if own not in self._plans]
        if missing:
            made = plans(self.board.columns, self.board.index, missing, view.width, self._measure, self._sizes)
            self._plans.update(zip(missing, made, strict=True))
        for own in asked:
            self._plans[own] = self._plans.pop(own)
        _drop_oldest(self._plans, max(_MOST_PLANS, 2 * len(asked)))
        together = self._together([self._plans[own] for own in asked], tuple(view.slots))
        return lay_out(together, self._bars(together, view), view)

    def _together(self, own: Sequence[Plan], slots: tuple[Slot, ...]) -> Joined:
        known = self._joined.pop(slots, None)
        if known is None or list(known.plans) != own:
            known = joined(own, slots, self._sizes)
        self._joined[slots] = known
        _drop_oldest(self._joined, _MOST_JOINED)
        return known

    def _bars(self, together: Joined, view: View) -> Bars | None:
        slots = [place for place, plan in enumerate(together.plans) if plan.has_bars]
        if not slots:
            return None
        own = bins(view.scale, view.width)
        if own != self._bins:
            self._bins, self._counts = own, {}
        lanes = [view.slots[place].lane for place in slots]
        missing = [lane for lane in lanes if lane not in self._counts]
        if missing:
            self._counts.update(zip(missing, counted(self.board.index, missing, own), strict=True))
        return bars(np.array([self._counts[lane] for lane in lanes]), slots, own, view.scale, view.width)

    def band(self, scale: Scale, width: float, lines: int) -> Band:
        """Return the floating events of a view, in so many rows of labels."""
        if not lines:
            return Band()
        own = band_section(scale, width, len(self.board.floating), lines)
        if self._band is None or self._band.section != own:
            self._band = plan_band(self.board.columns, self.board.floating, own, self._measure, self._sizes)
        return lay_out_band(self._band, self._unbounded, scale, width, self._sizes)


Key = TypeVar("Key")


def _drop_oldest(kept: dict[Key, Any], most: int) -> None:
    for key in list(kept)[: max(len(kept) - most, 0)]:
        del kept[key]
