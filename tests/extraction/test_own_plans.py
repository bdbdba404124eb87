"""A quoted "we will" is the plan of the office or body that says so."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            '"We will open a consulate in Cusco in November," the Chilean foreign minister told reporters.',
            "Chilean foreign minister will open a consulate in Cusco",
        ),
        (
            '"We will withdraw our battalion from Haiti in May," Peru\'s defence ministry said.',
            "Peru's defence ministry will withdraw battalion from Haiti",
        ),
    ],
)
def test_what_an_office_says_we_will_do_is_its_plan(text, title):
    assert [draft.title for draft in extract(text, PUBLISHED)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        '"We will open our second shop in May," said Ann Berg.',
        '"We have opened a consulate in Cusco," the minister said.',
    ],
)
def test_what_others_say_of_themselves_is_left_out(text):
    assert [draft for draft in extract(text, PUBLISHED) if "consulate" in draft.title or "shop" in draft.title] == []
