"""An event to paste elsewhere keeps its quotation, its place and its caveats; a source is cited as styles do."""

from dataclasses import replace

import pytest
from lxml import html

from briefing_app.briefing import CitationStyle, citation, cited_event
from tests.briefing.sample import BY_ID, EVENTS, HEBREW_SOURCE, REVIEW_SOURCE, WIRE_SOURCE

BY_NAME = {event.id: event for event in EVENTS}


def test_an_event_is_copied_with_its_words_and_where_they_stand():
    copied = cited_event(BY_NAME["treaty"], BY_ID)

    first, second, third = copied.text.splitlines()
    assert (
        first
        == "17 January 2025, 14:30: Russia and Iran sign a comprehensive strategic partnership treaty (sources differ)"
    )
    assert second == (
        "“Russia and Iran signed a comprehensive strategic partnership treaty in Moscow on 17 January 2025.” "
        "(“Moscow and Tehran sign a treaty,” Sample Wire, March 5, 2026, https://wire.example/treaty, ¶2)"
    )
    assert third.endswith("p. 2, ¶2)")


def test_what_was_only_planned_is_copied_as_planned():
    assert "(planned; reported by two officials)" in cited_event(BY_NAME["jets"], BY_ID).text


def test_its_looks_hold_the_same_words_and_load_nothing():
    copied = cited_event(replace(BY_NAME["treaty"], title="<img src='file:///x'>"), BY_ID)

    page = html.fragments_fromstring(copied.html)
    assert "<img src='file:///x'>" in page[0].text_content()
    assert not [node for part in page for node in part.iter("img", "script", "a")]


def test_words_from_right_to_left_are_copied_so():
    assert 'dir="rtl"' in cited_event(BY_NAME["hebrew"], BY_ID).html


@pytest.mark.parametrize(
    ("source", "style", "text"),
    [
        (
            WIRE_SOURCE,
            CitationStyle.CHICAGO,
            "“Moscow and Tehran sign a treaty,” Sample Wire, March 5, 2026, https://wire.example/treaty.",
        ),
        (
            WIRE_SOURCE,
            CitationStyle.APA,
            "Sample Wire. (2026, March 5). Moscow and Tehran sign a treaty. https://wire.example/treaty",
        ),
        (
            WIRE_SOURCE,
            CitationStyle.MLA,
            "“Moscow and Tehran sign a treaty.” Sample Wire, 5 Mar. 2026, https://wire.example/treaty.",
        ),
        (REVIEW_SOURCE, CitationStyle.CHICAGO, "A. Writer, “A treaty, and its limits,” Meridian Review."),
        (REVIEW_SOURCE, CitationStyle.APA, "A. Writer. (n.d.). A treaty, and its limits. Meridian Review."),
        (REVIEW_SOURCE, CitationStyle.MLA, "A. Writer. “A treaty, and its limits.” Meridian Review."),
        (replace(HEBREW_SOURCE, publisher=""), CitationStyle.CHICAGO, "“שיחה בירושלים.”"),
    ],
)
def test_a_source_is_cited_with_what_is_known(source, style, text):
    assert citation(source, style).text == text


def test_bibtex_holds_what_is_known_with_its_signs_escaped():
    told = citation(replace(WIRE_SOURCE, title="Costs: 5 % & {more}"), CitationStyle.BIBTEX).text

    assert told.startswith(f"@online{{{WIRE_SOURCE.id},\n")
    assert r"title = {{Costs: 5 \% \& \{more\}}}," in told
    assert "year = {2026}," in told
    assert "author" not in told


def test_an_address_that_is_not_of_the_web_is_left_out():
    assert "javascript" not in citation(replace(WIRE_SOURCE, url="javascript:alert(1)"), CitationStyle.MLA).text
