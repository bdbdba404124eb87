"""A few typed letters find what is meant, and the best comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.workspace.ranking import folded, ranked

NAMES = [
    folded(name)
    for name in (
        "Export briefing",
        "Fit all events",
        "Open folder",
        "Open the sample",
        "Iran",
        "Côte d’Ivoire",
        "Russia and Iran sign a treaty",
        "Türkiye",
    )
]


def found(typed: str) -> list[str]:
    return [NAMES[place] for place in ranked(typed, NAMES)]


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("iran", "iran"),
        ("exbr", "export briefing"),
        ("briefing", "export briefing"),
        ("ofo", "open folder"),
        ("treaty russia", "russia and iran sign a treaty"),
        ("turkiye", "turkiye"),
        ("COTE", "cote d’ivoire"),
        ("vents", "fit all events"),
    ],
)
def test_the_best_answer_comes_first(typed, best):
    assert found(typed)[0] == best


def test_a_name_that_starts_so_comes_before_one_that_holds_it():
    assert found("iran") == ["iran", "russia and iran sign a treaty"]


@pytest.mark.parametrize("typed", ["xyz", "iran xyz", "nari", "treaty2"])
def test_what_is_not_in_a_name_does_not_find_it(typed):
    assert found(typed) == []


def test_nothing_typed_finds_everything_in_order():
    assert found(" ") == NAMES


def test_no_more_are_returned_than_asked_for():
    assert ranked("", NAMES, most=3) == [0, 1, 2]


@given(st.text(min_size=1))
def test_every_name_finds_itself_first(name):
    assert ranked(name, [folded(name), f"{folded(name)} and more"])[0] == 0
