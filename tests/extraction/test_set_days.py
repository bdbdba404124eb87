"""A day ahead makes a plan of what a plain verb, a duty or a wish tells."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import EventKind, Status

PUBLISHED = date(2021, 11, 18)


def told(text):
    return [(draft.status, draft.when.edtf) for draft in extract(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A visit to Oslo by the premier is on the agenda for next month.", "2021-12"),
        ("The referendum in Gabon is on 3 February.", "2022-02-03"),
        ("A presidential election has been called for January 4th.", "2022-01-04"),
        ("An early vote was called for Sunday.", "2021-11-21"),
        ("The envoy is due in Tbilisi today.", "2021-11-18"),
        ("The final round of Togo's election falls on 12 January.", "2022-01-12"),
        ("The next summit of the bloc is in Quito in March.", "2022-03"),
        ("Citizens of Malta choose a new parliament on 8 December.", "2021-12-08"),
        ("A second rotation is planned for April.", "2022-04"),
        ("Peru plans two wells in the second half of 2023.", "2023-41"),
        ("From 21 January Peru will no longer accept Chilean coal.", "2022-01-21"),
        ("The sides agreed to hold the next session of the group in Lima in October 2022.", "2022-10"),
        ("Starting on 3 December, the border will be closed.", "2021-12-03"),
        ("The premier said Peru was closing its border from 3 December.", "2021-12-03"),
        ("Peru hopes for a deal in December.", "2021-12"),
        ("The premier is heading to Quito on Friday.", "2021-11-19"),
        ("The premier heads to Quito next month for talks.", "2021-12"),
        ("The pope visits Peru in December.", "2021-12"),
        ("Peru and Chile have agreed to meet again on 5 December.", "2021-12-05"),
        ("Peru agreed to release 20 prisoners on 5 December.", "2021-12-05"),
        ("A ruling is expected on 3 December.", "2021-12-03"),
        ("A vaccination round for children aged six months starts in Lima on 3 December.", "2021-12-03"),
        ("Work on the bridge should begin in May 2023.", "2023-05"),
        ("A mission from Togo is expected in Lima later this month.", "2021-11"),
    ],
)
def test_what_has_its_day_ahead_is_planned(text, when):
    assert (Status.PLANNED, when) in told(text)


def test_what_must_be_done_on_a_day_is_planned_for_it():
    assert told("Imports of Chilean coal must stop on 25 April 2022.") == [(Status.PLANNED, "2022-04-25")]


def test_what_must_be_done_by_a_day_is_planned_until_then():
    deadline = (Status.PLANNED, "2021-11-18/2022-05-03")
    assert told("Chilean troops must leave the base by 3 May 2022.") == [deadline]
    assert told("The minister has to appear in court before 3 May 2022.") == [deadline]


def test_a_day_that_is_over_is_that_of_what_was():
    assert told("The army's withdrawal from the valley was on 2 May.") == [(Status.HAPPENED, "2021-05-02")]


def test_who_is_due_to_speak_still_says_what_he_says():
    text = "Ruiz, due to address his parliament on Tuesday, said that Peru had left the pact in May."
    drafts = extract(text, PUBLISHED)
    assert (drafts[0].status, drafts[0].when.edtf) == (Status.PLANNED, "2021-11-23")
    assert [draft.attributed_to for draft in drafts if draft.when.edtf == "2021-05"] == ["Ruiz"]


def test_an_officer_expected_somewhere_will_visit():
    drafts = extract("The Chilean envoy is expected in Lima on Monday.", PUBLISHED)
    assert [draft.kind for draft in drafts] == [EventKind.VISIT]


def test_what_is_asked_for_is_asked_for_its_next_turn():
    assert (Status.REQUESTED, "2022-04-02") in told("Ruiz urged supporters to march on 2 April.")


def test_a_near_day_gone_by_stays_where_it_is():
    assert (Status.REQUESTED, "2021-10-02") in told("Ruiz urged supporters to march on 2 October.")


@pytest.mark.parametrize(
    "text",
    [
        "Easter falls on 17 April.",
        "Peru no longer accepts Chilean coal.",
        "The minister must resign.",
        "We must leave the base by 3 May 2022.",
        "It awaits leave from the regulators, who opened an inquiry and must decide by 3 May 2022.",
        "Imports of coal must fall by 2030.",
        "The fire was set on Monday.",
        "The strike is a problem for May.",
        "If the referendum is on 3 February, the party will split.",
    ],
)
def test_what_is_no_plan_has_no_day(text):
    assert not [edtf for status, edtf in told(text) if status is Status.PLANNED and "/.." not in edtf]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Election day in Peru is 3 December.", "2021-12-03"),
        ("Polling day in the valley falls on 5 December.", "2021-12-05"),
        ("A toll on lorries kicks in on 3 December, the mayor of Lima announced.", "2021-12-03"),
        ("A ban on Chilean salmon comes into effect on Saturday, Peru said.", "2021-11-20"),
        ("A toll on lorries kicks in on Saturday.", "2021-11-20"),
        ("The duty on Chilean pears applies from 3 December, Peru said.", "2021-12-03"),
    ],
)
def test_a_day_set_in_the_present_is_planned(text, day):
    assert (Status.PLANNED, day) in told(text)


@pytest.mark.parametrize(
    "text",
    ["The toll kicks in when a lorry leaves Lima.", "The rule applies to all lorries.", "Crowds sang on election day."],
)
def test_what_holds_always_has_no_day(text):
    assert not [edtf for status, edtf in told(text) if status is Status.PLANNED]


@pytest.mark.parametrize(
    "text",
    [
        "The union has called a strike for 3 December.",
        "The government announced a referendum for 3 December.",
        "A strike has been approved for 3 December.",
    ],
)
def test_the_day_ahead_is_that_of_what_is_called(text):
    found = dict(told(text))
    assert found[Status.PLANNED] == "2021-12-03"
    assert found.get(Status.HAPPENED, "../2021-11-18") == "../2021-11-18"


def test_what_a_thing_is_for_is_not_the_day_of_its_passing():
    assert told("Parliament approved a budget for 2023.") == [(Status.HAPPENED, "../2021-11-18")]


def test_a_day_that_was_only_set_at_first_is_none():
    assert told("The visit, first planned for March, will now take place in December.") == [(Status.PLANNED, "2021-12")]


def test_a_deed_of_the_past_that_somebody_planned_happened():
    assert (Status.HAPPENED, "1993") in told("The major told a court that he had planned the 1993 massacre.")
    assert (Status.PLANNED, "2022-05") in told("The army had planned the exercise for May 2022.")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # 18 November 2021 is a Thursday
        ("Suriname swears in a new premier on Thursday.", "2021-11-18"),
        ("Peru and Chile agreed that Togo would release water between 10 and 31 December.", "2021-12-10/2021-12-31"),
        ("A weekly ferry to Lima will be added on 9 December.", "2021-12-09"),
        ("The first gas from Peru should flow in 2023.", "2023"),
        ("Peru and Chile decided to open a centre on 1 March 2022 and to review it every year.", "2022-03-01"),
    ],
)
def test_what_is_to_be_today_or_was_agreed_is_planned(text, when):
    assert (Status.PLANNED, when) in told(text)


@pytest.mark.parametrize(
    "text",
    ["The minister visits the camp every week.", "A ferry leaves for Lima weekly.", "Peru holds a weekly drill."],
)
def test_what_recurs_is_not(text):
    assert told(text) == []


def test_a_thing_that_recurs_can_have_a_day():
    assert told("The airline resumed daily flights to Lima on 1 June.") == [(Status.HAPPENED, "2021-06-01")]


CALLED = [
    ("Unions have called their members to a march in Lyon on Saturday.", "march", "2026-06-06"),
    ("Peru invited Chile to talks in Lima on 14 June.", "talks", "2026-06-14"),
    ("The bishops urged believers to a vigil on Friday.", "vigil", "2026-06-05"),
]


@pytest.mark.parametrize(("text", "what", "day"), CALLED)
def test_what_people_have_been_called_to_is_still_to_come(text, what, day):
    drafts = extract(text, date(2026, 6, 4))
    (plan,) = [draft for draft in drafts if draft.mentions[0].trigger.cut(text) == what]
    assert (str(plan.status), plan.when.edtf) == ("planned", day)
