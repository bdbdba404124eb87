"""What a text without a publication day settles by itself."""

import pytest

from tests.extraction.times.reading import value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He said [yesterday] that it was over. It began on 3 March 2026.", "XXXX-XX-XX"),
        ("It began on 3 March 2026. It was over [yesterday].", "XXXX-XX-XX"),
        ("It began in 2021. [Last year] it was renewed.", "XXXX"),
        ("They will meet [next week] in Rome.", "XXXX-WXX"),
        ("They met in [March] in Rome.", "XXXX-03"),
        ("They met on [Tuesday] in Rome.", "XXXX-WXX-2"),
    ],
)
def test_words_that_count_from_publication_stay_open(text, value):
    assert value_of(text, None) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met in January 2025; in [March] they signed.", "2025-03"),
        ("They met on Tuesday, 3 March 2026. On [Wednesday] they signed.", "2026-03-04"),
        ("They met on 3 March 2026 and signed [the next day], he said.", "2026-03-04"),
        ("The treaty of 2021 lasts until 2046. [A year later], it was changed.", "2022"),
    ],
)
def test_what_follows_a_stated_date_counts_from_it(text, value):
    assert value_of(text, None) == value


@pytest.mark.parametrize(
    "head",
    [
        "LIMA, March 5, 2026 (Sample Wire) - ",
        "NEW YORK, 5 March 2026 — ",
        "LIMA, Peru, March 5, 2026 (Sample Wire) ",
    ],
)
def test_dateline_gives_the_publication_day(head):
    assert value_of(f"{head}Talks ended [yesterday], he said.", None) == "2026-03-04"


def test_date_in_a_first_sentence_is_no_dateline():
    assert value_of("Talks of March 5, 2026 - the third - ended. He left [yesterday].", None) == "XXXX-XX-XX"
