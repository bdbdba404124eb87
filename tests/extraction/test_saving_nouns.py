"""What kept something from happening came about; what it kept off did not."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status
from tests.extraction.drafts import PUBLISHED


def told(text):
    return [
        (text[draft.mentions[0].trigger.start : draft.mentions[0].trigger.end], draft.when.edtf, draft.status)
        for draft in extract(text, PUBLISHED)
    ]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("But for the alarm which one guard raised on 9 May, the archive would have burned.", "alarm", "2026-05-09"),
        ("But for the truce of 3 May, the city would have starved.", "truce", "2026-05-03"),
        ("Were it not for the evacuation ordered on 8 May, thousands would have died.", "evacuation", "2026-05-08"),
        ("Had it not been for the airlift on 8 May, the garrison would have surrendered.", "airlift", "2026-05-08"),
        ("If it had not been for the rain that fell on Tuesday, Ica would have burned.", "rain", "2026-06-02"),
    ],
)
def test_what_kept_something_off_came_about(text, words, when):
    ((trigger, edtf, status),) = told(text)

    assert words in trigger
    assert (edtf, status) == (when, Status.HAPPENED)


@pytest.mark.parametrize(
    "text",
    [
        "But for a late goal, Peru would have lost.",
        "If the alarm had been raised on Monday, the archive would have been saved.",
    ],
)
def test_what_has_no_day_or_never_was_is_not_told(text):
    assert told(text) == []
