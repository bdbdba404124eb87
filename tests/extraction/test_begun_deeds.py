"""What begins is the deed, not its beginning."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import EventKind, Status
from tests.extraction.drafts import PUBLISHED


def told(text):
    return [
        (text[draft.mentions[0].trigger.start : draft.mentions[0].trigger.end], draft.kind, draft.status)
        for draft in extract(text, PUBLISHED)
    ]


@pytest.mark.parametrize(
    ("text", "deed", "kind", "status"),
    [
        ("Slovene crews will begin clearing rubble in July.", "clearing", EventKind.OTHER, Status.PLANNED),
        ("Peru will start to vaccinate children in July.", "vaccinate", EventKind.AID, Status.PLANNED),
        ("Chad plans to start exporting oil in July.", "exporting", EventKind.TRADE, Status.PLANNED),
        ("Troops began withdrawing from Goma on 3 May.", "withdrawing from", EventKind.DEPLOYMENT, Status.HAPPENED),
        ("Peruvian crews began to repair the bridge on Monday.", "repair", EventKind.OTHER, Status.HAPPENED),
        ("Jets resumed bombing the port on Sunday.", "bombing", EventKind.STRIKE, Status.HAPPENED),
    ],
)
def test_a_begun_deed_is_told_by_its_own_verb(text, deed, kind, status):
    assert told(text) == [(deed, kind, status)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The navy started training exercises off Crete on 3 May.", "training exercises"),
        ("The army started bombing raids on Sunday.", "bombing raids"),
        ("The court will begin hearings on Monday.", "hearings"),
        ("The plant began operating in 1987.", "began operating"),
    ],
)
def test_a_noun_that_begins_names_itself(text, words):
    assert [found for found, _, _ in told(text)] == [words]


def test_what_has_not_begun_is_not_told():
    assert told("Peru has not yet begun delivering the tanks.") == []
