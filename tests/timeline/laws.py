"""Events, views and charts that Hypothesis makes up, for the laws of the timeline."""

from datetime import date, timedelta

from hypothesis import strategies as st

from briefing_app.model import Basis, EventKind, Status, When
from briefing_app.timeline.chart import Chart
from briefing_app.timeline.columns import columns
from briefing_app.timeline.metrics import metrics
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.scene import Lit, Marks, Rulers
from tests.timeline.cases import event

FIRST = date(1990, 1, 1)
LETTER = 7.0
days = st.integers(0, 14_000).map(lambda number: FIRST + timedelta(number))
lengths = st.sampled_from([0, 0, 0, 1, 3, 30, 364, 3650])


@st.composite
def whens(draw):
    first = draw(days)
    last = first + timedelta(draw(lengths))
    sort = draw(st.sampled_from(["closed", "closed", "closed", "since", "floating", "unknown"]))
    match sort:
        case "since":
            return When(first, None, f"{first}/..")
        case "floating":
            return When(None, last, f"../{last}", basis=Basis.INFERRED)
        case "unknown":
            return When(None, None, "../..", basis=Basis.NONE)
    return When(first, last, f"{first}/{last}", extent=draw(st.booleans()), approximate=draw(st.booleans()))


@st.composite
def event_lists(draw, most=60):
    told = draw(st.lists(whens(), min_size=1, max_size=most))
    return tuple(
        event(
            f"e{place}",
            kind=draw(st.sampled_from(EventKind)),
            status=draw(st.sampled_from(Status)),
            countries=draw(st.sampled_from(["IR", "RU", "IR RU", "CN IR RU", ""])),
            title="word " * draw(st.integers(1, 12)),
            when=when,
        )
        for place, when in enumerate(told)
    )


def chart(events, width=1200.0, height=600.0):
    """Return a chart fitted to the events; each letter is `LETTER` wide."""
    made = Chart(metrics(16.0), Rulers(lambda row: len(made.board.columns.titles[row]) * LETTER, len_px, len_px))
    made.resize(width, height)
    made.show(columns(events), {})
    made.scale = made.fit_all()
    return made


def len_px(text):
    return len(text) * LETTER


def scene(made):
    return made.scene(Lit(), Marks())


@st.composite
def scenes(draw):
    """Return a scene of some events in a low or high window, zoomed and panned somewhere."""
    made = chart(draw(event_lists()), height=draw(st.sampled_from([220.0, 320.0, 600.0, 1400.0])))
    made.scale = made.scale.zoomed(draw(st.floats(0.3, 400)), draw(st.floats(0, 1000))).held(made.width)
    return scene(made)


scales = st.builds(Scale, st.floats(20_000, 3_000_000), st.floats(1e-3, 11_000))
