"""A date is told no finer than it is known."""

from datetime import date

import pytest

from briefing_app.model import UNKNOWN, When
from briefing_app.reference.wording import precision, when_text


def when(first: str | None, last: str | None, **more: bool) -> When:
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    return When(days[0], days[1], "", **more)


@pytest.mark.parametrize(
    ("value", "text", "fine"),
    [
        (when("2025-01-17", "2025-01-17"), "17 January 2025", "day"),
        (when("2025-01-01", "2025-01-31"), "January 2025", "month"),
        (when("2024-02-01", "2024-02-29"), "February 2024", "month"),
        (when("2023-02-01", "2023-02-28"), "February 2023", "month"),
        (when("2021-01-01", "2021-12-31"), "2021", "year"),
        (when("2010-01-01", "2019-12-31"), "2010s", "period"),
        (when("2016-01-01", "2018-12-31"), "2016–2018", "period"),
        (when("2024-06-01", "2024-08-31"), "June–August 2024", "period"),
        (when("2024-12-01", "2025-02-28"), "December 2024 – February 2025", "period"),
        (when("2025-05-03", "2025-05-09"), "3–9 May 2025", "period"),
        (when("2025-05-30", "2025-06-02"), "30 May – 2 June 2025", "period"),
        (when("2024-12-30", "2025-01-02"), "30 December 2024 – 2 January 2025", "period"),
        (when("2026-02-01", "2026-02-28", approximate=True), "about February 2026", "month"),
        (when(None, "2026-03-05"), "not after 5 March 2026", "order only"),
        (when("2025-05-17", None), "not before 17 May 2025", "order only"),
        (when("2022-02-24", None, extent=True), "since 24 February 2022", "order only"),
        (UNKNOWN, "undated", "unknown"),
    ],
)
def test_text_and_precision(value, text, fine):
    assert (when_text(value), precision(value)) == (text, fine)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (When(date(2018, 5, 1), None, "2018-05/..", extent=True), "since May 2018"),
        (When(date(2018, 1, 1), None, "2018/.."), "not before 2018"),
        (When(None, date(2016, 1, 31), "../2016-01~"), "not after January 2016"),
        (When(None, date(2016, 1, 24), "../2016-01-24"), "not after 24 January 2016"),
    ],
)
def test_an_open_interval_is_told_no_finer_than_its_known_end(value, text):
    assert when_text(value) == text
