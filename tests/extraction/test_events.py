"""What the sentences of a text tell, and what they do not."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Basis, EventKind
from tests.extraction.drafts import PUBLISHED, events_at

TOLD = [
    ("Iran and Russia signed a treaty on 17 January 2025.", "treaty", "treaty", "happened", "2025-01-17"),
    ("In May 2024 France and Chad held a joint exercise.", "exercise", "exercise", "happened", "2024-05"),
    ("Joint drills were conducted in 2023.", "drills were conducted", "exercise", "happened", "2023"),
    ("The pact that Ghana and Togo signed in 2022 covers fish.", "pact that Ghana and Togo signed", "agreement",
     "happened", "2022"),
    ("The 1994 convention between Brazil and Japan covers fish.", "convention", "treaty", "happened", "1994"),
    ("France and Chad will launch a joint exercise on 9 June.", "exercise", "exercise", "planned", "2026-06-09"),
    ("India and Nepal are set to stage a drill from 6 to 19 June.", "drill", "exercise",
     "planned", "2026-06-06/2026-06-19"),
    ("Mexico intends to send 300 soldiers by 20 June.", "send", "deployment", "planned", "2026-06-04/2026-06-20"),
    ("Bulgaria delayed the election from 2 June to 7 July.", "election", "election", "planned", "2026-07-07"),
    ("Bulgaria delayed the election from 2 June to 7 July.", "delayed", "other", "happened", "../2026-06-04"),
    ("Peru scrapped a visit that was planned for 9 June.", "scrapped", "other", "happened", "../2026-06-04"),
    ("Cuba denied that its jets had bombed a depot in May.", "bombed", "strike", "denied", "2026-05"),
    ("Cuba denies that men were killed in air raids in May.", "killed in air raids", "strike", "denied", "2026-05"),
    ("Claims that Cuba had jailed three men in April are untrue.", "jailed", "arrest", "denied", "2026-04"),
    ("Germany and Poland called for an urgent meeting.", "called for", "request", "happened", "../2026-06-04"),
    ("Germany and Poland called for an urgent meeting.", "meeting", "meeting", "requested", "../2026-06-04"),
    ("Troops from Ghana have been guarding the port since March.", "guarding", "deployment", "ongoing", "2026-03/.."),
    ("Teachers have been on strike since April.", "on strike", "protest", "ongoing", "2026-04/.."),
    ("The trial, which opened on 5 May, continues in Dublin.", "trial, which opened", "other",
     "ongoing", "2026-05-05/.."),
    ("Had the dam not been closed in March, many might have died.", "closed", "other", "happened", "2026-03"),
    ("Next year will bring the 40th anniversary of a coup in Chad.", "coup", "other", "happened", "1987"),
    ("At least 70 civilians were killed in Peru in May.", "killed", "death", "happened", "2026-05"),
    ("Relations suffered from the 2021 expulsion of two envoys.", "expulsion", "other", "happened", "2021"),
    ("The delegation would come to Lima on 9 June.", "come to", "visit", "planned", "2026-06-09"),
    ("The envoys were due to meet in Lima on 3 May.", "meet", "meeting", "planned", "2026-05-03"),
    ("The envoys would have to leave Peru by 9 June.", "leave", "other", "planned", "2026-06-04/2026-06-09"),
    ("The intention to cut fares in Peru was first declared in 2015.", "declared", "statement", "happened", "2015"),
    ("After Peru dismissed the charges on 3 May, Chile wrote an open letter to the court.", "letter",
     "statement", "happened", "../2026-06-04"),
]  # fmt: skip

DATED_BY_WORDS_AROUND = [
    ("Tension has grown since May 2018, when the union left the pact.", "left", "2018-05"),
    ("In June 2024 Peru shot down a drone, and on 14 May drones and missiles struck the port.", "struck", "2026-05-14"),
    ("The king received the premier, Ida Holm, in Oslo on 23 May and called for calm.", "received", "2026-05-23"),
    ("Peru joined the union as a full member on Tuesday at a summit that Chile hosted.", "joined", "2026-06-02"),
    ("It kept its list; the bank added eleven names to that list on 17 May.", "added", "2026-05-17"),
    ("A man was held in connection with the raid on the port last month.", "raid", "2026-05"),
    ("Ana Ruiz was the first minister to visit Quito on 3 May.", "visit", "2026-05-03"),
    ("The mayor elected in 2018 resigned in 2021.", "resigned", "2021"),
    ("The mayor elected in 2018 resigned in 2021.", "elected", "2018"),
    ("On 3 May the bridge built by Peru collapsed.", "collapsed", "2026-05-03"),
    ("The bank signed a $3 million (€2 million) pact with Peru on 3 May.", "signed", "2026-05-03"),
    ("None was found since a cow tested positive in 2015.", "tested", "2015"),
    ("(28 May 2026) - The post received a call on 27 May 2026.", "call", "2026-05-27"),
    ("For several days beginning on 9 May, 200 lawyers were detained.", "detained", "2026-05-09"),
    ("The land was sold after 1810.", "sold", "1810/2026-06-04"),
    ("The land was sold before May 2016.", "sold", "../2016-05-31"),
    ("The land was sold after Monday's vote.", "vote", "2026-06-01"),
    ("It was not until 14 July 2015 that Peru and Chile reached agreement.", "reached", "2015-07-14"),
    ("In the spring of 1988 the navies clashed, and in August a truce came into force.", "came into force", "1988-08"),
    ("In 1988 the navies clashed. In August a truce came into force.", "came into force", "1988-08"),
    ("Ann Berg was born in Lima in 1988. She was arrested in January.", "arrested", "2026-01"),
    ("Ten years after independence, in 1971, the federation was dissolved.", "dissolved", "1971"),
    ("The sanctions, first imposed in 2006 and tightened in 2010, were lifted in 2016.", "imposed", "2006"),
    ("The sanctions, first imposed in 2006 and tightened in 2010, were lifted in 2016.", "tightened", "2010"),
    ("Ana Ruiz, elected in June 2013 and re-elected in May 2017, left on 3 May.", "re-elected", "2017-05"),
    ("The pact, which the states are expected to ratify before the summer, is short.", "ratify",
     "2026-06-04/2026-08-31"),
    ("After a vote on 16 March 2014 that Chile called illegal, Peru annexed the port on 18 March.", "annexed",
     "2014-03-18"),
    ("The school was founded in 1971, expanded in 1988 and closed in 2001.", "expanded", "1988"),
    ("The school was founded in 1971, expanded in 1988 and closed in 2001.", "closed", "2001"),
    ("A drone killed the group's leader, Omar Vega, in the north of Peru on 21 May 2016.", "killed", "2016-05-21"),
    ("In a call on Sunday evening Peru and Chile agreed to cut fares.", "agreed", "2026-05-31"),
    ("Nelson Vega, freed in 1990, became president of Peru on 10 May 1994.", "became president", "1994-05-10"),
    ("By 3 May the rebels had reached the port.", "reached", "../2026-05-03"),
    ("In 2013 a judge was shot in the middle of the night; the following year his house burned down.", "burned",
     "2014"),
]  # fmt: skip


UNTOLD = [
    "The treaty lacks a mutual defence clause.",
    "Neither Peru nor Chile has shown any intention to sell tanks.",
    "If the ceasefire fails, Norway would send two frigates.",
    "A boycott would cost Jamaica half of its income.",
    "A canal would create 500 jobs in 2030.",
    "Peru was to have left the union on 3 May.",
    "The envoys would have left Peru by now.",
    "Slovenia could veto the budget unless more funds come.",
    "The ministers meet twice a year.",
    "India and Nepal have held exercises every year since 2006.",
    "Rebels frequently raided villages in the 1990s.",
    "The bank has a staff of 300.",
    "No minister attended.",
    "The 71-year-old was born in 1950.",
    "The panel has a term of 20 months.",
    "The rally planned for Friday will not take place.",
    "Slovenia, independent since 1991, is a member of the union.",
]

UNTOLD_WORDS = [
    ("Brazil, the 2014 World Cup host, was barred on 3 May.", "2014 World Cup host"),
    ("The premier, in office from 1987 to 1994, was arrested on 3 May.", "in office"),
    ("Peru scrapped a visit that was planned for 9 June.", "visit"),
    ("The parliament of Peru rejected the agreement by 78 votes to 39 on 3 May.", "agreement"),
    ("Ecuador signed a 25-year agreement in May.", "25-year"),
    ("Rebels stormed the town hall in Quito on 3 May.", "town hall"),
]


@pytest.mark.parametrize(("text", "trigger", "kind", "status", "edtf"), TOLD)
def test_a_sentence_tells_its_event(text, trigger, kind, status, edtf):
    drafts = extract(text, PUBLISHED)

    told = {(d.mentions[0].trigger.cut(text), d.kind.value, d.status.value, d.when.edtf) for d in drafts}
    assert (trigger, kind, status, edtf) in told


@pytest.mark.parametrize(("text", "trigger", "edtf"), DATED_BY_WORDS_AROUND)
def test_a_date_finds_its_event(text, trigger, edtf):
    assert edtf in [draft.when.edtf for draft in events_at(text, trigger)]


@pytest.mark.parametrize("text", UNTOLD)
def test_a_state_a_habit_or_a_thought_is_no_event(text):
    assert extract(text, PUBLISHED) == ()


@pytest.mark.parametrize(("text", "words"), UNTOLD_WORDS)
def test_titles_terms_and_what_was_cancelled_are_no_events(text, words):
    assert events_at(text, words) == []


def test_an_agreement_keeps_its_stated_term():
    (draft,) = extract("China and Iran entered into a 25-year cooperation agreement in 2021.", PUBLISHED)

    assert draft.until is not None
    assert (draft.when.edtf, draft.until.edtf) == ("2021", "2046")


def test_an_event_without_words_of_time_is_bounded_not_dated():
    (draft,) = extract("Iran and Russia signed a treaty.", PUBLISHED)

    assert (draft.when.first_day, draft.when.last_day, draft.when.basis) == (None, PUBLISHED, Basis.INFERRED)


def test_without_a_publication_day_nothing_bounds_it():
    (draft,) = extract("Iran and Russia signed a treaty.", None)

    assert (draft.when.first_day, draft.when.last_day) == (None, None)


SPEAKERS = [
    ("Three miners died on Sunday, state television reported.", "died", "state television"),
    ("According to Ghana, two boats sank on Friday.", "sank", "Ghana"),
    ("The general said that the army had attacked the port in May.", "attacked", "The general"),
    ("Egypt denied that its jets had bombed a depot on Saturday.", "bombed", "Egypt"),
    ("The army attacked the port in May.", "attacked", None),
]


@pytest.mark.parametrize(("text", "trigger", "speaker"), SPEAKERS)
def test_who_says_so_is_kept(text, trigger, speaker):
    (draft,) = events_at(text, trigger)

    assert draft.attributed_to == speaker


def test_countries_of_a_sentence_without_any_come_from_before_and_say_so():
    text = "Vietnam and Laos share a border. Both governments spoke by telephone on 9 May."

    (draft,) = extract(text, PUBLISHED)

    assert [(party.code, party.inferred) for party in draft.parties] == [("LA", True), ("VN", True)]


def test_a_clause_keeps_its_own_countries():
    text = "The base, which Russia left in 2004, was opened by Chad in 2012."

    (left,) = events_at(text, "left")

    assert [party.code for party in left.parties] == ["RU"]


TITLES = [
    ("In January 2025, Russia and Iran formalized their relationship with a partnership treaty covering trade.",
     "Russia and Iran formalized their relationship with a partnership treaty"),
    ("The minister, a former judge, was arrested on Monday.", "Minister was arrested"),
    ("Iran, Russia and Syria signed a pact on 3 May.", "Iran, Russia and Syria signed a pact"),
    (
        "The air defence of Chad, Mali and Niger was rebuilt in 1978.",
        "Air defence of Chad, Mali and Niger was rebuilt",
    ),
    ("After the withdrawal of France, Chad and Mali signed a pact on 3 May.", "Chad and Mali signed a pact"),
    ("Ghana met Togo on Monday and closed its border on Friday.", "Ghana closed its border"),
    ("Peru and Chile agreed on 3 May that talks would resume.", "Peru and Chile agreed talks would resume"),
    ("A court found on 3 May that Peru had broken the treaty.", "Court found Peru had broken the treaty"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_says_who_did_what(text, title):
    assert title in [draft.title for draft in extract(text, PUBLISHED)]


def test_two_dated_events_of_a_sentence_are_two_drafts():
    text = "Russia rented the base in 2004 and left it in 2012."

    assert [(draft.title, draft.when.edtf) for draft in extract(text, PUBLISHED)] == [
        ("Russia rented the base", "2004"),
        ("Russia left it", "2012"),
    ]


def test_an_event_told_twice_is_one_draft_with_two_mentions():
    text = "A raid on a barracks killed six soldiers. The attack took place on 3 May."

    (draft,) = extract(text, PUBLISHED)

    assert (len(draft.mentions), draft.when.edtf) == (2, "2026-05-03")


def test_another_event_of_the_kind_stays_apart():
    text = "A raid on the depot took place on 3 May. Another raid took place on 5 May."

    assert [draft.when.edtf for draft in extract(text, PUBLISHED)] == ["2026-05-03", "2026-05-05"]


def test_a_dateline_dates_its_sentence_only_if_nothing_else_does():
    text = "June 3, 2026 Chile recalled its envoy on Monday."

    (draft,) = events_at(text, "recalled")

    assert (draft.kind, draft.when.edtf) == (EventKind.OTHER, "2026-06-01")
