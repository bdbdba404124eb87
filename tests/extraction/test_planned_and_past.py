"""How real what is told is, and when: days set, deeds that recur, wishes, what is denied by turned words."""

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED, date_of, events_at


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("The commission set 9 August for the election in Peru.", "election", "2026-08-09"),
        ("The commission has named 12 July as the date of the referendum.", "referendum", "2026-07-12"),
        ("9 May was chosen as the day for the by-election in Ica.", "by-election", "2027-05-09"),
        ("Rail workers threatened a strike from 16 June.", "strike", "2026-06-16"),
        ("The navy postponed until August the withdrawal of its ships from Peru.", "withdrawal", "2026-08"),
    ],
)
def test_a_day_that_is_set_is_that_of_a_plan(text, words, when):
    (draft,) = events_at(text, words)

    assert (draft.status.value, draft.when.edtf) == ("planned", when)


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Chile has shelled the port several times, most recently on 3 May.", "shelled", "2026-05-03"),
        ("In a letter dated 2 June, Peru asked the bank for a loan.", "asked", "2026-06-02"),
        ("In a statement issued on Monday, Chile condemned the raid.", "condemned", "2026-06-01"),
        ("The miners told a hearing on 2 June that the tunnel was unsafe.", "told", "2026-06-02"),
        ("Shelling on Monday wrecked a school in Ica.", "wrecked", "2026-06-01"),
    ],
)
def test_a_day_told_beside_is_that_of_the_deed(text, words, when):
    assert date_of(text, words) == when


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru has not paid, nor has it replied to Chile.", "replied"),
        ("Chile has not signed the treaty, nor did Peru ratify it on 3 May.", "ratify"),
        ("Peru will no longer host Friday's summit.", "summit"),
        ("In the 1980s Peruvian boats would land rifles at Ica by night.", "land"),
        ("The composer, who led the Lima opera between 1979 and 1991, has died.", "led"),
    ],
)
def test_what_was_not_done_or_done_for_years_is_no_event(text, words):
    assert events_at(text, words) == []


def test_what_somebody_insists_be_done_is_requested():
    (draft,) = events_at("Peru insisted that Chile reopen the border by 3 July.", "reopen")

    assert (draft.status.value, draft.title) == ("requested", "Chile reopen the border")


def test_who_adds_something_says_it():
    (draft,) = events_at("The ship did not burn, the navy stated, adding that it had sunk on Monday.", "sunk")

    assert draft.attributed_to == "the navy"


def test_a_claim_called_invented_is_denied_and_the_denial_is_not():
    drafts = extract("Reports that Peru had expelled a priest in May were described as invention.", PUBLISHED)

    assert {draft.title: draft.status.value for draft in drafts} == {
        "Peru had expelled a priest": "denied",
        "Reports were described as invention": "happened",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A bomb exploded in Lima on Monday.", "attack"),
        ("A boiler exploded in Lima on Monday.", "disaster"),
        ("Students have occupied the rectorate in Lima since Monday.", "protest"),
        ("The council is to decide on 17 July whether to end the curfew.", "vote"),
        ("Envoys of Peru and Chile gather in Lima on 15 July.", "meeting"),
        ("Gunmen boarded a tanker off Ica on Monday.", "attack"),
        ("A forest, set alight by lightning on Monday, burned.", "disaster"),
        ("Some 250 soldiers are expected in Lima on 15 July.", "deployment"),
        ("The union called a strike for 15 July.", "protest"),
    ],
)
def test_who_does_it_settles_the_kind(text, kind):
    assert extract(text, PUBLISHED)[0].kind.value == kind


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("The visit, first fixed for 18 June, has been pushed back by nine days.", "visit", "2026-06-27"),
        ("The launch, set for 12 June, was delayed by two days.", "launch", "2026-06-14"),
        ("The vote planned for 10 June has been postponed by a month.", "vote", "2026-07"),
    ],
)
def test_what_is_moved_by_some_days_is_counted_from_its_old_day(text, words, when):
    assert date_of(text, words) == when


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Next month will mark half a century since the ferry sank off Ica.", "sank", "1976-07"),
        ("Next month marks a quarter of a century since a ferry sank off Ica.", "sank", "2001-07"),
        ("Next month marks three decades since the ferry sank off Ica.", "sank", "1996-07"),
        ("Next month it will be twenty years since the ferry sank off Ica.", "sank", "2006-07"),
        ("It will be twenty years in July since the ferry sank off Ica.", "sank", "2006-07"),
        ("In July it will be twenty years since a blaze gutted the museum in Ica.", "gutted", "2006-07"),
        ("In 2027 Peru celebrates the centenary of its first treaty with Chile.", "first treaty", "1927"),
        ("Monday marked the golden jubilee of the sinking of the liner.", "sinking", "1976-06-01"),
        ("Peru marked the 30th anniversary of the revolt on Tuesday.", "marked", "2026-06-02"),
    ],
)
def test_years_gone_by_date_what_is_remembered(text, words, when):
    assert date_of(text, words) == when


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A minute's silence was held in Lima on Monday.", "other"),
        ("Oil was struck in Peru in 1995.", "other"),
        ("Peru granted a firm a concession for the canal in May.", "other"),
        ("Peru granted Chile $2 million in aid in May.", "aid"),
        ("The abbey, burned by Chilean troops in 1822, is a ruin.", "attack"),
    ],
)
def test_what_is_done_settles_the_kind(text, kind):
    assert extract(text, PUBLISHED)[0].kind.value == kind


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean chancellor is on a three-day visit to Peru.",
        "Nurses in Lima are on strike.",
        "Talks on the budget continue in Lima.",
        "The siege of Ica, now in its second month, goes on.",
        "Farmers are blocking the road near Ica.",
    ],
)
def test_what_is_told_to_go_on_is_ongoing(text):
    assert [draft.status.value for draft in extract(text, PUBLISHED)] == ["ongoing"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The singer, who turned 90 in January, has died.", "turned"),
        ("Her novel The Invasion of Ica won a prize in Lima on Sunday.", "Invasion"),
        ("The king skipped the summit in Lima on 2 June.", "skipped"),
    ],
)
def test_an_age_a_title_and_a_place_left_empty_are_no_events(text, words):
    assert events_at(text, words) == []


