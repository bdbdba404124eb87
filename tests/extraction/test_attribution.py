"""What is told goes to whom the words cite, however they cite him."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2021, 11, 18)


def speakers(text, when):
    return {draft.attributed_to for draft in extract(text, PUBLISHED) if draft.when.edtf == when}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In Lima's telling, a Chilean drone crossed the border on Monday.", "Lima"),
        ("Peru closed its border on Monday, said police.", "police"),
        ("As the mayor put it, the port was closed on Monday.", "the mayor"),
        ("Citing police, Radio Sol put at six the number of people who died in a fire on Monday.", "police"),
        (
            "A source in Chile's navy, speaking on condition of anonymity, alleged that a ship was shelled on Monday.",
            "A source in Chile's navy",
        ),
        (
            "Chile's navy found a drone on Monday, people familiar with the matter say.",
            "people familiar with the matter",
        ),
        ("Peru closed its border on Monday, the tourist board reckons.", "the tourist board"),
        ("A boiler exploded in Lima on Monday, the operator conceded; nobody was hurt.", "the operator"),
        ("A pipe burst in Lima on Monday, the firm admitted, and 40 people were treated.", "the firm"),
        ("Peru closed its border on Monday, people briefed on the matter say.", "people briefed on the matter"),
        ("Peru closed its border on Monday, three traders who saw the order said.", "three traders"),
        ("Peru closed its border on Monday, unnamed sources in Lima claim.", "unnamed sources in Lima"),
        ("Peru closed its border on Monday, said two people briefed on the matter.", "two people"),
        ("Peru closed its border on Monday, witnesses said by phone.", "witnesses"),
        ("An official who asked not to be named said Peru closed its border on Monday.", "An official"),
        ("Unconfirmed reports say that Peru closed its border on Monday.", "Unconfirmed reports"),
        ("Peru closed its border on Monday, according to the tourist board.", "the tourist board"),
        ("Peru closed its border on Monday, the Andean Drivers' Union reports.", "the Andean Drivers' Union"),
        ("Peru closed its border on Monday, Radio Callao says.", "Radio Callao"),
        ("Peru closed its border on Monday, its trade ministry said.", "Peru's trade ministry"),
        ("Kenyan nurses walked out on Monday, their union said.", "their union"),
        ("Peru freed a poet on Monday, her lawyer said.", "her lawyer"),
        ("Peru closed its border on Monday, the port agency confirms.", "the port agency"),
    ],
)
def test_who_is_cited_says_so(text, speaker):
    assert speakers(text, "2021-11-15") == {speaker}


def test_who_answers_is_cited_for_the_answer():
    text = "Lima says Peru closed its border on Monday; Quito says Chile closed its port on Tuesday."
    assert speakers(text, "2021-11-15") == {"Lima"}
    assert speakers(text, "2021-11-16") == {"Quito"}


@pytest.mark.parametrize(
    "text",
    [
        "“Peru closed its border on Monday,” Ruiz, who heads the port, told Andina.",
        "On Monday Peru closed its border, it emerged on Tuesday.",
        "Peru, which closed its border on Monday, wrote a letter.",
        "In Lima's harbour, a drone sank a ship on Monday.",
        "Citing rules is easy: Peru closed its border on Monday.",
        "The alleged thief was arrested on Monday.",
        "Peru closed its border on Monday, despite the envoys' claim.",
        "Peru closed its border on Monday, after Chilean, Bolivian and Brazilian reports.",
        "Peru closed its border on Monday, drawing angry reports.",
        "Peru closed its border on Monday, announced two new taxes and left the pact.",
    ],
)
def test_nobody_is_cited_by_other_words(text):
    assert speakers(text, "2021-11-15") == {None}


def test_when_it_was_said_is_no_part_of_what_was_said():
    text = "Peru closed the border, Ana Ruiz said on Tuesday, a day after Chile recalled its envoy."
    said = {draft.title: (draft.when.edtf, draft.attributed_to) for draft in extract(text, PUBLISHED)}
    assert said["Peru closed the border"][1] == "Ana Ruiz"
    assert said["Chile recalled its envoy"] == ("2021-11-15", None)


def test_what_is_kept_in_silence_is_said_by_nobody():
    assert speakers("Peru observed a minute's silence on Monday, ten years after the coup.", "2011") == {None}


def test_who_speaks_of_an_event_tells_it():
    assert speakers("Residents of Ica spoke of two blasts near a mill on Monday.", "2021-11-15") == {"Residents of Ica"}
