"""Each of several doers is named with a country, and "their" is of those told of in the same sentence."""

from datetime import date

import pytest

from briefing_app.extraction import extract


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        (
            "Li flew in from Beijing, but Ann Berg of Peru, Tom Ruiz of Chile and others left Oslo on Monday.",
            "CL NO PE",
        ),
        ("Li flew in from Beijing, but Ann Berg of the Gambia, Tom Ruiz of Chile and others left on Monday.", "CL GM"),
        ("Li flew in from Beijing, but Ann Berg of Peru, Tom Ruiz and others left Oslo on Monday.", "NO PE"),
        ("Li flew in from Beijing, in Peru, Tom Ruiz of Chile and others left Oslo on Monday.", "CL NO"),
    ],
)
def test_each_doer_brings_a_country(told, codes):
    assert codes_of(told) == codes.split()


def test_their_is_of_persons_named_before_it_in_the_sentence():
    text = "Chile protests\n\nChile waits. Peru and Bolivia closed schools. "
    told = "Forty prisoners fled on Monday, their kin said."

    assert codes_of(text + told) == ["CL"]
