"""Feasts that move: known days of their calendars."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction.times.feasts import feast
from briefing_app.extraction.times.words import HOLIDAYS

MOVING = sorted(rule for rule in set(HOLIDAYS.values()) if not rule[0].isdigit())


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("easter", date(2026, 4, 5)),
        ("easter", date(1913, 3, 23)),
        ("orthodox easter", date(2026, 4, 12)),
        ("orthodox easter", date(2021, 5, 2)),
        ("mardi gras", date(2026, 2, 17)),
        ("ramadan", date(2024, 3, 11)),
        ("ramadan", date(2024, 4, 9)),
        ("eid al-fitr", date(2023, 4, 21)),
        ("eid al-adha", date(2024, 6, 16)),
        ("ashura", date(2004, 3, 2)),
        ("rosh hashanah", date(2023, 9, 16)),
        ("yom kippur", date(1973, 10, 6)),
        ("simchat torah", date(2023, 10, 7)),
        ("passover", date(2024, 4, 23)),
        ("purim", date(2025, 3, 14)),
        ("hanukkah", date(2024, 12, 26)),
        ("hanukkah", date(2022, 12, 19)),
        ("lunar new year", date(2024, 2, 10)),
        ("diwali", date(2024, 11, 1)),
    ],
)
def test_feast_holds_its_known_day(name, day):
    period = feast(HOLIDAYS[name], day.year)

    assert period
    assert period.holds(day)


@pytest.mark.parametrize("rule", MOVING)
@given(year=st.integers(1, 9999))
def test_feast_begins_within_a_day_of_the_year_asked_for(rule, year):
    period = feast(rule, year)

    assert period is None or abs(period.first_day.year - year) <= 1
    assert period is None or period.first_day <= period.last_day


@pytest.mark.parametrize("year", [1900, 2100])
def test_table_says_nothing_of_years_it_lacks(year):
    assert feast(HOLIDAYS["lunar new year"], year) is None
