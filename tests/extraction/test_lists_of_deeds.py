"""Deeds told one after the other keep the doer they share."""

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED


def test_a_list_of_passives_keeps_its_doer():
    text = "The pact was signed in 2001, was ratified two years later and took effect in 2005."
    assert [(draft.title, draft.when.edtf) for draft in extract(text, PUBLISHED)] == [
        ("Pact was signed", "2001"),
        ("Pact was ratified", "2003"),
        ("Pact took effect", "2005"),
    ]


def test_what_follows_a_clause_of_time_and_a_comma_is_of_the_main_doer():
    text = "The trial opened on 1 May, was suspended two weeks later when a juror fainted, and resumed on 2 June."
    assert "Trial resumed" in [draft.title for draft in extract(text, PUBLISHED)]


def test_as_many_as_opens_no_clause():
    (draft,) = extract("As many as 20 miners died in Peru on 2 June.", PUBLISHED)
    assert (draft.title, draft.when.edtf) == ("As many as 20 miners died in Peru", "2026-06-02")
