"""Events known again by what befell a person or a text, or by a word for any crime."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between, orders_either_way

PASSED = [
    ("On 9 May Chile adopted the budget. Unions called off the march a day after the budget passed.", "called off",
     "2026-05-10"),
    ("Cork council voted the toll plan through on 9 May. Chile freed an envoy a day after the plan was approved.",
     "freed", "2026-05-10"),
    ("On 9 May the senate passed the media law. Printers went home a day after the law went through.", "went home",
     "2026-05-10"),
    ("On 9 May the press bill was approved in Lima. Peru freed two editors a day after it was enacted.", "freed",
     "2026-05-10"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "day"), PASSED)
def test_a_text_that_was_passed_is_counted_from(text, words, day):
    assert [draft.when.edtf for draft in events_at(text, words)] == [day]


OTHER_FATES = [
    # another text
    "On 9 May Chile adopted the budget. Unions called off the march a day after the loan was approved.",
    "On 9 May Chile adopted the pension bill. Unions called off the march a day after the press bill was approved.",
    # the clause tells more
    "On 9 May Chile adopted the bill. Unions called off the march a day after the bill cleared the upper house.",
    # another stage
    "On 9 May Chile adopted the law. Unions called off the march a day after the law took effect.",
]


@pytest.mark.parametrize("text", OTHER_FATES)
def test_what_may_be_another_vote_is_not_counted_from(text):
    assert all(not draft.when.is_dated for draft in events_at(text, "called off"))


def test_what_a_thing_did_is_told_again():
    text = "The dam at Oroya, Peru, burst on 9 May. Chile sent divers a day after the dam gave way."

    assert [draft.when.edtf for draft in events_at(text, "sent")] == ["2026-05-10"]


OTHER_THINGS = [
    "The dam at Oroya, Peru, burst on 9 May. Chile sent divers a day after the bridge gave way.",
    "The dam at Oroya, Peru, burst on 9 May. Chile sent divers a day after a dam gave way.",
    "The dam at Oroya, Peru, burst on 9 May. Chile sent divers a day after the dam gave way to a bridge.",
]


@pytest.mark.parametrize("text", OTHER_THINGS)
def test_what_another_thing_did_is_not_counted_from(text):
    assert all(not draft.when.is_dated for draft in events_at(text, "sent"))


DEAD = [
    ("The governor of Puno was murdered on 9 May. Two days before he died he had cancelled a trip.", "2026-05-07"),
    ("Peru mourned after the murder of a governor on 9 May. Two days before he was killed he had cancelled a trip.",
     "2026-05-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DEAD)
def test_the_victim_of_a_killing_is_who_died(text, day):
    assert [draft.when.edtf for draft in events_at(text, "cancelled")] == [day]


def test_a_killer_may_have_died_too():
    text = "A gunman killed the governor of Puno on 9 May. Two days before he died he had cancelled a trip."

    assert all(not draft.when.is_dated for draft in events_at(text, "cancelled"))


CRIMES = [
    ("After the murder of the governor, Peru sent troops to Puno. The crime was committed on 9 May.", "murder"),
    ("A bank in Puno was robbed. The crime was committed on 9 May.", "robbed"),
    ("Peru arrested two men over the kidnapping of a priest. The crime took place on 9 May.", "kidnapping"),
]


@pytest.mark.parametrize(("text", "words"), CRIMES)
def test_a_crime_gives_its_day_to_the_deed(text, words):
    (deed,) = events_at(text, words)

    assert deed.when.edtf == "2026-05-09"
    assert not deed.title.startswith("Crime")


INCIDENTS = [
    (
        "After the hijacking of a ferry off Greece, Athens sent commandos. The incident took place on 9 May.",
        "hijacking",
    ),
    ("Two ferries collided off Greece. Police arrested a captain. The incident occurred on 9 May.", "collided"),
]


@pytest.mark.parametrize(("text", "words"), INCIDENTS)
def test_an_incident_gives_its_day_to_what_did_harm(text, words):
    assert [draft.when.edtf for draft in events_at(text, words)] == ["2026-05-09"]


def test_a_vote_is_no_incident():
    (vote,) = events_at("Chile adopted the budget. The incident took place on 9 May.", "adopted")

    assert not vote.when.is_dated


def test_an_accident_is_no_crime():
    (crash,) = events_at("Two trams collided in Puno. The crime was committed on 9 May.", "collided")

    assert not crash.when.is_dated


def test_crime_alone_is_no_event():
    assert events_at("Chile fears crime. The crime rate rose in 2019.", "crime") == []


def test_a_bank_run_is_an_event():
    text = "Police held the banker on 9 May 2026, three weeks after the bank run."

    assert RelationKind.AFTER in orders_between(text, "held", "bank run")
    assert orders_either_way(text, "bank run", "held") == {RelationKind.BEFORE}


DONE_TO = [
    ("Peru scrapped a road tax on 9 May. Before the tax was scrapped, farmers blocked a bridge.", "blocked",
     "Peru scrapped"),
    ("Rebels seized the port of Ica on 9 May. The mayor fled before the port was seized.", "fled", "Rebels seized"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), DONE_TO)
def test_what_was_done_to_a_thing_is_the_deed_told_before(text, one, other):
    assert RelationKind.BEFORE in orders_between(text, one, other)


def test_what_was_done_to_another_thing_is_another_deed():
    text = "Peru scrapped a road tax on 9 May. Before the quota was scrapped, farmers blocked a bridge."

    assert orders_between(text, "blocked", "Peru scrapped") == []
