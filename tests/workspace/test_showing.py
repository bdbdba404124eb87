"""What is in view after any actions is what reading the dossier anew would show."""

from collections import Counter
from dataclasses import fields, replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import workspace
from briefing_app.model import Changes, CountryCode, Decision, EventFilter, EventKind, When
from briefing_app.model.outline import outlines
from briefing_app.store import EVENTS, Write
from briefing_app.workspace.showing import Showing
from tests.store.samples import source, source_writes

SOURCES = [source(number, 3) for number in range(2)]
PAIR = (CountryCode("IR"), CountryCode("RU"))
VERBS = [workspace.accept, workspace.reject, workspace.set_aside, workspace.reopen]
FILTERS = [
    EventFilter(),
    EventFilter(decisions=frozenset({Decision.SUGGESTED})),
    EventFilter(decisions=frozenset({Decision.REJECTED})),
    EventFilter(kinds=frozenset({EventKind.TREATY}), words="treaty 1"),
    EventFilter(words="-doubtful", decisions=frozenset({Decision.REJECTED, Decision.SUGGESTED})),
    EventFilter(grades=frozenset({"B"})),
    EventFilter(grades=frozenset({"B"}), negated=frozenset({"grades"}), sources=frozenset({SOURCES[0].id})),
]


def filled():
    dossier = workspace.new_dossier()
    for one in SOURCES:
        dossier.commit("add", "add 1 source", source_writes(one))
    return dossier


def redate(dossier, ids):
    if not ids:
        return workspace.undo(dossier)
    event = dossier.events[ids[0]]
    return workspace.edit(dossier, replace(event, when=When(None, None, "../.."), kind=EventKind.VISIT))


def note(dossier, ids):
    return workspace.note(dossier, ids[0], "doubtful") if ids else workspace.undo(dossier)


def join(dossier, ids):
    return workspace.merge_events(dossier, ids) if len(ids) > 1 else workspace.undo(dossier)


def grade(dossier, _ids):
    return workspace.grade_source(dossier, next(iter(dossier.sources)), "B2") if dossier.sources else Changes()


def undo(dossier, _ids):
    return workspace.undo(dossier)


def told(showing):
    sources = [(one.id, showing.told_in(one.id), showing.count(one.id)) for one in SOURCES]
    seen = (showing.every, showing.events, showing.shown)
    return *map(tuple, seen), showing.reviewed, sources, showing.suggested, described(showing.columns)


def described(columns):
    """Return every column as values that can be compared; ties by name, since their codes go by what occurs most."""
    ties = [
        [(row, tie.names[code]) for row, code in zip(tie.rows.tolist(), tie.codes.tolist(), strict=True)]
        for tie in (columns.countries, columns.sources)
    ]
    arrays = [getattr(columns, field.name) for field in fields(columns)]
    return ties, columns.ids, columns.titles, [repr(one.tolist()) for one in arrays if isinstance(one, np.ndarray)]


def counted(showing):
    counts = (showing.country_counts, showing.kind_counts, showing.status_counts, showing.decision_counts)
    return *map(Counter, counts), Counter(showing.counts), tuple(showing.with_countries(PAIR))


def counted_one_by_one(showing, dossier):
    wanted = [event for event in dossier.events.values() if event.decision is not Decision.REJECTED]
    return (
        Counter(code for event in wanted for code in event.countries),
        Counter(event.kind for event in wanted),
        Counter(event.status for event in wanted),
        Counter(event.decision for event in dossier.events.values()),
        Counter(source for event in wanted for source in {passage.source for passage in event.passages}),
        tuple(event for event in showing.shown if set(PAIR) <= set(event.countries)),
    )


actions = st.lists(
    st.tuples(st.sampled_from([*VERBS, redate, note, join, grade, undo]), st.sets(st.integers(0, 5), min_size=1))
)


@given(actions, st.sampled_from(FILTERS))
def test_following_changes_shows_what_reading_anew_would(steps, wanted):
    with filled() as dossier:
        ids = sorted(dossier.events)
        showing = Showing(dossier)
        showing.choose(wanted)

        for act, places in steps:
            present = [ids[place] for place in sorted(places) if ids[place] in dossier.events]
            showing.follow(act(dossier, present))

        anew = Showing(dossier)
        anew.choose(wanted)
        assert told(showing) == told(anew)
        assert showing.every == workspace.in_time_order(dossier.events.values())
        assert counted(showing) == counted_one_by_one(showing, dossier)
        assert dossier.outlines() == outlines(dossier.events.values())


def test_the_place_of_an_event_out_of_view_is_where_it_would_stand():
    with filled() as dossier:
        showing = Showing(dossier)
        second = showing.shown[1]
        showing.follow(workspace.reject(dossier, [second.id]))

        assert second.id not in {event.id for event in showing.shown}
        assert showing.place(second) == 1


@given(st.lists(st.sampled_from(list(Decision)), min_size=6, max_size=6), st.integers(0, 5), st.sampled_from([1, -1]))
def test_the_next_suggestion_is_the_nearest_one_round_the_end(decisions, place, by):
    with filled() as dossier:
        for one, decision in zip(Showing(dossier).every, decisions, strict=True):
            dossier.commit("decide", "decide", [Write(EVENTS, one.id, replace(one, decision=decision))])
        showing = Showing(dossier)
        shown, start = showing.shown, showing.every[place]
        ahead = [shown[(showing.place(start) + step) % len(shown)] for step in turn(shown, start, by)]

        found = showing.next_suggested(start, by)

        assert found == next((one.id for one in ahead if one.decision is Decision.SUGGESTED), None)


def turn(shown, start, by):
    """Return the steps from an event round the end and back to it; it may have gone out of view."""
    first = int(start in shown) if by > 0 else -1
    return [first + by * number for number in range(len(shown))]
