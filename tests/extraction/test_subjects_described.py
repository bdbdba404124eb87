"""What is aboard and what goes on: words that only describe a subject do not take its verb."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import EventKind, Status

PUBLISHED = date(2026, 3, 6)

ABOARD = [
    ("A bus carrying pilgrims plunged into a gorge in Peru.", "Bus carrying pilgrims plunged", EventKind.DISASTER),
    ("A boat carrying migrants from Senegal capsized off Mauritania.", "Boat carrying", EventKind.DISASTER),
    ("Police said a truck carrying gravel overturned near Lima.", "Truck carrying gravel", EventKind.DISASTER),
    ("Gunmen riding motorbikes attacked a village in Niger.", "Gunmen riding motorbikes", EventKind.ATTACK),
    ("A man wearing a mask shot the mayor of Oslo.", "Man wearing a mask shot", EventKind.ATTACK),
]


@pytest.mark.parametrize(("text", "title", "kind"), ABOARD)
def test_what_describes_a_subject_leaves_it_its_verb(text, title, kind):
    (draft,) = extract(text, PUBLISHED)

    assert (draft.title.startswith(title), draft.kind) == (True, kind)


@pytest.mark.parametrize(
    "text", ["He left Lima carrying a bag stolen in Quito.", "The film shows a ceremony shown on television in Peru."]
)
def test_a_participle_behind_the_verb_still_only_describes(text):
    assert extract(text, PUBLISHED) == ()


def test_the_short_name_of_the_health_body_asks_for_nobody():
    drafts = extract("WHO chief Ann Ruiz arrived in Kinshasa on 4 March.", PUBLISHED)

    assert [draft.title for draft in drafts] == ["WHO chief Ann Ruiz arrived in Kinshasa"]


@pytest.mark.parametrize(
    "text",
    [
        "Two trains collided near Pune on Tuesday morning after a signal failed.",
        "Two trains collided near Pune on Tuesday night following a storm.",
    ],
)
def test_the_part_of_a_named_day_counts_from_nothing(text):
    assert extract(text, PUBLISHED)[0].when.edtf == "2026-03-03"


def test_what_was_going_on_some_time_later_is_no_plan():
    (draft,) = extract("Peru was holding talks with Chile two days later.", PUBLISHED)

    assert (draft.status, draft.when.first_day) == (Status.HAPPENED, None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An ammonia leak sent 80 workers to hospital on Monday.", EventKind.DISASTER),
        ("Helicopters carried survivors to Lae on Monday.", EventKind.AID),
        ("A helicopter carried the minister to Lae on Monday.", EventKind.OTHER),
        ("Six miners were brought to the surface in Harare on Monday.", EventKind.AID),
        ("The regulator approved a malaria vaccine on Monday.", EventKind.OTHER),
    ],
)
def test_the_words_around_rescues_and_harm_settle_their_kind(text, kind):
    (draft,) = extract(text, PUBLISHED)

    assert draft.kind is kind


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("A tremor was felt in Tashkent on Monday.", EventKind.DISASTER, "2026-03-02"),
        ("Samoa declared a dengue epidemic on 2 March.", EventKind.DISASTER, "2026-03-02"),
        ("Samoa declared an outbreak of dengue over on 2 March.", EventKind.STATEMENT, "2026-03-02"),
        ("Peru has sent 40 firefighters to Chile to help.", EventKind.AID, "../2026-03-06"),
        ("Peru has sent a minister to Chile to help.", EventKind.OTHER, "../2026-03-06"),
        ("White smoke rose from the Sistine Chapel on Monday.", EventKind.OTHER, "2026-03-02"),
        ("Death toll in Nepal bus crash rises to 31", EventKind.OTHER, "../2026-03-06"),
        ("The government declared national mourning on Monday.", EventKind.OTHER, "2026-03-02"),
    ],
)
def test_what_disasters_bring_has_its_kind_and_day(text, kind, day):
    (draft,) = extract(text, PUBLISHED)

    assert (draft.kind, draft.when.edtf) == (kind, day)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("At least 15 people died in Kenya.", EventKind.DEATH),
        ("At least 1,200 homes burned down in Chile.", EventKind.DISASTER),
        ("Over two dozen miners were rescued in Peru.", EventKind.AID),
        ("Sandstorms enveloped Baghdad.", EventKind.DISASTER),
        ("Peru and Chile were left without power.", EventKind.DISASTER),
        ("Peru's flood toll has passed 800.", EventKind.OTHER),
    ],
)
def test_a_count_that_a_preposition_leads_can_be_the_doer(text, kind):
    assert [draft.kind for draft in extract(text, PUBLISHED)] == [kind]


def test_who_is_asked_to_do_something_is_not_asked_for():
    (draft,) = extract("Ships are being asked to keep clear of the tanker.", PUBLISHED)

    assert draft.kind is EventKind.REQUEST


def test_the_fourth_to_do_something_did_it():
    (draft,) = extract("India became the fourth country to land on the Moon on 23 August 2023.", PUBLISHED)

    assert (draft.status, draft.when.edtf) == (Status.HAPPENED, "2023-08-23")
