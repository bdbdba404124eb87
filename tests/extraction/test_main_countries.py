"""A sentence that names no country is of those the text is about, not of one named in passing."""

from datetime import date

import pytest

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


ABOUT = (
    "Austria tries four men\n\nAustrian prosecutors charged the men in Vienna on Monday. Austrian police had stopped "
    "the van near Graz. An Austrian farmer had called them. The driver, a Bulgarian, fled on Friday. A Bulgarian "
    "minister took office in Sofia on Tuesday."
)


def drafts_of(text):
    return {draft.title: draft for draft in extract(text, date(2024, 2, 29))}


def test_what_others_do_in_a_text_on_one_country_concerns_it():
    draft = next(draft for title, draft in drafts_of(ABOUT).items() if "fled" in title)

    assert [(party.code, party.inferred) for party in draft.parties] == [("AT", True), ("BG", False)]
    assert draft.parties[0].rule == "what the text is about"


def test_who_takes_office_elsewhere_does_so_alone():
    draft = next(draft for title, draft in drafts_of(ABOUT).items() if "office" in title)

    assert [party.code for party in draft.parties] == ["BG"]


def test_a_text_on_two_countries_is_owned_by_none():
    text = "Peru and Chile met. Peru and Chile parted. Peru and Chile met again. A Bolivian minister fled on Monday."

    assert [party.code for party in extract(text, date(2024, 2, 29))[-1].parties] == ["BO"]


def test_a_country_that_only_measures_takes_no_part():
    text = "Colombia ceded the rebels a zone the size of Switzerland in 1999."

    assert [party.code for party in extract(text, date(2024, 2, 29))[0].parties] == ["CO"]


def test_a_congress_and_a_people_belong_to_the_country_beside_them():
    assert {one.code for one in find_countries("Ecuador's Congress met. Washington waited.")} == {"EC", "US"}
    assert [one.code for one in find_countries("Bosnia mourns. Bosnia votes. The Serb half does not.")] == ["BA"] * 3
    assert [one.code for one in find_countries("A Serb tennis player won.")] == ["RS"]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Bulgaria will join the customs union.", ["BG"]),
        ("Bulgaria condemned the raid on Monday.", ["AT", "BG"]),
        ("A Bulgarian crew fled on Monday.", ["AT", "BG"]),
        ("A flood in Bulgaria killed 20 people in 2004.", ["BG"]),
        ("Bulgarian floods reached Graz on Monday.", ["AT", "BG"]),
        ("A coup in Bulgaria followed on Monday.", ["BG"]),
    ],
)
def test_a_country_that_acts_by_itself_does_so_alone(told, codes):
    text = ABOUT.rsplit(" A Bulgarian", maxsplit=1)[0]
    draft = extract(f"{text} {told}", date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes


TWO = (
    "Peru and Chile quarrel over fish\n\nPeru stopped a Chilean trawler on Monday. Chile sent a note to Peru. Chilean "
    "crews stayed in port, and Peruvian ones sailed. In Lima police guarded the Chilean embassy. "
)


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Peru let the pact lapse in 2020.", ["CL", "PE"]),
        ("Peru cut diplomatic ties on 3 May.", ["CL", "PE"]),
        ("Peru elected a president on 3 May.", ["PE"]),
        ("Peru and Brazil signed a treaty on 3 May.", ["BR", "PE"]),
    ],
)
def test_what_takes_two_is_between_the_two_a_text_is_about(told, codes):
    draft = extract(TWO + told, date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes


def test_the_second_of_two_is_marked_as_inferred():
    draft = extract(TWO + "Peru cut diplomatic ties on 3 May.", date(2024, 2, 29))[-1]

    assert [(party.code, party.inferred) for party in draft.parties] == [("CL", True), ("PE", False)]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Lima waited. Chile bought fish. The driver was jailed on 3 May.", ["CL"]),
        ("Lima waited. Chile bought fish.\n\nThe driver was jailed on 3 May.", ["PE"]),
        ("Lima waited. Chile bought fish.\n\nA truce took effect on 3 May.", ["CL", "PE"]),
        ("Lima waited. Chile bought fish.\n\nTalks resumed on 3 May.", ["CL", "PE"]),
    ],
)
def test_a_new_paragraph_starts_from_what_the_text_is_about(told, codes):
    draft = extract(TWO + told, date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes
    assert all(party.inferred for party in draft.parties)


def test_of_two_named_as_often_the_first_is_what_the_text_is_about():
    text = "Peru voted. Chile voted. Lima waited. Santiago waited.\n\nThe driver was jailed on 3 May."

    assert [party.code for party in extract(text, date(2024, 2, 29))[-1].parties] == ["PE"]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("Austria put off a vote hours after Norway spoke of the war of 1992.", ["AT"]),
        ("A route opened on 3 May, when an Austrian jet flew to Norway.", ["AT", "NO"]),
        ("The war of 1992, hours after Norway voted, set Sweden back.", ["AT", "SE"]),
    ],
)
def test_of_the_rest_of_a_sentence_only_what_the_text_is_about_counts(told, codes):
    drafts = extract(f"{ABOUT} {told}", date(2024, 2, 29))
    draft = next(draft for draft in drafts if "war" in draft.title.lower() or "route" in draft.title.lower())

    assert [party.code for party in draft.parties] == codes


