"""What lasts frames what came about meanwhile, and what answers an event came after it."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import date_of, orders_between

AFTER, BEFORE, DURING = RelationKind.AFTER, RelationKind.BEFORE, RelationKind.DURING
HELD = "Talks were held in Doha from 20 to 22 May. "


@pytest.mark.parametrize(
    "text",
    [
        HELD + "A bomb exploded while the talks were under way.",
        HELD + "A bomb exploded while the talks were in progress.",
        "A bomb exploded during the siege of a post in Mali, which lasted from 20 until 22 May.",
    ],
)
def test_what_came_about_meanwhile_has_the_days_of_what_lasted(text):
    assert date_of(text, "exploded") == "2026-05-20/2026-05-22"


def test_what_was_going_on_is_dated_by_the_moment_it_is_told_with():
    text = "The roof caved in on 4 May as Malawi's parliament was debating the budget."

    assert date_of(text, "debating") == "2026-05-04"


@pytest.mark.parametrize(
    ("text", "answer", "event"),
    [
        ("Peru closed the mine on 3 May. Miners marched against the closure.", "marched", "closed"),
        ("Peru widened the curfew. Grocers have protested against the widening.", "protested", "widened"),
        ("Peru expelled the envoy on 3 May. Crowds celebrated the expulsion in Lima.", "celebrated", "expelled"),
    ],
)
def test_what_answers_an_event_came_after_it(text, answer, event):
    assert orders_between(text, answer, event) == [AFTER]


def test_what_has_come_about_is_not_after_what_is_yet_to_come():
    text = "Peru plans to close the mine in August. Miners marched against the closure."

    assert orders_between(text, "marched", "close") == []


@pytest.mark.parametrize(
    ("text", "earlier", "later"),
    [
        ("The ship, whose crew had fled some days before, sank off Togo on 12 May.", "fled", "sank"),
        (
            "Peru's envoy quit. Congress, where she had lost a vote weeks before, threw the plan out.",
            "lost",
            "threw",
        ),
    ],
)
def test_what_is_put_in_as_earlier_came_before_the_main_event(text, earlier, later):
    assert orders_between(text, earlier, later) == [BEFORE]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Work on Peru's dam had been frozen since April.", "frozen", "2026-04"),
        ("Peru's bridge had been shut since Saturday.", "shut", "2026-05-30"),
        ("Shares fell within an hour of Peru's rate rise on 3 May.", "rate rise", "2026-05-03"),
        ("Peru froze the funds on 3 May. A day later it lifted the freeze.", "lifted", "2026-05-04"),
    ],
)
def test_each_day_is_that_of_what_it_dates(text, words, when):
    assert date_of(text, words) == when


def test_what_was_done_to_many_did_not_come_about_on_the_first_day():
    assert date_of("Two hundred men had been killed in Mali since April.", "killed") != "2026-04"


def test_what_came_after_something_is_told_by_its_name_alone():
    text = "The sacking of Peru's minister on 8 May came after weeks of riots. Two aides had resigned shortly before."

    assert date_of(text, "sacking") == "2026-05-08"
    assert orders_between(text, "resigned", "sacking") == [BEFORE]


def test_what_came_after_that_is_told_with_its_verb():
    text = "Peru tore up the pact in 2018. The lawsuits came after that."

    assert orders_between(text, "lawsuits came", "tore") == [AFTER]
