"""What two accounts of one event cannot both have right is a conflict, and nothing else is."""

import pytest

from tests.extraction.merged import conflicts_of, told

TOLLS = [
    ("killed 14 workers", "killed 22 workers", ("14", "22")),
    ("killed more than 14 workers", "killed 22 workers", None),
    ("killed 14 workers", "killed fourteen workers", None),
]


@pytest.mark.parametrize(("one", "other", "values"), TOLLS)
def test_flat_numbers_of_dead_conflict_and_loose_ones_do_not(one, other, values):
    events = told(*(f"A blast at a plant in Pakistan {toll} on 1 June." for toll in (one, other)))

    found = [conflict.values for event in events for conflict in event.conflicts if conflict.field == "number"]
    assert found == ([values] * len(found) if values else [])
    assert bool(found) == bool(values)


COUNTS = [
    ("left 14 dead", "killed 22", [("14", "22")]),
    ("left 14 injured", "killed 22", []),
    ("killed 14", "killed 22 and left 30 homeless", [("14", "22")]),
]


@pytest.mark.parametrize(("one", "other", "values"), COUNTS)
def test_only_the_dead_are_counted_as_dead(one, other, values):
    events = told(*(f"A blast at a tea plant in Assam {toll} on 1 June." for toll in (one, other)))

    assert [conflict.values for event in events for conflict in event.conflicts] == values


def test_those_crushed_to_death_are_dead():
    (event,) = told(
        "A stampede at the Lusaka stadium killed 9 fans on 1 June.",
        "Sixteen fans were crushed to death in the stampede at the Lusaka stadium on 1 June.",
    )

    assert [conflict.values for conflict in event.conflicts] == [("9", "16")]


def test_how_many_people_were_held_is_a_number():
    (event,) = told(
        "Police detained 40 people at a tram depot in Oruro on 1 June.",
        "Officers arrested 75 people at the tram depot in Oruro on 1 June.",
    )

    assert [(conflict.field, conflict.values) for conflict in event.conflicts] == [("number", ("40", "75"))]


ACTORS = [
    ("Army guns shelled the market in Kidal", "Rebel mortars pounded the market in Kidal", 1),
    ("Gunmen held up a bank van in Kidal", "Robbers ambushed a bank van in Kidal", 0),
    ("Army gunners shelled the market in Kidal", "Militia gunners fired on the market in Kidal", 1),
    ("Government troops torched the market in Kidal", "The army burned down the market in Kidal", 0),
    ("Soldiers killed six farmers near Kidal", "Cartel gunmen killed six farmers near Kidal", 1),
    ("Malian soldiers found the hostages on a farm at Sunja", "Algerian police found the hostages on a Sunja farm", 1),
]


@pytest.mark.parametrize(("one", "other", "count"), ACTORS)
def test_actors_conflict_unless_one_word_may_stand_for_the_other(one, other, count):
    (event,) = told(f"{one} on 1 June.", f"{other} on 1 June.")

    assert [conflict.field for conflict in event.conflicts] == ["actor"] * count


def test_two_actors_of_one_strike_conflict():
    (event,) = told(
        "Army helicopters hit a grain depot in Libya on 1 June.",
        "Rebel drones struck the grain depot in Libya on 1 June.",
    )

    assert [(conflict.field, conflict.values) for conflict in event.conflicts] == [
        ("actor", ("Army helicopters", "Rebel drones"))
    ]


FLAT = [
    (
        "A rally in Quito on 1 June drew 3,000 nurses.",
        "Nurses rallied in Quito on 1 June, 800 of them by the police's count.",
        [("number", ("3000", "800"))],
    ),
    ("Peru sent home 40 Chileans on 1 June.", "Peru deported 65 Chileans on 1 June.", [("number", ("40", "65"))]),
    (
        "A tram crash at Basel hurt 12 people on 1 June.",
        "A tram crash at Basel on 1 June injured 19 people.",
        [("number", ("12", "19"))],
    ),
    (
        "A ferry sank off Malta on 1 June with the loss of nine lives.",
        "A ferry sank off Malta on 1 June, leaving 14 dead.",
        [("number", ("9", "14"))],
    ),
    (
        "Sailors rescued 30 migrants off Malta on 1 June.",
        "Sailors rescued 44 refugees off Malta on 1 June.",
        [("number", ("30", "44"))],
    ),
]


@pytest.mark.parametrize(("one", "other", "found"), FLAT)
def test_flat_numbers_of_one_thing_conflict(one, other, found):
    assert conflicts_of(one, other) == found


OPEN = [
    (
        "An estimated 40 people were arrested at a rally in Oruro on 1 June.",
        "Police detained 47 people at the Oruro rally on 1 June.",
    ),
    (
        "A blast at a mine near Oruro on 1 June killed 40 or more miners.",
        "A blast at a mine near Oruro on 1 June killed 47 miners.",
    ),
    ("A landslide at Oruro on 1 June killed five.", "The dead of the Oruro landslide of 1 June are now put at nine."),
    ("A tram crash at Basel on 1 June killed two people.", "A tram crash at Basel on 1 June injured nine people."),
]


@pytest.mark.parametrize(("one", "other"), OPEN)
def test_open_numbers_and_those_of_other_things_do_not(one, other):
    assert conflicts_of(one, other) == []


SLAIN = [
    ("Rebels shot dead a teacher in Kidal on 1 June.", "Soldiers killed the teacher in Kidal on 1 June.", 1),
    ("Cartel gunmen burned down the market in Kidal on 1 June.", "Soldiers torched the market in Kidal on 1 June.", 1),
    (
        "The market in Kidal was shelled by army guns on 1 June.",
        "Rebel mortars pounded the market in Kidal on 1 June.",
        1,
    ),
    ("Masked gunmen shot dead a teacher in Kidal on 1 June.", "Rebels killed the teacher in Kidal on 1 June.", 0),
    ("A storm killed a teacher in Kidal on 1 June.", "A falling tree killed the teacher in Kidal on 1 June.", 0),
]


@pytest.mark.parametrize(("one", "other", "count"), SLAIN)
def test_two_armed_sides_conflict_and_whoever_is_unnamed_may_be_of_either(one, other, count):
    assert [field for field, _ in conflicts_of(one, other)] == ["actor"] * count
