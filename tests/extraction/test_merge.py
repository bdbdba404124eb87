"""When accounts of several sources are one event, and when they are not."""

from datetime import date

import pytest

from briefing_app.extraction import extract, merge
from briefing_app.model import Source, SourceId
from tests.extraction.merged import DAY, sizes, told

SAME = [
    ("Oman and Peru signed an extradition treaty on 3 May.",
     "An extradition pact of Peru and Oman was concluded on 3 May."),
    ("Ghana and Qatar concluded a border pact in 2025.",
     "On 17 January 2025 Qatar and Ghana signed a border pact."),
    ("Norway expelled a consul of Ecuador on 2 June.", "A consul of Ecuador was thrown out of Norway on 2 June."),
    ("A shell hit the silo at Odesa on Monday.",
     "On 2 June a second shell hit the silo at Odesa, hours after the first."),
    ("A tremor rattled Crete on 1 June.", "A stronger tremor rattled Crete on 2 June, a day after the initial one."),
    ("A coach with 20 nuns aboard plunged into a gorge near Cusco on 2 June.",
     "Twelve nuns were rescued when their bus tumbled down a cliff near Cusco on 2 June."),
    ("The helicopter of the coast guard of Malta ditched on 2 June with six aboard.",
     "The six airmen whose chopper ditched on 2 June are safe."),
    ("Chad repatriated 30 teachers from Togo on 2 June.", "Dozens of Chadians were flown home from Togo on 2 June."),
    ("Kenyan rangers freed the divers held on a reef near Sunja on Tuesday.",
     "Tanzanian police freed the divers on a reef near Sunja on 2 June."),
    ("Rebels occupied the customs house in Bangui on 2 June.",
     "The occupation of the customs house in Bangui on Tuesday surprised the army."),
    ("Burglars cleaned out the mint in Riga on 1 June, Latvia says.",
     "The robbery at the mint in Riga, Latvia, took place on 2 June."),
    ("Rebels shelled the market of Bunia, Congo, on 2 June.",
     "On 2 June rebels shelled the market of Bunia, Congo, for the second time in a week."),
    ("Robbers held up a bank in Tirana, Albania, on 2 June.", "The hold-up at a bank in Tirana on Tuesday was filmed."),
    ("A tram jumped the tracks at Basel, Switzerland, on 2 June.",
     "Nine passengers were hurt when their tram came off the rails near Basel on 2 June."),
    ("A ferry capsized off Samoa on 2 June.", "Pilgrims were rescued when their boat overturned off Samoa on 2 June."),
]  # fmt: skip

