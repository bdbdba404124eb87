"""The columns tell each event as it is, whatever the order in which the events come."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model import Decision, When, outline
from briefing_app.timeline.columns import DECISIONS, KINDS, NUMBERS, STATUSES, Mark, columns
from briefing_app.timeline.order import own_bounds
from tests.timeline.cases import event
from tests.timeline.laws import event_lists

DAY = date(2025, 6, 13)


def test_the_numbers_of_an_outline_are_read_as_they_are_packed():
    assert NUMBERS.itemsize == outline.NUMBERS.size


@given(event_lists(), st.sampled_from(Decision))
def test_each_row_tells_its_event(events, decision):
    known = {one.id: replace(one, decision=decision) for one in events}
    made = columns(known.values())

    own = [known[name] for name in made.ids]
    assert list(zip(made.own_first, made.own_last, strict=True)) == [own_bounds(one.when) for one in own]
    assert [KINDS[code] for code in made.kind] == [one.kind for one in own]
    assert [STATUSES[code] for code in made.status] == [one.status for one in own]
    assert [DECISIONS[code] for code in made.decision] == [one.decision for one in own]
    assert [bool(marks & Mark.FLOATING) for marks in made.marks] == [not one.when.is_placed for one in own]
    assert [bool(marks & Mark.ABOUT) for marks in made.marks] == [one.when.approximate for one in own]
    assert list(made.titles) == [one.title for one in own]
    assert _named(made.countries) == [(row, code) for row, one in enumerate(own) for code in one.countries]


def _named(ties):
    return [(row, ties.names[code]) for row, code in zip(ties.rows.tolist(), ties.codes.tolist(), strict=True)]


@given(event_lists(), st.randoms(use_true_random=False))
def test_the_order_in_which_events_come_changes_nothing(events, chance):
    shuffled = chance.sample(events, len(events))

    assert columns(shuffled).ids == columns(events).ids


@pytest.mark.parametrize("time", ["03:30", "MO", "3:5", "²²:00", "nonsense of a hostile file"])
def test_any_time_of_day_stands_within_its_day(time):
    made = columns([event("one", when=When(DAY, DAY, "2025-06-13", time=time))])

    assert DAY.toordinal() <= made.own_first[0] < made.own_last[0] <= DAY.toordinal() + 1


def test_no_events_are_no_rows():
    assert len(columns(())) == 0
