"""In a text on one country, what others do concerns it, unless it is told for comparison alone."""

from datetime import date

import pytest

from briefing_app.extraction import extract

ABOUT = (
    "Austria in need\n\nAustrian farmers marched in Vienna in March. Austrian police stopped them near Graz. An "
    "Austrian court freed them. Austria's chancellor met them. "
)


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Ann Berg, the chancellor, hired a Peruvian firm on 3 May 1981.", ["AT", "PE"]),
        ("Two coups on 3 May 1981 brought officers to power who had turned to Peru.", ["AT", "PE"]),
        ("A coup in Peru on 3 May 1981 brought officers to power.", ["PE"]),
        ("A Peruvian minister resigned on 3 May 1981.", ["PE"]),
        ("The army in neighbouring Hungary shelled a village on 3 May 1981.", ["HU"]),
        ("In Hungary, a campaign against measles began on 3 May 1981.", ["HU"]),
        ("Hungary closed its side of the border on 3 May 1981.", ["AT", "HU"]),
        ("Hungary recalled its ambassador on 3 May 1981.", ["AT", "HU"]),
        ("Hungary joined the bloc on 3 May 1981.", ["HU"]),
        ("The Hungarian army shelled a village on 3 May 1981.", ["AT", "HU"]),
    ],
)
def test_what_takes_office_elsewhere_says_so_itself(told, codes):
    assert codes_of(ABOUT + told) == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The European Union and Norway lifted their sanctions on 4 May 1981.", ["AT", "NO"]),
        ("Norway imposed sanctions on 4 May 1981.", ["AT", "NO"]),
        ("Ann Berg of Norway called off her trip on 4 May 1981.", ["AT", "NO"]),
        ("Ann Berg of Norway called off her trip to Peru on 4 May 1981.", ["NO", "PE"]),
        ("Norway imposed sanctions on Peru on 4 May 1981.", ["NO", "PE"]),
        ("Norway suspended its aid on 4 May 1981.", ["NO"]),
        ("A referee banned a Norwegian player on 4 May 1981.", ["NO"]),
    ],
)
def test_sanctions_and_trips_without_a_goal_are_of_the_text(told, codes):
    no_heading = ABOUT.removeprefix("Austria in need") + "An Austrian rain fell. Austria slept. "
    two = "A Swiss court spoke. Swiss papers wrote. Swiss people read. Swiss rain fell. "

    assert codes_of(no_heading + two + told) == codes


def test_sanctions_in_a_text_on_two_are_between_them():
    text = "Trade of Peru and Chile\n\nPeru sells to Chile. Chile buys from Peru. Lima waits for Santiago. "

    assert codes_of(text + "A fourth round of sanctions was adopted on 4 May 1981.") == ["CL", "PE"]


SHORT = "Coup in Austria\n\nSoldiers seized the Austrian palace on Monday. They shut the airport. "


def test_a_text_that_opens_with_one_country_is_about_it():
    assert codes_of(SHORT + "A Peruvian envoy left on Tuesday.") == ["AT", "PE"]


def test_a_text_that_opens_with_two_is_about_neither_alone():
    assert codes_of(SHORT.replace("Soldiers", "Hungarian soldiers") + "A Peruvian envoy left on Tuesday.") == ["PE"]
