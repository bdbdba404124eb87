"""A chronology tells its history in the present, under dates at the heads of its lines."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status
from tests.extraction.drafts import date_of

PUBLISHED = date(2023, 5, 1)


def told(text, published=PUBLISHED):
    return [(draft.when.edtf, draft.title) for draft in extract(text, published)]


@pytest.mark.parametrize(
    ("line", "edtf", "title"),
    [
        ("1979: Soviet troops enter Afghanistan.", "1979", "Soviet troops enter Afghanistan"),
        ("12 March 2014 – Crimea votes to join Russia.", "2014-03-12", "Crimea votes to join Russia"),
        ("• 1988 July - Iran accepts a ceasefire.", "1988-07", "Iran accepts a ceasefire"),
        ("3) May 1998: India tests five nuclear devices.", "1998-05", "India tests five nuclear devices"),
        (
            "2 March 2022 | The assembly votes to condemn the invasion.",
            "2022-03-02",
            "Assembly votes to condemn the invasion",
        ),
        ("2015-07-14: Iran signed a deal in Vienna.", "2015-07-14", "Iran signed a deal in Vienna"),
        ("1986: Chernobyl nuclear disaster.", "1986", "Chernobyl nuclear disaster"),
        ("2021\nSeptember: Leaders back the bid of Peru.", "2021-09", "Leaders back the bid of Peru"),
        ("2001-02\nDecember 13, 2001: Peru leaves the pact.", "2001-12-13", "Peru leaves the pact"),
        ("2020-22\nMarch 2020: Inspections are halted.", "2020-03", "Inspections are halted"),
        ("1972\nMay 26: Ann Berg and Bo Ray sign the pact.", "1972-05-26", "Ann Berg and Bo Ray sign the pact"),
        (
            "October 3, 1863 - President Lincoln proclaims the last Thursday in November a holiday.",
            "1863-10-03",
            "President Lincoln proclaims a holiday",
        ),
        ("1914: On 28 July Austria declares war on Serbia.", "1914-07-28", "Austria declares war on Serbia"),
        ("2014 (spring): Armed men occupy the port.", "2014-21", "Armed men occupy the port"),
        ("24 March – 2 April 2022: Troops withdraw from Kyiv.", "2022-03-24/2022-04-02", "Troops withdraw from Kyiv"),
        ("5 May 2022: A coup topples the king.", "2022-05-05", "Coup topples the king"),
        ("5 May 2022: Peru proposes a truce.", "2022-05-05", "Peru proposes a truce"),
        ("2014-2016: Armed men occupy the port.", "2014/2016", "Armed men occupy the port"),
    ],
)
def test_a_line_under_its_date_is_an_event_of_that_date(line, edtf, title):
    assert (edtf, title) in told(line)


def test_what_a_chronology_tells_has_happened():
    assert {draft.status for draft in extract("1979: Soviet troops enter Afghanistan.", PUBLISHED)} == {Status.HAPPENED}


def test_what_lies_ahead_of_publication_is_planned():
    (draft,) = extract("July 2024: Paris hosts the Olympic summit.", PUBLISHED)

    assert draft.status is Status.PLANNED


def test_dates_on_lines_of_their_own_head_what_follows():
    text = (
        "What led to war\n\n27 February 2014\n"
        "Armed men seize the parliament in Simferopol. Russia denies sending troops.\n\n"
        "16 March 2014\nCrimea votes to join Russia.\n\nThe author teaches history and meets students on Mondays."
    )

    assert told(text) == [
        ("2014-02-27", "Armed men seize the parliament in Simferopol"),
        ("2014-02-27", "Russia denies sending troops"),
        ("2014-03-16", "Crimea votes to join Russia"),
    ]


def test_a_list_of_articles_is_no_chronology():
    text = "Putin visits Tehran\n5 June 2022\nIran signs gas deal\n3 June 2022\nKhamenei meets Xi\n1 June 2022\n"

    assert {edtf for edtf, _ in told(text)} == {"../2023-05-01"}


def test_one_date_on_a_line_is_that_of_publication():
    text = "Iran signs deal\n27 March 2021\n\nIran signed a deal with China. The deal covers oil."

    assert {edtf for edtf, _ in told(text)} == {"../2023-05-01"}


def test_the_newest_may_come_first():
    text = "2 March 2022\nThe assembly votes to condemn the invasion.\n24 February 2022\nRussia invades Ukraine.\n"

    assert [edtf for edtf, _ in told(text)] == ["2022-03-02", "2022-02-24"]


def test_all_main_verbs_of_an_entry_have_its_date():
    text = "1967 June - Israel defeats Egypt, Syria and Jordan in six days and occupies the West Bank."

    assert told(text) == [("1967-06", "Israel defeats Egypt"), ("1967-06", "Israel occupies the West Bank")]


def test_a_later_sentence_keeps_a_day_of_its_own():
    text = "1948 May 14 - Israel declares independence. Egypt and Syria invade the next day. Fighting continues."

    assert [edtf for edtf, _ in told(text)] == ["1948-05-14", "1948-05-15", "1948-05-14"]


def test_the_past_in_an_entry_is_not_of_its_date_beyond_the_first_sentence():
    text = "1979: Students seized the embassy. Police had arrested their leader."

    assert [edtf for edtf, _ in told(text)] == ["1979", "../2023-05-01"]


def test_the_hour_of_a_running_report_is_no_word_of_the_title():
    titles = [title for _, title in told("10:35 - Ukraine denies the report.")]

    assert titles == ["Ukraine denies the report"]


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("In December 1979, Soviet troops enter Afghanistan.", True),
        ("On 27 April 1992 rebels take Kabul.", True),
        ("Soviet troops enter Afghanistan every winter.", False),
        ("The law of 1979 gives ministers more power.", False),
        ("In May, Peru plays Chile.", False),
    ],
)
def test_a_year_before_the_present_makes_it_history(sentence, is_told):
    assert bool(told(sentence)) is is_told


def test_the_place_of_a_dateline_is_no_reason_to_lose_the_subject():
    assert told("PARIS (Wire) 1 May 2023 - Israel declared independence.") == [
        ("2023-05-01", "Israel declared independence")
    ]


@pytest.mark.parametrize("word", ["Gunmen", "Two women", "People", "Tribesmen"])
def test_a_plural_without_s_acts_in_a_headline(word):
    assert told(f"{word} seize the parliament")


def test_a_country_that_ends_in_men_does_not():
    assert told("Yemen attack kills three") == [("../2023-05-01", "Yemen attack kills three")]


@pytest.mark.parametrize(
    "text",
    [
        "5 April 2023\nBy Ann Ray\nPeru signs a deal with Chile. It covers copper.\nUpdated\n6 April 2023\nPeru acts.",
        "Since 1990 Peru exports fish.",
    ],
)
def test_what_may_be_publication_or_a_custom_is_no_entry(text):
    assert all(draft.when.last_day == PUBLISHED or not draft.when.is_dated for draft in extract(text, PUBLISHED))


def test_an_officer_of_the_army_is_found_not_founded():
    (draft,) = extract("Police found the army officer in Lima on 3 April 2023.", PUBLISHED)

    assert draft.title == "Police found the army officer in Lima"


def test_a_feast_of_long_ago_has_no_day_of_the_rule_of_today():
    assert [edtf for edtf, _ in told("Fall 1621 - The first Thanksgiving is observed in Plymouth.")] == ["1621-23"]


def test_what_stands_under_a_day_mostly_goes_on_from_it():
    text = "Feb. 22, 2002 - The rebels sign a truce. Talks open in Rome in September.\n\nMay 3, 2003 - They collapse.\n"
    assert date_of(text, "open") == "2002-09"


def test_an_entry_tells_deeds_in_the_present():
    assert date_of("1972 - Vega, then 19, forms a band named the Tigers.", "forms") == "1972"


def test_what_somebody_becomes_in_an_entry_is_a_deed():
    assert date_of("June 2005 - Vega becomes the first president of Peru.", "becomes") == "2005-06"
