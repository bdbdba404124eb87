"""What a lead names and the next sentences tell."""

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED, events_at


def test_a_name_in_the_lead_is_the_event_told_right_after():
    text = "Reservists were called up ahead of the border clash at Kars. Shooting broke out there on 9 May."

    (draft,) = events_at(text, "clash")

    assert draft.when.edtf == "2026-05-09"


def test_a_name_in_the_lead_stays_open_between_two_events():
    text = "Crews fled ahead of the clash at Kars. Shooting began in Ani on 9 May. A shootout began in Van on 12 May."

    assert [draft.when.is_dated for draft in events_at(text, "clash")] == [False]


def test_another_one_of_its_sort_is_not_the_one_the_lead_names():
    text = "Reservists fled ahead of the clash at Kars. A second shooting broke out on 9 May."

    assert len(extract(text, PUBLISHED)) > len(events_at(text, "shooting"))


NAMED_FIRST = [
    ("Hours ahead of the coup, Mali's premier met his generals. Soldiers seized the palace on 9 May.", "coup"),
    ("In the run-up to the strike, Malta cancelled nine flights. Pilots walked out on 9 May.", "strike"),
    ("Just prior to the ceasefire, shells fell on a market in Goma. The truce took hold on 9 May.", "ceasefire"),
    ("Shortly before the closure, lorries left the port. Kenya shut the border on 9 May.", "closure"),
]


@pytest.mark.parametrize(("text", "noun"), NAMED_FIRST)
def test_a_lead_names_by_a_noun_what_a_verb_tells_after(text, noun):
    (draft,) = events_at(text, noun)

    assert draft.when.edtf == "2026-05-09"
