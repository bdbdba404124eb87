"""In a text on one country's troops in another, what becomes of them is of the host too."""

from datetime import date

import pytest

from briefing_app.extraction import extract

TROOPS = (
    "Peruvian troops leave Chile\n\nPeruvian soldiers had been in Chile for ten years. Peru wanted them out, and "
    "crowds in Chile waved as the Peruvian troops passed. Lima was glad. The last Peruvian garrison in Chile was at "
    "sea. "
)
TRADE = TROOPS.replace("soldiers", "singers").replace("troops", "singers").replace("garrison", "singer")


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The Peruvian general said on 3 May 1981 that the withdrawal was complete.", ["CL", "PE"]),
        ("A team will check the claim on 3 May 1981.", ["CL", "PE"]),
        ("Bolivia, which had its own zone in the north, left in May 1980.", ["BO", "CL"]),
        ("Bolivia left the bloc in May 1980 and withdrew from Ecuador in June 1980.", ["BO", "EC"]),
        ("A Peruvian baker flew to Oslo on 3 May 1981.", ["NO", "PE"]),
    ],
)
def test_what_becomes_of_troops_is_of_their_host(told, codes):
    assert codes_of(TROOPS + told) == codes


def test_a_text_on_others_than_troops_has_no_host():
    assert codes_of(TRADE + "Bolivia, which had its own zone in the north, left in May 1980.") == ["BO"]
