"""Nouns that name again what was told by a verb, as landmarks of what came before and after it."""

import pytest

from briefing_app.extraction.coreference.deed_nouns import is_made_of
from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between

MADE = [
    ("confiscation", "confiscate"),
    ("dismissal", "dismiss"),
    ("closure", "close"),
    ("departure", "depart"),
    ("annexation", "annex"),
    ("release", "release"),
]


@pytest.mark.parametrize(("noun", "verb"), MADE)
def test_a_noun_is_known_to_be_made_of_its_verb(noun, verb):
    assert is_made_of(noun, verb)


@pytest.mark.parametrize(("noun", "verb"), [("country", "count"), ("party", "part"), ("market", "mark")])
def test_a_noun_that_only_begins_like_a_verb_is_not_made_of_it(noun, verb):
    assert not is_made_of(noun, verb)


DATED = [
    ("Spain deported the envoy on 9 May. Two days after the deportation, Chile closed its consulate.", "closed",
     "2026-05-11"),
    ("Oman detained the ferry on 9 May; three days ahead of the detention her captain had fled.", "fled", "2026-05-06"),
    ("Chad expelled the priest on 9 May. The night was calm; on the eve of that decision, soldiers had attacked it.",
     "attacked", "2026-05-08"),
    ("Chad recalled its envoy after the 2004 enlargement. A pact was signed two years after the enlargement.", "signed",
     "2006"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), DATED)
def test_days_are_counted_from_what_a_noun_names_again(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


def test_nothing_is_counted_from_a_noun_that_names_nothing_told():
    (draft,) = events_at("Oman seized the ferry on 9 May. Two days after the sermon, Qatar closed its port.", "closed")

    assert not draft.when.is_dated


ORDERED = [
    ("The union signed the pact on 9 May. Its leader resigned before the signing.", "resigned", "pact",
     RelationKind.BEFORE),
    ("Deputies ratified the loan on 9 May. Police arrested the mayor hours after ratification.", "arrested", "ratified",
     RelationKind.AFTER),
    ("The train left the rails on 9 May. A guard had resigned not long before the mishap.", "resigned", "left",
     RelationKind.BEFORE),
    ("Deputies approved the bill on 4 May. Crews left the square once deputies had voted.", "left", "approved",
     RelationKind.AFTER),
    ("Rebels seized the fort on 9 May. Its commander resigned just before they did.", "resigned", "seized",
     RelationKind.BEFORE),
    ("Gunmen kidnapped the judge Ana Vega on 9 May. Some days before she was seized, soldiers had searched her house.",
     "searched", "kidnapped", RelationKind.BEFORE),
    ("Togo's bishop was abducted on 9 May. A week before his disappearance, police had searched his house.",
     "searched", "abducted", RelationKind.BEFORE),
    ("Parliament approved the law on 9 May. A strike began on 10 May. Police closed the port soon after the decision.",
     "closed", "approved", RelationKind.AFTER),
    ("Peru closed two ports just before the start of the bombardment. The shelling of Kota began on 9 May.", "closed",
     "shelling", RelationKind.BEFORE),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other", "kind"), ORDERED)
def test_an_order_to_what_is_named_again_is_kept(text, one, other, kind):
    assert kind in orders_between(text, one, other)


def test_what_comes_as_soon_as_something_is_over_has_no_day_of_its_own():
    (draft,) = events_at("Deputies voted on 4 May. The men were freed as soon as deputies had voted.", "freed")

    assert not draft.when.is_dated


def test_a_clause_about_somebody_else_is_no_landmark_of_what_was_told():
    text = "Peru resigned on 4 May. The talks opened once Chile had resigned."

    assert not orders_between(text, "opened", "Peru resigned")


def test_another_persons_arrest_is_not_the_kidnapping_again():
    text = "Gunmen kidnapped a judge on 9 May. Police searched a house days before the mayor was seized."

    assert orders_between(text, "searched", "kidnapped") == []


def test_a_day_told_of_her_removal_is_that_of_the_deed():
    text = "Parliament removed the governor Ana Vega. A day ahead of her ouster on 9 May, a bank was closed."
    (draft,) = events_at(text, "removed")

    assert draft.when.edtf == "2026-05-09"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The envoy saw the need for talks on 9 May.", "saw"),
        ("Vega was seen as a threat on 9 May.", "seen"),
    ],
)
def test_what_is_only_thought_is_no_sighting(text, verb):
    assert events_at(text, verb) == []


NAMED = [
    ("The talks in Oslo collapsed. The breakdown came on 9 May.", "collapsed", "2026-05-09"),
    ("The truce in Yemen broke down. The collapse came on 9 May.", "broke down", "2026-05-09"),
    ("Pirates hijacked a tanker. The seizure of the tanker took place on 9 May.", "hijacked", "2026-05-09"),
    ("Peru let a spy go on 9 May. Chile closed a bank a day after the release.", "closed", "2026-05-10"),
    ("Peru set two monks free on 9 May. Chile closed a bank a day after the release.", "closed", "2026-05-10"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), NAMED)
def test_a_noun_names_again_what_a_verb_told(text, words, edtf):
    assert [draft.when.edtf for draft in events_at(text, words)] == [edtf]


def test_a_failure_that_came_is_of_what_failed():
    text = "After the bank's collapse, the minister quit. The failure came on 9 May."

    assert all(not draft.when.is_dated for draft in events_at(text, "quit"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A quake shook Ica. It struck on 9 May, two days after a storm.", "quake"),
        ("A fire gutted a mall in Cali. It broke out on 9 May, minutes before closing time.", "gutted"),
    ],
)
def test_a_disaster_that_struck_is_the_one_told_before(text, words):
    assert [(draft.kind, draft.when.edtf) for draft in events_at(text, words)] == [("disaster", "2026-05-09")]


def test_a_state_that_struck_did_something_else():
    text = "Peru signed a pact on 3 May. It struck two days later."

    assert [draft.when.edtf for draft in events_at(text, "pact")] == ["2026-05-03"]


TAKEN_UP = [
    ("Prosecutors charged a banker on 9 May. The charges came a year after the raid on his office.", "raid", "2025"),
    ("Drones hit the port of Aden on 9 May. The raid lasted an hour. Chile's envoy left the morning after the raid.",
     "left", "2026-05-10"),
    ("Peru quit the bloc on 9 May. Chile followed suit two days later.", "followed suit", "2026-05-11"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "edtf"), TAKEN_UP)
def test_what_is_taken_up_by_its_noun_is_counted_from(text, words, edtf):
    assert [draft.when.edtf for draft in events_at(text, words)] == [edtf]
