"""What a noun points back at, and what is counted from it."""

from datetime import date

import pytest

from briefing_app.extraction import extract

DAY = date(2025, 12, 4)


def told(text):
    return {draft.title: draft for draft in extract(text, DAY)}


def placed(text, one, other):
    """Return how the one that has these words in its title stands to the other."""
    drafts = extract(text, DAY)
    at = {words: next(n for n, draft in enumerate(drafts) if words in draft.title) for words in (one, other)}
    ours = [relation.kind.value for relation in drafts[at[one]].relations if relation.other == at[other]]
    theirs = [relation.kind.value for relation in drafts[at[other]].relations if relation.other == at[one]]
    turned = {"before": "after", "after": "before", "during": "during", "same": "same"}
    return {*ours, *(turned[kind] for kind in theirs)}


COUNTED = [
    # made of a verb told before
    ("Engineers arrived in Mbale on 24 November. Three days after their arrival, the road was reopened.",
     "reopened", "2025-11-27"),
    # "the" and a noun of that meaning
    ("Jordan revoked the permit on 24 November. Four days ahead of the revocation, a bank closed his account.",
     "closed", "2025-11-20"),
    ("Georgia became independent in 1991. A commission was founded in the year following independence.",
     "founded", "1992"),
    # other units
    ("The festival of 20 November was calm. A fortnight before the festival, the bank of Suva was closed.",
     "closed", "2025-11-06"),
    ("On the last day before the march of 9 November, Chile blocked two apps.", "blocked", "2025-11-08"),
    ("Peru's minister resigned on 24 November, a quarter of an hour before senators met.", "met", "2025-11-24"),
    # two distances from one event
    ("Chile's minister resigned on 22 November, a day after police had come and six days after a bank had closed.",
     "closed", "2025-11-16"),
    ("Two months on from the auction of March 2022 he was arrested.", "arrested", "2022-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "edtf"), COUNTED)
def test_the_day_is_counted_from_what_the_noun_stands_for(text, words, edtf):
    assert next(draft.when.edtf for title, draft in told(text).items() if words in title) == edtf


ORDERED = [
    ("Rebels stormed the radio station in Bria. Officers had fled ahead of the attack.", "fled", "stormed", "before"),
    ("When police reached the villa in Bria, the prefect had escaped.", "escaped", "reached", "before"),
    ("After the spill of 12 November, which turned the river red, Bolivia closed two dams.",
     "closed", "pill", "after"),
    ("Haiti's bishop was abducted on 14 July. Some days before his abduction he had dismissed his guards.",
     "dismissed", "abducted", "before"),
    ("The grain store in Odesa burned on 1 December. The inquest began only after both watchmen had been interviewed.",
     "interviewed", "nquest", "before"),
    ("The leader of the No campaign resigned a week before the referendum of 20 November.",
     "resigned", "eferendum", "before"),
    ("Madagascar sent soldiers to its capital on 2 November. The justice minister was later dismissed.",
     "dismissed", "soldiers", "after"),
    ("Lima opened an inquiry on 9 November. That step has drawn applause from Chile.", "drawn", "inquiry", "after"),
    ("Lima's court freed a banker. This decision drew sharp criticism from Togo.", "drew", "freed", "after"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other", "kind"), ORDERED)
def test_the_order_follows_what_the_noun_stands_for(text, one, other, kind):
    assert placed(text, one, other) == {kind}


def test_a_person_or_a_thing_is_no_event_to_count_from():
    drafts = told("Peru's minister resigned on 22 November. Four days after the chairman, Ada Quist was dismissed.")

    assert [draft.when.edtf for title, draft in drafts.items() if "dismissed" in title] == ["../2025-12-04"]


def test_an_anniversary_to_come_dates_what_it_recalls():
    draft = told("The 40th anniversary of the mutiny in Fiji comes round next year.")["Mutiny in Fiji"]

    assert (draft.status, draft.when.edtf) == ("happened", "1986")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Next year it will be 40 years since the mutiny in Fiji.", "1986"),
        ("Sunday marks 20 years since the mutiny in Fiji.", "2005-11-30"),
        ("It will be 40 years next year since the mutiny in Fiji.", "1986"),
    ],
)
def test_years_since_date_what_they_are_counted_from(text, when):
    assert told(text)["Mutiny in Fiji"].when.edtf == when


def test_a_day_behind_an_inserted_clause_is_of_the_main_verb():
    drafts = told("Police in Lima detained the ex-mayor, who served from 2005 to 2011, on 27 November.")

    assert [draft.when.edtf for title, draft in drafts.items() if "detained" in title] == ["2025-11-27"]


@pytest.mark.parametrize("text", ["Since 2022 Belarus has been banned.", "Belarus has been banned since 2022."])
def test_what_has_been_so_since_a_year_goes_on(text):
    (draft,) = extract(text, DAY)

    assert (draft.status, draft.when.edtf) == ("ongoing", "2022/..")


SUBJECTS = [
    ("Farmers in Peru petitioned the court in 2019. The petition was rejected in May 2021.", "petition", "rejected"),
    ("Drivers in Lima began a strike on 3 November. The strike was joined by nurses on 9 November.", "strike",
     "joined"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "noun", "verb"), SUBJECTS)
def test_a_name_that_another_deed_is_done_to_is_no_passage_of_its_event(text, noun, verb):
    at = text.index(f"The {noun}")
    mentions = [m.trigger.cut(text) for draft in extract(text, DAY) for m in draft.mentions if m.trigger.start > at]

    assert mentions == [verb]
