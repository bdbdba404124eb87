"""A typed date is shown as the interval it allows; nonsense and impossible days are no date."""

from datetime import date

import pytest

from briefing_app.extraction.typed_dates import read_edtf, read_typed
from briefing_app.model import Basis

ANCHOR = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021", "2021-01-01", "2021-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-01-17", "2025-01-17", "2025-01-17"),
        ("2026-02~", "2026-02-01", "2026-02-28"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("2024-06/2024-08", "2024-06-01", "2024-08-31"),
        ("../2026-03-05", None, "2026-03-05"),
        ("2022-02-24/..", "2022-02-24", None),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2025-34", "2025-04-01", "2025-06-30"),
    ],
)
def test_edtf_gives_its_interval(text, first, last):
    when = read_edtf(text)

    assert when is not None
    assert (str(when.first_day), str(when.last_day)) == (str(first), str(last))
    assert when.edtf == text


@pytest.mark.parametrize(
    "text", ["", "2025-13", "2025-02-30", "2026/2021", "soon", "2025-01-17x", "0000", "2021/", "/2021"]
)
def test_what_is_no_edtf_gives_nothing(text):
    assert read_edtf(text) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("January 2025", "2025-01-01", "2025-01-31"),
        ("17 January 2025", "2025-01-17", "2025-01-17"),
        ("17 janvier 2025", "2025-01-17", "2025-01-17"),
        ("17 января 2025", "2025-01-17", "2025-01-17"),
        ("yesterday", "2026-03-04", "2026-03-04"),
        ("3–9 mai 2025", "2025-05-03", "2025-05-09"),
        ("3-9 mai 2025", "2025-05-03", "2025-05-09"),
        ("du 28 mai au 2 juin 2025", "2025-05-28", "2025-06-02"),
        ("vom 3. bis 9. Mai 2025", "2025-05-03", "2025-05-09"),
        ("mai–juin 2025", "2025-05-01", "2025-06-30"),
        ("از ۳ تا ۹ مه ۲۰۲۵", "2025-05-03", "2025-05-09"),
        ("17-05-2025", "2025-05-17", "2025-05-17"),
    ],
)
def test_words_give_the_interval_they_allow(words, first, last):
    when = read_typed(words, ANCHOR)

    assert when is not None
    assert (str(when.first_day), str(when.last_day)) == (first, last)
    assert (when.words, when.basis) == (words, Basis.DECIDED)


@pytest.mark.parametrize("words", ["yesterday", "gestern", "17 May"])
def test_relative_words_need_a_day_to_count_from(words):
    assert read_typed(words, None) is None


@pytest.mark.parametrize(
    "words", ["", "   ", "the treaty", "31 June 2025", "9–3 mai 2025", "31–32 mai 2025", "x" * 200]
)
def test_what_names_no_date_gives_nothing(words):
    assert read_typed(words, ANCHOR) is None
