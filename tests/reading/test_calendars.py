from datetime import date

import pytest

from briefing_app.reading.calendars import persian_day


@pytest.mark.parametrize(
    ("persian", "day"),
    [
        ((1404, 1, 1), date(2025, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1408, 12, 30), date(2030, 3, 20)),
        ((1404, 6, 31), date(2025, 9, 22)),
    ],
)
def test_a_persian_day_is_a_day_of_ours(persian: tuple[int, int, int], day: date) -> None:
    assert persian_day(*persian) == day


@pytest.mark.parametrize("persian", [(1404, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 1, 0), (1200, 1, 1)])
def test_a_day_the_persian_calendar_lacks_is_none(persian: tuple[int, int, int]) -> None:
    assert persian_day(*persian) is None