def test_we_is_who_speaks():
    (draft,) = extract("“We sank the boat on Tuesday,” the rebel commander told Radio Ica.", PUBLISHED)

    assert (draft.title, draft.attributed_to) == ("Rebel commander sank the boat", "the rebel commander")


def test_a_day_of_its_own_outranks_years_gone_by():
    assert date_of("On Tuesday Chile marks 16 years since the earthquake of 27 May 2010.", "earthquake") == "2010-05-27"


def test_what_has_been_put_off_is_to_come():
    assert date_of("The vote has been delayed again, this time to December.", "vote") == "2026-12"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The congress, held every five years, re-elected the leader on 23 May.", "re-elected"),
        ("The march, usually held in June, took place on 23 May.", "took place"),
    ],
)
def test_a_custom_told_aside_is_not_that_of_the_deed(text, words):
    assert date_of(text, words) == "2026-05-23"


def test_who_is_told_something_is_not_acted_on():
    (draft,) = events_at("Nurses told Reuters that soldiers had fired at the crowd on Monday.", "fired at")

    assert draft.title == "Soldiers had fired at the crowd"


def test_a_year_of_a_name_is_not_that_of_the_deed():
    assert date_of("Peru commemorates the Easter Rising of 1916 on Monday.", "commemorates") == "2026-06-08"


def test_a_date_moved_forward_is_that_of_what_it_was_of():
    assert date_of("Peru has moved the date of its election forward to 1 September.", "election") == "2026-09-01"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mayor has dismissed four police chiefs.", "other"),
        ("The king dismissed his prime minister on Monday.", "other"),
        ("The king dismissed the minister's claim on Monday.", "statement"),
    ],
)
def test_who_is_dismissed_loses_a_post(text, kind):
    assert extract(text, PUBLISHED)[0].kind.value == kind


def test_what_is_called_a_lie_is_denied():
    (draft,) = events_at("The embassy called reports of a raid last week a lie.", "raid")

    assert draft.status.value == "denied"


def test_a_weekday_that_closes_what_is_said_is_gone_by():
    text = "Any raid on the port will be met with force, Peru's president warned on Wednesday."

    assert date_of(text, "warned") == "2026-06-03"


def test_a_feast_for_an_anniversary_gives_no_day_of_it():
    text = "Chileans marked 36 years since the overthrow of their king with a concert in Lima on Saturday."

    assert date_of(text, "overthrow") == "1990"


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("A church in Lima lost its spire in the earthquake of 7 May.", "lost", "2026-05-07"),
        ("Two bridges in Lima were damaged in the flood of 7 May.", "damaged", "2026-05-07"),
    ],
)
def test_what_a_disaster_wrecked_has_its_day(text, words, when):
    assert date_of(text, words) == when


def test_a_threat_with_no_day_plans_nothing():
    assert events_at("Peru threatened to recall its envoy from Lagos.", "recall") == []
    assert date_of("Peru threatened to recall its envoy on 3 July.", "recall") == "2026-07-03"
