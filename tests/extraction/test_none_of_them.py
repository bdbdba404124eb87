"""What nobody does is no event; what describes the nobody is."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2025, 11, 25)


def told(text):
    drafts = extract(text, PUBLISHED)
    return {(text[at.trigger.start : at.trigger.end], draft.when.edtf) for draft in drafts for at in draft.mentions}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("None of the men arrested in Oslo on 19 November has been charged.", "arrested"),
        ("Neither of the two men convicted in Lima on 19 November appealed.", "convicted"),
        ("No one on the ferry that sank off Samos on 19 November survived.", "sank"),
        ("None of the sailors who fled Odesa on 19 November has returned.", "fled"),
        ("Nothing in the decree issued by Malta on 19 November refers to fuel.", "decree issued"),
        ("Nobody at the summit held in Rome on 19 November spoke of tariffs.", "summit held"),
    ],
)
def test_what_describes_nobody_took_place(text, words):
    assert told(text) == {(words, "2025-11-19")}


@pytest.mark.parametrize(
    "text",
    [
        "Nothing was signed in Rome on 19 November.",
        "None of the rebels fought in Goma on 19 November.",
        "The pact that nobody signed on 19 November was of no use.",
        "No ship sailed on 19 November.",
        "The court did not rule on an appeal on 19 November.",
        "The regulator did not decide on the merger on 19 November.",
    ],
)
def test_what_nobody_does_is_no_event(text):
    assert told(text) == set()


def test_what_somebody_stays_away_from_took_place():
    assert told("Chad did not attend the summit on 19 November.") == {("summit", "2025-11-19")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru, runners-up at the 2004 Olympics, drew with Cyprus on 19 November.",
        "Ruiz, a bronze medallist at the 2016 Olympics, was arrested on 19 November.",
    ],
)
def test_what_somebody_is_known_for_is_not_told(text):
    assert {when for _, when in told(text)} == {"2025-11-19"}
