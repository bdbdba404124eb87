"""The gathering at which something was done is an event of that day, if the words take it for known."""

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED

GATHERINGS = [
    ("A tuna quota was agreed at the fisheries conference of Peru and Chile in Arica on 2 June.", "conference"),
    ("Crowds packed the quay for the dockers' rally in Genoa on 2 June.", "rally"),
]


@pytest.mark.parametrize(("text", "gathering"), GATHERINGS)
def test_a_known_gathering_has_the_day_of_what_was_done_at_it(text, gathering):
    told = {draft.mentions[0].trigger.cut(text): draft.when.edtf for draft in extract(text, PUBLISHED)}
    assert len(told) == 2
    assert told[gathering] == "2026-06-02"


def test_a_gathering_named_in_passing_is_no_event_beside_what_it_came_to():
    (draft,) = extract("Peru and Chile signed a tuna pact at a summit in Arica on 2 June.", PUBLISHED)
    assert draft.when.edtf == "2026-06-02"
