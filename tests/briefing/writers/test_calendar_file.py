"""The calendar, parsed back."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from briefing_app.briefing import render


@pytest.fixture(scope="module")
def content(briefing):
    return render(briefing, "briefing.ics")


@pytest.fixture(scope="module")
def entries(content):
    return {str(entry["UID"]).partition("@")[0]: entry for entry in Calendar.from_ical(content.content).walk("VEVENT")}


def test_dated_events_are_entries_and_the_others_are_named(entries, content, briefing):
    assert set(entries) == {row.event for row in briefing.rows if row.first_day and row.last_day}
    assert len(content.notes) == len(briefing.rows) - len(entries)


def test_a_day_is_a_whole_day(entries):
    treaty = entries["treaty"]

    assert treaty["DTSTART"].dt == date(2025, 1, 17)
    assert treaty["DTEND"].dt == date(2025, 1, 18)


def test_a_year_fills_the_year_and_says_so(entries):
    jets = entries["jets"]

    assert jets["DTEND"].dt - jets["DTSTART"].dt == timedelta(days=365)
    assert "2027" in jets["SUMMARY"]
    assert jets["STATUS"] == "TENTATIVE"


def test_nobodys_time_is_taken_and_nothing_rings(entries):
    assert {str(entry["TRANSP"]) for entry in entries.values()} == {"TRANSPARENT"}
    assert not [part for entry in entries.values() for part in entry.subcomponents]


def test_each_entry_has_its_quotation_and_source(entries, briefing):
    for row in briefing.rows:
        if row.event in entries:
            assert row.quotation.words.text in str(entries[row.event]["DESCRIPTION"])
            assert row.quotation.citation.words in str(entries[row.event]["DESCRIPTION"])


def test_lines_are_no_longer_than_the_standard_allows(content):
    assert max(map(len, content.content.split(b"\r\n"))) <= 75
