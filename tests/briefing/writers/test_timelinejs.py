"""The file for TimelineJS: dates as fine as they are known, texts that mark up nothing of their own."""

import json

import pytest

from briefing_app.briefing import render


@pytest.fixture(scope="module")
def told(briefing):
    return json.loads(render(briefing, "briefing.timeline.json").content)


def slide(told, headline):
    return next(slide for slide in told["events"] if slide["text"]["headline"].startswith(headline))


def test_a_day_is_a_day(told):
    assert slide(told, "Russia and Iran")["start_date"] == {"year": 2025, "month": 1, "day": 17}


def test_a_year_has_no_month(told):
    assert slide(told, "Moscow plans")["start_date"] == {"year": 2027}


def test_a_period_has_both_ends(told):
    persian = next(slide for slide in told["events"] if "2024" in slide["display_date"])

    assert persian["start_date"] == {"year": 2024, "month": 12, "day": 21}
    assert persian["end_date"] == {"year": 2025, "month": 1, "day": 19}


def test_undated_events_stand_on_the_title_slide(told, briefing):
    undated = [row for row in briefing.rows if not row.last_day or not row.first_day]

    assert len(told["events"]) == len(briefing.rows) - len(undated)
    assert all(row.title.text in told["title"]["text"]["text"] for row in undated)


def test_each_slide_has_its_own_id(told):
    names = [slide["unique_id"] for slide in told["events"]]

    assert len(names) == len(set(names))
