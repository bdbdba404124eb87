"""Dates at the heads of lines take their year from their line, from the heading, or from the order of the heads."""

from datetime import date

import pytest

from briefing_app.extraction import find_times

PUBLISHED = date(2023, 5, 1)


def values(text):
    return [time.value for time in find_times(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("1948 May 14 - Israel declares independence.", "1948-05-14"),
        ("1956 October – Israel invades the Sinai.", "1956-10"),
        ("1980, April: A rescue mission fails.", "1980-04"),
        ("• 1988 July — A cruiser shoots down an airliner.", "1988-07"),
        ("1914\tThe archduke is shot.", "1914"),
    ],
)
def test_a_year_may_come_first_at_the_head_of_a_line(head, value):
    assert values(head) == [value]


@pytest.mark.parametrize("text", ["He wrote on 1948 May 14 - it was sunny.", "In 1980, April: a mission fails."])
def test_elsewhere_a_year_and_a_month_after_it_are_two_dates(text):
    assert len(values(text)) == 2


def test_days_under_a_year_are_of_that_year():
    text = "2014\nFebruary 27 - Men seize it.\nMarch 16 - It votes.\n2015\nFebruary 12: A deal is signed."

    assert values(text) == ["2014", "2014-02-27", "2014-03-16", "2015", "2015-02-12"]


@pytest.mark.parametrize(
    ("heads", "last"),
    [
        (["16 March 2013", "18 March"], "2013-03-18"),
        (["16 March 2013", "1 December", "5 January"], "2014-01-05"),
        (["5 December 2013", "1 February"], "2014-02-01"),
        (["5 March 2014", "18 February"], "2014-02-18"),
        (["5 June 2014", "3 June", "1 December"], "2013-12-01"),
        (["5 May 2014", "5 May", "1 December"], "2014-12-01"),
        (["16 March 2013", "2014 - 3 May", "4 June"], "2014-06-04"),
        (["The 1990s", "4 June"], "2023-06-04"),
    ],
)
def test_heads_keep_their_order(heads, last):
    assert values("\n".join(f"{head}: Peru acts." for head in heads))[-1] == last


def test_the_year_of_a_heading_is_given_as_the_reason():
    text = "2014\nMarch 16 - It votes."

    assert "2014" in find_times(text, PUBLISHED)[1].when.reason


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1979: Students storm the embassy on 4 November.", "1979-11-04"),
        ("16 December 2014: Parliament calls a vote for 3 January.", "2015-01-03"),
        ("2014\nThe vote of March 16 fails.\n2015\nIt wins.", "2014-03-16"),
        ("2014: It fails.\nPeru will vote on June 16.", "2023-06-16"),
        ("5 May 2014\nPeru will vote on June 16.", "2023-06-16"),
    ],
)
def test_what_stands_under_a_head_is_of_its_year(text, value):
    assert values(text)[1] == value