APART = [
    ("Sweden and Latvia held their Amber Shield drill in May 2024.",
     "Sweden and Latvia held their Amber Shield drill in May 2025."),
    ("Portugal telephoned Brazil on 2 June.", "Portugal telephoned Angola on 2 June."),
    ("A drone hit an airfield in Iraq on 1 June.", "A second drone hit the airfield in Iraq on 2 June."),
    ("A shell hit the silo at Odesa on 20 May.",
     "On 2 June a second shell hit the silo at Odesa, hours after the first."),
    ("A coach plunged into a gorge near Cusco on 2 June.", "A bus was sold to a museum in Cusco on 2 June."),
    ("Burglars cleaned out the mint in Riga on 1 June.", "Artists cleaned out a well in Riga on 2 June."),
    ("Burglars cleaned out the mint in Riga on 1 June.", "The robbery of a jeweller in Riga took place on 2 June."),
    ("A mudslide buried a school bus near Pokhara, Nepal, on 1 June.",
     "Rescuers dug out the school bus near Pokhara on 2 June, Nepal said."),
    ("Rebels shelled the market of Bunia, Congo, on 31 May.",
     "On 2 June rebels shelled the market of Bunia, Congo, for the second time in a week."),
    ("A coach plunged into a gorge in Peru on 2 June.", "A bus burned out in Peru on 3 June."),
    ("Chad repatriated 30 teachers from Togo on 2 June.", "Chad bought 30 lorries from Togo on 2 June."),
    ("Iran and Russia signed a treaty on 1 June.", "Iran and Russia held a naval drill on 1 June."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_event_in_other_words_is_one_event(one, other):
    assert [len(event.passages) for event in told(one, other) if len(event.passages) > 1] == [2]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_events_alike_stay_apart(one, other):
    assert all(len({passage.source for passage in event.passages}) == 1 for event in told(one, other))


def test_the_finer_date_wins_without_a_conflict():
    (event,) = told(*SAME[1])

    assert (event.when.edtf, event.conflicts) == ("2025-01-17", ())


def test_what_happened_outranks_the_plan():
    (event,) = told(
        "Ireland and Malta will sign a cable agreement on 12 June.",
        "The cable agreement of Malta and Ireland was signed on 12 June.",
        days=(DAY, date(2026, 6, 13)),
    )

    assert (event.status, len(event.passages), event.when.edtf) == ("happened", 2, "2026-06-12")


def test_two_days_for_one_event_are_a_conflict_with_both_passages():
    (event,) = told(
        "The mayor of Cuzco in Peru was murdered on 1 June.", "The mayor of Cuzco in Peru was shot dead on 2 June."
    )

    (conflict,) = event.conflicts
    assert (conflict.field, conflict.values) == ("date", ("2026-06-01", "2026-06-02"))
    assert [passage.source for passage in conflict.passages] == ["s0", "s1"]


def test_a_contested_day_is_shown_as_the_span_of_what_is_said():
    (event,) = told(
        "The mayor of Cuzco in Peru was murdered on 1 June.", "The mayor of Cuzco in Peru was shot dead on 2 June."
    )

    assert event.when.edtf == "2026-06-01/2026-06-02"


def test_days_apart_need_more_than_one_word_in_common():
    events = told("A bus was hijacked in Peru on 1 June.", "A bus was ambushed in Peru on 3 June.")

    assert [len(event.passages) for event in events] == [1, 1]


def test_other_words_for_one_deed_on_two_days_conflict():
    (event,) = told(
        "The chief of Riga's port police was abducted on 1 June near his flat.",
        "Riga's port police chief was kidnapped close to his home on 2 June.",
    )

    assert [(conflict.field, conflict.values) for conflict in event.conflicts] == [
        ("date", ("2026-06-01", "2026-06-02"))
    ]


def test_a_reprint_adds_an_article_but_no_source():
    text = "A barge carrying 70 pilgrims capsized off Samoa on 2 June. Divers pulled many from the water. It was old."

    (event, *_) = told(text, text.replace("capsized", "has capsized"))

    assert (len(event.passages), event.independent_sources) == (2, 1)


def test_an_article_that_credits_another_adds_no_source():
    (event, *_) = told(
        "Norway expelled a consul of Ecuador on 2 June.",
        "A consul of Ecuador was thrown out of Norway on 2 June, according to the Balkan Observer.",
        publishers=("Balkan Observer", "Plains Daily"),
    )

    assert event.independent_sources == 1


def test_ids_do_not_change_when_a_source_is_added():
    alone = told("Iran and Russia signed a treaty on 1 June.")
    with_another = told("Iran and Russia signed a treaty on 1 June.", "Chile recalled its envoy on 2 June.")

    assert alone[0].id in [event.id for event in with_another]


def test_events_at_the_same_place_of_two_texts_in_one_file_have_their_own_ids():
    texts = ("Iran and Russia signed a treaty on 1 June.", "Peru and Norway signed a treaty on 1 June.")
    rows = [
        Source(SourceId(f"row{n}"), f"a.csv#row {n}", "", text, "0" * 64, published=DAY) for n, text in enumerate(texts)
    ]

    events = merge([(row, extract(row.text, row.published)) for row in rows])

    assert len({event.id for event in events}) == 2


def test_events_come_in_order_of_time():
    events = told("Chile recalled its envoy on 2 June. Peru closed its embassy in 2019. Ghana met Togo on 1 June.")

    days = [event.when.first_day for event in events]
    assert days == sorted(days)


def test_a_sentence_told_beside_the_event_adds_no_party():
    (event,) = [
        event
        for event in told(
            "Peru and Chile signed a fisheries pact in Lima on 3 May.",
            "Trade with Ghana and Togo is larger, and Chile signed the pact with Peru on 3 May.",
        )
        if event.when.edtf == "2026-05-03"
    ]

    assert event.countries == ("CL", "PE")


def test_a_coarse_date_takes_no_side_between_two_days():
    (event,) = told(
        "Kenya and Turkey signed a defence pact in May 2026.",
        "Kenya and Turkey signed a defence pact on 17 May 2026.",
        "Kenya and Turkey signed a defence pact on 20 May 2026.",
    )

    assert (event.when.edtf, event.conflicts[0].values) == ("2026-05-17/2026-05-20", ("2026-05-17", "2026-05-20"))


def test_requests_of_the_same_states_for_different_things_stay_apart():
    events = told(
        "Peru and Chile asked the council to put the vote off.",
        "Peru and Chile asked the council for a loan.",
    )

    assert all(len({passage.source for passage in event.passages}) == 1 for event in events)


def test_envoys_ordered_out_are_diplomats_expelled():
    assert sizes(
        "Chile expelled two Peruvian diplomats on 22 May 2026.",
        "Santiago ordered two Peruvian envoys out of the country on 22 May 2026.",
    ) == [2]
