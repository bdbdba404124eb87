"""Which quarter or year figures speak of."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

NOVEMBER_1989 = date(1989, 11, 2)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Third-quarter net rose to $9 million from $8 million [a year earlier].", "1988-Q3"),
        ("Third-quarter net rose. Costs were lower than [a year ago].", "1988-Q3"),
        (
            "It reported third-quarter net of $9 million. For the nine months, it was $8 million in [the 1988 period].",
            "1988",
        ),
        ("Third-quarter net rose. In the nine months it was $9 million, up from $8 million [a year earlier].", "1988"),
        ("It reported fourth-quarter net of $9 million, up from $8 million [a year earlier].", "1988-Q4"),
        (
            "Third-quarter net rose. It will take a fourth-quarter charge. In [the latest quarter], costs fell.",
            "1989-Q3",
        ),
        ("Third-quarter net rose. After a flat second quarter, it outdid [the year-earlier period].", "1988-Q3"),
        ("Third-quarter net rose more than in [the corresponding period last year].", "1988-Q3"),
        ("Third-quarter net rose; sales for [last year's quarter] were $9 million.", "1988-Q3"),
        ("It has 13 plants, up from seven [a year ago].", "1988"),
    ],
)
def test_words_of_comparison_take_the_length_reported_on(text, value):
    assert value_of(text, NOVEMBER_1989) == value
