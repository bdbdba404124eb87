"""Places that vouch for each other."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction.countries.entry import Entry
from briefing_app.extraction.countries.neighbours import neighbours


def town(*places):
    codes, cells = zip(*places, strict=True)
    return Entry("town", "town or region", codes, (1,) * len(codes), cells)


HERE, BESIDE, FAR = (100, 100), (101, 102), (100, 140)


def test_a_town_beside_vouches():
    near = neighbours([("Aford", town(("GB", HERE), ("US", FAR))), ("Bford", town(("GB", BESIDE)))])

    assert near.vouching("Aford", "GB", HERE) == 1
    assert near.vouching("Aford", "US", FAR) == 0


def test_a_town_does_not_vouch_for_itself():
    near = neighbours([("Aford", town(("GB", HERE), ("GB", BESIDE)))])

    assert near.vouching("Aford", "GB", HERE) == 0


def test_a_town_across_the_border_does_not_vouch():
    near = neighbours([("Aford", town(("GB", HERE))), ("Bville", town(("FR", BESIDE)))])

    assert near.vouching("Aford", "GB", HERE) == 0


def test_a_name_of_two_countries_vouches_by_half():
    near = neighbours([("Aford", town(("GB", HERE))), ("Bford", town(("GB", BESIDE), ("US", FAR)))])

    assert near.vouching("Aford", "GB", HERE) == 0.5


def test_a_place_without_a_cell_has_no_neighbours():
    near = neighbours([("Aford", town(("GB", None))), ("Bford", town(("GB", BESIDE)))])

    assert near.vouching("Aford", "GB", None) == 0


CELLS = st.tuples(st.integers(60, 330), st.integers(0, 719))
NAMED = st.lists(
    st.tuples(st.sampled_from("ABCDEF"), st.lists(st.tuples(st.sampled_from(["GB", "US"]), CELLS), min_size=1)),
    max_size=6,
)


@given(NAMED, CELLS)
def test_no_more_vouch_than_there_are_other_names(named, cell):
    near = neighbours((name, town(*places)) for name, places in named)

    assert 0 <= near.vouching("A", "GB", cell) <= len({name for name, _ in named} - {"A"})
