"""Documents and papers that say something, what became of a claim, and titles of works, which tell no event."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status
from tests.extraction.drafts import PUBLISHED, events_at


@pytest.mark.parametrize(
    ("text", "trigger", "speaker"),
    [
        ("A UN report released on Tuesday says soldiers raped 30 women in Bambo.", "raped", "A UN report"),
        ("Court papers unsealed on Monday say the banker was poisoned in Dubai.", "poisoned", "Court papers"),
        ("A memo seen by Reuters says rebels shelled a school in Homs.", "shelled", "A memo seen by Reuters"),
        ("The minister resigned on Monday, Kompas daily said, quoting two aides.", "resigned", "Kompas daily"),
    ],
)
def test_a_paper_says_what_stands_in_it(text, trigger, speaker):
    (draft,) = events_at(text, trigger)

    assert draft.attributed_to == speaker


@pytest.mark.parametrize(
    "text",
    [
        "At least 12 people were killed by shelling in Douma.",
        "Activists said at least 12 people were killed by government shelling in Douma.",
    ],
)
def test_at_least_so_many_are_somebody(text):
    assert len(events_at(text, "killed")) == 1


def test_rumours_called_nonsense_did_spread():
    text = "Rumours that the president had died in Paris spread on Wednesday; his office called them nonsense."

    (death,), (spread,) = events_at(text, "died"), events_at(text, "spread")

    assert (death.status, spread.status) == (Status.DENIED, Status.HAPPENED)


@pytest.mark.parametrize(
    "text",
    [
        'Her film "Assassination at Noon" opens in Polish cinemas next week.',
        'The novel "Siege of Aleppo" is 900 pages long.',
    ],
)
def test_a_title_of_a_work_tells_no_event(text):
    assert extract(text, PUBLISHED) == ()


def test_what_is_held_against_an_account_is_not_denied():
    text = "Chad denied the raid on Bol, saying rebels had attacked the village on 3 May."

    (attack,) = events_at(text, "attacked")

    assert (attack.status, attack.attributed_to) == (Status.HAPPENED, "Chad")


def test_a_document_put_in_between_says_what_the_sentence_tells():
    text = "Sudan's army, according to a leaked UN document, dropped barrel bombs on Nyala in March."

    (strike,) = events_at(text, "dropped")

    assert strike.attributed_to == "a leaked UN document"


def test_a_day_that_a_vote_was_first_set_for_tells_nothing():
    text = "Elections initially set for 22 February in Haiti have been postponed indefinitely."

    assert not events_at(text, "set")


def test_what_came_midway_through_has_not_the_day_of_the_end():
    text = "Midway through the five-day visit, which ended on 9 May, the queen laid a wreath in Nairobi."

    (draft,) = events_at(text, "laid a wreath")

    assert draft.when.edtf == "../2026-05-09"
