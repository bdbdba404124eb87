"""An arrival for a visit is the visit; what opens a sentence with its day has that day."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 3, 11)


def told(text):
    return [(draft.kind.value, draft.when.edtf) for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean president arrived in Lima on Tuesday for a two-day visit.",
        "The Chilean president flew to Lima on Tuesday on a private trip.",
    ],
)
def test_an_arrival_is_one_with_its_visit(text):
    (draft,) = extract(text, PUBLISHED)
    trigger = draft.mentions[0].trigger

    assert text[trigger.start : trigger.end].endswith(("visit", "trip"))


def test_an_arrival_for_something_else_is_told_by_itself():
    text = "The Chilean president arrived in Lima on Tuesday for talks."

    assert told(text) == [("visit", "2026-03-10")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At the weekend summit in Lima, the leaders chose a chairman.",
            [("meeting", "[2026-03-07..2026-03-08]"), ("other", "[2026-03-07..2026-03-08]")],
        ),
        (
            "During Monday's session, deputies in Peru passed the budget.",
            [("meeting", "2026-03-09"), ("vote", "2026-03-09")],
        ),
        ("At the weekend, Peru closed its border.", [("other", "[2026-03-07..2026-03-08]")]),
        ("At Thursday's summit, Peru will block the package.", [("other", "2026-03-12")]),
    ],
)
def test_what_opens_a_sentence_has_the_day_its_words_hold(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A motion of no confidence in Peru's cabinet fell nine votes short on Thursday.", [("vote", "2026-03-05")]),
        ("A vote of no confidence in Peru's cabinet was held on Thursday.", [("vote", "2026-03-05")]),
        ("No motion against Peru's cabinet was held on Thursday.", []),
        ("Thursday's censure motion in Peru will no longer be debated.", []),
    ],
)
def test_a_vote_of_no_confidence_denies_nothing(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean president is expected in Lima on 20 March for talks on an oil terminal.",
        "The Chilean president is awaited in Lima on 20 March.",
        "The Chilean president will be in Lima on 20 March for talks.",
        "The Chilean president is to be in Lima on 20 March.",
    ],
)
def test_who_is_to_be_somewhere_will_visit_it(text):
    assert told(text) == [("visit", "2026-03-20")]


def test_what_is_expected_is_no_guest():
    assert told("Talks are expected in Lima on 20 March.") == [("meeting", "2026-03-20")]
    assert told("The Chilean president will not be in Lima on 20 March.") == []
