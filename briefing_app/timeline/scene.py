"""One frame's worth of numbers: what the painters draw and the gestures hit. Knows no painter."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from briefing_app.model import EventFilter
from briefing_app.reference.wording import ENGLISH, DateWords
from briefing_app.timeline.areas import Areas
from briefing_app.timeline.band import Band
from briefing_app.timeline.board import Board
from briefing_app.timeline.lanes import Lane
from briefing_app.timeline.layout import Layout, View
from briefing_app.timeline.legend import Chip, Entry
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.overview import Overview
from briefing_app.timeline.planner import Planner
from briefing_app.timeline.plans import Measure
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.signposts import Signpost, Wording, beyond_texts, signposts
from briefing_app.timeline.slots import Slot
from briefing_app.timeline.ticks import Axis, axis


@dataclass(frozen=True, slots=True)
class Lit:
    """Rows that stand out.

    Attributes:
        selected: Rows of the selection.
        current: The row all panels show, None if there is none.
        hovered: The row under the pointer.
        lane: The lane whose name is under the pointer.
        sought: Rows that hold the words of a search.
    """

    selected: frozenset[int] = frozenset()
    current: int | None = None
    hovered: int | None = None
    lane: int | None = None
    sought: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Marks:
    """Days marked on the axis: today, and the days sources were published."""

    today: float | None = None
    published: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """All that one frame shows.

    Attributes:
        view: Its slots are those in sight; their tops count from the first lane of all.
        scroll: Pixels the lanes are scrolled up.
        filter: What decides which events are in view.
        signposts: Ways to the events before and after the days in sight.
        pinned: The lanes that stay on top while the others are scrolled beneath them, None if there are none.
    """

    board: Board
    view: View
    areas: Areas
    sizes: Metrics
    axis: Axis
    layout: Layout
    band: Band
    overview: Overview | None
    scroll: float
    lit: Lit
    marks: Marks
    filter: EventFilter = field(default_factory=EventFilter)
    legend: tuple[Chip, ...] = ()
    signposts: tuple[Signpost, ...] = ()
    pinned: "Scene | None" = None

    @property
    def period(self) -> tuple[float | None, float | None]:
        """Return the first and the last instant of the filter's period, None where it is open."""
        first, last = self.filter.first_day, self.filter.last_day
        return (
            None if first is None else float(first.toordinal()),
            None if last is None else float(last.toordinal() + 1),
        )

    def lane(self, place: int) -> Lane:
        """Return the lane of a slot in sight."""
        return self.board.whole.table[self.view.slots[place].lane]


@dataclass(frozen=True, slots=True)
class Rulers:
    """How wide texts are, and the words of the user's language.

    Attributes:
        title: Width of a row's title.
        label: Width of a label of the axis.
        small: Width of a small text.
        dates: The words of the axis.
        entry: What the legend calls an entry.
        beyond: What the signposts say.
    """

    title: Measure
    label: Callable[[str], float]
    small: Callable[[str], float]
    dates: DateWords = ENGLISH
    entry: Callable[[Entry], str] = attrgetter("label")
    beyond: Wording = beyond_texts


@dataclass(frozen=True, slots=True)
class Sight:
    """Where the eye is.

    Attributes:
        slots: Of all lanes.
        scroll: Pixels the lanes are scrolled up.
        beyond: How many events stand before and after the days in sight.
        held: Height of the lanes that stay on top.
    """

    slots: Sequence[Slot]
    scale: Scale
    scroll: float
    areas: Areas
    sizes: Metrics
    beyond: tuple[int, int] = (0, 0)
    held: float = 0.0


def stage(planner: Planner, sight: Sight, rulers: Rulers, before: Scene | None = None) -> Scene:
    """Return the scene at this sight: nothing lit, no overview, no legend.

    `before`: the last scene with these rulers; what its sight had in common with this one is taken from it.
    """
    board, scale, sizes = planner.board, sight.scale, sight.sizes
    parts = sight.areas.below(sight.held)
    view, scroll = _view(sight, sight.scroll + sight.held, parts), sight.scroll + sight.held
    if before and before.board is board and before.areas == parts and before.view.scale == scale:
        # Only scrolled, or something else is lit.
        layout = before.layout if before.view == view else planner.layout(view)
        return replace(before, view=view, layout=layout, scroll=scroll)
    signs = signposts(sight.beyond, parts.axis.width, rulers.small, sizes, rulers.beyond)
    held_at = max((sign.left + sign.width for sign in signs if not sign.is_later), default=0.0)
    made = Scene(
        board=board,
        view=view,
        areas=parts,
        sizes=sizes,
        axis=axis(scale, parts.axis.width, rulers.label, held_at, rulers.dates),
        layout=planner.layout(view),
        band=planner.band(scale, parts.band.width, parts.band_lines(sizes)),
        overview=None,
        scroll=scroll,
        lit=Lit(),
        marks=Marks(),
        signposts=signs,
    )
    if not sight.held:
        return made
    top = sight.areas.above(sight.held)
    above = _view(sight, 0.0, top)
    return replace(made, pinned=replace(made, areas=top, view=above, layout=planner.layout(above), scroll=0.0))


def _view(sight: Sight, scroll: float, parts: Areas) -> View:
    """Return the lanes in sight in a part of the window, scrolled up so far."""
    first = bisect_right(sight.slots, scroll, key=attrgetter("bottom"))
    last = bisect_left(sight.slots, scroll + parts.lanes.height, key=attrgetter("top"))
    return View(sight.scale, parts.lanes.width, tuple(sight.slots[first:last]), sight.sizes)
