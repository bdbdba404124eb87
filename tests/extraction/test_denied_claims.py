"""Whose claim is contested is told beside it, and who is charged with a deed denies it as his own."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2026, 1, 12)


def denied(text):
    return [
        (draft.when.edtf, draft.attributed_to) for draft in extract(text, PUBLISHED) if draft.status is Status.DENIED
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Peru's army contested the account of herders from Chile who say it burned their huts on Friday.",
            "Peru's army",
        ),
        ("Claims that its jets bombed a school in Homs on Friday were brushed aside by the ministry.", "the ministry"),
        ("Turkey disputed the account of Greek officers who say it sank a boat on Friday.", "Turkey"),
        ("The ministry took issue with reports that its jets bombed a school in Homs on Friday.", "The ministry"),
        ("Mali's army challenged a UN report that its troops killed 30 herders on Friday.", "Mali's army"),
        (
            "It is untrue, according to Peru's interior minister, that police beat miners on Friday.",
            "Peru's interior minister",
        ),
        ("It is false, says Turkey's army, that its jets bombed a clinic on Friday.", "Turkey's army"),
        ("It is simply not the case that soldiers shot at the crowd on Friday, the army said.", "the army"),
        ("The regime in Minsk says its pilots never bombed villages in Latvia on Friday.", "The regime in Minsk"),
        ("The army says it did not bomb the school in Homs on Friday.", "The army"),
        ("The navy said on Sunday it had not fired at the trawler on Friday.", "The navy"),
    ],
)
def test_what_is_disowned_is_denied(text, who):
    assert denied(text) == [("2026-01-09", who)]


@pytest.mark.parametrize(
    "text",
    [
        "It is true, the minister said, that police beat miners on Friday.",
        "It is wrong, the bishop said, that police beat miners on Friday.",
        "The airline said its flight did not leave on Friday because of fog.",
        "The firm contested the ruling in court on Friday.",
        "Ghana said its envoy did not attend the funeral on Friday.",
        "Iran says it has never attacked ships in the strait.",
    ],
)
def test_what_is_judged_or_only_left_undone_is_not_denied(text):
    assert denied(text) == []
