"""A sentence that gives several days to one verb tells as many events."""

import pytest

from briefing_app.extraction import extract, find_times
from briefing_app.extraction.assemble import read_sentences
from briefing_app.extraction.dates.ranges import joined
from tests.extraction.drafts import PUBLISHED


def told(text):
    return [
        (draft.title, draft.when.edtf, "".join(sorted(party.code for party in draft.parties)))
        for draft in extract(text, PUBLISHED)
        if draft.when.is_dated
    ]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Brazil won the cup in 1994 and 2002.",
            [("Brazil won the cup", "1994", "BR"), ("Brazil won the cup", "2002", "BR")],
        ),
        (
            "In 1994 and 2002 Brazil won the cup.",
            [("Brazil won the cup", "1994", "BR"), ("Brazil won the cup", "2002", "BR")],
        ),
        (
            "Peru joined the bloc in 1996, Chile in 1999 and Bolivia in 2003.",
            [
                ("Peru joined the bloc", "1996", "PE"),
                ("Chile joined the bloc", "1999", "CL"),
                ("Bolivia joined the bloc", "2003", "BO"),
            ],
        ),
        (
            "The envoy visited Peru in March, Chile in April and Bolivia in May.",
            [
                ("Envoy visited Peru", "2026-03", "PE"),
                ("Envoy visited Chile", "2026-04", "CL"),
                ("Envoy visited Bolivia", "2026-05", "BO"),
            ],
        ),
        (
            "The pact was ratified by Peru in 1993 and by Chile in 1995.",
            [("Pact was ratified by Peru", "1993", "PE"), ("Pact was ratified by Chile", "1995", "CL")],
        ),
        (
            "The bill was passed by the lower house on Monday and by the Senate the next day.",
            [
                ("Bill was passed by the lower house", "2026-06-01", ""),
                ("Bill was passed by the Senate", "2026-06-02", ""),
            ],
        ),
        (
            "Peru filed two suits, in May and September 2013.",
            [("Peru filed one of two suits", "2013-05", "PE"), ("Peru filed one of two suits", "2013-09", "PE")],
        ),
        (
            "Two votes were held, one in 2005 and another in 2010.",
            [("One of two votes was held", "2005", ""), ("One of two votes was held", "2010", "")],
        ),
        (
            "He was elected in 1998, re-elected in 2003 and 2008.",
            [("He was elected", "1998", ""), ("He was re-elected", "2003", ""), ("He was re-elected", "2008", "")],
        ),
        (
            "The army seized power in 2010, then again five years later.",
            [("Army seized power", "2010", ""), ("Army seized power", "2015", "")],
        ),
        ("The two sides met, in May and in July.", [("Two sides met", "2026-05", "")]),
        (
            "He won the cup in 2010 and the league a year later.",
            [("He won the cup", "2010", ""), ("He won the league", "2011", "")],
        ),
        (
            "Vega won Mali's first election in 2010 and a second term five years later.",
            [("Vega won Mali's first election", "2010", "ML"), ("Vega won a second term", "2015", "ML")],
        ),
        (
            "Floods in 2010 and again in 2012 killed hundreds.",
            [("Floods killed hundreds", "2010", ""), ("Floods killed hundreds", "2012", "")],
        ),
        (
            "Greece and Turkey were admitted in 1952, Germany in 1955.",
            [("Greece and Turkey were admitted", "1952", "GRTR"), ("Germany was admitted", "1955", "DE")],
        ),
        (
            "He held rallies in Lima on Monday and in Quito on Wednesday.",
            [("He held rallies in Lima", "2026-06-01", "PE"), ("He held rallies in Quito", "2026-06-03", "EC")],
        ),
        (
            "Peru signed a pact with Chile in April and a treaty with Bolivia in May.",
            [
                ("Peru signed a pact with Chile", "2026-04", "CLPE"),
                ("Peru signed a treaty with Bolivia", "2026-05", "BOPE"),
            ],
        ),
    ],
)
def test_each_day_of_a_series_has_its_event(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chile were held on 3 and 4 May 2025.",
        "Peru ruled the port between 1994 and 2002.",
        "The match began on 10 March 2021, four days later than planned.",
        "Peru closed the port in 2008 and 2009.",
        "Peru said in 2008 and 2010 that Chile was wrong.",
    ],
)
def test_what_is_no_series_tells_one_event_at_most(text):
    assert len(told(text)) <= 1


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Peru left the bloc on 3 May 2025, and on 28 September 2025 announced a blockade.",
            {"2025-05-03": "Peru left the bloc", "2025-09-28": "Peru announced a blockade"},
        ),
        (
            "A pact signed by Peru and Chile in 1900 ended the war.",
            {"1900": "Pact signed by Peru and Chile"},
        ),
    ],
)
def test_a_new_verb_takes_its_own_day(text, events):
    assert {when: title for title, when, _ in told(text)} == events


