"""What a story or a war game tells did not happen and is not planned; what befalls the story did."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 3, 11)


def titles(text):
    return [draft.title for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "In the thriller, Peru and Chile go to war over a dam in 2041.",
        "In one scenario of the institute, Chile blockades Peru in 2029.",
        "The film imagines that Peru is invaded in 2031.",
        "He is writing a novel in which Peru leaves the alliance in 2041.",
    ],
)
def test_what_a_story_tells_is_no_event(text):
    assert titles(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The film board said that Peru will host the festival in May.", "Peru will host the festival"),
        ("In the film, released on Monday, Peru invades Chile.", "Film released"),
        ("In a war game held in Lima in 2025, Chile invades Peru in 2030.", "War game held in Lima"),
    ],
)
def test_what_befalls_the_story_is_one(text, title):
    assert titles(text) == [title]
