"""What people come to of a time of its own is an event, whatever it is called."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2021, 11, 18)


def told(text):
    return [(draft.when.edtf, draft.title) for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "day", "title"),
    [
        ("This year's swim at Callao drew 900 people.", "2021", "Swim at Callao drew 900 people"),
        ("Peruvians row each May; this year's row attracted 300 crews.", "2021", "Row attracted 300 crews"),
        (
            "Some 2,000 monks joined Sunday's procession in Lima.",
            "2021-11-14",
            "Some 2,000 monks joined procession in Lima",
        ),
        ("About 400 took part in last month's race in Lima.", "2021-10", "About 400 took part in race in Lima"),
    ],
)
def test_what_people_come_to_has_its_time(text, day, title):
    assert told(text) == [(day, title)]


@pytest.mark.parametrize(
    "text",
    [
        "This year's harvest will be poor.",
        "He liked this year's race.",
        "Nobody joined this year's race.",
        "This year's race is open to all.",
        "The riders of this year's race are tired.",
    ],
)
def test_a_time_alone_makes_no_event(text):
    assert told(text) == []
