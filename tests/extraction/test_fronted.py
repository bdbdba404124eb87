"""A participle that opens its sentence has its subject behind it."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def told(text):
    return {draft.title: (draft.status, draft.when.edtf) for draft in extract(text, PUBLISHED)}


def test_each_of_two_opening_participles_has_its_day():
    found = told("Built by Spain in 1912 and handed over to Chile in 1947, the fort today belongs to a hotel.")
    assert [edtf for _, edtf in found.values()] == ["1912", "1947"]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        (
            "Detained at Lima airport on 3 November was Chile's former ambassador.",
            "Chile's former ambassador detained at Lima airport",
            (Status.HAPPENED, "2021-11-03"),
        ),
        ("Expected in Lima next month: the president.", "President expected in Lima", (Status.PLANNED, "2021-12")),
    ],
)
def test_the_subject_may_stand_behind(text, title, expected):
    assert told(text) == {title: expected}


@pytest.mark.parametrize(
    "text", ["Shocked was the word for it in May.", "Opened with care, the box was empty.", "Expected losses: none."]
)
def test_what_opens_a_sentence_without_a_day_is_no_event(text):
    assert told(text) == {}
