"""Merging again as documents come gives what merging all of them at once gives."""

from datetime import date
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.extraction import Merger, extract, merge
from briefing_app.model import Source, SourceId

_DAY = date(2026, 7, 1)
_MANY = 100  # more than are compared each with each
_TELLINGS = (
    "Kenya and Turkey signed a defence pact on {day} June.",
    "On {day} June Turkey and Kenya concluded a defence pact, after which a drone hit a depot in Iraq.",
    "A drone hit an airfield in Iraq on {day} June. Hours later Chile recalled its envoy.",
    "A ferry capsized off Malta on {day} June, killing {day} people.",
)


@cache
def pool():
    sources = [
        Source(
            SourceId(f"s{n}"),
            f"{n}.txt",
            "",
            _TELLINGS[n % 4].format(day=n % 7 + 1),
            f"{n * 37 % 101:064d}",
            published=_DAY,
        )
        for n in range(_MANY)
    ]
    return tuple((source, extract(source.text, source.published)) for source in sources)


@given(st.permutations(range(_MANY)), st.lists(st.integers(0, _MANY), max_size=3).map(sorted))
@settings(max_examples=15)
def test_in_batches_or_at_once_the_events_are_the_same(order, cuts):
    told = [pool()[at] for at in order]
    merger = Merger()

    for cut in cuts:
        assert merger.merge(told[:cut]) == merge(told[:cut])
    assert merger.merge(told) == merge(told)


def test_a_source_that_went_is_told_of_no_more():
    merger = Merger()
    merger.merge(pool())

    assert merger.merge(pool()[10:]) == merge(pool()[10:])


def test_a_source_that_is_read_otherwise_now_is_told_as_it_is_now():
    merger = Merger()
    merger.merge(pool())
    (source, _), *others = pool()
    now = [(source, ()), *others]

    assert merger.merge(now) == merge(now)


def test_events_that_nothing_touched_are_the_same_objects():
    merger = Merger()
    before = merger.merge(pool()[:2])
    ferry = pool()[3]

    after = {event.id: event for event in merger.merge([*pool()[:2], ferry])}

    assert len(after) == len(before) + len(ferry[1])
    assert all(after[event.id] is event for event in before)
