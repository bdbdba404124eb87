"""The day a sentence states goes to the deed it is of, whatever else the sentence names."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def told(text, published=PUBLISHED):
    return {draft.title: (draft.status, draft.when.edtf) for draft in extract(text, published)}


def dates(text, published=PUBLISHED):
    return [draft.when.edtf for draft in extract(text, published)]


def test_putting_off_has_its_own_day():
    drafts = extract("Senators postponed a vote Tuesday on leaving the pact.", PUBLISHED)
    assert [draft.when.edtf for draft in drafts if draft.title.startswith("Senators postponed")] == ["2021-11-16"]


def test_the_day_something_is_moved_to_is_not_the_day_of_the_move():
    found = told("The council postponed the vote to 3 December.")
    assert found["Vote"] == (Status.PLANNED, "2021-12-03")
    assert found["Council postponed the vote"] == (Status.HAPPENED, "../2021-11-18")


def test_a_pause_that_is_over_is_no_plan():
    found = told("Ferry crossings were suspended from 1 to 5 May because of floods.")
    assert [status for status, _ in found.values()] == [Status.HAPPENED]


@pytest.mark.parametrize("noun", ["disaster", "raid", "strike"])
def test_what_is_pointed_back_to_does_not_take_the_day(noun):
    found = told(f"A court convicted nine men over that {noun} in 2018.")
    assert found["Court convicted nine men"] == (Status.HAPPENED, "2018")
    assert [edtf for _, edtf in found.values()].count("2018") == 1


def test_a_dated_noun_that_opens_the_sentence_keeps_its_day():
    assert told("After that coup in 2018, Peru closed its border.")["Coup"][1] == "2018"


def test_a_season_that_names_a_session_gives_way_to_its_day():
    assert dates("It will be put to the spring session, which opens on 20 January.")[-1] == "2022-01-20"


def test_a_season_stays_where_it_is_all_that_is_said():
    assert dates("The flood of spring 2019 destroyed two bridges in Peru.") == ["2019-21"]


def test_an_infinitive_hands_its_past_day_to_what_let_it_be():
    assert dates("Namibia was permitted to sell ten tonnes to Japan in 1999.") == ["1999"]
    assert dates("Bosnia applied to join the union in 2016.") == ["2016"]


def test_a_coming_day_stays_with_what_is_allowed():
    assert not any(
        edtf.startswith("2030") for edtf in dates("Namibia was permitted to sell ten tonnes to Japan in 2030.")
    )


def test_a_first_visit_took_place():
    found = told("Ruiz became the first Peruvian president to make an official visit to Ecuador in 1992.")
    assert list(found.values()) == [(Status.HAPPENED, "1992")]


@pytest.mark.parametrize(
    "text",
    ["The Chilean envoy is expected in Lima on Monday.", "The results of the Lima inquiry are due on 7 May 2022."],
)
def test_what_is_expected_or_due_on_a_coming_day_is_planned(text):
    assert [draft.status for draft in extract(text, PUBLISHED)] == [Status.PLANNED]


def test_a_new_plan_replaces_the_day_of_the_old_one():
    assert dates("Elections originally due in 2015 are now planned for next year.") == ["2022"]


def test_gunmen_taken_for_somebody_act_themselves():
    (draft,) = extract("Last week gunmen believed to belong to a sect overran an army post in Benin.", PUBLISHED)
    assert draft.title.startswith("Gunmen")
    assert draft.attributed_to is None
    assert draft.when.last_day == date(2021, 11, 14)


def test_who_declares_a_thing_does_not_say_what_follows():
    drafts = extract("Both armies have declared a ceasefire and the border was opened on Saturday.", PUBLISHED)
    assert ("Border was opened", None) in [(draft.title, draft.attributed_to) for draft in drafts]
    assert [draft.when.edtf for draft in drafts if draft.title == "Border was opened"] == ["2021-11-13"]


def test_first_before_a_verb_is_no_adjective():
    assert dates("The governor first threatened last month to close the port of Lima.") == ["2021-10"]


def test_a_verb_with_a_hyphen_is_one():
    assert told("On Tuesday Chen will co-chair a round of border talks with Peru.") == {
        "Chen will co-chair a round of border talks with Peru": (Status.PLANNED, "2021-11-23")
    }


def test_a_conversation_that_came_after_something_is_told_by_its_name():
    found = told("The telephone conversation between the two ministers came after 20 soldiers were killed in Chad.")
    assert "Telephone conversation between the two ministers" in found


def test_what_was_agreed_is_no_further_deed():
    (draft,) = extract(
        "Peru and Chile recalled the terms reached at the talks and signed a treaty on Monday.", PUBLISHED
    )
    assert draft.when.edtf == "2021-11-15"


def test_a_history_that_comes_up_to_its_day_means_its_own_year():
    text = (
        "France opened the mine in 1971. Rebels held it from 2007 to 2009. Soldiers took power in July 2023. "
        "The permit was withdrawn in June 2024. The company was seized on 19 June of this year."
    )
    assert dates(text, date(2025, 12, 6))[-1] == "2025-06-19"


@pytest.mark.parametrize("verb", ["insisted", "stressed"])
def test_an_allegation_with_a_day_is_denied_by_who_says_it_was_not_so(verb):
    draft, said = extract(f"Turkish drones did not hit a convoy in Iraq on Saturday, Ankara {verb}.", PUBLISHED)
    assert said.status is Status.HAPPENED
    assert (draft.status, draft.attributed_to, draft.when.edtf) == (Status.DENIED, "Ankara", "2021-11-13")


def test_what_the_narrator_denies_is_no_event():
    assert extract("Turkish drones did not hit a convoy in Iraq on Saturday.", PUBLISHED) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Senegal is ready to dispatch a company to Bissau in the event that the junta splits.",
        "Senegal will send troops to Bissau in the event of a coup.",
        "Chile and Australia have been staging an annual rescue exercise since 1998.",
    ],
)
def test_what_hangs_on_a_case_or_recurs_is_no_event(text):
    assert extract(text, PUBLISHED) == ()


def test_a_threat_is_told_and_what_it_is_about_is_not_planned():
    drafts = extract("Turkey threatened on Monday to vote down the protocol if the embargo stays.", PUBLISHED)
    assert [draft.status for draft in drafts] == [Status.HAPPENED]


def test_one_of_what_recurs_is_an_event():
    assert dates("Chile and Australia held their annual rescue exercise on Monday.") == ["2021-11-15"]


def test_what_was_begun_is_the_whole_of_what_its_noun_names():
    assert "Walkout by dockers at Lima begun" in told(
        "A walkout by dockers at Lima, begun in March, shows no sign of ending."
    )


def test_what_was_due_is_no_event():
    assert extract("A draft accord was due on 2 May.", PUBLISHED) == ()


def test_the_day_another_is_counted_from_is_not_that_of_the_deed():
    published = date(2024, 3, 14)
    assert dates("Nine days prior to the bonspiel of 12 March, the Oslo rink was closed.", published) == [
        "2024-03-12",
        "2024-03-03",
    ]
    assert "2024-02-29" in dates("Ten days prior to the vote of 10 March, Tunis closed its border.", published)


@pytest.mark.parametrize("sides", ["Peru and Bolivia", "the army and the rebels"])
def test_what_is_between_two_sides_is_not_parted_at_their_and(sides):
    drafts = extract(f"Chile announced talks between {sides} would begin on 3 May 2024.", date(2024, 3, 14))
    planned = [draft for draft in drafts if draft.status is Status.PLANNED]
    assert [(draft.title, draft.attributed_to) for draft in planned] == [
        (f"Talks between {sides} would begin", "Chile")
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Police used tear gas on 5 September.", "2021-09-05"),
        ("Chile offered in July to settle the dispute.", "2021-07"),
        ("The price cap, set at 40 dollars in September, is low.", "2021-09"),
        ("The murder last week of a publisher shocked Lima.", "[2021-11-08..2021-11-14]"),
        ("The question is whether they keep the rights they had under a protocol adopted in 1979.", "1979"),
    ],
)
def test_a_day_makes_a_deed_of_what_else_is_background(text, day):
    assert day in dates(text)
