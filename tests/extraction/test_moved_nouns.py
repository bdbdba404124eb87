"""What is called off is no event of its day; calling it off, or putting it off, is one."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def told(text):
    return {draft.title: (draft.status, draft.when.edtf) for draft in extract(text, PUBLISHED)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The visit of the premier, planned for 2 December, has been struck from the calendar.", "struck from"),
        ("A meeting planned for December in Cusco fell through.", "fell through"),
        ("Monday's hearing in Lima falls away.", "falls away"),
        ("The joint exercise set for 1 December is off, Lima said.", "is off"),
        ("Plans for a summit on 1 December have been dropped.", "have been dropped"),
        ("Called off: the 3 December meeting in Lima of both leaders.", "called off"),
    ],
)
def test_what_is_called_off_by_other_words_is_no_event_of_its_day(text, title):
    ((words, found),) = told(text).items()
    assert title in words
    assert found == (Status.HAPPENED, "../2021-11-18")


@pytest.mark.parametrize(
    "text",
    [
        "The referendum, first set for 2 December, has been moved to 9 January.",
        "The referendum has slipped to 9 January from 2 December.",
        "The referendum has been moved from 2 December to 9 January.",
        "The referendum was moved back to 9 January.",
        "The referendum has been put off until 9 January.",
    ],
)
def test_what_is_put_off_keeps_only_its_new_day(text):
    found = told(text)
    assert found["Referendum"] == (Status.PLANNED, "2022-01-09")
    assert min(found.values()) == (Status.HAPPENED, "../2021-11-18")
    assert len(found) == 2


def test_a_range_behind_a_putting_off_lies_where_it_is_nearest():
    found = told("The council pushed back the referendum from 30 January to 15 April.")
    assert found["Referendum"] == (Status.PLANNED, "2022-04-15")


@pytest.mark.parametrize(
    ("days", "when"),
    [
        ("from May to December", "2021-12"),
        ("from 5 May to 6 December", "2021-12-06"),
        ("from 12 to 5 December", "2021-12-05"),
    ],
)
def test_what_is_moved_far_stays_in_its_year(days, when):
    assert told(f"The referendum was put off {days}.")["Referendum"] == (Status.PLANNED, when)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The summit, planned for Monday, has been postponed indefinitely.", "Summit"),
        ("The vote, due on 2 December, has been put off.", "Vote"),
        ("The airlift to Lima has been put on hold until further notice, the air force said.", "Airlift to Lima"),
        ("Peru has postponed the census.", "Census"),
    ],
)
def test_what_is_put_off_with_no_new_day_is_still_to_come(text, title):
    status, when = told(text)[title]
    assert status is Status.PLANNED
    assert when.endswith("/..")


def test_what_was_put_off_long_ago_is_not_awaited():
    assert list(told("The summit was postponed in 2020.").values()) == [(Status.HAPPENED, "2020")]


@pytest.mark.parametrize(
    "text",
    [
        "The vote due on 2 December will not go ahead, as Peru has withdrawn its candidate.",
        "There will be no vote on 2 December after Peru withdrew its candidate.",
    ],
)
def test_why_a_thing_will_not_be_is_told(text):
    ((words, found),) = told(text).items()
    assert "its candidate" in words
    assert found == (Status.HAPPENED, "../2021-11-18")


def test_what_was_held_before_it_was_put_on_hold_was_held():
    found = told("Talks opened in 2010 and were put on hold by Peru.")
    assert found["Talks opened"] == (Status.HAPPENED, "2010")


def test_a_rule_that_will_be_dropped_is_still_to_be_dropped():
    found = told("The customs duty will be scrapped from 1 January, the ministry said.")
    assert found["Customs duty will be scrapped"] == (Status.PLANNED, "2022-01-01")


def test_forces_that_go_on_in_a_clause_are_no_verb():
    found = told("Drills of the Peruvian forces that should have begun on 2 December have been postponed.")
    assert found["Drills of the Peruvian forces"] == (Status.PLANNED, "2021-11-18/..")


def test_nothing_is_put_off_by_what_slips_in_price():
    assert not any(status is Status.PLANNED for status, _ in told("Shares slipped to 14 dollars on Monday.").values())


def test_no_in_another_clause_denies_nothing():
    found = told("There will be no vote after Peru withdrew its envoy on 3 November.")
    assert (Status.HAPPENED, "2021-11-03") in found.values()


@pytest.mark.parametrize("nobody", ["Not one minister", "Not a single minister", "No minister"])
def test_not_one_is_nobody(nobody):
    assert not any("minister" in title for title in told(f"{nobody} from Peru signed the pact on Friday."))


def test_who_left_something_undone_is_told_before_having():
    assert "Opposition abandoned its boycott" in told("With the opposition having abandoned its boycott, talks began.")


def test_what_is_brought_forward_stays_in_its_year():
    found = told("The vote has been brought forward from 12 December to 5 December.")
    assert found["Vote"] == (Status.PLANNED, "2021-12-05")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Manoeuvres with Chile due to begin on 3 December have been frozen.", "Manoeuvres with Chile"),
        ("A drill with Chile that was to have started on 3 December has been frozen.", "Drill with Chile"),
        ("Talks with Chile due to open on 3 December have been put on hold.", "Talks with Chile"),
    ],
)
def test_what_is_put_on_ice_stays_planned_without_a_day(text, title):
    (planned, move) = extract(text, PUBLISHED)
    assert (planned.status, planned.when.edtf) == (Status.PLANNED, "2021-11-18/..")
    assert (move.status, move.title.startswith(title)) == (Status.HAPPENED, True)


def test_what_is_frozen_since_a_day_still_is():
    assert list(told("Talks with the rebels have been frozen since May.").values()) == [(Status.ONGOING, "2021-05/..")]


def test_money_that_is_frozen_is_put_off_to_no_day():
    assert not any(status is Status.PLANNED for status, _ in told("Peru has frozen aid to Chile.").values())


def test_what_is_banned_is_no_plan_any_more():
    found = told("The rally planned for Friday has been banned.")
    assert not any(status is Status.PLANNED for status, _ in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "The court put off the trial, which had been due to open on 3 December, to 9 May.",
        "The trial had been due to open on 3 December but was put off to 9 May.",
    ],
)
def test_the_day_it_was_due_is_none_of_what_is_put_off(text):
    assert [edtf for status, edtf in told(text).values() if status is Status.PLANNED] == ["2022-05-09"]


def test_what_is_adjourned_to_a_day_is_planned_for_it():
    assert told("The court adjourned the hearing until 3 December.")["Hearing"] == (Status.PLANNED, "2021-12-03")


def test_what_is_adjourned_for_good_is_no_plan():
    assert not any(
        status is Status.PLANNED for status, _ in told("The court adjourned the hearing on Monday.").values()
    )


@pytest.mark.parametrize(
    "text",
    [
        "Peru abandoned plans for an early election on 14 February after its partner came back.",
        "Peru scrapped plans for a summit on 3 February.",
    ],
)
def test_the_day_of_what_was_planned_is_not_that_of_giving_it_up(text):
    assert "2021" not in {when[:4] for _, when in told(text).values()}


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian president called off Friday's trip to Madrid, her office said.",
        "The vote was put off from Tuesday to Thursday, organisers said.",
    ],
)
def test_what_is_called_off_is_news_whoever_tells_it(text):
    assert any(status is Status.HAPPENED for status, _ in told(text).values())
