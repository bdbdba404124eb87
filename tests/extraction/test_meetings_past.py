"""A meeting told by the way was held, and what was written in a letter was written on its day."""

import pytest

from briefing_app.model import Status
from tests.extraction.drafts import date_of, events_at


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "Chad has still not paid the fees that it promised to pay at a meeting in Oslo in July.",
            "meeting",
            "2025-07",
        ),
        ("Chad still owes the fees that it agreed to pay at a summit in Accra on 3 July.", "summit", "2025-07-03"),
        ("He has not read the report he promised at a conference in Rabat in July.", "conference", "2025-07"),
    ],
)
def test_a_meeting_of_an_old_promise_was_held(text, words, when):
    (draft,) = events_at(text, words)

    assert (draft.status, draft.when.edtf) == (Status.HAPPENED, when)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In a letter dated 8 May the Zambian ministry begged Dublin for tents.", "begged"),
        ("The Zambian ministry asked Dublin for tents in a letter dated 8 May.", "asked"),
        ("By letter on 8 May Laos asked Hanoi to send pumps.", "asked"),
        ("In an interview aired on 8 May the Peruvian general admitted that he had fled.", "admitted"),
        ("In a memo dated 8 May, the general warned of a mutiny.", "warned"),
    ],
)
def test_what_a_letter_asks_is_asked_on_its_day(text, words):
    assert date_of(text, words) == "2026-05-08"


def test_what_is_dated_by_somebody_is_a_deed():
    assert events_at("Scientists in Lima dated the bone on Monday.", "dated")
