import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from briefing_app.model import EventId, Status
from briefing_app.timeline.figure import MOST, timeline_svg
from tests.timeline.cases import dossier, event, when

EVENTS = dossier()
NUMBERS = {told.id: number for number, told in enumerate(EVENTS, 1)}
SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg):
    return ElementTree.fromstring(svg)  # noqa: S314 - our own text


def texts(svg):
    return [node.text for node in parsed(svg).iter(f"{SVG}text")]


def test_every_event_has_its_number():
    assert {str(number) for number in NUMBERS.values()} <= set(texts(timeline_svg(EVENTS, NUMBERS)))


def test_the_same_events_give_the_same_bytes_in_any_order():
    assert timeline_svg(EVENTS, NUMBERS) == timeline_svg(EVENTS[::-1], NUMBERS)


def test_undated_events_stand_in_a_zone_of_their_own_with_their_order():
    written = texts(timeline_svg(EVENTS, NUMBERS))

    assert "UNDATED, IN STATED ORDER" in written
    assert f"Before no. {NUMBERS[EventId('e22')]}" in written


def test_a_stated_term_is_told_to_its_end():
    assert any("until 2046" in words for words in texts(timeline_svg(EVENTS, NUMBERS)) if words)


def test_a_long_list_is_drawn_as_counts():
    many = [replace(EVENTS[0], id=EventId(f"m{place}")) for place in range(MOST + 1)]
    svg = timeline_svg(many, {told.id: number for number, told in enumerate(many, 1)})

    assert str(MOST + 1) in texts(svg)
    assert "301 events along time, counted" in svg


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
    assert width == 640
    assert 30 < height < 400


def test_nothing_is_drawn_outside():
    root = parsed(timeline_svg(EVENTS, NUMBERS, width=515))

    lefts = [float(node.attrib["x"]) for node in root.iter() if "x" in node.attrib]
    assert min(lefts) >= 0
    assert max(lefts) <= 515


def test_no_event_makes_an_empty_figure():
    assert re.search(r"<title>Timeline of 0 events</title>", timeline_svg([], {}))
