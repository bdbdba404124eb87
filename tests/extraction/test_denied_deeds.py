"""Whoever denies a deed is told to deny it; what only says which thing is meant is disputed by nobody."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2025, 12, 15)


def told(text):
    return {(draft.title, draft.status, draft.attributed_to) for draft in extract(text, PUBLISHED)}


@pytest.mark.parametrize(
    ("text", "deed", "who"),
    [
        ("Lima denies having launched the drones that hit Arica on Thursday.", "Lima launched the drones", "Lima"),
        ("Peru denies ever having jammed the radio.", "Peru jammed the radio", "Peru"),
        ("The army denied shelling the clinic.", "Army shelled the clinic", "The army"),
        ("The captain denies ramming the patrol boat.", "Captain rammed the patrol boat", "The captain"),
        ("Rebels disclaim having planted the bomb.", "Rebels planted the bomb", "Rebels"),
    ],
)
def test_a_deed_that_is_denied_is_told_with_its_denial(text, deed, who):
    found = told(text)

    assert (deed, Status.DENIED, who) in found
    assert any(("denies" in title or "denied" in title or "disclaim" in title) for title, _, _ in found)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Chile denies having launched the drones that hit Arica on Thursday.", "Drones hit Arica"),
        ("Chile denies that it bought the drones shown in Lima on 4 December.", "Drones shown in Lima"),
        ("Chile denied that it had dumped the oil found off Ica on 2 December.", "Oil found off Ica"),
        ("The minister denies that he met the smuggler whose boat sank on 4 December.", "Smuggler’s boat sank"),
    ],
)
def test_what_says_which_thing_is_meant_is_not_denied(text, fact):
    assert (fact, Status.HAPPENED, None) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Havana denies being behind the blackout that hit the embassy on Friday.",
        "Chile denied bombing raids.",
        "Peru denies being at war.",
    ],
)
def test_a_share_or_a_state_is_no_denied_deed(text):
    assert Status.DENIED not in {status for _, status, _ in told(text)}


def test_what_a_denied_report_tells_is_denied():
    text = "Laos denied reports of two jets downed on Monday."

    assert {status for title, status, _ in told(text) if "downed" in title} == {Status.DENIED}
