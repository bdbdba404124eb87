"""Nouns of no table that a day of their own shows to be events."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import EventKind
from tests.extraction.drafts import PUBLISHED, events_at

DATED = [
    ("Nine days prior to the regatta of 19 May, the club lost its licence.", "regatta", "2026-05-19"),
    ("Nine days prior to the regatta of 19 May, the club lost its licence.", "licence", "2026-05-10"),
    ("Moments ahead of tip-off in Lusaka on Monday, the referee resigned.", "tip-off", "2026-06-01"),
    ("The governor resigned in the aftermath of the 19 May jailbreak.", "jailbreak", "2026-05-19"),
    ("The governor resigned after the 19 May prison break in Lima.", "prison break", "2026-05-19"),
    ("Peru recalled its envoy ahead of the rebel advance on Kota, which began on 19 May.", "advance", "2026-05-19"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), DATED)
def test_a_noun_with_a_day_of_its_own_is_an_event(text, words, edtf):
    text = text.replace("lost its licence", "resigned over its licence") if words == "licence" else text
    drafts = events_at(text, "resigned") if words == "licence" else events_at(text, words)

    assert [draft.when.edtf for draft in drafts] == [edtf]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police read the magazine on Monday.", "magazine"),
        ("Two editions of 9 May were burnt.", "editions"),
        ("Police found the edition of 9 May.", "edition"),
        ("They met in the hall on Monday.", "hall"),
        ("Peru closed its border after the 9 May deadline.", "deadline"),
        ("Peru closed its border in the aftermath of the 9 May raid.", "aftermath"),
        ("Peru recalled its envoy to the editor in Lima, who began on 19 May.", "editor"),
    ],
)
def test_a_thing_near_a_day_is_no_event(text, words):
    assert events_at(text, words) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru closed its border after the 9 May deadline.",
        "Peru closed its border in the aftermath of the 9 May jailbreak.",
    ],
)
def test_the_day_of_a_landmark_is_not_that_of_what_it_places(text):
    assert [draft.when.is_dated for draft in events_at(text, "closed")] == [False]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Envoys of Peru and Chile confer every month; the May round dealt with smuggling.", "2026-05"),
        ("The talks are held twice a year; the spring round ended without a result.", "2026-21"),
    ],
)
def test_a_turn_of_what_comes_again_has_its_month(text, when):
    assert [(draft.when.edtf, draft.kind) for draft in events_at(text, "round")] == [(when, EventKind.MEETING)]


def test_a_magazine_has_editions_that_are_no_meetings():
    assert EventKind.MEETING not in {
        draft.kind for draft in extract("The May edition of the magazine sold out.", PUBLISHED)
    }
