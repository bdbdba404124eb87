"""Orders that follow over a third event, and what a circle of them leaves open."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction.ordering.order import stated_and_following
from briefing_app.model import RelationKind

COUNT = 8
PAIRS = st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)).filter(lambda p: p[0] != p[1]))


def test_what_follows_through_a_circle_is_left_out():
    stated = [(one, RelationKind.BEFORE, other, "before") for one, other in ((0, 1), (1, 0), (1, 2))]

    related = stated_and_following(3, stated)

    assert sorted(related[0]) == [1]


@given(PAIRS)
def test_stated_orders_outrank_what_follows(pairs):
    stated = [(one, RelationKind.BEFORE, other, "before") for one, other in pairs]

    related = stated_and_following(COUNT, stated)

    assert all(related[one][other].words == "before" for one, other in pairs)