def test_a_clause_starts_at_its_subject():
    drafts = extract("Peru left the bloc on 3 May and Togo joined on 4 May.", date(2024, 2, 29))

    assert [[party.code for party in draft.parties] for draft in drafts] == [["PE"], ["TG"]]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("A truce was signed in Vienna on 3 May.", ["AT", "CL", "PE"]),
        ("A Togolese-brokered truce took effect on 3 May.", ["CL", "PE", "TG"]),
        ("A truce brokered by Togo took effect on 3 May.", ["CL", "PE", "TG"]),
        ("A war in 1879 took the coast from Peru.", ["CL", "PE"]),
        ("Chile called home its ambassador on 3 May.", ["CL", "PE"]),
        ("The armies skirmished on 3 May.", ["CL", "PE"]),
        ("The Chilean court ruled on the boundary on 3 May.", ["CL", "PE"]),
        ("Austria signed a truce with Togo in Vienna on 3 May.", ["AT", "TG"]),
        ("A Chilean court ruled on the theft on 3 May.", ["CL"]),
    ],
)
def test_what_stands_between_two_countries_concerns_both(told, codes):
    draft = extract(TWO + told, date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes


def test_a_semicolon_parts_a_statement_from_what_others_do():
    draft = extract("Peru warned Togo on 3 May; Chad left the bloc on 4 May.", date(2024, 2, 29))[0]

    assert [party.code for party in draft.parties] == ["PE", "TG"]


TOP = (
    "Albania was robbed. Albanians were angry. Tirana wept. Albanian guards came. Tirana blamed Iran. Iranians left. "
    "Kabul and Iran met. "
)


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The Council of Ministers cut off trade with Iran on 3 May.", ["AL", "IR"]),
        ("EU ministers cut off trade with Iran on 3 May.", ["IR"]),
        ("European ministers cut off trade with Iran on 3 May.", ["IR"]),
        ("The Togolese cabinet cut off trade with Iran on 3 May.", ["IR", "TG"]),
        ("A bank cut off trade with Iran on 3 May.", ["IR"]),
    ],
)
def test_who_governs_without_a_country_governs_the_text_s_own(told, codes):
    draft = extract(TOP + told, date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == codes


def test_an_army_in_a_text_on_two_is_of_the_one_it_is_told_with():
    draft = extract(TWO + "The army seized Santiago on 3 May.", date(2024, 2, 29))[-1]

    assert [party.code for party in draft.parties] == ["CL"]


def test_unnamed_ministers_of_a_text_on_two_sign_for_both():
    told = "The foreign ministers signed a pact in Vienna on 3 May, with the Togolese premier at the door."

    assert [party.code for party in extract(TWO + told, date(2024, 2, 29))[-1].parties] == ["AT", "CL", "PE", "TG"]


def test_what_where_tells_is_in_the_place_right_before():
    text = "Analysts in Lima spoke of the mood in Chad, where a general, who took power in 2008, has sought aid."

    assert [party.code for party in extract(text, date(2024, 2, 29))[0].parties] == ["TD"]


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The talks will open on 3 May under the eye of Togo.", ["CL", "PE", "TG"]),
        ("Talks with Togo will open on 3 May.", ["TG"]),
        ("The talks of Togo with Chad will open on 3 May.", ["TD", "TG"]),
    ],
)
def test_the_talks_of_a_text_on_two_are_theirs(told, codes):
    assert [party.code for party in extract(TWO + told, date(2024, 2, 29))[-1].parties] == codes


@pytest.mark.parametrize(
    ("told", "codes"),
    [
        ("The drill will end on 3 June.", ["CN", "RU"]),
        ("A drill will end on 3 June.", ["PE"]),
        ("The minister left on 3 May.", ["PE"]),
    ],
)
def test_what_a_new_paragraph_takes_up_is_of_those_it_was_told_of(told, codes):
    text = (
        "Peru opened a port. Peru built a road. Peru sold a bank. Peru shut a mine.\n\n"
        f"Warships of China and Russia are exercising together.\n\n{told}"
    )
    parties = extract(text, date(2024, 5, 29))[-1].parties
    assert [party.code for party in parties] == codes
