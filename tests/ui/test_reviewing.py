"""One key goes from suggestion to suggestion in time order, round the ends; decisions of many are one step of undo."""

from dataclasses import replace

from briefing_app.model import Decision
from briefing_app.ui import reviewing
from tests.ui.sample import AGREEMENT, DRILLS, OUTBREAK, TREATY


def test_the_first_step_is_the_first_suggestion(session):
    reviewing.step(session, 1)

    assert session.selected_event == AGREEMENT


def test_the_first_step_back_is_the_last_suggestion(session):
    reviewing.step(session, -1)

    assert session.selected_event == OUTBREAK


def test_decided_events_are_passed_over(session):
    session.accept([TREATY.id])
    session.select(AGREEMENT.id)

    reviewing.step(session, 1)

    assert session.selected_event == DRILLS


def test_a_step_goes_round_the_end(session):
    session.select(OUTBREAK.id)

    reviewing.step(session, 1)

    assert session.selected_event == AGREEMENT


def test_from_an_event_out_of_view_the_step_leads_to_the_next_in_time(session):
    session.select(TREATY.id)
    session.reject([TREATY.id])

    reviewing.step(session, 1)
    assert session.selected_event == DRILLS

    session.select(TREATY.id)
    reviewing.step(session, -1)
    assert session.selected_event == AGREEMENT


def test_without_a_suggestion_the_selection_stays(session):
    session.accept([event.id for event in session.events])
    session.select(TREATY.id)

    reviewing.step(session, 1)

    assert session.selected_event.id == TREATY.id


def test_all_suggestions_in_view_are_one_action(session):
    session.accept([TREATY.id])
    session.set_filter(replace(session.filter, words="treaty"))

    reviewing.reject_shown(session)
    session.set_filter(replace(session.filter, words=""))
    reviewing.reject_shown(session)

    assert session.undo_label == "Undo reject 3 events"
    assert session.find_event(TREATY.id).decision is Decision.ACCEPTED
