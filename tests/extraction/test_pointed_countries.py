"""Countries that are pointed to: there, its neighbour, the navies of two, their governments, what follows."""

from datetime import date

import pytest

from briefing_app.extraction import extract

ABOUT = "Austria in need\n\nAustria waits. Austrian farmers march. Vienna is full. Austrians are angry. "
TWO = "Peru and Chile trade\n\nPeru sells to Chile. Chile buys from Peru. Lima waits for Santiago. "
FOUR = (
    "The ministers of Peru, Chile, Bolivia and Ecuador met in Lima. Lima was decked out. Peru sang. Peruvians danced. "
)


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (ABOUT + "In Hungary it rained. Officials there closed two schools on 3 May 1981.", ["HU"]),
        (ABOUT + "In Hungary it rained. There were floods. Two schools were closed on 3 May 1981.", ["AT"]),
        (ABOUT + "Ann Berg flew to Hungary. She was arrested there on 3 May 1981.", ["HU"]),
        (ABOUT + "In Hungary, a dam broke. Villagers below it were moved on 3 May 1981.", ["HU"]),
        (ABOUT + "In Hungary, a dam broke. The chancellor resigned on 3 May 1981.", ["AT"]),
        (TWO + "Peru recognised its neighbour on 3 May 1981.", ["CL", "PE"]),
        (TWO + "Peru recognised its neighbour Bolivia on 3 May 1981.", ["BO", "PE"]),
        (TWO + "The neighbours opened a road on 3 May 1981.", ["CL", "PE"]),
        (TWO + "Experts of the two navies drew charts on 3 May 1981.", ["CL", "PE"]),
        (TWO + "Talks resumed in Lima on 3 May 1981.", ["CL", "PE"]),
        (TWO + "Talks with Togo resumed in Lima on 3 May 1981.", ["PE", "TG"]),
        (FOUR + "They recalled the accord of 3 May 1981 between their Governments.", ["BO", "CL", "EC", "PE"]),
        (FOUR + "The four countries opened a road on 3 May 1981.", ["BO", "CL", "EC", "PE"]),
        (FOUR + "The ministers opened a road on 3 May 1981.", ["BO", "CL", "EC", "PE"]),
        (FOUR + "Peru and Chile opened a road on 3 May 1981.", ["CL", "PE"]),
    ],
)
def test_words_that_point_stand_for_who_was_told_of(text, codes):
    assert codes_of(text) == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("In 1972 Spain sent a carrier after Peru had massed troops, and jets followed three years later.", ["ES"]),
        ("Togo became free in 1960 with a French garrison; most of them went in 1994.", ["FR", "TG"]),
        ("Togo and Chad agreed on the road in 1960 and a joint firm was founded in 1961.", ["TD", "TG"]),
    ],
)
def test_what_goes_on_in_a_sentence_is_of_those_it_was_told_of(told, codes):
    assert codes_of(TWO + told) == codes


def test_restored_ties_are_with_who_was_told_of_before():
    told = "A quarrel over grazing set off riots in Hungary in 1989. Diplomatic ties were restored in 1992."

    assert codes_of(ABOUT + told) == ["AT", "HU"]


LINK = ABOUT + "A gas link to Hungary is planned. "


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (LINK + "Work on the 182-kilometre link began on 3 May 1981.", ["AT", "HU"]),
        (LINK + "Work on a link began on 3 May 1981.", ["AT"]),
        (LINK + "Work on the road began on 3 May 1981.", ["AT"]),
        (TWO + "A bus to Chile was planned. A second bus was added on 3 May 1981.", ["CL", "PE"]),
    ],
)
def test_a_link_joins_the_two_it_was_told_to_join(text, codes):
    assert codes_of(text) == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("France opened a base near Graz on 3 May 1981.", ["AT", "FR"]),
        ("France opened a road on 3 May 1981.", ["FR"]),
        ("The road was widened on 3 May 1981 with a loan from Japan.", ["AT", "JP"]),
        ("The road was opened on 3 May 1981 with money from China.", ["AT", "CN"]),
        ("Experts arrived on 3 May 1981 from Chad, where they had dug wells for Mali.", ["AT", "TD"]),
        ("Chad's court cleared the transfer on 3 May 1981, and he was flown to Vienna on 4 May 1981.", ["AT", "TD"]),
    ],
)
def test_those_who_lend_build_or_fly_in_do_so_with_the_text_s_own(told, codes):
    assert codes_of(ABOUT + told) == codes


def test_a_promise_reaches_no_further_than_the_next_deed():
    drafts = extract(ABOUT + "The chancellor promised rules on 3 May 1981 and will fly to Lima.", date(2024, 2, 29))

    assert [[one.code for one in draft.parties] for draft in drafts if "promised" in draft.title] == [["AT"]]
