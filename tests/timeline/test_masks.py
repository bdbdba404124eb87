from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model import CountryCode, CountryMode, Decision, EventFilter, EventKind, SourceId, Status
from briefing_app.timeline.columns import columns
from briefing_app.timeline.masks import mask
from tests.timeline.cases import dossier
from tests.timeline.laws import days, event_lists

codes = st.sampled_from(["IR", "RU", "CN", "FR"]).map(CountryCode)
filters = st.builds(
    EventFilter,
    countries=st.frozensets(codes, max_size=3),
    mode=st.sampled_from(CountryMode),
    first_day=st.none() | days,
    last_day=st.none() | days,
    kinds=st.frozensets(st.sampled_from(EventKind), max_size=12),
    statuses=st.frozensets(st.sampled_from(Status), max_size=3),
    sources=st.frozensets(st.sampled_from(["abcdef012345", "nowhere"]).map(SourceId), max_size=2),
    decisions=st.frozensets(st.sampled_from(Decision), max_size=2),
    negated=st.frozensets(st.sampled_from(["countries", "kinds", "statuses", "sources", "decisions"])),
)


@given(event_lists(), filters)
def test_columns_are_filtered_as_events_are(events, chosen):
    told = columns(events)

    shown = {told.ids[row] for row in np.flatnonzero(mask(told, chosen)).tolist()}

    assert shown == {event.id for event in chosen.apply(events, {})}


def test_a_bound_known_from_others_does_not_hide_an_event():
    told = columns(dossier())
    after_the_war = EventFilter(first_day=date(2026, 3, 3))

    shown = {told.ids[row] for row in np.flatnonzero(mask(told, after_the_war)).tolist()}

    assert "e26" in shown
