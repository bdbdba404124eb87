"""What a line without a full stop tells: present means past there, "to" means a plan, a comma may mean "and"."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)
BODY = "\n\nNothing here tells of it, as these words only stand below the line that does.\n"


def told(line):
    drafts = extract(line + BODY, PUBLISHED)
    return [(draft.title, draft.status.value) for draft in drafts if draft.mentions[0].span.start < len(line)]


TOLD = [
    ("Chile fires missile over Peru", "Chile fires missile over Peru"),
    ("B72 makes first flight to Lima", "B72 makes first flight to Lima"),
    ("Border talks collapse in Quito", "Border talks collapse in Quito"),
    ("US vetoes sea resolution", "US vetoes sea resolution"),
    ("Ghana, Togo swap envoys", "Ghana, Togo swap envoys"),
    ("Ghana, Togo, Benin sign river pact", "Ghana, Togo, Benin sign river pact"),
    ("Vega imposes tariffs on Ghana, Togo", "Vega imposes tariffs on Ghana, Togo"),
    ("Dockers strike in Peru", "Dockers strike in Peru"),
]


@pytest.mark.parametrize(("line", "title"), TOLD)
def test_what_happened_is_told_in_the_present(line, title):
    assert (title, "happened") in told(line)


PLANNED = [
    ("Vega to visit Peru", "Vega to visit Peru"),
    ("Border talks to resume in Quito", "Border talks to resume in Quito"),
    ("US to impose sanctions on Togo", "US to impose sanctions on Togo"),
]


@pytest.mark.parametrize(("line", "title"), PLANNED)
def test_what_is_to_come_is_planned(line, title):
    assert (title, "planned") in told(line)


NOTHING = [
    "Bid to free envoy",
    "How to visit Peru",
    "New efforts to end the siege",
]


@pytest.mark.parametrize("line", NOTHING)
def test_what_is_only_named_is_no_event(line):
    assert not told(line)


def test_a_full_sentence_with_an_infinitive_is_no_headline():
    assert not extract("The plan of Vega to visit Peru was old.", PUBLISHED)


COMPARED = [
    "The port reported a 32% drop in sales from a year earlier.",
    "The port reported sales of $2m on 3 May compared with April 2025.",
]


@pytest.mark.parametrize("text", COMPARED)
def test_a_time_that_figures_are_compared_with_dates_nothing(text):
    assert not [draft for draft in extract(text, PUBLISHED) if draft.when.edtf.startswith("2025")]


def test_a_time_from_which_something_holds_does():
    (draft,) = extract("Peru and Chile halted their trade from 1 May 2025.", PUBLISHED)

    assert draft.when.edtf.startswith("2025-05-01")


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("United States bombs plant in Iran", "strike"),
        ("United States Bombs Plant in Iran", "strike"),
        ("Gulf states sign pact", "agreement"),
        ("Four Asian states found a union", "other"),
        ("United Nations votes on sanctions", "vote"),
        ("A bomb kills three", "death"),
        ("Arafat and Rabin shake hands", "meeting"),
    ],
)
def test_a_headline_tells_what_its_verb_tells(headline, kind):
    assert [(draft.title, draft.kind) for draft in extract(headline, date(2026, 6, 4))] == [
        (headline.removeprefix("A ").capitalize() if headline.startswith("A ") else headline, kind)
    ]


def test_what_is_found_is_no_body_that_is_founded():
    assert [draft.title for draft in extract("Divers found a wreck off Peru", date(2026, 6, 4))] == [
        "Divers found a wreck off Peru"
    ]
