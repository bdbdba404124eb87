"""What counts countries without naming them stands for those that were told of."""

from datetime import date

import pytest

from briefing_app.extraction import extract

TWO = "Peru and Chile quarrel\n\nPeru stopped a Chilean ship. Chile sent Peru a note. Peruvian and Chilean crews wait. "
THREE = "Egypt, Ethiopia and Sudan share a river. Egypt fears for its water. "
ONE = "Yemen fights on\n\nYemen burns. Yemen starves. Yemeni rebels met Egyptian envoys. "


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (TWO + "The two governments signed a pact in Vienna on 3 May.", ["AT", "CL", "PE"]),
        (TWO + "Envoys of both countries met on 3 May.", ["CL", "PE"]),
        (TWO + "A court in Vienna ruled on 3 May that both sides must leave.", ["AT", "CL", "PE"]),
        (TWO + "Chad met Togo. The two neighbours signed a pact on 3 May.", ["TD", "TG"]),
        (TWO + "Chad met Togo in Vienna. The two neighbours signed a pact on 3 May.", ["TD", "TG"]),
        (TWO + "Chad met Togo.\n\nTrade between the two countries doubled on 3 May.", ["CL", "PE"]),
        (TWO + "Two countries left the bloc on 3 May.", ["CL", "PE"]),
        (TWO + "Two ministers resigned in Vienna on 3 May.", ["AT"]),
        (THREE + "The leaders of the three countries signed a pact in Vienna on 3 May.", ["AT", "EG", "ET", "SD"]),
        (THREE + "All three army-run states signed a pact in Vienna on 3 May.", ["AT", "EG", "ET", "SD"]),
        (ONE + "The two sides met in Vienna on 3 May.", ["AT", "YE"]),
    ],
)
def test_what_is_counted_is_what_was_told_of(text, codes):
    assert codes_of(text) == codes


def test_what_is_counted_is_marked_as_inferred():
    parties = extract(THREE + "The three states signed a pact on 3 May.", date(2024, 2, 29))[-1].parties

    assert {(party.inferred, party.rule) for party in parties} == {(True, "counted: three states")}
