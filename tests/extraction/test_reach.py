"""The words of a sentence that tell an event, and no others, name its countries."""

from datetime import date

import pytest

from briefing_app.extraction import extract

TWO = "Peru and Chile quarrel\n\nPeru stopped a Chilean ship. Chile sent Peru a note. Peruvian and Chilean crews wait. "


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Chileans will vote on 3 May, both to elect a president and to fill the senate.", ["CL"]),
        ("Both navies drilled off Chile on 3 May.", ["CL", "PE"]),
    ],
)
def test_both_that_leads_to_an_and_counts_no_countries(told, codes):
    draft = extract(TWO + told, date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes
