"""What is printed, in which order, and what a reader must be told of it."""

from dataclasses import replace
from datetime import date

import pytest

from briefing_app.briefing import BriefingOptions, Part, compose
from briefing_app.briefing.sections import Chronology, Figure, MainEvents, Prose, Statement
from briefing_app.errors import ExportError
from briefing_app.model import CountryCode, CountryMode, Decision, EventFilter
from briefing_app.workspace.briefs import composed
from tests.briefing.sample import BY_ID, EVENTS, OPTIONS, WIRE_SOURCE, edited, many

PLAIN = BriefingOptions(dated=date(2026, 3, 6))


def section(briefing, form):
    return next(section for section in briefing.sections if isinstance(section, form))


def headings(briefing):
    return [section.heading for section in briefing.sections]


def test_the_message_comes_first(briefing):
    assert headings(briefing)[:3] == ["Bottom line", "Key points", "Timeline"]


def test_dated_events_are_numbered_before_undated_ones(briefing):
    dated = [row.number for row in briefing.rows if row.first_day]
    undated = [row.number for row in briefing.rows if not row.first_day]

    assert dated == [1, 2, 3, 4]
    assert undated == [5, 6, 7, 8, 9, 10]


def test_undated_events_have_a_section_of_their_own(briefing):
    chronologies = [section for section in briefing.sections if isinstance(section, Chronology)]

    assert [section.heading for section in chronologies] == ["Chronology", "Undated events"]
    assert all(row.tone != "dated" for row in chronologies[1].rows)


def test_a_stated_order_decides_among_undated_events(briefing):
    rows = {row.event: row for row in briefing.rows}

    assert rows["drills"].number < rows["russian"].number
    assert rows["drills"].order == (f"before event {rows['russian'].number} (“just before”)",)


def test_suggestions_are_left_out_and_counted_unless_asked_for():
    briefing = composed(EVENTS, BY_ID, PLAIN)

    assert "hebrew" not in {row.event for row in briefing.rows}
    assert "1 suggestion nobody has accepted yet" in dict(briefing.sections[-1].lines)["Left out"]


def test_a_suggestion_that_is_asked_for_is_marked(briefing):
    row = next(row for row in briefing.rows if row.event == "hebrew")

    assert (row.tone, row.marks) == ("suggested", ("suggestion, not reviewed",))


@pytest.mark.parametrize("decision", [Decision.REJECTED, Decision.SET_ASIDE])
def test_what_was_put_away_is_never_printed(decision):
    briefing = composed(edited("treaty", decision=decision), BY_ID, OPTIONS)

    assert "treaty" not in {row.event for row in briefing.rows}


def test_status_and_attribution_stand_beside_the_event(briefing):
    rows = {row.event: row for row in briefing.rows}

    assert rows["jets"].marks == ("planned", "reported by two officials")
    assert rows["request"].marks == ("requested",)
    assert rows["treaty"].marks == ("sources differ",)


def test_where_all_are_suggestions_it_is_said_once():
    briefing = composed([replace(event, decision=Decision.SUGGESTED) for event in EVENTS], BY_ID, OPTIONS)

    chronology = section(briefing, Chronology)
    assert chronology.lead.startswith("None of these events has been reviewed")
    assert not any("suggestion, not reviewed" in row.marks for row in chronology.rows)
    assert all("suggestion, not reviewed" in row.marks for row in briefing.rows)


def test_a_long_list_goes_to_the_end_and_its_main_events_stand_in_its_place(long_briefing):
    names = headings(long_briefing)

    assert names[-1] == "Appendix A: chronology"
    assert len(section(long_briefing, Chronology).rows) == 300
    assert 10 <= len(section(long_briefing, MainEvents).rows) <= 20


def test_a_short_list_needs_no_main_events(briefing):
    assert not any(isinstance(section, MainEvents) for section in briefing.sections)


def test_a_passage_quoted_just_before_is_referred_to():
    twice = (*EVENTS, replace(EVENTS[1], id="twin", conflicts=()))
    briefing = composed(twice, BY_ID, OPTIONS)

    rows = {row.event: row for row in section(briefing, Chronology).rows}
    first, second = sorted((rows["treaty"], rows["twin"]), key=lambda row: row.number)
    assert first.quotation.same_as is None
    assert second.quotation.same_as.label == first.label


def test_the_numbers_stand_beside_key_points_or_above_the_figure():
    with_points = composed(EVENTS, BY_ID, OPTIONS)
    without = composed(EVENTS, BY_ID, replace(OPTIONS, key_points=""))

    assert section(with_points, Prose).figures
    assert section(with_points, Figure).figures == ()
    assert section(without, Figure).figures[0] == ("10", "events")


def test_parts_are_chosen_and_ordered():
    chosen = (Part.SOURCES, Part.BOTTOM_LINE)

    briefing = composed(EVENTS, BY_ID, replace(OPTIONS, parts=chosen))

    assert headings(briefing) == ["Sources", "Bottom line"]


def test_empty_texts_make_no_sections():
    briefing = composed(EVENTS, BY_ID, PLAIN)

    assert not any(isinstance(section, (Statement, Prose)) for section in briefing.sections)


def test_an_empty_view_says_so():
    briefing = composed((), BY_ID, PLAIN)

    assert section(briefing, Chronology).lead == "No event is in view."


def test_the_filter_and_what_it_hides_are_told():
    view = EventFilter(countries=frozenset({CountryCode("IL")}))

    lines = dict(composed(EVENTS, BY_ID, OPTIONS, view).sections[-1].lines)

    assert lines["Selection"] == "Countries: Israel. 1 event printed."
    assert lines["Left out"].startswith("9 events of the dossier outside the filter")


def test_a_pair_gets_its_history():
    view = EventFilter(countries=frozenset({CountryCode("IR"), CountryCode("RU")}), mode=CountryMode.ALL)

    assert "Iran and Russia" in headings(composed(EVENTS, BY_ID, OPTIONS, view))


def test_a_quotation_that_is_not_in_its_source_stops_the_briefing():
    shorter = {**BY_ID, WIRE_SOURCE.id: replace(WIRE_SOURCE, text=WIRE_SOURCE.text[:40])}

    with pytest.raises(ExportError, match="was not written"):
        compose(EVENTS, shorter, OPTIONS)


def test_an_event_without_its_source_stops_the_briefing():
    fewer = {key: source for key, source in BY_ID.items() if key != WIRE_SOURCE.id}

    with pytest.raises(ExportError, match="is not in the dossier"):
        compose(EVENTS, fewer, OPTIONS)


def test_each_quotation_is_a_verbatim_stretch_of_its_source(long_briefing):
    _, sources = many(300)
    (text,) = (" ".join(source.text.split()) for source in sources.values())

    assert all(row.quotation.words.text in text for row in long_briefing.rows)


def test_the_build_id_follows_what_is_said():
    first = composed(EVENTS, BY_ID, OPTIONS).build

    assert composed(EVENTS, BY_ID, OPTIONS).build == first
    assert composed(EVENTS, BY_ID, replace(OPTIONS, bottom_line="Other words.")).build != first
    assert composed(edited("jets", note="Another note"), BY_ID, OPTIONS).build == first
