"""What has gone on for a length of time, and what is counted on, is open from the day the words give."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2025, 2, 14)


def told(text):
    return [(draft.kind.value, draft.status, draft.when.edtf) for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("For the past three months two Brazilian ships have been patrolling the strait.", "2024-11/.."),
        ("Crews have been fighting a blaze near Split for the past three days.", "2025-02-11/.."),
        ("For three days now crews have been fighting a blaze near Split.", "2025-02-11/.."),
        ("Over the past two years Poland has been training Ukrainian pilots.", "2023/.."),
        ("A Lithuanian ship has been patrolling the gulf for the past three weeks.", "../2025-02-14"),
    ],
)
def test_a_length_up_to_now_gives_the_beginning(text, since):
    assert [(status, when) for _, status, when in told(text)] == [(Status.ONGOING, since)]


def test_what_was_done_within_a_length_has_no_beginning():
    text = "Over the past three months Poland has trained 400 Ukrainians."

    assert [(status, when) for _, status, when in told(text)] == [(Status.HAPPENED, "../2025-02-14")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The occupation of a library in Quito by students, now in its fourth week, began on 4 February.",
            "protest",
        ),
        ("The strike at the port, now in its second week, began on 4 February.", "protest"),
        ("The siege of the town, which began on 4 February, is in its second week.", "attack"),
        ("Couriers in Porto remain on a go-slow which began on 4 February.", "protest"),
        ("Nurses in Lagos are on a strike that began on 4 February.", "protest"),
        ("Pilots in Delhi remain on a hunger strike they began on 4 February.", "protest"),
    ],
)
def test_what_is_counted_on_goes_on(text, kind):
    assert told(text) == [(kind, Status.ONGOING, "2025-02-04/..")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The occupation of the island by Japan began on 4 February.", "attack"),
        ("The festival, now in its third year, opened in Lima on 4 February.", "other"),
    ],
)
def test_what_only_began_is_not_said_to_go_on(text, kind):
    assert told(text) == [(kind, Status.HAPPENED, "2025-02-04")]
