"""Which week a weekday is of."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He said on [Thursday] it was over.", "2026-03-05"),
        ("They will vote on [Thursday], he said.", "2026-03-05"),
        ("They will vote next [Thursday], he said.", None),
        ("Trading was thin ahead of Friday's data and [Monday]'s vote.", "2026-03-09"),
        ("They have time until at least [Friday], he said.", "2026-03-06"),
        ("By [Wednesday] it had failed.", "2026-03-04"),
        ("The plan to withdraw troops was approved on [Monday].", "2026-03-02"),
        ("The decision to leave drew protests on [Monday].", "2026-03-02"),
        ("Talks planned for Lima took place on [Monday].", "2026-03-02"),
        ("They sought help on [Monday].", "2026-03-02"),
        ("He agreed to resign on [Monday].", "2026-03-09"),
        ("It was set to be sold on [Monday].", "2026-03-09"),
        ("By [Wednesday], a day after the quake, some 300 were dead.", "2026-03-04"),
    ],
)
def test_weekday_lies_behind_unless_the_words_look_ahead(text, value):
    assert value_of(text, THURSDAY) == value
