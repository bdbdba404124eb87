"""What lies far back is no plan, and no age is the date of one event."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status
from tests.extraction.drafts import PUBLISHED, date_of


@pytest.mark.parametrize(
    "text",
    [
        "NATO decided at last year's Madrid summit to invite Chad to start accession talks.",
        "In 1994 Peru agreed to invite Chile to the drill.",
        "Kenya vowed in 2011 to send 300 soldiers to Somalia.",
    ],
)
def test_what_was_decided_years_ago_is_not_still_ahead(text):
    assert Status.PLANNED not in {draft.status for draft in extract(text, PUBLISHED)}


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("NATO decided on Tuesday to invite Chad to start accession talks.", "2026-06-04/.."),
        ("In 2024 Peru decided to send 300 soldiers to Haiti next March.", "2027-03"),
    ],
)
def test_a_fresh_decision_or_a_set_day_is_ahead(text, ahead):
    assert [draft.when.edtf for draft in extract(text, PUBLISHED) if draft.status is Status.PLANNED] == [ahead]


def test_names_dated_by_a_century_alone_tell_no_event():
    text = "The region has been the ground for many of the disasters of this century."
    assert extract(text, PUBLISHED) == ()


def test_names_dated_by_a_decade_do():
    assert date_of("Many fled the massacres of the 1990s.", "massacres") == "199X"


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Since 1949 the alliance has admitted Greece in 1952.", "admitted", "1952"),
        ("Since independence the bank has been robbed in 1987.", "robbed", "1987"),
        ("Since May 2011, the bridge has been widened to include a cycle lane in 2016.", "widened", "2016"),
    ],
)
def test_a_bound_at_the_front_gives_way_to_the_day_behind_the_verb(text, words, day):
    assert date_of(text, words) == day


def test_a_bound_alone_stays_open():
    assert date_of("Since 2010 Peru has been ruled by a junta.", "ruled") == "2010/.."


def test_later_days_of_a_series_leave_the_bound_out():
    text = "Since 1949 it has been widened to include Greece in 1952, Spain in 1982."
    assert [draft.title for draft in extract(text, PUBLISHED)] == [
        "It has been widened to include Greece",
        "It has been widened to include Spain",
    ]
