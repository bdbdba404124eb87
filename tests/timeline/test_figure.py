import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from briefing_app.model import EventId, Status
from briefing_app.timeline.figure import WIDTH, timeline_svg
from tests.timeline.cases import dossier, event, when

EVENTS = dossier()
NUMBERS = {told.id: number for number, told in enumerate(EVENTS, 1)}
SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg):
    return ElementTree.fromstring(svg)  # noqa: S314 - our own text


def texts(svg):
    return [node.text for node in parsed(svg).iter(f"{SVG}text")]


FEW = tuple(told for told in EVENTS if told.until or told.id in {"e22", "e26", "e27"})


def test_each_of_a_few_events_has_its_number_and_its_label():
    written = texts(timeline_svg(FEW, NUMBERS))

    assert {str(NUMBERS[told.id]) for told in FEW} <= set(written)
    assert not [words for words in written if words.startswith("Bars:")]


def test_the_same_events_give_the_same_bytes_in_any_order():
    assert timeline_svg(EVENTS, NUMBERS) == timeline_svg(EVENTS[::-1], NUMBERS)


def test_undated_events_stand_in_a_zone_of_their_own_with_their_order():
    written = texts(timeline_svg(FEW, NUMBERS))

    assert any(words.endswith("UNDATED, IN STATED ORDER") for words in written)
    assert f"Before no. {NUMBERS[EventId('e22')]}" in written


def test_a_stated_term_is_told_to_its_end():
    assert any("until 2046" in words for words in texts(timeline_svg(FEW, NUMBERS)))


def test_of_many_events_all_are_counted_and_the_weightiest_labelled():
    many = [event(f"m{place:03}", f"20{place % 20:02}-06-01", title=f"Round {place}") for place in range(100)]
    many[57] = replace(many[57], independent_sources=9)

    written = texts(timeline_svg(many, {told.id: number for number, told in enumerate(many, 1)}))

    assert "Bars: all 100 dated events, counted along the axis" in written
    assert "Round 57" in written


def test_a_long_empty_stretch_is_cut_out():
    told = [event("old", "1950-03-01"), event("new", "2025-03-01"), event("newer", "2025-06-01")]

    written = texts(timeline_svg(told, {event.id: number for number, event in enumerate(told, 1)}))

    assert "1950" in written
    assert not {"1960", "1970", "1980", "1990", "2000"} & set(written)


def test_more_undated_events_than_have_room_are_numbered_in_words():
    many = [event(f"u{place}", when=when("../..")) for place in range(40)]

    written = texts(timeline_svg(many, {told.id: number for number, told in enumerate(many, 1)}))

    assert "40 UNDATED, IN STATED ORDER" in written
    assert "the other 32 are in the list of undated events" in written


def test_markup_in_a_title_stays_text():
    told = event("e", title='<script>alert("x")</script> & \ud800\x07')

    svg = timeline_svg([told], {told.id: 1})

    assert "<script>" not in svg
    parsed(svg)


@pytest.mark.parametrize(
    "told",
    [
        event("day"),
        event("none", when=when("../..")),
        event("open", "2015/.."),
        event("denied", status=Status.DENIED),
        event("ancient", "0001-01-01"),
        event("late", "9999-12-31"),
    ],
    ids=lambda told: told.id,
)
def test_one_event_makes_a_whole_figure(told):
    root = parsed(timeline_svg([told], {told.id: 1}))

    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert width == WIDTH
    assert 30 < height < 400


def test_nothing_is_drawn_outside():
    root = parsed(timeline_svg(EVENTS, NUMBERS, width=515))

    lefts = [float(node.attrib["x"]) for node in root.iter() if "x" in node.attrib]
    assert min(lefts) >= 0
    assert max(lefts) <= 515


def test_no_event_makes_an_empty_figure():
    assert re.search(r"<title>Timeline of 0 events</title>", timeline_svg([], {}))
