"""Words that leave a date rough belong to it."""

from datetime import date

import pytest

from briefing_app.extraction import find_times
from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell [around 3 March] there.", "2026-03-03"),
        ("It fell [circa 1640] there.", "1640"),
        ("It fell [c. 1640] there.", "1640"),
        ("It fell [around 466 BC] there.", "BC0466"),
        ("It fell at [about 9 p.m.] there.", "2026-03-05T21:00"),
        ("He wrote a book about [1968] there.", "1968"),
        ("They gathered around on [Monday] there.", "2026-03-02"),
    ],
)
def test_rough_date_takes_the_word_in(text, value):
    assert value_of(text, THURSDAY) == value


@pytest.mark.parametrize(
    ("text", "edtf"), [("It fell around 3 March.", "2026-03-03~"), ("It fell around 9 p.m. on 3 March.", "2026-03-03")]
)
def test_rough_hour_leaves_the_day_sure(text, edtf):
    whens = [time.when for time in find_times(text, THURSDAY)]

    assert {when.edtf for when in whens if when} == {edtf}
