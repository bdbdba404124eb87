"""In a text on a quarrel of two countries, what one does in it concerns the other."""

from datetime import date

import pytest

from briefing_app.extraction import extract

QUARREL = (
    "The border dispute of Peru and Chile\n\nPeru drew a line in 1952 that Chile did not accept. Chilean "
    "maps showed another. Peruvian teachers taught the first, and Chilean ones the second. In Lima and in Santiago "
    "crowds waved flags. "
)
TALKS = QUARREL.replace("border dispute of", "border trade of")


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    "told",
    [
        "Chilean troops occupied the village on 3 May 1981.",
        "Peru launched an attack on 3 May 1981.",
        "Peru filed its claim on 3 May 1981.",
        "A Chilean gunboat detained a trawler on 3 May 1981.",
        "A tribunal rejected the Chilean map on 3 May 1981.",
        "The judges in The Hague dismissed a Peruvian objection on 3 May 1981.",
        "The court awarded Chile most of the sea on 3 May 1981.",
        "They ordered Peru to leave the village on 3 May 1981.",
        "The Security Council discussed the crisis on 3 May 1981.",
        "Peru drew back, and the mission was wound up on 3 May 1981.",
        "Peru launched Operation Condor on 3 May 1981.",
        "The patrol ship Andes fired on Peruvian trawlers on 3 May 1981.",
        "Arica fell on 3 May 1981.",
        "Frigates entered the disputed waters on 3 May 1981.",
    ],
)
def test_what_one_side_does_in_a_quarrel_concerns_the_other(told):
    assert [code for code in codes_of(QUARREL + told) if code != "NL"] == ["CL", "PE"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (QUARREL + "Rebels attacked a Peruvian police post on 3 May 1981.", ["PE"]),
        (QUARREL + "Chilean police arrested a baker on 3 May 1981.", ["CL"]),
        (QUARREL + "A court in Lima jailed a baker on 3 May 1981.", ["PE"]),
        (QUARREL + "The court jailed a Peruvian baker on 3 May 1981.", ["PE"]),
        (QUARREL + "The mandate of the EU's mission in Peru ran out on 3 May 1981.", ["PE"]),
        (QUARREL + "Chilean police launched an operation against thieves on 3 May 1981.", ["CL"]),
        (TALKS + "The Security Council discussed the Peruvian crisis on 3 May 1981.", ["PE"]),
        (TALKS + "Tariffs on Peruvian wine were dropped on 3 May 1981.", ["CL", "PE"]),
        (QUARREL + "Peru elected a president on 3 May 1981.", ["PE"]),
        (TALKS + "Chilean troops occupied the village on 3 May 1981.", ["CL"]),
    ],
)
def test_what_is_no_part_of_the_quarrel_concerns_one(text, codes):
    assert codes_of(text) == codes


def test_the_other_side_is_marked_as_inferred():
    parties = extract(QUARREL + "Chilean troops occupied the village on 3 May 1981.", date(2024, 2, 29))[-1].parties

    assert [(one.code, one.inferred, one.rule) for one in parties] == [
        ("CL", False, "adjective"),
        ("PE", True, "what the text is about"),
    ]


def test_the_capital_a_truce_is_signed_in_is_a_site():
    assert codes_of(QUARREL + "A truce was signed in the Kenyan capital on 3 May 1981.") == ["CL", "KE", "PE"]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Foreign ministers met in Nairobi on 3 May 1981.", ["CL", "KE", "PE"]),
        ("Ana Ruiz and Chilean Premier Tomas Berg met in Nairobi on 3 May 1981.", ["CL", "KE", "PE"]),
        ("Ana Ruiz and Tomas Berg co-chaired the talks in Nairobi on 3 May 1981.", ["CL", "KE", "PE"]),
        ("The Chilean premier met doctors on 3 May 1981.", ["CL"]),
        ("The Chilean premier met with doctors on 3 May 1981.", ["CL"]),
        ("Chilean doctors met on 3 May 1981.", ["CL"]),
        ("Chilean and Kenyan ministers met on 3 May 1981.", ["CL", "KE"]),
    ],
)
def test_those_who_meet_are_of_the_two(told, codes):
    assert codes_of(TALKS + told) == codes
