"""What is told only for a case is no event; what is told to have kept a case from coming is."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def told(text):
    return {draft.title: (draft.status, draft.when.edtf) for draft in extract(text, PUBLISHED)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Many could have died in Lima on 3 November if the tunnel had not been closed that day.", "Tunnel closed"),
        ("Had the tunnel not been closed on 3 November, many could have died.", "Tunnel closed"),
        ("Without the truce of 3 November, thousands more would have died.", "Truce"),
    ],
)
def test_what_kept_worse_from_coming_took_place(text, title):
    assert told(text) == {title: (Status.HAPPENED, "2021-11-03")}


@pytest.mark.parametrize(
    "text",
    [
        "A reopening of the border in May 2022 is conceivable.",
        "A summit in Lima in May 2022 is highly unlikely.",
        "Should Peru win the case on 3 December, Chile will appeal.",
        "Every year thousands march in Lima on 1 May.",
    ],
)
def test_what_is_only_possible_is_no_event(text):
    assert told(text) == {}


def test_a_post_held_is_a_state():
    found = told("Police arrested a former minister, 68, who held the post from 2004 to 2010.")
    assert [title for title in found if "post" in title] == []


def test_a_deed_told_as_a_thing_has_its_day():
    assert told("The freezing of Peruvian accounts by Chile in 2014 still sours ties.").popitem()[1][1] == "2014"
