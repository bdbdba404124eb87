"""What has begun and not ended is going on, from the day the words give."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def ongoing(text):
    return [draft.when.edtf for draft in extract(text, PUBLISHED) if draft.status is Status.ONGOING]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Talks with the rebels, under way in Lima since 3 May, are far from over.", "2021-05-03/.."),
        ("An inquiry into the bank, opened on 4 May, is still running in Lima.", "2021-05-04/.."),
        ("An inquiry into the bank, launched on 4 May, is not over yet.", "2021-05-04/.."),
        ("A walkout by dockers at Callao, begun in March, shows no sign of ending.", "2021-03/.."),
        ("The Peruvian club has been under suspension since 2013.", "2013/.."),
        ("The embargo has been in force since 2013.", "2013/.."),
        ("Peru has lived under a state of emergency since May.", "2021-05/.."),
        ("Peru and Chile have been at war since May.", "2021-05/.."),
        ("Dockers, on strike since Monday, blocked a road.", "2021-11-15/.."),
        ("The embargo that Peru slapped on Chilean salmon in 2020 is still in force.", "2020/.."),
        ("The tariffs imposed in May are still in place.", "2021-05/.."),
        ("The suspension that the union decided in 2019 is still in effect.", "2019/.."),
        ("A curfew declared on 3 November remains in effect.", "2021-11-03/.."),
        ("Crews in Lima were searching the ruins on Thursday.", "2021-11-18"),
        ("For the fifth day running, dockers were blocking the port of Lima on Wednesday.", "2021-11-17"),
        ("Peruvian ships have been at work off Arica since 2019.", "2019/.."),
        ("Peruvian customs has been holding up Chilean wine since May, traders complain.", "2021-05/.."),
        ("A Peruvian ship is mapping the seabed.", "../2021-11-18"),
        ("A team from Lima is cataloguing the manuscripts.", "../2021-11-18"),
        ("Ruiz, jailed since May, wrote a letter.", "2021-05/.."),
        ("Lima's airport has been closed since Monday because of ash.", "2021-11-15/.."),
        ("The border has remained closed since 2013.", "2013/.."),
        ("Iran remains excluded from the league, as it has been since 2012.", "2012/.."),
        ("The siege that began in May has yet to end.", "2021-05/.."),
        ("The blockade imposed in May remains in place.", "2021-05/.."),
        ("The curfew imposed on 3 June remains in force.", "2021-06-03/.."),
        ("Lima has been without power since Tuesday.", "2021-11-16/.."),
        ("Proceedings against the bishop, under way in Lima since 3 May, are not over yet.", "2021-05-03/.."),
        ("The trial of the general, which began in May, is expected to last a year.", "2021-05/.."),
        ("The ferry has been out of service since Tuesday.", "2021-11-16/.."),
        ("Teachers across Peru have refused to work since October.", "2021-10/.."),
        ("Peru has refused to pay the fine since October.", "2021-10/.."),
        ("Talks with the rebels began in Lima on 3 May and are continuing.", "2021-05-03/.."),
        ("Hearings in the case of the general opened on 3 May and are still under way.", "2021-05-03/.."),
        ("A strike by dockers started on 3 May and continues.", "2021-05-03/.."),
    ],
)
def test_what_was_begun_and_is_not_over_is_open(text, since):
    assert ongoing(text) == [since]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Crews in Lima were on Thursday still searching the ruins.", "2021-11-18"),
        ("As of Monday crews in Lima were fighting the fire.", "2021-11-15"),
        ("Crews were continuing to search the wreck on Tuesday.", "2021-11-16"),
    ],
)
def test_how_things_stood_on_a_day_is_told_of_that_day(text, day):
    assert ongoing(text) == [day]


def test_what_goes_on_that_day_is_told_once():
    (fire,) = extract("The fires near Lima continued to burn on Tuesday.", PUBLISHED)
    assert (fire.status, fire.when.edtf) == (Status.HAPPENED, "2021-11-16")


@pytest.mark.parametrize(
    "text",
    [
        "An inquiry into the bank, opened on 4 May, is over.",
        "The trial, which opened on 2 June, was still running when the judge died.",
        "Crews in Lima were searching the ruins on Wednesday.",
        "Crews in Lima were searching the ruins on Thursday when a wall fell.",
        "The border remains closed.",
        "The border remained closed on Monday.",
        "Ruiz has been president since 2019.",
        "The trial of the general, which begins in December, will last a year.",
        "Peru refused to pay the fine in October.",
        "The talks opened in May and Peru continues to trade.",
        "Crews continued to fight the fire near Lima on Tuesday.",
        "Peru continues to support the rebels.",
    ],
)
def test_what_is_over_is_not_going_on(text):
    assert ongoing(text) == []


def test_talks_in_which_people_are_locked_go_on():
    (draft,) = extract("Envoys of Peru and Chile are locked in talks in Lima which began on 10 May.", PUBLISHED)

    assert (draft.status.value, draft.when.edtf) == ("ongoing", "2021-05-10/..")
