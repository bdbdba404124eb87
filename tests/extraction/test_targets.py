"""Deaths and fighting told without a country are of whom a war is against; drills of all the text is about."""

from datetime import date

import pytest

from briefing_app.extraction import extract

WAR = (
    "Peru and Chile protest\n\nPeru and Chile denounced the Bolivian campaign against Chad on Monday. Peru and Chile "
    "called for talks.\n\n"
)


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("More than 1,000 civilians have been killed since it began.", ["TD"]),
        ("Joint naval drills were held in May 2023.", ["CL", "PE"]),
        ("Forty people were killed in Togo on Sunday.", ["TG"]),
    ],
)
def test_what_names_no_country_is_of_the_war_told(told, codes):
    assert codes_of(WAR + told) == codes


def test_of_two_wars_neither_is_meant():
    told = "An attack on Togo failed in May 2023.\n\nForty people were killed on Sunday."

    assert "TD" not in codes_of(WAR + told)
