"""What came about only late, told by a "not" or by a look ahead from the past."""

import pytest

from briefing_app.model import Status
from tests.extraction.drafts import events_at

LATE = [
    ("The pass was not opened until both armies had left.", "opened", "Pass was opened"),
    ("The rebels did not leave the town until the army had shelled it.", "leave", "Rebels left the town"),
    ("The pass wasn't opened until 9 May.", "opened", "Pass was opened"),
]


@pytest.mark.parametrize(("text", "trigger", "title"), LATE)
def test_what_was_not_until_did_come_about(text, trigger, title):
    (draft,) = events_at(text, trigger)

    assert (draft.status, draft.title) == (Status.HAPPENED, title)


def test_a_day_after_until_is_the_day_it_came_about():
    (draft,) = events_at("The pass was not opened until 9 May.", "opened")

    assert draft.when.edtf == "2026-05-09"


@pytest.mark.parametrize("text", ["The pass was not opened.", "The pass was never opened until now, he said."])
def test_a_plain_not_tells_no_event(text):
    assert events_at(text, "opened") == []


def test_a_story_looks_ahead_to_what_followed():
    (draft,) = events_at("In June 2010 the club hired a coach. He was to be sacked four years later.", "sacked")

    assert (draft.status, draft.when.edtf) == (Status.HAPPENED, "2014")


def test_what_was_to_be_without_a_count_from_the_story_stays_a_plan():
    (draft,) = events_at("The trial was to open on Monday.", "open")

    assert draft.status is Status.PLANNED


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        ("Peru named a new premier on Monday, only to sack him on Tuesday.", "sack", "Peru sacked him"),
        ("The poet was freed on Monday, only to be jailed again on Tuesday.", "jailed", "Poet was jailed"),
    ],
)
def test_what_came_of_it_happened(text, trigger, title):
    (draft,) = events_at(text, trigger)

    assert (draft.status, draft.title) == (Status.HAPPENED, title)
    assert draft.when.edtf == "2026-06-02"


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Peru hopes to join the pact, only to leave it in 2030.", "leave"),
        ("The envoys flew to Lima on Monday, only to find that it rained.", "find"),
        ("Peru opened its border only to traders on Monday.", "to traders"),
    ],
)
def test_what_nothing_came_of_is_none(text, trigger):
    assert all(draft.status is not Status.HAPPENED or "only to" in draft.title for draft in events_at(text, trigger))


def test_a_not_without_an_auxiliary_does_no_harm():
    (draft,) = events_at("Not opened until 9 May.", "opened")

    assert draft.when.edtf == "2026-05-09"
