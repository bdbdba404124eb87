"""A time that will be out is a deadline, and no verb parts it from what is due by then."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2021, 11, 18)


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("Peru plans to hold an election before May is out.", date(2022, 5, 31)),
        ("Chile will withdraw its troops from Arica before January is over.", date(2022, 1, 31)),
        ("Chile signed the pact before October was out.", date(2021, 10, 31)),
        ("Peru plans to reopen its embassy in Tunis before the year is out.", date(2021, 12, 31)),
        ("Peru plans to reopen its embassy in Tunis before the year ends.", date(2021, 12, 31)),
        ("Chile aims to sign the treaty before the month runs out.", date(2021, 11, 30)),
    ],
)
def test_a_month_that_is_out_ends_what_was_due(text, last_day):
    (draft,) = extract(text, PUBLISHED)
    assert draft.when.last_day == last_day


@pytest.mark.parametrize("text", ["May is out of the question.", "Peru left before the truce of 3 May was over."])
def test_only_a_time_is_out(text):
    assert not any(draft.when.last_day == date(2022, 5, 31) for draft in extract(text, PUBLISHED))


OWNED = [
    ("Traders are alarmed by Tuesday's vote in Peru.", ["2026-06-02"]),
    ("The premier is shaken by Tuesday's no-confidence vote.", ["2026-06-02"]),
    ("The talks were overshadowed by Tuesday's killing of a judge.", ["../2026-06-04", "2026-06-02"]),
]


@pytest.mark.parametrize(("text", "days"), OWNED)
def test_a_day_that_owns_an_event_is_no_limit_of_another(text, days):
    assert [draft.when.edtf for draft in extract(text, date(2026, 6, 4))] == days
