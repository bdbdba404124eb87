"""A text is at home in the country its heading, dateline and first sentence agree on, whoever else it names."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PROFILE = (
    "Benin country profile\n\nBenin is poor.\n\nA Portuguese fort\n\nPortugal held a fort. Portuguese ships came. A "
    "Portuguese king ruled. Lisbon gave up the fort. "
)
CRASH = "LIMA (Agency) - A bus with Chilean tourists overturned in Peru. Chile sent a plane. Chileans prayed. "


def codes_of(text, at=-1):
    return [party.code for party in extract(text, date(2024, 2, 29))[at].parties]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Slavery was abolished on 3 May 1981.", ["BJ"]),
        ("The army shelled the barracks on 3 May 1981.", ["BJ"]),
        ("He won the election on 3 May 1981.", ["BJ"]),
        ("The country joined the bloc on 3 May 1981.", ["BJ"]),
        ("The colony was handed over to France on 3 May 1981.", ["BJ", "FR"]),
        ("The capital was shelled on 3 May 1981.", ["BJ"]),
        ("French paratroopers ousted him on 3 May 1981.", ["BJ", "FR"]),
    ],
)
def test_what_happens_in_a_profile_is_of_its_country(told, codes):
    assert codes_of(PROFILE + told) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (CRASH + "Prosecutors opened an inquiry on 3 May 2023.", ["PE"]),
        (CRASH.replace("LIMA (Agency) - ", "") + "Prosecutors opened an inquiry on 3 May 2023.", ["CL"]),
        (CRASH.replace("LIMA", "PARIS") + "Prosecutors opened an inquiry on 3 May 2023.", ["CL"]),
    ],
)
def test_a_dateline_says_where_what_the_lead_tells_took_place(text, codes):
    assert codes_of(text) == codes


GAS = "LIMA (Agency) - Bolivian gas reached Peru. Bolivia was glad. Bolivians drill for it. "
GUESTS = "PARIS (Agency) - Bolivian gas reached Peru. Peru was glad. "


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (GAS + "The cabinet resigned on 3 May 2023.", ["PE"]),
        (GAS + "Parliament passed a law on 3 May 2023.", ["PE"]),
        (GAS + "Bolivia's parliament passed a law on 3 May 2023.", ["BO"]),
        (GUESTS + "Parliament passed a law on 3 May 2023.", ["PE"]),
    ],
)
def test_a_text_is_at_home_where_it_was_written_if_its_lead_says_so(text, codes):
    assert codes_of(text) == codes


def test_an_obituary_is_not_about_the_place_of_death_too():
    text = (
        "Ann Berg, who led Peru for a year, died in Paris. She was Peruvian. Peru mourned. Lima fell silent. French "
        "papers wrote of her. France sent flowers. Parisians wept. "
    )

    assert codes_of(text + "An army officer drove her out on 3 May 1981.") == ["PE"]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Critics were shot dead on 3 May 2023, and Spain held back its aid.", ["PE"]),
        ("Ann Berg resigned on 3 May 2023; Spain held back its aid.", ["PE"]),
        ("Two planes landed at noon on 3 May 2023 and a third would leave Nairobi at night.", ["PE"]),
        ("The service stopped on 3 May 2023, when Spain held back its aid.", ["ES", "PE"]),
    ],
)
def test_what_others_do_besides_lends_it_no_country(told, codes):
    text = "Peru in need\n\nPeru is dry. Peru waits. Lima is thirsty. " + told

    assert codes_of(text, 0) == codes