def test_a_day_by_which_something_came_about_is_no_item():
    text = "The gates closed on Monday, and by Wednesday the river had burst its banks."

    assert [title for title, _, _ in told(text)] == ["Gates closed"]


def test_each_event_shows_the_words_that_only_it_has():
    text = "Peru joined the bloc in 1996, Chile in 1999 and Bolivia in 2003."
    shown = [
        text[mention.trigger.start : mention.trigger.end] for d in extract(text, PUBLISHED) for mention in d.mentions
    ]

    assert shown == ["joined", "Chile in 1999", "Bolivia in 2003"]


def test_a_headline_repeats_no_word_of_its_last_day():
    text = "Peru held two votes, in May and in July 2010"
    *_, last = read_sentences(text, joined(find_times(text, PUBLISHED), text))

    assert [word.lower for word in last.words].count("2010") == 1


def test_the_following_month_comes_after_the_year_told():
    (draft,) = extract("He won the prize in 1978. Lima gave him another the following February.", PUBLISHED)[1:]
    assert draft.when.edtf == "1979-02"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "The colony won self-rule in 1954 and full independence on 25 November 1975.",
            [("Colony won self-rule", "1954"), ("Colony won full independence", "1975-11-25")],
        ),
        (
            "A court jailed Ali for nine years in February and Omar for 11 years in May.",
            [("Court jailed Ali for nine years", "2026-02"), ("Court jailed Omar for 11 years", "2026-05")],
        ),
        (
            "Peru sent troops in March, tanks in April and aircraft in May.",
            [("Peru sent troops", "2026-03"), ("Peru sent tanks", "2026-04"), ("Peru sent aircraft", "2026-05")],
        ),
        (
            "Chile won the cup in 2015 and again in 2016.",
            [("Chile won the cup", "2015"), ("Chile won the cup", "2016")],
        ),
        (
            "Storms hit the coast in 1963 and, more severely, in 1979.",
            [("Storms hit the coast", "1963"), ("Storms hit the coast", "1979")],
        ),
        (
            "The ship was held in port twice: in Genoa in 2006 and in Cadiz in 2008.",
            [("Ship was held in port", "2006"), ("Ship was held in port", "2008")],
        ),
        (
            "Mali held elections in 2013 and 2018, and a referendum in June 2023.",
            [
                ("Mali held elections", "2013"),
                ("Mali held elections", "2018"),
                ("Mali held a referendum", "2023-06"),
            ],
        ),
        (
            "The army took Goma in January 2025 and Bukavu the following month.",
            [("Army took Goma", "2025-01"), ("Army took Bukavu", "2025-02")],
        ),
        (
            "Peru ratified the pact in 1999, but Chile only in 2004.",
            [("Peru ratified the pact", "1999"), ("Chile ratified the pact", "2004")],
        ),
        (
            "She was elected to parliament in 1990, to the senate in 1998 and to the presidency in 2006.",
            [
                ("She was elected to parliament", "1990"),
                ("She was elected to the senate", "1998"),
                ("She was elected to the presidency", "2006"),
            ],
        ),
        (
            "Peru withdrew its ambassador in May 2025 and Chile its consul in June 2025.",
            [("Peru withdrew its ambassador", "2025-05"), ("Chile withdrew its consul", "2025-06")],
        ),
        (
            "The country became independent in 1960 and a republic in 1967.",
            [("Country became independent", "1960"), ("Country became a republic", "1967")],
        ),
    ],
)
def test_a_clause_without_its_verb_shares_that_of_the_one_before(text, events):
    assert [(title, when) for title, when, _ in told(text)] == events


@pytest.mark.parametrize(
    "text",
    [
        "The envoy visited Peru on 3 May and, three days later, Chile.",
        "Exports rose from 3 tonnes in April to 5 tonnes in May.",
        "Peru shelled the port on Monday, the third raid in May.",
    ],
)
def test_what_only_looks_like_a_shared_verb_tells_nothing_twice(text):
    assert len(told(text)) <= 1


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "The ship was seized in 2006 in Hamburg and in 2008 in Antwerp.",
            [("Ship was seized in Hamburg", "2006"), ("Ship was seized in Antwerp", "2008")],
        ),
        (
            "He was tried in 2009 for fraud, in 2012 for theft and in 2015 for murder.",
            [
                ("He was tried for fraud", "2009"),
                ("He was tried for theft", "2012"),
                ("He was tried for murder", "2015"),
            ],
        ),
        (
            "They met on 3 May in Lima and agreed on 7 May in Quito to end the war.",
            [("They met in Lima", "2026-05-03"), ("They agreed in Quito to end the war", "2026-05-07")],
        ),
    ],
)
def test_a_day_may_stand_before_what_is_of_it(text, events):
    assert [(title, when) for title, when, _ in told(text)] == events
