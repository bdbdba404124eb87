"""A sentence that names no country is of those the text is about, not of one named in passing."""

from datetime import date

from briefing_app.extraction import extract, find_countries

TEXT = (
    "Austrian prosecutors charged the driver in Vienna on Monday. Austrian police had stopped him near Graz. The "
    "Austrian court heard witnesses by video link from Sweden. The driver pleaded guilty on Tuesday."
)


def test_a_country_named_in_passing_is_not_where_the_next_thing_happened():
    last = extract(TEXT, date(2024, 2, 29))[-1]
    assert last.title == "Driver pleaded guilty"
    assert [(party.code, party.inferred) for party in last.parties] == [("AT", True)]


def test_a_country_named_as_often_is_inferred_too():
    text = "Peru and Chile met in Lima on Monday. Chile and Peru traded prisoners. Talks were held on Tuesday."
    parties = extract(text, date(2024, 2, 29))[-1].parties
    assert [party.code for party in parties] == ["CL", "PE"]


def test_money_is_no_country():
    assert find_countries("Reserves rose to US$10.7 billion and HK$3 million.") == ()


def test_a_river_and_an_order_are_no_countries():
    assert find_countries("The Niger burst its banks.") == ()
    assert find_countries("A Dominican friar led the retreat.") == ()
    assert [one.code for one in find_countries("The Niger government fell and a Dominican minister left.")] == [
        "NE",
        "DO",
    ]
