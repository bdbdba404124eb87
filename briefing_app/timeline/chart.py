"""The timeline's state between two frames: events, lanes, filter, scale, scroll. Makes scenes; knows no widget."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial

import numpy as np

from briefing_app.model import EventFilter, EventId
from briefing_app.timeline.areas import areas
from briefing_app.timeline.band import band_rows
from briefing_app.timeline.board import board, filtered, is_pair, lane_order
from briefing_app.timeline.columns import Columns, Mask, columns
from briefing_app.timeline.fits import Fit, fit_all, fit_crowd
from briefing_app.timeline.index import LANE_DAYS
from briefing_app.timeline.lanes import LaneBy
from briefing_app.timeline.legend import Chip, Entry, chips, entries
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.overview import Overview, overview
from briefing_app.timeline.planner import Planner
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.scene import Lit, Marks, Rulers, Scene, Sight, stage
from briefing_app.timeline.slots import Slot, held_height, slots


class Chart:
    """What is shown, and where the eye is.

    Attributes:
        scale: Days to pixels, from the left edge of the lanes.
        board: The events in view.
        wanted: Keys of lanes in the user's order.
        pinned: Keys of lanes that stay on top.
        collapsed: Keys of lanes without labels.
        areas: Where the parts of the window stand.
        held: Height of the pinned lanes, beneath which the others are scrolled.
    """

    def __init__(self, sizes: Metrics, rulers: Rulers) -> None:
        self.scale = Scale(0.0, 1.0)
        self.board = board(columns(()), "country")
        self.wanted: list[str] = []
        self.pinned: set[str] = set()
        self.collapsed: set[str] = set()
        self.sizes, self._rulers = sizes, rulers
        self._lanes: LaneBy = "country"
        self._titles: Mapping[str, str] = {}
        self._filter = EventFilter()
        self._told: Collection[int] | None = None
        self._size = (1.0, 1.0)
        self._scroll = 0.0
        self._slots: tuple[Slot, ...] = ()
        self._overview: Overview | None = None
        self._extent: tuple[float, float] | None = None
        self._staged: Scene | None = None
        self._planner: Planner | None = None
        self._entries: tuple[Entry, ...] = ()
        self._legend: tuple[Chip, ...] = ()
        self.areas = areas(*self._size, 0, sizes)
        self.held = 0.0
        self._row_of: dict[EventId, int] | None = None

    def show(self, events: Columns, titles: Mapping[str, str]) -> None:
        """Take other events.

        `titles`: labels of sources by id.
        """
        self._titles = titles
        self._row_of = None
        self._build(events)

    def revise(self, events: Columns, told: Collection[int] | None) -> bool:
        """Take the same events in the same places, some of them decided or named otherwise; see `filtered` for `told`.

        Return whether others than before are in view.
        """
        before, self._told, self._planner = self.board, told, None
        self.board = filtered(replace(before, columns=events), self._filter, told)
        is_other = self.board.shown is not before.shown
        if is_other:
            self.settle()
        return is_other

    def arrange(self, by: LaneBy) -> None:
        """Take other lanes."""
        self._lanes = by
        self._build(self.board.columns)

    def choose(self, chosen: EventFilter, told: Collection[int] | None) -> None:
        """Take another filter; see `filtered` for `told`."""
        was_pair, self._filter, self._told = is_pair(self._filter), chosen, told
        if is_pair(chosen) != was_pair:
            self._build(self.board.columns)
        else:
            self.board = filtered(self.board, chosen, told)
            self.settle()

    def restyle(self, sizes: Metrics, rulers: Rulers) -> None:
        """Take other sizes of text."""
        self.sizes, self._rulers, self._staged = sizes, rulers, None
        self.settle()

    def resize(self, width: float, height: float) -> None:
        """Take the size of the window."""
        self._size = (width, height)
        self.settle()

    def _build(self, events: Columns) -> None:
        by = "tone" if is_pair(self._filter) else self._lanes
        self.board = filtered(board(events, by, self._titles), self._filter, self._told)
        self._extent = events.extent()
        self._entries = tuple(replace(entry, label=self._rulers.entry(entry)) for entry in entries(self.board))
        self.settle()

    def settle(self) -> None:
        """Place the lanes anew, after `wanted`, `pinned` or `collapsed` changed."""
        self._planner = self._staged = None
        self.areas = areas(*self._size, band_rows(len(self.board.floating)), self.sizes)
        self._legend = chips(self._entries, self.areas.legend.width, self._rulers.small, self.sizes)
        table = self.board.whole.table
        folded = {place for place, lane in enumerate(table) if lane.key in self.collapsed}
        order = lane_order(self.board, self.wanted, self.pinned)
        always = {place for place, lane in enumerate(table) if self.board.by == "tone" and lane.key != "neutral"}
        self._slots = slots(self.board.counts, order, folded, self.areas.lanes.height, self.sizes, always)
        self._overview = overview(self.board.columns, self.board.shown, self._extent, self.areas.overview.width)
        self.held = held_height(self._slots, self._are_pinned(), self.areas.lanes.height)
        self.scroll = self._scroll

    def _are_pinned(self) -> int:
        """Return how many lanes are pinned: they come first."""
        table = self.board.whole.table
        return sum(table[slot.lane].key in self.pinned for slot in self._slots)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Return the places of all lanes."""
        return self._slots

    @property
    def width(self) -> float:
        """Return the width of the lanes."""
        return self.areas.lanes.width

    @property
    def scroll(self) -> float:
        """Return how many pixels the lanes are scrolled up."""
        return self._scroll

    @scroll.setter
    def scroll(self, pixels: float) -> None:
        self._scroll = min(max(pixels, 0.0), self.scroll_most)

    @property
    def scroll_most(self) -> float:
        """Return how far the lanes can be scrolled."""
        return max(0.0, (self._slots[-1].bottom if self._slots else 0.0) - self.areas.lanes.height)

    def focus(self, row: int | None) -> float:
        """Return the pixel a zoom should hold: that of an event, if it is in sight, else the middle."""
        x = -1.0 if row is None else self.scale.x(float(self.board.columns.anchor[row]))
        return x if 0 <= x <= self.width else self.width / 2

    def scroll_for(self, row: int) -> float:
        """Return how far the lanes must be scrolled to show one that holds the event; as far as now, if one shows."""
        lanes = set((self.board.index.keys[self.board.index.rows == row] // LANE_DAYS).tolist())
        own = [slot for slot in self._slots if slot.lane in lanes]
        top, foot = self._scroll + self.held, self._scroll + self.areas.lanes.height
        if not own or any(slot.top < self.held or (slot.bottom > top and slot.top < foot) for slot in own):
            return self._scroll
        return own[0].top - (self.areas.lanes.height + self.held - own[0].height) / 2

    def lane_y(self, y: float) -> float:
        """Return how far below the top of the first lane is what is in sight so far below the top of the lanes."""
        return y if y < self.held else y + self._scroll

    @property
    def order(self) -> tuple[int, ...]:
        """Return the lanes that hold something, from above to below."""
        return tuple(slot.lane for slot in self._slots)

    @property
    def overview(self) -> Overview | None:
        """Return the bars of the overview."""
        return self._overview

    def fit_all(self) -> Scale:
        """Return the scale on which all events in view show; all there are, if none is in view."""
        return self._fit(fit_all, self.board.shown) or self._fit(fit_all, None) or self.scale

    def fit_crowd(self) -> Scale:
        """Return the scale on which most events in view show large, a few that stand far off left out."""
        return self._fit(fit_crowd, self.board.shown) or self.fit_all()

    def fit_rows(self, rows: Collection[int]) -> Scale:
        """Return the scale on which some events show."""
        mask = np.zeros(len(self.board.columns), np.bool_)
        mask[list(rows)] = True
        return self._fit(fit_all, mask) or self.scale

    def _fit(self, fit: Fit, mask: Mask | None) -> Scale | None:
        return fit(self.board.columns, mask, self.width, self._rulers.title, self.sizes)

    @property
    def beyond(self) -> tuple[int, int]:
        """Return how many of the events in view stand before and after the days in sight."""
        board, placed = self.board, self.board.shown_before(np.inf)
        return board.shown_before(self.scale.day(0)), placed - board.shown_before(self.scale.day(self.width))

    def nearest_beyond(self, *, is_later: bool) -> float | None:
        """Return where the nearest event before or after the days in sight stands, None if there is none."""
        earlier, later = self.beyond
        if not (later if is_later else earlier):
            return None
        number = self.board.shown_before(np.inf) - later if is_later else earlier - 1
        return float(self.board.columns.anchor[self.board.shown_row(number)])

    def scene(self, shine: Lit, marks: Marks) -> Scene:
        """Return what the next frame shows."""
        sight = Sight(self._slots, self.scale, self._scroll, self.areas, self.sizes, self.beyond, self.held)
        planner = self._planner = self._planner or Planner(self.board, self._rulers.title, self.sizes)
        made = self._staged = stage(planner, sight, self._rulers, self._staged)
        shown = partial(
            replace, lit=shine, marks=marks, overview=self._overview, filter=self._filter, legend=self._legend
        )
        return shown(made, pinned=made.pinned and shown(made.pinned))

    def row(self, event_id: EventId) -> int | None:
        """Return the row of an event, None if it is not here."""
        if self._row_of is None:
            self._row_of = {name: row for row, name in enumerate(self.board.columns.ids)}
        return self._row_of.get(event_id)

    def rows(self, event_ids: Iterable[EventId]) -> frozenset[int]:
        """Return the rows of those of the events that are here."""
        return frozenset(row for row in map(self.row, event_ids) if row is not None)

    def ids(self, rows: Iterable[int]) -> tuple[EventId, ...]:
        """Return the events of some rows, in time order."""
        return tuple(self.board.columns.ids[row] for row in sorted(rows))
