"""A decision changes the columns as counting all events anew would."""

from dataclasses import replace
from datetime import date

import pytest

from briefing_app.model import (
    CountryCode,
    Decision,
    Event,
    EventId,
    EventKind,
    Party,
    Passage,
    Relation,
    RelationKind,
    SourceId,
    Span,
    Status,
    When,
)
from briefing_app.timeline.columns import columns
from briefing_app.timeline.revised import revised


def event(name: str, day: int) -> Event:
    when = When(date(2025, 1, day), date(2025, 1, day), f"2025-01-{day:02}")
    passage = Passage(SourceId("wire"), Span(0, 9), Span(0, 4))
    parties = (Party(CountryCode("IR")),)
    return Event(EventId(name), name, when, EventKind.VISIT, Status.HAPPENED, (passage,), parties)


EVENTS = (event("first", 3), event("second", 9), event("undated", 12))
OPEN = When(None, None, "../..")


@pytest.mark.parametrize("decision", list(Decision))
def test_a_decision_is_taken_in_its_row(decision):
    decided = replace(EVENTS[1], decision=decision, title="Second, as you call it")

    found = revised(columns(EVENTS), {1: decided})

    anew = columns((EVENTS[0], decided, EVENTS[2]))
    assert list(found.titles) == list(anew.titles)
    for name in ("decision", "marks", "weight", "anchor"):
        assert getattr(found, name).tolist() == getattr(anew, name).tolist()


def test_the_columns_before_stay_as_they_were():
    before = columns(EVENTS)

    revised(before, {1: replace(EVENTS[1], decision=Decision.ACCEPTED, title="Other")})

    assert before.decision.tolist() == columns(EVENTS).decision.tolist()
    assert before.titles[1] == "second"


@pytest.mark.parametrize(
    "change",
    [
        {"when": OPEN},
        {"until": When(date(2046, 1, 1), date(2046, 12, 31), "2046")},
        {"kind": EventKind.TREATY},
        {"status": Status.PLANNED},
        {"parties": (Party(CountryCode("IR")), Party(CountryCode("RU")))},
        {"passages": (Passage(SourceId("post"), Span(0, 9), Span(0, 4)),)},
        {"relations": (Relation(RelationKind.BEFORE, EventId("first")),)},
    ],
)
def test_an_event_that_would_stand_elsewhere_is_left_to_counting_anew(change):
    assert revised(columns(EVENTS), {1: replace(EVENTS[1], **change)}) is None


def test_an_undated_event_stays_where_it_is_undated():
    undated = replace(EVENTS[2], when=OPEN)

    found = revised(columns((*EVENTS[:2], undated)), {2: replace(undated, decision=Decision.SET_ASIDE)})

    assert found is not None
