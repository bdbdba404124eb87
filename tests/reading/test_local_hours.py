from datetime import date

import pytest

from briefing_app.reading.local_hours import local_neighbour

FOURTH, FIFTH, SIXTH = (date(2026, 3, day) for day in (4, 5, 6))


@pytest.mark.parametrize(
    ("hour", "language", "url", "neighbour"),
    [
        (3, "en", "", FOURTH),
        (12, "en", "", None),
        (23, "de", "", SIXTH),
        (18, "ja", "", SIXTH),
        (3, "en-GB", "https://wire.example.uk/road", None),
        (18, "en", "https://wire.example.au/road", SIXTH),
        (3, "en", "https://wire.example.de/road", None),
    ],
)
def test_a_stamp_near_midnight_may_be_of_the_day_beside(
    hour: int, language: str, url: str, neighbour: date | None
) -> None:
    assert local_neighbour(FIFTH, hour, language, url) == neighbour
