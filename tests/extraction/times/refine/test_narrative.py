"""Which dates a history goes on from."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

LONG_AFTER = date(2009, 12, 19)
HISTORY = "It began in 1901, grew in 1902, spread in 1903. In May 1904 it peaked. "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The file, declassified in 2005, says so. They met on [3 June]. By late 1904 it was over.", "1904-06-03"),
        ("The truce fell apart in January 1906 and war came in [June]. It went on in 1907.", "1906-06"),
        ("In January 1906 they met. They met again in [June].", "1906-06"),
        ("It was worse than in 1891, he said. They met on [3 June]. By late 1904 it was over.", "1904-06-03"),
        ("Heartened by the landing in April 1905, they joined in [May]. They met on 3 June 1906.", "1905-05"),
    ],
)
def test_history_goes_on_from_a_year_that_the_next_one_is_nearer_to(text, value):
    assert value_of(HISTORY + text, LONG_AFTER) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1904, the war was held up by 1902. In [August of that year], they met.", "1902-08"),
        ("He signed the law of 1902. [The same year], he fell.", "1902"),
    ],
)
def test_that_year_is_the_one_named_last(text, value):
    assert value_of(HISTORY + text, LONG_AFTER) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It met on 1 September. The body, set up in January 1996, gave way on [26 September].", "2009-09-26"),
        ("They met on Friday. NATO, which Mali joined in 1999, had been there [a day earlier].", "2009-12-17"),
        # A day carries on, and so does what is no aside.
        ("The offer, announced on 30 October, was withdrawn [eight days later].", "2009-11-07"),
        ("It was set up in January 1996 and gave way on [26 September].", "1996-09-26"),
    ],
)
def test_a_year_put_in_between_commas_moves_no_story(text, value):
    assert value_of(text, LONG_AFTER) == value
