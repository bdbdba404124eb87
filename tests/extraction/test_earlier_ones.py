"""That "the first" names an event where another one of its sort is placed by it."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import orders_between

DAY = date(2026, 6, 4)

NAMED = [
    ("A second shell hit the silo on 2 June, hours after the first.", "2026-06-01/2026-06-02", "First shell"),
    ("Peru signed another treaty with Chile on 3 May, two days after the first.", "2026-05-01", "First treaty"),
    ("A stronger tremor rattled Crete on 2 June, a week after the initial one.", "2026-05-26", "Initial tremor"),
]

UNNAMED = [
    "A second shell hit the silo on 2 June, hours after the first of the raids.",
    "A shell hit the silo on 2 June, hours after the first.",
    "The second quarter began on 1 April, three months after the first.",
    "He won a second medal on 3 May, and praised the first.",
]


@pytest.mark.parametrize(("text", "edtf", "title"), NAMED)
def test_the_first_is_an_event_that_another_is_placed_by(text, edtf, title):
    first = extract(text, DAY)[-1]

    assert (first.when.edtf, first.title) == (edtf, title)


@pytest.mark.parametrize("text", UNNAMED)
def test_the_first_of_other_things_is_no_event(text):
    assert all("first" not in draft.title.lower() for draft in extract(text, DAY))


def test_another_one_is_after_the_first():
    text = "A second shell hit the silo on 2 June, hours after the first."

    assert orders_between(text, "hit", "first") == ["after"]


def test_the_first_is_what_the_text_told_before():
    text = "A shell hit the silo on 31 May. On 2 June a second shell hit it, two days after the first."

    assert [draft.when.edtf for draft in extract(text, DAY)] == ["2026-05-31", "2026-06-02"]


NAMED = [
    ("On 2 June another tug ran aground off Aktau, one day after an earlier grounding.", "grounding", "2026-06-01"),
    ("A second bomb exploded in Quetta on 2 June, a day after the first blast.", "blast", "2026-06-01"),
    ("On 2 June a second shop was looted in Lyon, a day after the first looting.", "looting", "2026-06-01"),
]


@pytest.mark.parametrize(("text", "noun", "day"), NAMED)
def test_the_earlier_one_named_by_its_noun_is_another_event(text, noun, day):
    told = {draft.mentions[0].trigger.cut(text): draft.when.edtf for draft in extract(text, date(2026, 6, 4))}
    assert len(told) == 2
    assert told[noun] == day
