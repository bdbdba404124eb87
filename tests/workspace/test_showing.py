"""What is in view after any actions is what reading the dossier anew would show."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing_app import workspace
from briefing_app.model import Decision, EventFilter, EventKind, When
from briefing_app.workspace.showing import Showing
from tests.store.samples import source, source_writes

SOURCES = [source(number, 3) for number in range(2)]
VERBS = [workspace.accept, workspace.reject, workspace.set_aside, workspace.reopen]
FILTERS = [
    EventFilter(),
    EventFilter(decisions=frozenset({Decision.SUGGESTED})),
    EventFilter(decisions=frozenset({Decision.REJECTED})),
    EventFilter(kinds=frozenset({EventKind.TREATY}), words="treaty 1"),
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


def undo(dossier, _ids):
    return workspace.undo(dossier)


def told(showing):
    sources = [(one.id, showing.told_in(one.id), showing.counts[one.id]) for one in SOURCES]
    return showing.every, showing.events, showing.shown, showing.reviewed, sources


actions = st.lists(st.tuples(st.sampled_from([*VERBS, redate, undo]), st.sets(st.integers(0, 5), min_size=1)))


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


def test_the_place_of_an_event_out_of_view_is_where_it_would_stand():
    with filled() as dossier:
        showing = Showing(dossier)
        second = showing.shown[1]
        showing.follow(workspace.reject(dossier, [second.id]))

        assert second.id not in {event.id for event in showing.shown}
        assert showing.place(second) == 1
