"""Which tellings a reader could stand by, dated or not."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import events_at

PUBLISHED = date(2026, 6, 4)


HEAD = "Peru has a port. It has a bay. It has a mayor. "
"""Enough to open a text with, so that what follows is not what it is about."""


def titles(text):
    return [draft.title for draft in extract(text, PUBLISHED)]


UNSOUND = [
    "``We attacked the port on 3 May,'' Ann Berg said.",
    "The market is one we are leaving on 3 May.",
    "Shares of the bank fell 6% on 3 May.",
    "Net fell 3.1% to $234.5 million.",
    "The quarter ended 3 May was mild.",
    "Then came another sister in 1983.",
]


UNFINISHED = [
    ("President Ann Berg of Peru said on Monday.", "Ann Berg of Peru said"),
    ("Peru asked Chile to release them.", "Chile to release them"),
    ("Peru asked the court to clarify whether it could sell the port.", "Court to clarify"),
    (
        "A leader seen shouting while men perform old salutes at a rally in Lima is scheduled to speak on 3 July.",
        "Lima",
    ),
    ("The reports on old salutes was published on 3 May.", "Reports on old"),
]
FINISHED = [
    ("President Ann Berg of Peru said on Monday that the port was shut.", "Ann Berg of Peru said"),
    ("Peru asked Chile to release the sailors.", "Chile to release the sailors"),
    ("The headquarters was attacked on 3 May.", "Headquarters was attacked"),
    ("A list of demands was handed over on 3 May.", "List of demands was handed over"),
    ("The United States was attacked on 3 May.", "United States was attacked"),
]


def opening(text, words):
    return [title for title in titles(text) if title.removeprefix("President ").startswith(words)]


@pytest.mark.parametrize(("text", "words"), UNFINISHED)
def test_words_that_leave_the_reader_asking_are_no_event(text, words):
    assert not opening(text, words)


@pytest.mark.parametrize(("text", "words"), FINISHED)
def test_words_that_say_what_and_who_are_an_event(text, words):
    assert opening(text, words)


@pytest.mark.parametrize("text", UNSOUND)
def test_a_fragment_of_speech_or_a_market_move_is_no_event(text):
    assert not [title for title in titles(HEAD + text) if not title.startswith("Ann Berg said")]


def test_market_moves_are_the_events_of_a_text_about_markets():
    text = "The markets in Lima fell sharply. The Merval index fell 6% on 3 May."

    assert "Merval index fell 6%" in titles(text)


def test_the_last_of_two_verbs_that_share_an_object_tells_both():
    assert titles("Police shot and killed the attacker on 3 May.") == ["Police killed the attacker"]


NOT_PLAIN = [
    "The blast left one man dead and three people wounded.",
    "Ruiz launched a firm, a project called State of the Soil.",
    "“The team was amazed,” Dr Vega told a newspaper.",
    "A fan said the singer had moved to another flat.",
    "“It is hard to learn,” the skater's coach Ann Berg said.",
    "A spokesman said the vehicle, which went out of control in a curve, was old.",
]


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_colour_without_a_date_is_no_event(text):
    assert not [
        title for title in titles(text) if not title.startswith(("Blast left", "Ruiz launched", "Spokesman said"))
    ]


CIVIL = [
    ("A driver was travelling east.", []),
    ("The president of Peru travelled east.", ["President of Peru travelled east"]),
]


@pytest.mark.parametrize(("text", "found"), CIVIL)
def test_only_some_peoples_travels_are_news_without_a_date(text, found):
    assert titles(HEAD + text) == found


def test_a_bare_noun_after_which_something_was_said_is_no_event():
    assert "Session" not in titles(HEAD + "After the session, the minister said the road was open.")


JUDGED_FIRST = [
    (
        "Deplored by Chile, the murder of the bishop in Lima is still a mystery.",
        "Murder of the bishop in Lima deplored by Chile",
    ),
    ("Hailed by Chile and Togo, the truce took effect on Monday.", "Truce hailed by Chile and Togo"),
    ("A recount was sought by the opposition in Chile.", "Recount was sought by the opposition in Chile"),
]


@pytest.mark.parametrize(("text", "title"), JUDGED_FIRST)
def test_whoever_stands_behind_by_makes_it_news(text, title):
    assert title in titles(HEAD + text)


NOT_JUDGED = [
    "Praised by critics, the film opened on Monday.",
    "Hailed by Chile as a hero, the sailor wrote a book.",
    "A rematch was demanded by fans.",
]


@pytest.mark.parametrize("text", NOT_JUDGED)
def test_what_nobody_of_note_says_is_none(text):
    assert not any(word in title for title in titles(HEAD + text) for word in ("raised", "ailed", "demanded"))


JUDGED = [
    ("Nobody was charged over the murder of a bishop in Lima, which Chile deplored.", 1),
    ("Police broke up a vigil in Lima, which Chile denounced.", 1),
    ("Peru showed off a bridge, which Chile praised.", 0),
    ("Peru has a law on the press, which Chile denounced.", 0),
]


@pytest.mark.parametrize(("text", "count"), JUDGED)
def test_what_a_state_says_of_an_event_aside_is_news(text, count):
    assert sum(title.startswith("Chile") for title in titles(HEAD + text)) == count


PLAIN = [
    ("The ministry said the talks would go on.", "Ministry said the talks would go on"),
    ("President Ann Berg left. Berg said that the talks are hard.", "Berg said the talks are hard"),
    ("Ana Ruiz, a spokeswoman for the army, spoke. Ruiz said the road was open.", "Ruiz said the road was open"),
]


@pytest.mark.parametrize(("text", "title"), PLAIN)
def test_the_words_of_an_office_are_news_without_a_date(text, title):
    assert title in titles(text)


def test_what_a_state_does_is_news_even_if_the_verb_says_little():
    assert titles("Peru issued a new rule for its ports.") == ["Peru issued a new rule for its ports"]


def test_time_that_goes_by_is_no_event():
    assert events_at("A month had passed since the election of 3 May when the coalition fell apart.", "passed") == []
