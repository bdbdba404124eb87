"""Values that cannot be wrong: spans, intervals, places in a source."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model import UNKNOWN, Changes, EventId, Passage, Source, SourceId, Span, When, paragraph_starts


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_a_span_is_never_empty_or_backwards(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_that_touch_do_not_overlap():
    assert not Span(0, 4).overlaps(Span(4, 6))
    assert Span(0, 5).overlaps(Span(4, 6))


def test_an_interval_never_ends_before_it_starts():
    with pytest.raises(ValueError, match="ends before"):
        When(date(2025, 1, 2), date(2025, 1, 1), "2025")


def test_a_month_is_dated_but_no_day():
    month = When(date(2025, 1, 1), date(2025, 1, 31), "2025-01")

    assert month.is_dated
    assert not month.is_day
    assert not UNKNOWN.is_dated


def test_a_quotation_is_cut_from_the_text():
    source = Source(id=SourceId("s"), path="a", title="A", text="One. Two.", sha256="")

    assert source.quote(Passage(SourceId("s"), Span(5, 9), Span(5, 8))) == "Two."


def test_paragraphs_count_from_one_and_skip_blank_lines():
    text = "Head\n\n  First.\nSecond."
    source = Source(
        id=SourceId("s"), path="a", title="A", text=text, sha256="", paragraph_starts=paragraph_starts(text)
    )

    assert [source.paragraph_at(text.index(word)) for word in ("Head", "First", "Second")] == [1, 2, 3]
    assert source.page_at(0) is None


@given(st.text())
def test_paragraph_starts_rise_and_stand_at_line_starts(text):
    starts = paragraph_starts(text)

    assert list(starts) == sorted(set(starts))
    assert all(start == 0 or text[start - 1] == "\n" for start in starts)


def test_changes_add_up():
    both = Changes.of(events=[EventId("a")]) | Changes.of(events=[EventId("b")], sources=[SourceId("s")])

    assert both == Changes.of(events=[EventId("a"), EventId("b")], sources=[SourceId("s")])
    assert not Changes()


@given(st.dates(), st.dates(), st.text())
def test_an_interval_survives_json(one, other, words):
    when = When(min(one, other), max(one, other), "x", words=words)

    assert msgspec.json.decode(msgspec.json.encode(when), type=When) == when
