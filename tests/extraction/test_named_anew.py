"""A deed told by a verb, and named again by a noun that shares no stem with it: "handed in", "the resignation"."""

import pytest

from tests.extraction.drafts import date_of, events_at

NAMED_AGAIN = [
    ("Tonga crowned its king", "crowning"),
    ("Lesotho's president was sworn in", "ceremony"),
    ("A court in Lima jailed the mayor for six years", "sentence"),
    ("Troops retook the mine", "assault"),
    ("An avalanche swept away five climbers", "snowslide"),
    ("A pipeline burst", "rupture"),
    ("The lights went out across Chile", "blackout"),
    ("The minister handed in his notice", "resignation"),
    ("The mayor was picked up by police", "arrest"),
    ("Rescuers saved the miners", "rescue"),
    ("The prince married a nurse", "wedding"),
    ("Ghana left the bloc", "exit"),
    ("Ghana took down the statue", "removal"),
    ("Police broke up the camp", "eviction"),
    ("Ghana test-fired a missile", "launch"),
    ("Ghana lifted the ban on scrap", "lifting of the ban"),
    ("Ghana raised fuel prices", "price rise"),
    ("Ghana enacted the reform", "passage"),
]


@pytest.mark.parametrize(("deed", "noun"), NAMED_AGAIN)
def test_days_are_counted_from_a_deed_named_by_another_noun(deed, noun):
    assert date_of(f"{deed} on 5 May. Two days after the {noun}, Peru closed its embassy.", "closed") == "2026-05-07"


OTHERS = [
    ("Ghana left the bloc", "wedding"),
    ("The lights went out across Chile", "funeral"),
    ("Rescuers saved the miners", "verdict"),
]


@pytest.mark.parametrize(("deed", "noun"), OTHERS)
def test_no_day_is_counted_from_a_noun_for_another_deed(deed, noun):
    text = f"{deed} on 5 May. Two days after the {noun}, Peru closed its embassy."

    assert all(draft.when.edtf != "2026-05-07" for draft in events_at(text, "closed"))
