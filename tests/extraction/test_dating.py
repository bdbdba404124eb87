"""Which of a sentence's verbs a time belongs to, and what it cannot say."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)


def days(text):
    return {draft.title: (draft.when.first_day, draft.when.last_day) for draft in extract(text, PUBLISHED)}


ON_8_MARCH = [
    ("On 8 March, police, wondering how he fled, searched the yard.", "Police searched the yard"),
    ("On 8 March, police, fearing he would be seen, searched the yard.", "Police searched the yard"),
    ("On 8 March, police, fearing a raid, searched the yard.", "Police searched the yard"),
    ("On 8 March, when the envoy left, Peru shut the port.", "Envoy left"),
    ("Wu Yi met Ivan Lavro in Moscow, Russia on 8 March.", "Wu Yi met Ivan Lavro in Moscow"),
    ("Luis Vega was killed whilst on duty in Peru on 8 March.", "Luis Vega was killed"),
    ("The mayors met on 8 March and agreed to work together.", "Mayors agreed to work together"),
    ("Police found arms on 8 March in a shed in Lima.", "Police found arms in a shed in Lima"),
]


@pytest.mark.parametrize(("text", "title"), ON_8_MARCH)
def test_an_opening_day_dates_the_deed_and_not_the_thought(text, title):
    assert days(text)[title] == (date(2026, 3, 8), date(2026, 3, 8))


def test_how_long_something_was_put_off_does_not_say_when():
    told = days("Peru extended its deadline until Friday.")

    assert told == {"Peru extended its deadline": (None, PUBLISHED)}


def test_the_day_of_a_clause_without_a_verb_of_ours_dates_no_other():
    told = days("Ann Berg rejected an order that Vega remain in Lima until 6 March.")

    assert told == {"Ann Berg rejected an order": (None, PUBLISHED)}


def test_what_a_promise_waits_for_has_not_come_about():
    assert "Boy was returned" not in " ".join(days("Vega promised marches until the boy was returned to Peru."))
    assert "Port was taken" in days("The fighting went on until the port was taken on 8 March.")


def test_a_list_between_after_and_its_verb_does_not_part_them():
    told = days("Vega was found on 8 March after his mother, brother and eight others drowned.")

    assert told["His mother, brother and eight others drowned"] == (None, date(2026, 3, 8))


def test_an_underscore_of_the_wires_is_a_dash():
    told = days("The army said on 8 March one of the two men _ it would not say which one _ had been held in Lima.")

    assert list(told) == ["Army said one of the two men had been held in Lima"]


def test_a_blast_that_killed_and_wounded_is_one_event():
    assert list(days("The blasts in Lima and Ica on 8 March claimed at least 200 lives and injured nearly 5,000.")) == [
        "Blasts in Lima and Ica claimed at least 200 lives"
    ]


ACCUSED = [
    "He was accused of killing two men in Lima in 1988.",
    "Ann Berg was accused of spying in 1988.",
    "Ann Berg was convicted of plotting a coup in 1988.",
    "Chile thanked Ann Berg for ending the war in 1988.",
]


@pytest.mark.parametrize("text", ACCUSED)
def test_a_day_that_may_be_of_the_deed_bounds_what_was_said_of_it(text):
    (when,) = days(text).values()

    assert when == (date(1988, 1, 1), PUBLISHED)


def test_a_day_behind_where_somebody_was_held_is_that_of_the_deed():
    told = days("Soldiers freed the divers held on a reef near Lima on 8 March.")

    assert told["Soldiers freed the divers"] == (date(2026, 3, 8), date(2026, 3, 8))


def test_a_day_since_which_somebody_was_held_stays_theirs():
    told = days("Soldiers freed the divers held on a reef near Lima since 8 March.")

    assert told["Soldiers freed the divers"] == (None, PUBLISHED)


MEETINGS = ["The mayors met for morning talks on 8 March.", "The mayors gathered for training drills on 8 March."]


def test_two_days_with_a_stroke_between_are_a_stretch():
    assert list(days("The race was held in Lima on March 7/8.").values()) == [(date(2026, 3, 7), date(2026, 3, 8))]


def test_a_day_before_a_participle_is_that_of_the_verb_before():
    told = days("Police found the man's bruised and battered body on Friday wrapped in sheets.")

    assert told == {"Police found the man's bruised and battered body": (date(2026, 5, 29), date(2026, 5, 29))}


@pytest.mark.parametrize("text", MEETINGS)
def test_a_day_behind_a_noun_in_ing_stays_exact(text):
    assert (date(2026, 3, 8), date(2026, 3, 8)) in days(text).values()


def test_a_day_of_the_charge_itself_stays_its_own():
    (when,) = days("Ann Berg was charged on 3 May with killing a man in 1995.").values()

    assert when == (date(2026, 5, 3), date(2026, 5, 3))


def test_a_case_that_is_turned_down_denies_nothing_it_has_done():
    drafts = extract("The court on 3 May rejected a case that has blocked the trial of Vega in Peru.", PUBLISHED)

    assert {draft.status.value for draft in drafts} == {"happened"}


NOT_PLANNED = ["If the allies win, Peru will lose its port.", "Peru will lose its port unless Chile gives way."]


@pytest.mark.parametrize("text", NOT_PLANNED)
def test_what_hangs_on_a_condition_is_no_plan(text):
    assert not days(text)


def test_what_is_to_be_even_so_is_a_plan():
    assert days("Peru will sell its port to Togo even if Chile objects.")


def test_what_somebody_could_not_do_until_then_has_come_about():
    assert "Envoy arrived" in days("Peru could not sign the pact until the envoy arrived on 8 March.")


def test_what_is_set_for_a_day_is_a_plan_on_any_condition():
    assert days("Peru will hold talks on 3 July if Chile gives way.")


def test_what_is_only_presumed_is_no_event():
    assert "killed" not in " ".join(days("It sought the remains of an expert kidnapped and presumed killed in 1996."))


def test_a_deed_with_a_day_of_its_own_keeps_it():
    told = days("The mayors met in 1998 and said in 1999 that the port would open.")

    assert told["Mayors said the port would open"] == (date(1999, 1, 1), date(1999, 12, 31))


def test_a_participle_that_opens_the_sentence_tells_nothing_by_itself():
    assert "named" not in " ".join(days("Originally named Rue Vega, the street was later called Lafayette."))


def test_what_somebody_seeks_to_do_is_not_asked_of_them():
    drafts = extract("Ann Berg seeks to sell the port of Peru.", PUBLISHED)

    assert "requested" not in {draft.status.value for draft in drafts}


def test_what_is_said_beside_a_denial_is_not_denied():
    drafts = extract(
        "Chile denied a deal had been reached and said on 3 May that the talks were held in Peru.", PUBLISHED
    )

    assert {draft.title: draft.status.value for draft in drafts}["Talks were held in Peru"] == "happened"


def test_what_sets_something_off_is_not_planned():
    drafts = extract("The rescue off Peru's coast on 3 May set off a quarrel.", PUBLISHED)

    assert "planned" not in {draft.status.value for draft in drafts}


def test_an_interview_in_which_somebody_expects_something_is_not_planned():
    drafts = extract("In an interview, Ann Berg of Peru said she expects sales in May to total $28m.", PUBLISHED)

    assert "Interview" not in {draft.title for draft in drafts}


def test_the_making_of_a_claim_that_is_denied_is_not_denied():
    drafts = extract("She denied the accusations made by Chile on 3 May that she joined a gang.", PUBLISHED)

    assert {draft.title: draft.status.value for draft in drafts}["Accusations made by Chile"] == "happened"


def test_a_parliament_is_no_meeting():
    assert "meeting" not in [draft.kind.value for draft in extract("On 3 May Congress approved a bill.", PUBLISHED)]


def test_who_only_comes_in_a_count_does_nothing_by_themselves():
    assert not extract(
        "The figures for 1998 point to a decrease in the number of people coming before courts.", PUBLISHED
    )


def test_who_is_killed_beside_the_injured_has_their_day():
    told = days("Six people were killed and at least 58 injured in a blast on Friday in Lima.")

    assert told["Six people were killed"] == (date(2026, 5, 29), date(2026, 5, 29))


def test_a_report_speaks_and_answers_for_what_it_says():
    drafts = extract("The report says Iran breached the deal on 3 May.", PUBLISHED)

    assert {draft.title: draft.attributed_to for draft in drafts}["Iran breached the deal"] == "The report"


def test_a_thing_that_only_opens_a_clause_says_nothing_by_itself():
    assert "Raid revealed" not in days("The raid revealed Vega had left Peru on 3 May.")


def test_a_chance_it_came_from_somewhere_is_no_deed_to_the_chance():
    told = days("Tests by Peru on 3 May showed a high probability it came from the same port.")

    assert not any(title.endswith("came a high probability") for title in told)


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Peru proposed talks on 5 May.", "happened", date(2026, 5, 5)),
        ("Peru proposed talks on 5 July.", "planned", date(2026, 7, 5)),
        ("Peru organised talks on 5 May.", "happened", date(2026, 5, 5)),
        ("Peru organised talks for 5 July.", "planned", date(2026, 7, 5)),
    ],
)
def test_what_is_put_forward_is_planned_only_for_a_day_to_come(text, status, day):
    (draft,) = extract(text, PUBLISHED)

    assert (draft.status, draft.when.first_day) == (status, day)


def test_a_list_of_names_does_not_part_a_verb_from_its_month():
    told = days("NATO has decided to admit Poland, Hungary and the Czech Republic in early July.")

    assert (date(2026, 7, 1), date(2026, 7, 31)) in told.values()


def test_a_comma_after_a_place_parts_what_it_did_before():
    told = days("Ann Berg flew to Lima, Peru and left on 8 March.")

    assert told["Ann Berg left"] == (date(2026, 3, 8), date(2026, 3, 8))


def test_a_state_that_is_let_in_admits_nothing():
    assert [draft.kind for draft in extract("NATO admitted Poland on 3 May.", PUBLISHED)] == ["other"]


def test_an_as_before_an_office_is_of_no_other_clause():
    told = days("Ann Berg spent a year in Lima as a teaching assistant and will be sworn in next week at a ceremony.")

    assert all(first is None or first > PUBLISHED for first, _ in told.values())
    assert (date(2026, 6, 8), date(2026, 6, 14)) not in [when for title, when in told.items() if "spent" in title]


def test_a_year_before_which_something_was_done_is_not_its_year():
    assert [draft.when.first_day for draft in extract("Before 2020 Peru had left the bloc.", PUBLISHED)] == [None]
