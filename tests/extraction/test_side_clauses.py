"""What is told beside the main verb keeps its own status, day and kind."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 3, 11)


def told(text):
    return [(draft.status.value, draft.kind.value, draft.when.edtf) for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru has proposed that the alliance hold exercises off Chile in May.",
        "Peru suggested that trade ministers gather in Lima in May.",
        "The panel recommended that Peru's parliament vote on the treaty in May.",
    ],
)
def test_what_is_only_proposed_is_no_plan(text):
    assert [one for one in told(text) if one[0] == "planned"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru has suggested that the talks will begin in Lima on 3 May.", ("planned", "meeting", "2026-05-03")),
        ("Peru suggested that the army had shelled the port in May.", ("happened", "strike", "2025-05")),
    ],
)
def test_what_is_suggested_to_be_so_is_a_claim(text, expected):
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said no civilians were killed in Saturday's raid in Peru.", [("happened", "attack", "2026-03-07")]),
        ("No pact was signed at Saturday's talks in Lima.", [("happened", "meeting", "2026-03-07")]),
        ("Saturday's vote in Peru was not held.", []),
        ("Fighting was still raging near Lima on Tuesday.", [("ongoing", "attack", "2026-03-10")]),
        ("Dockers in Peru remain on strike.", [("ongoing", "protest", "../2026-03-11")]),
        ("Protests entered their fourth week in Lima on Monday.", [("happened", "protest", "2026-03-09")]),
        ("The journalist has been held in Lima since January.", [("ongoing", "arrest", "2026-01/..")]),
        ("Peru's exports fell 4 percent in 2025.", [("happened", "trade", "2025")]),
    ],
)
def test_the_noun_beside_the_verb_tells_what_it_was(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The leader was jailed in Peru, prompting riots in Lima on Saturday.", "Riots in Lima"),
        ("The pilots walked out, sparking a strike in Chile on Saturday.", "Strike in Chile"),
    ],
)
def test_what_a_deed_led_to_is_told_by_its_noun(text, title):
    assert title in [draft.title for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Peru's economy shrank 2 percent in 2025.", 1),
        ("Shares in Lima fell 2 percent on Monday.", 0),
        ("The euro fell on Monday.", 0),
    ],
)
def test_how_a_states_economy_went_is_news_and_a_price_is_not(text, count):
    assert len(told(text)) == count
