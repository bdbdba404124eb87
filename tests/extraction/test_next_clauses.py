"""What the next clause tells of a country is no part of what came before it."""

from datetime import date

import pytest

from briefing_app.extraction import extract

CHAD = (
    "Chad waits for its president\n\nChad closed its schools on Monday. Chadian troops guarded the palace. Chad has no "
    "vote this year. Chadian traders stayed at home. "
)


def codes_of(text, word):
    drafts = extract(CHAD + text, date(2024, 2, 29))
    return next([party.code for party in draft.parties] for draft in drafts if word in draft.title)


@pytest.mark.parametrize(
    ("told", "word", "codes"),
    [
        ("The junta freed Berg on 3 May, and on 5 May he was flown to Doha.", "freed", ["TD"]),
        ("The junta freed Berg on 3 May after a visit to Doha.", "freed", ["QA", "TD"]),
        (
            "Ruiz of Peru flew in on 3 May, but Berg of Norway, Tan of Laos and others cancelled trips.",
            "flew",
            ["PE", "TD"],
        ),
        ("Peru's minister flew in from Lima on 3 May.", "flew", ["PE", "TD"]),
    ],
)
def test_a_later_clause_lends_no_country(told, word, codes):
    assert codes_of(told, word) == codes


def test_who_flies_in_comes_to_where_the_text_is():
    text = "Peru votes. Peru counts. Peru waits. Chile waits. Chile counts. Chile's minister flew in on 3 May."

    assert [one.code for one in extract(text, date(2024, 2, 29))[-1].parties] == ["CL", "PE"]


def test_who_flies_in_a_jet_goes_nowhere_told():
    text = "Peru votes. Peru counts. Peru waits. Chile waits. Chile counts. Chile's minister flew in a jet on 3 May."

    assert [one.code for one in extract(text, date(2024, 2, 29))[-1].parties] == ["CL"]


def test_what_a_murder_is_called_is_not_done_by_who_calls_it_so():
    text = "President Vladimir Putin condemned the assassination of Supreme Leader Ali Khamenei and called it cynical."
    draft = next(one for one in extract(text, date(2026, 3, 5)) if one.title.startswith("Assassination"))

    assert [party.code for party in draft.parties] == ["IR"]
