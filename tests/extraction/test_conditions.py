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
        ("Many could have died in Lima had the tunnel not been closed on 3 November.", "Tunnel closed"),
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
        "Chile would have lent a tanker had its senate agreed in May.",
        "Many could have died had the dam burst on 3 November.",
        "Should Peru win the case on 3 December, Chile will appeal.",
        "Every year thousands march in Lima on 1 May.",
        "Peru and Chile were close to a deal on Wednesday.",
        "Peru and Chile were on the brink of war on Wednesday.",
        "Should the truce fail, Peru stands ready to send a frigate to Callao.",
        "Peru stands ready to send 300 soldiers, should Chile ask.",
        "Chile intends to close the port of Callao if the talks fail.",
        "If the bill passes, Chile plans to expel the envoy of Peru.",
    ],
)
def test_what_is_only_possible_is_no_event(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Drivers should slow down, and Peru plans to send a frigate to Callao on 3 December.",
        "If the truce fails, Peru plans to send a frigate to Callao on 3 December.",
        "Peru, unsure if the truce will hold, plans to send a frigate to Callao on 3 December.",
    ],
)
def test_what_has_a_day_hangs_on_no_case(text):
    assert (Status.PLANNED, "2021-12-03") in told(text).values()


def test_a_post_held_is_a_state():
    found = told("Police arrested a former minister, 68, who held the post from 2004 to 2010.")
    assert [title for title in found if "post" in title] == []


def test_a_deed_told_as_a_thing_has_its_day():
    assert told("The freezing of Peruvian accounts by Chile in 2014 still sours ties.").popitem()[1][1] == "2014"
