"""One event told in other words, with another kind or day, is one event; what only sounds like it is not."""

from datetime import date

import pytest

from briefing_app.extraction import extract, merge
from briefing_app.model import Source, SourceId

DAY = date(2026, 6, 4)

RETOLD = [
    # another verb, so another kind
    ("Masked men bundled the banker Ada Quist into a car in Izmir on 2 June.",
     "Ada Quist, a banker, was snatched outside a bank in Izmir on 2 June."),
    ("Norway opened the Dovre rail tunnel on 2 June.", "Trains started to use the Dovre rail tunnel on 2 June."),
    # no country, as a place is named that no table has
    ("Bandits broke into the Tellus museum on 2 June.", "The burglary at the Tellus museum on 2 June took minutes."),
    # a year that is the event's name
    ("Candles were lit on Monday for the dead of the 1977 quake in Romania.",
     "The quake of 4 March 1977 changed how Romania builds."),
    # a month that holds the day
    ("Samoa ratified the seabed convention on 2 June.", "Samoa acceded to the seabed convention in June 2026."),
    # one source gives no day
    ("A gas leak in the Gellert baths in Hungary hurt 15 bathers on 2 June.",
     "Hungary's minister said 15 bathers were hurt by the gas leak in the Gellert baths."),
]  # fmt: skip

APART = [
    # the same town and day, another deed
    ("A bridge collapsed in Izmir on 2 June.", "Police in Izmir arrested two bankers on 2 June."),
    # what is said of it
    ("The Dovre rail tunnel was closed on 2 June.", "Officials praised the Dovre rail tunnel on 2 June."),
    # another one of its sort, the day after
    ("A tremor shook Terceira in Portugal on 1 June.", "A stronger tremor shook Terceira in Portugal on 2 June."),
    # two quakes of one year, as no year names them
    ("Romania had an earthquake in March 1977.", "An earthquake in Vrancea on 5 June 1977 frightened Bucharest."),
    # a plan and another day, and nobody says it was moved
    ("Malawi will hear the lakeshore land case on 26 June.", "Malawi heard the lakeshore land case on 9 May."),
]  # fmt: skip


def told(*texts, days=(DAY, DAY)):
    sources = [
        Source(SourceId(f"s{n}"), f"{n}.txt", "", text, f"{n:064d}", publisher=f"Paper {n}", published=day)
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    return merge([(source, extract(source.text, source.published)) for source in sources])


def in_both(*texts, days=(DAY, DAY)):
    return [event for event in told(*texts, days=days) if len({passage.source for passage in event.passages}) == 2]


@pytest.mark.parametrize(("one", "other"), RETOLD)
def test_another_writers_words_are_the_same_event(one, other):
    assert len(in_both(one, other)) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_deed_of_the_same_place_stays_apart(one, other):
    assert in_both(one, other) == []


def test_a_hearing_that_was_put_back_is_the_one_that_was_planned():
    (event,) = in_both(
        "The hearing of the lakeshore land case in Malawi is planned for 26 June.",
        "Judges in Malawi held their overdue hearing of the lakeshore land case on 16 July.",
        days=(DAY, date(2026, 7, 17)),
    )

    assert (event.status, event.when.edtf) == ("happened", "2026-07-16")


COUNTS = [
    ("Poachers shot seven zebras in the Tarangire park on 2 June.",
     "Ivory hunters shot twelve zebras in the Tarangire park on 2 June.", ("7", "12")),
    ("The barge Noor spilled 300 tonnes of oil off Kuwait on 2 June.",
     "Some 950 tonnes of oil leaked from the barge Noor off Kuwait on 2 June.", None),
    ("The barge Noor spilled 300 tonnes of oil off Kuwait on 2 June.",
     "The barge Noor lost 950 tonnes of oil off Kuwait on 2 June.", ("300", "950")),
    ("Four miners died in the Zarza mine in Chile on 2 June.",
     "Two more miners died after the Zarza mine accident in Chile of 2 June, taking the dead to six.", None),
]  # fmt: skip


def contested(field, *texts):
    return [conflict.values for event in told(*texts) for conflict in event.conflicts if conflict.field == field]


@pytest.mark.parametrize(("one", "other", "values"), COUNTS)
def test_counts_of_one_thing_conflict_unless_they_are_loose_or_rising(one, other, values):
    assert contested("number", one, other) == ([values] if values else [])


ACTORS = [
    ("Tajik soldiers wrecked the Golov pumping station on 2 June.",
     "The Golov pumping station was wrecked by Kyrgyz commandos on 2 June.", ("Tajik soldiers", "Kyrgyz commandos")),
    ("Russian troops shelled the Zorya plant on 2 June.", "Moscow's guns shelled the Zorya plant on 2 June.", None),
    ("Detectives searched the villa of the ex-minister Bat Ganzorig on 2 June.",
     "An anti-graft agency searched the villa of the ex-minister Bat Ganzorig on 2 June.", None),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "values"), ACTORS)
def test_deeds_of_two_sides_conflict_and_other_names_of_one_side_do_not(one, other, values):
    assert contested("actor", one, other) == ([values] if values else [])


POLLS = [
    ("Tongan voters turned down the charter in a plebiscite on 31 May.", "turned down", "plebiscite"),
    ("In a plebiscite on 31 May Tongan voters turned down the charter.", "turned down", "plebiscite"),
    ("Ana Quist was elected president of Malta in a run-off on 31 May.", "elected", "run-off"),
    ("Malta's budget was passed by a vote of 33 to 30 on 31 May.", "passed", "vote"),
]


@pytest.mark.parametrize(("text", "deed", "poll"), POLLS)
def test_the_poll_that_decides_is_no_event_beside_what_it_decides(text, deed, poll):
    (draft,) = extract(text, DAY)
    named = [mention.trigger.cut(text) for mention in draft.mentions]
    assert sorted(named, key=text.index) == sorted([deed, poll], key=text.index)
    assert draft.when.edtf == "2026-05-31"


def test_a_poll_still_to_be_held_is_not_what_was_decided():
    text = "Malta's parliament voted on 31 May to hold a plebiscite on 6 July 2026."
    assert {str(draft.status) for draft in extract(text, DAY)} == {"happened", "planned"}


OF_A_DAY = [
    (
        "Tongans rejected the charter in a plebiscite on 31 May.",
        "Tonga's government lost the popular vote on 31 May.",
        1,
    ),
    ("Tongans went to the polls on 31 May.", "The election in Tonga on 31 May was won by the Royalists.", 1),
    ("Peru's Congress voted on 31 May to cut a levy.", "Peru held a regional election on 31 May.", 2),
]


@pytest.mark.parametrize(("one", "other", "count"), OF_A_DAY)
def test_a_people_votes_once_a_day(one, other, count):
    assert len(told(one, other)) == count
