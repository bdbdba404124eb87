"""The words of a sentence that tell an event, and no others, name its countries."""

from datetime import date

import pytest

from briefing_app.extraction import extract

TWO = "Peru and Chile quarrel\n\nPeru stopped a Chilean ship. Chile sent Peru a note. Peruvian and Chilean crews wait. "


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[0].parties]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Chileans will vote on 3 May, both to elect a president and to fill the senate.", ["CL"]),
        ("Both navies drilled off Chile on 3 May.", ["CL", "PE"]),
    ],
)
def test_both_that_leads_to_an_and_counts_no_countries(told, codes):
    draft = extract(TWO + told, date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("A Chilean board decided on Monday that planks from Peru are doing harm.", ["CL", "PE"]),
        ("Chile's board sold on Monday the planks that Peru made.", ["CL"]),
        ("A Chilean board decided on Monday after Peru had left.", ["CL"]),
    ],
)
def test_what_a_verb_tells_with_that_is_part_of_it(text, codes):
    assert codes_of(text) == codes


def test_a_second_verb_leaves_where_the_first_one_led():
    drafts = extract("Chilean judge Ann Berg fled to Togo in 2020 and was arrested in Lima in 2021.", date(2024, 2, 29))

    assert [[party.code for party in draft.parties] for draft in drafts] == [["CL", "TG"], ["CL", "PE"]]


def test_what_a_second_verb_is_done_to_may_stand_with_the_first():
    drafts = extract(TWO + "Chile broke off ties in 2020 and restored them in 2021.", date(2024, 2, 29))

    assert [[party.code for party in draft.parties] for draft in drafts[-2:]] == [["CL", "PE"], ["CL", "PE"]]


def test_two_who_agreed_on_what_a_verb_tells_of_are_not_parted():
    text = "Work on the road agreed in 2021 by Peru and Chile has yet to begin."

    assert codes_of(text) == ["CL", "PE"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Miners walked out in Peru on Monday, two days after a summit in Chad.", ["PE"]),
        ("Mapping of the Thai-Laotian line began in 1997, six years after the signing in Rome.", ["LA", "TH"]),
        ("Peru's premier resigned in 1996, a year after the death of a monk in Chad.", ["PE"]),
        ("A year after a coup in Mali, miners walked out in Peru on 3 May 2023.", ["PE"]),
    ],
)
def test_what_an_event_is_counted_from_has_its_own_countries(text, codes):
    drafts = extract(text, date(2024, 2, 29))
    draft = next(one for one in drafts if one.title.startswith(("Miners", "Mapping", "Peru")))

    assert [party.code for party in draft.parties] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The ministers of Peru, Chad and Mali met in Lomé on Monday.", ["ML", "PE", "TD", "TG"]),
        ("Envoys from Peru, Chad and Mali met on Monday.", ["ML", "PE", "TD"]),
        ("The summit in Lima of Peru, Chad and Mali closed without Chile on Monday.", ["ML", "PE", "TD"]),
        ("The envoys of the United States, Chad and Mali met on Monday.", ["ML", "TD", "US"]),
        ("It closed a day after the ministers of Peru, Chad and Mali signed a pact on Monday.", ["ML", "PE", "TD"]),
    ],
)
def test_a_list_of_states_acts_as_one(text, codes):
    draft = next(one for one in extract(text, date(2024, 2, 29)) if one.kind.value in {"meeting", "agreement"})

    assert [party.code for party in draft.parties] == codes


def test_what_takes_effect_is_of_all_it_was_laid_down_for():
    drafts = extract(
        "Peru signed a pact with Chad in Lima on 2 May 2023. It entered into force on 3 June.", date(2024, 2, 29)
    )

    assert [[party.code for party in draft.parties] for draft in drafts] == [["PE", "TD"], ["PE", "TD"]]
