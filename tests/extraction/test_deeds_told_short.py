"""Whose deed and whose day it is where words that only describe stand between: -ing, participles, aims."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 3, 6)

DOERS = [
    (
        "Police probing the murder of a Maltese writer arrested ten men.",
        "Police probing the murder of a Maltese writer arrested ten men",
    ),
    (
        "Soldiers guarding the home of a Haitian judge fled on Monday.",
        "Soldiers guarding the home of a Haitian judge fled",
    ),
    ("A dinghy carrying 70 migrants capsized off Tunisia.", "Dinghy carrying 70 migrants capsized off Tunisia"),
    ("The Turkish broadcasting council shut a station.", "Turkish broadcasting council shut a station"),
    ("He pleaded guilty to money laundering charges on Monday.", "He pleaded guilty to money laundering charges"),
    ("The suspect turned himself in on Sunday.", "Suspect turned himself in"),
    ("They marched on Monday to mark Constitution Day.", "They marched to mark Constitution Day"),
    ("Austria will from 1 July halt family visas.", "Austria will halt family visas"),
    ("The ex-mayor was on Tuesday sentenced to nine years in jail.", "Ex-mayor was sentenced to nine years in jail"),
]


@pytest.mark.parametrize(("text", "title"), DOERS)
def test_a_title_has_its_doer_whole(text, title):
    assert title in [draft.title for draft in extract(text, PUBLISHED)]


DAYS = [
    ("A mob killed a man accused of theft in Kano on Thursday.", "killed", "2026-03-05"),
    ("Police seized 20 kg of heroin hidden in a truck in Edirne on Saturday.", "seized", "2026-02-28"),
    ("Chad freed two writers convicted of libel on Monday.", "freed", "2026-03-02"),
    ("Chad freed two writers convicted of libel in 2019.", "freed", "../2026-03-06"),
    ("Police fired tear gas to scatter a crowd in Lima on Tuesday.", "fired tear gas", "2026-03-03"),
    ("Peru sent a frigate to search for the crew on Monday.", "sent", "2026-03-02"),
    ("Deputies rejected a motion to close the border on Monday.", "rejected", "../2026-03-06"),
    ("Rebels gave the garrison 24 hours to leave on Monday.", "gave", "../2026-03-06"),
    ("Guards killed two men trying to cross from Syria on Tuesday.", "killed", "2026-03-03"),
    ("Masked men broke into a bank on 19 February and stole gold.", "stole", "2026-02-19"),
    ("Gunmen stormed a bank and shot its guard in Conakry on Monday.", "stormed", "2026-03-02"),
    ("The rector was shot on his way to Mass on Monday.", "shot", "2026-03-02"),
    ("A group linked to Iran stole $5 million in January 2026.", "stole", "2026-01"),
]


@pytest.mark.parametrize(("text", "trigger", "day"), DAYS)
def test_what_only_describes_takes_no_day(text, trigger, day):
    drafts = extract(text, PUBLISHED)
    told = {text[one.mentions[0].trigger.start : one.mentions[0].trigger.end]: one.when for one in drafts}

    assert told[trigger].edtf == day


PLANS = [
    ("Trial of ex-president to start in April", ["planned"]),
    ("Talks on fish quotas to resume in May, envoy says", ["planned"]),
    ("Plan to start talks in April", []),
]


@pytest.mark.parametrize(("text", "statuses"), PLANS)
def test_a_headline_tells_what_is_to_start(text, statuses):
    assert [draft.status.value for draft in extract(text, PUBLISHED)] == statuses


KINDS = [
    ("Families crossed into Chad on Monday.", "other"),
    ("Ugandan troops crossed into Congo on Monday.", "attack"),
    ("Police overpowered the knifeman on Monday.", "arrest"),
    ("Villagers stoned a police post on Monday.", "attack"),
    ("Officers baton-charged students on Monday.", "attack"),
    ("The High Court suspended the sentence of the banker on Monday.", "other"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_who_acts_or_on_what_settles_the_kind(text, kind):
    assert [draft.kind.value for draft in extract(text, PUBLISHED)] == [kind]


@pytest.mark.parametrize("text", ["The mayor would on", "Tonga has in", "The talks, which will by"])
def test_a_text_that_breaks_off_behind_an_auxiliary_is_read(text):
    assert extract(text, date(2026, 6, 4)) == ()
