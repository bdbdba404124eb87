"""A ship, a language and a parliament bear names that elsewhere are those of towns and countries."""

import pytest

from briefing_app.extraction import find_countries


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Judges held a training ship, the Tacoma, for a week.", []),
        ("Judges held a training ship in Tacoma for a week.", ["US"]),
        ("Peru read the Spanish version of the treaty.", ["PE"]),
        ("Peru built the Spanish version of the jet.", ["PE", "ES"]),
        ("Peru built a Spanish plant.", ["PE", "ES"]),
        (
            "Peru waits. Peru votes. Peru mourns. American guests left. He shut down Congress.",
            ["PE"] * 3 + ["US", "PE"],
        ),
        ("Peru waits. American guests left. He shut down Congress.", ["PE", "US", "US"]),
        ("Washington waits. American guests left. The Metropolitan Police said so.", ["US"] * 3),
        ("Two men were held. The Metropolitan Police said so.", ["GB"]),
    ],
)
def test_names_of_things_are_told_from_places(text, codes):
    assert [one.code for one in find_countries(text)] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Villages along the lower Zambezi were cut off.", []),
        ("The Zambezi burst its banks.", []),
        ("Rebels crossed the Orinoco on rafts.", []),
        ("The governor of the Zambezi region of Namibia spoke.", ["NA", "NA"]),
        ("Forecasters in Reunion saw it first.", ["RE"]),
        ("The Reunion of the band was on Friday.", []),
        ("They fled to New Amsterdam, today's New York.", ["US", "US"]),
        ("He ruled Bechuanaland and Nyasaland.", ["BW", "MW"]),
    ],
)
def test_rivers_islands_and_old_names_are_what_they_are_today(text, codes):
    assert [one.code for one in find_countries(text)] == codes
