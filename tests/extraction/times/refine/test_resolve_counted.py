"""What is counted from publication allows every day that the words do."""

from datetime import date

import pytest

from briefing_app.extraction import find_times


@pytest.mark.parametrize(
    ("anchor", "first", "last"),
    [
        (date(1998, 3, 1), date(1998, 2, 16), date(1998, 2, 28)),
        (date(1998, 3, 2), date(1998, 2, 23), date(1998, 3, 1)),
        (date(1998, 3, 7), date(1998, 2, 23), date(1998, 3, 1)),
    ],
    ids=["Sunday", "Monday", "Saturday"],
)
def test_last_week_is_either_week_on_a_sunday(anchor, first, last):
    when = find_times("Fighters killed three soldiers last week.", anchor)[0].when

    assert when is not None
    assert (when.first_day, when.last_day) == (first, last)
