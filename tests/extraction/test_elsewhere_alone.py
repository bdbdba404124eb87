"""What is told of another place or of others alone does not concern the country a text is about."""

from datetime import date

import pytest

from briefing_app.extraction import extract

ABOUT = (
    "Austria in need\n\nAustrian farmers marched in Vienna in March. Austrian police stopped them near Graz. An "
    "Austrian court freed them. Austria's chancellor met them. "
)


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Forecasters in Hungary warned of the storm on 3 May 1981.", ["HU"]),
        ("It killed five miners in the Hungarian town of Pecs on 3 May 1981.", ["HU"]),
        ("It killed five miners in the south of Hungary on 3 May 1981.", ["HU"]),
        ("He was in Hungary when the premier was overthrown on 3 May 1981.", ["HU"]),
        ("It crossed into Hungary, where the Raba burst its banks on 3 May 1981.", ["HU"]),
        ("EU ministers discussed the matter in Hungary on 3 May 1981.", ["HU"]),
        ("Ministers of the region discussed the matter in Hungary on 3 May 1981.", ["HU"]),
        ("Peru and Chad signed a pact on 3 May 1981.", ["PE", "TD"]),
        ("The chancellor died in Hungary on 3 May 1981.", ["AT", "HU"]),
        ("The two sides signed a truce in Hungary on 3 May 1981.", ["AT", "HU"]),
        ("A truce was signed in Hungary on 3 May 1981.", ["AT", "HU"]),
        ("Hungarian troops shelled a village on 3 May 1981.", ["AT", "HU"]),
    ],
)
def test_what_happens_in_a_place_abroad_is_of_that_place(told, codes):
    assert [party.code for party in extract(ABOUT + told, date(2024, 2, 29))[-1].parties] == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("A German, who had fled Chad, crossed into Mali, where he shot two Peruvians on 3 May 1981.", ["ML", "PE"]),
        ("Ann Berg landed in Mali, where two Peruvian envoys were shot on 3 May 1981.", ["ML", "PE"]),
    ],
)
def test_where_leads_to_the_place_beside_those_named(told, codes):
    assert [party.code for party in extract(told, date(2024, 2, 29))[-1].parties] == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Ann Berg was arrested in Lima on 3 May 1981 with a false Uruguayan passport.", ["PE"]),
        ("Ann Berg was arrested in Lima on 3 May 1981 with a Uruguayan nurse.", ["PE", "UY"]),
        ("Peruvian rebels fired Russian-made rockets on 3 May 1981.", ["PE"]),
        ("Peruvian rebels fired on Russian sailors on 3 May 1981.", ["PE", "RU"]),
    ],
)
def test_the_make_of_a_thing_takes_no_part(told, codes):
    assert [party.code for party in extract(told, date(2024, 2, 29))[-1].parties] == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Bavaria's governor ordered people to leave their homes on 3 May 1981.", ["DE"]),
        ("The German governor ordered people to leave their homes on 3 May 1981.", ["AT", "DE"]),
        ("Ann Berg died on 3 May 1981, six months after a pact had been signed in Nairobi.", ["AT"]),
        ("A quarrel with Hungary led to riots in both countries on 3 May 1981.", ["AT", "HU"]),
    ],
)
def test_places_of_other_deeds_and_governors_abroad_stay_there(told, codes):
    drafts = extract(ABOUT + told, date(2024, 2, 29))

    assert [party.code for party in next(one for one in drafts if one.when.edtf == "1981-05-03").parties] == codes
