"""What somebody was brought to do came about, what was only going on sets the scene, what is hoped for is no event."""

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED, events_at


def told(text):
    return {(draft.title, draft.when.edtf) for draft in extract(text, PUBLISHED) if draft.when.is_dated}


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("The ruling forced the firm to close its plant in March 2021.", "Firm closed its plant", "2021-03"),
        (
            "The bank refused, forcing the firm to file for bankruptcy on Monday.",
            "Firm filed for bankruptcy",
            "2026-06-01",
        ),
        ("The general went on to lead a coup in 1999.", "General led a coup", "1999"),
        ("The ruling forced the firm to close its plant on Monday.", "Firm closed its plant", "2026-06-01"),
        ("The strike led the firm to close its plant on Monday.", "Firm closed its plant", "2026-06-01"),
        ("The envoy was persuaded to resign on Monday.", "Envoy resigned", "2026-06-01"),
        ("The fund got a court in Ghana to free the ship in May 2012.", "Court in Ghana freed the ship", "2012-05"),
        ("Police got him to sign a confession in May 2012.", "He signed a confession", "2012-05"),
        ("Britain had him arrested in May 2012.", "Britain had him arrested", "2012-05"),
        ("He broke out in May 2005, only to be caught again in June 2006.", "He was caught", "2006-06"),
        ("He fled in 2005, only to return two years later.", "He returned", "2007"),
        ("Vega won a seat in May, only to lose it on Monday.", "Vega lost it", "2026-06-01"),
    ],
)
def test_what_somebody_was_brought_to_do_came_about(text, title, when):
    assert (title, when) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ruling could force the firm to close its plant on 3 July.",
        "The law will force the firm to close its plant on Monday.",
        "The court asked the firm to close its plant on Monday.",
        "The bank is run only to be closed on Monday.",
        "The union failed to force the firm to close its plant in March 2021.",
        "The ruling forced the firm to think about Peru.",
    ],
)
def test_what_nobody_was_brought_to_do_did_not(text):
    assert not any("losed" in title or "hought" in title for title, _ in told(text))


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        (
            "Peru, Chile and Bolivia today became full members of the bloc.",
            "Peru, Chile and Bolivia became full members of the bloc",
            "2026-06-04",
        ),
        ("The strip became a no-man's land in 1974.", "Strip became a no-man's land", "1974"),
        ("The two states became NATO members in 2004.", "Two states became NATO members", "2004"),
    ],
)
def test_to_become_something_on_a_day_is_an_event(text, title, when):
    assert (title, when) in told(text)


@pytest.mark.parametrize("what", ["clear", "increasingly popular", "more dangerous"])
def test_to_become_so_by_and_by_is_none(what):
    assert not told(f"The pass became {what} in 1974.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The possibility of a meeting of the two leaders reemerged on Monday.", "meeting"),
        ("Hopes of a ceasefire rose on Monday.", "agreement"),
        ("Fears of another attack emptied the market on Monday.", "attack"),
        ("A first round of tests on the dam began on Monday.", "election"),
    ],
)
def test_what_is_only_hoped_or_feared_lends_no_kind(text, kind):
    assert kind not in {draft.kind.value for draft in extract(text, PUBLISHED)}


def test_what_was_going_on_when_it_came_only_sets_the_scene():
    assert told("He was heating soup last month when he was shot through the window.") == {
        ("He was shot through the window", "2026-05")
    }


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Ray said when asked on Monday about the raid that the port was shut.", "Ann Ray said the port was shut"),
        ("Asked on Monday about the raid, Ann Ray said the port was shut.", "Ann Ray said the port was shut"),
        ("In a rite attended by two envoys on Monday, Peru opened the port.", "Peru opened the port"),
        ("U.S. forces Monday launched a raid on the port.", "U.S. forces launched a raid on the port"),
        ("The decision to leave drew protests on Monday.", "Decision to leave drew protests"),
        ("The envoy was last seen Monday.", "Envoy was last seen"),
        ("Port records show Ann Ray left the harbour on Monday.", "Ann Ray left the harbour"),
    ],
)
def test_the_day_is_that_of_the_main_verb(text, title):
    assert told(text) == {(title, "2026-06-01")}


def test_a_bombing_kills_and_not_the_place_it_was_aimed_at():
    text = "He fled after the January 1998 bombing of a Mobile, Ala., clinic that killed a guard."
    (draft,) = events_at(text, "killed")

    assert draft.title == "January 1998 bombing of a Mobile, Ala., clinic killed a guard"
