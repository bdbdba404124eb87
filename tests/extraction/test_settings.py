"""Where nothing is named, the setting told before counts: a fronted place, the dateline, a link, those who agreed."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import events_at

HOME = "MAPUTO, Mozambique (Agency) - Mozambique is wet. Mozambicans wait. "


def codes_of(text, words):
    (draft,) = events_at(text, words)
    return [party.code for party in draft.parties]


@pytest.mark.parametrize(
    ("told", "words", "codes"),
    [
        ("In Malawi the Shire burst its banks, and huts were evacuated on Monday.", "evacuated", ["MW"]),
        ("In Zambia, a dam was opened and a road was closed on Monday.", "closed", ["ZM"]),
        ("A dam in Zambia was opened and a road was closed on Monday.", "closed", ["MZ"]),
        ("The first aid flight landed here on Monday from Nairobi.", "landed", ["KE", "MZ"]),
    ],
)
def test_a_fronted_place_and_the_dateline_are_where_it_happens(told, words, codes):
    assert codes_of(HOME + told, words) == codes


@pytest.mark.parametrize(
    ("text", "words", "codes"),
    [
        ("Peru and Chad signed a pact in 2004. Construction began in 2006.", "began", ["PE", "TD"]),
        ("Peru and Chad signed a pact in 2004. Work was halted in 2010.", "halted", ["PE", "TD"]),
        ("Peru signed a pact in 2004. Construction began in 2006.", "began", ["PE"]),
        (
            "The line that links Mali with Chad is old. Oslo bought rails. The line was shut on Monday.",
            "shut",
            ["ML", "TD"],
        ),
        ("A ferry joining Mali and Chad is old. Oslo bought it. The ferry sank on Monday.", "sank", ["ML", "TD"]),
    ],
)
def test_what_joins_or_binds_several_is_of_all_of_them(text, words, codes):
    assert codes_of(text, words) == codes


@pytest.mark.parametrize(
    ("text", "words", "codes"),
    [
        ("Clashes went on in eastern Chad; a Sudanese boy was killed there on Monday.", "killed", ["SD", "TD"]),
        ("Zagreb has postponed the launch of a ferry to Ancona until 15 June.", "launch", ["HR", "IT"]),
        ("Cuban nurses have yet to arrive in Lima, although the clinic opened on Monday.", "opened", ["PE"]),
        ("Peru has not called Chad since their premiers met on 9 May.", "met", ["PE", "TD"]),
        ("After a summit in Doha on Sunday, Chad's army freed 12 rebels on Monday.", "freed", ["TD"]),
        ("Unlike Kenya, Uganda raised its fuel tax on Monday.", "raised", ["UG"]),
    ],
)
def test_the_rest_of_a_sentence_lends_what_belongs(text, words, codes):
    assert codes_of(text, words) == codes


@pytest.mark.parametrize("told", ["The cabinet fell on 3 May 2022.", "Parliament was dissolved on 3 May 2022."])
def test_one_government_is_not_of_both_countries_named_last(told):
    text = "SOFIA (Agency) - Russia stopped gas to Bulgaria. Russia was angry. Bulgaria said no. Moscow cut off Sofia. "

    assert [party.code for party in extract(text + told, date(2024, 2, 29))[-1].parties] == ["BG"]
