"""What "or" adds to a denied deed is denied with it."""

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED, events_at


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The president has not visited Chile or met its leader.", "met"),
        ("The suspect had not admitted the raid in May or implicated a minister.", "implicated"),
        ("Peru has never signed the accord nor recalled its envoy.", "recalled"),
    ],
)
def test_a_deed_behind_or_shares_the_no_before_it(text, words):
    assert events_at(text, words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru did not sign the treaty and recalled its envoy on Monday.", "recalled"),
        ("Peru did not sign the treaty but met the envoy on Monday.", "met"),
    ],
)
def test_and_and_but_end_it(text, words):
    assert len(events_at(text, words)) == 1


def test_a_mark_speaks_for_nobody():
    (draft,) = extract(
        "“We cannot stop! It goes on!” said a message that was read on Monday to strikers in Lima.", PUBLISHED
    )

    assert draft.attributed_to is None
