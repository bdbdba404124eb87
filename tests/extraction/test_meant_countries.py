"""A word that stands for somebody of a country brings that country with it."""

from datetime import date

import pytest

from briefing_app.extraction import extract


def parties_of(text):
    return extract(text, date(2024, 2, 29))[-1].parties


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Abiy Ahmed spoke on Monday. He flew to Lima on 3 May.", ["ET", "PE"]),
        ("Chilean minister Ann Berg spoke on Monday. She flew to Lima on 3 May.", ["CL", "PE"]),
        ("Chad and Togo met on Monday. A deal was reached by their envoys in Vienna on 3 May.", ["AT", "TD", "TG"]),
        ("Chad and Togo met on Monday. Peruvians gave their blessing in a vote on 3 May.", ["PE"]),
        ("A driver spoke on Monday. He flew to Lima on 3 May.", ["PE"]),
    ],
)
def test_a_word_that_stands_for_a_name_brings_its_country(text, codes):
    assert [party.code for party in parties_of(text)] == codes


def test_what_a_word_stands_for_is_marked_as_inferred():
    parties = parties_of("Abiy Ahmed spoke on Monday. He flew to Lima on 3 May.")

    assert [(party.inferred, party.rule) for party in parties] == [(True, "stands for Abiy Ahmed"), (False, "capital")]
