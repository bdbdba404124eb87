"""A name the text has introduced with a country brings that country along."""

from datetime import date

import pytest

from briefing_app.extraction import extract


def codes_of(text):
    return [party.code for party in extract(text, date(2024, 2, 29))[-1].parties]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Chilean minister Ann Berglund spoke. Berglund resigned on 3 May.", ["CL"]),
        ("Ann Berglund, Chile's foreign minister, spoke. Berglund resigned on 3 May.", ["CL"]),
        ("Ann Berglund, the Chilean minister, spoke. Berglund resigned on 3 May.", ["CL"]),
        ("Shares in Chilean tanker group Kalliste Maritime fell. Kalliste was sold in Lima on 3 May.", ["CL", "PE"]),
        ("The Chilean rebel Supreme Court ruled. The Zambian Court met in Lusaka on 3 May.", ["ZM"]),
        ("The ruling of Kenyan judges by the Kenyan high Court fell. Peru's Court ruled on 3 May.", ["PE"]),
        ("In Lima, Peru's capital, Ann Berglund spoke. A bridge fell in Togo on 3 May.", ["TG"]),
    ],
)
def test_a_name_brings_the_country_it_was_introduced_with(text, codes):
    assert codes_of(text) == codes


def test_what_a_name_brings_is_marked_as_inferred():
    parties = extract("Ann Berglund, Chile's minister, spoke. Berglund resigned on 3 May.", date(2024, 2, 29))[
        -1
    ].parties

    assert [(party.inferred, party.rule) for party in parties] == [(True, "told before of Berglund")]


def test_a_dateline_introduces_nobody():
    text = "LES CAYES, Haiti (Agency) - Hurricane Matthew killed a boy. Matthew reached Cuba on 4 May 2016."
    last = extract(text, date(2024, 2, 29))[-1]

    assert [party.code for party in last.parties if "told before" in party.rule] == []
