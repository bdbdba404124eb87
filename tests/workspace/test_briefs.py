"""From a dossier to a briefing, and from a citation of its pages back to an event."""

from dataclasses import replace
from datetime import date

import pytest

from briefing_app import workspace
from briefing_app.briefing import BriefingOptions
from briefing_app.model import EventId
from briefing_app.workspace.briefs import (
    CitedPlace,
    cited_place,
    composed,
    keep_options,
    kept_options,
    last_briefing,
    remember_briefing,
)
from tests.briefing.sample import BY_ID, CHINESE_SOURCE, EVENTS, OPTIONS, REVIEW_SOURCE, WIRE_SOURCE, many

BRIEFING = composed(EVENTS, BY_ID, OPTIONS)
NUMBERS = {row.event: row.number for row in BRIEFING.rows}
TODAY = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("words", "event", "source"),
    [
        ("[S1 ¶2]", "treaty", WIRE_SOURCE),
        ("[S4 p. 2 ¶2]", "treaty", REVIEW_SOURCE),
        (f"[{NUMBERS['request']}, S1 ¶6]", "request", WIRE_SOURCE),
        (f"event {NUMBERS['agreement']}", "agreement", WIRE_SOURCE),
        (str(NUMBERS["chinese"]), "chinese", CHINESE_SOURCE),
    ],
)
def test_a_citation_leads_to_its_event_and_source(words, event, source):
    assert cited_place(BRIEFING.manifest, words) == CitedPlace(EventId(event), source.id)


@pytest.mark.parametrize("words", ["", "[S99 ¶1]", "https://wire.example/treaty", "[P1]", "999"])
def test_other_words_lead_nowhere(words):
    assert cited_place(BRIEFING.manifest, words) is None


def test_the_order_events_come_in_does_not_matter():
    assert composed(EVENTS[::-1], BY_ID, OPTIONS).build == BRIEFING.build


def test_the_weightiest_of_many_lead():
    events, sources = many(60)
    heavy = replace(events[40], independent_sources=9)

    made = composed([*events[:40], heavy, *events[41:]], sources, OPTIONS)

    main = next(section for section in made.sections if section.heading == "Main events")
    assert heavy.id in {row.event for row in main.rows}


@pytest.fixture
def dossier():
    with workspace.new_dossier() as made:
        yield made


def test_a_blank_sheet_asks_for_suggestions_while_nothing_is_decided(dossier):
    assert kept_options(dossier, TODAY) == BriefingOptions(TODAY, include_suggestions=True)


def test_what_was_written_is_kept_and_dated_anew(dossier):
    keep_options(dossier, OPTIONS)

    assert kept_options(dossier, TODAY) == replace(OPTIONS, dated=TODAY)


def test_the_last_of_several_exports_is_remembered(dossier, tmp_path):
    first, second = BRIEFING, composed(EVENTS[:3], BY_ID, OPTIONS)
    for made in (first, second):
        remember_briefing(dossier, made, tmp_path / "briefing.pdf")

    assert last_briefing(dossier) == second.manifest


def test_a_dossier_that_was_never_exported_has_no_last_one(dossier):
    assert last_briefing(dossier) is None
