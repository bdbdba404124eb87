"""Units of time that point to the event told before: "later that same week", "the evening before"."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import date_of, orders_between

TOLD = "Kenya closed the port on Thursday 12 March. "
BEFORE, AFTER = RelationKind.BEFORE, RelationKind.AFTER

PLACED = [
    ("That very day Peru sacked its envoy.", AFTER, "2026-03-12"),
    ("That very same evening Peru sacked its envoy.", AFTER, "2026-03-12"),
    ("Later that very same day Peru sacked its envoy.", AFTER, "2026-03-12"),
    ("Peru sacked its envoy the next afternoon.", AFTER, "2026-03-13"),
    ("Peru sacked its envoy on the following evening.", AFTER, "2026-03-13"),
    ("The preceding day, Peru had sacked its envoy.", BEFORE, "2026-03-11"),
    ("On the evening before, Peru sacked its envoy.", BEFORE, "2026-03-11"),
    ("Peru had sacked its envoy the afternoon before.", BEFORE, "2026-03-11"),
    ("Earlier that same week Peru had sacked its envoy.", BEFORE, "2026-03-09/2026-03-11"),
    ("Peru had sacked its envoy earlier in the same month.", BEFORE, "2026-03-01/2026-03-11"),
    ("Peru sacked its envoy later that same year.", AFTER, "2026"),
]


@pytest.mark.parametrize(("sentence", "kind", "edtf"), PLACED)
def test_a_unit_of_time_places_a_clause_beside_the_event_before(sentence, kind, edtf):
    assert kind in orders_between(TOLD + sentence, "sacked", "closed")
    assert date_of(TOLD + sentence, "sacked") == edtf


UNPLACED = [
    "Peru sacked its envoy in the following way.",
    "Peru sacked its envoy for the same reason.",
    "The week saw no vote, and Peru sacked its envoy.",
]


@pytest.mark.parametrize("sentence", UNPLACED)
def test_other_words_with_same_or_following_place_nothing(sentence):
    assert orders_between(TOLD + sentence, "sacked", "closed") == []


MOMENTS = [
    ("Half an hour before Peru signed the pact on 10 May, its envoy resigned.", "2026-05-10"),
    ("About half an hour after Peru signed the pact on 10 May, its envoy resigned.", "2026-05-10"),
    ("A half-hour before Peru signed the pact on 10 May, its envoy resigned.", "2026-05-10"),
    ("Hours before Peru signed the pact on 10 May, its envoy resigned.", "2026-05-09/2026-05-10"),
]


@pytest.mark.parametrize(("text", "edtf"), MOMENTS)
def test_half_an_hour_stays_within_the_day(text, edtf):
    assert date_of(text, "resigned") == edtf
