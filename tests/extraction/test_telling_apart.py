"""What tells two events of one sort apart: another thing, another place, another day in a text that knows both."""

from datetime import date

import pytest

from tests.extraction.merged import conflicts_of, sizes, told

OTHERS = [
    ("A bus crashed near Cusco, Peru, on 2 June.", "A helicopter crashed near Cusco, Peru, on 2 June."),
    ("A ferry capsized off Malta on 2 June.", "A tram came off the rails in Malta on 2 June."),
    ("Drones hit an airport in Iraq on 2 June.", "Drones hit a refinery in Iraq on 2 June."),
    ("Robbers held up a bank in Lyon on 2 June.", "Thieves robbed a museum in Lyon on 2 June."),
    ("A teacher was shot dead in Lyon on 2 June.", "A nurse was stabbed to death in Lyon on 2 June."),
    ("A fire killed two people in Kenya on 2 June.", "A flood killed two people in Kenya on 2 June."),
    ("Peru and Oman signed a visa treaty on 2 June.", "Peru and Oman signed an extradition treaty on 2 June."),
    (
        "Gunmen attacked police in Multan, Pakistan, on 2 June.",
        "Gunmen attacked police in Quetta, Pakistan, on 2 June.",
    ),
    ("Looters emptied a shop in Lyon on 1 June.", "Looters emptied another shop in Lyon on 2 June."),
    (
        "The coast guard saved 30 migrants off Malta on 1 June.",
        "The coast guard saved 52 migrants off Malta on 2 June.",
    ),
    ("Police in Kenya arrested a former envoy on 2 June.", "Police in Kenya arrested two smugglers on 2 June."),
    (
        "Ghana's president telephoned her colleague in Togo on 2 June.",
        "Ghana's president telephoned her colleague in Benin on 2 June.",
    ),
]


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_thing_or_place_is_another_event(one, other):
    assert sizes(one, other) == []


SAME = [
    ("A coach crashed near Cusco, Peru, on 2 June.", "A bus crashed at Cusco in southern Peru on 2 June."),
    ("Gunmen attacked police in Multan on 2 June.", "Gunmen attacked police in Multan, in Punjab, on 2 June."),
    ("Looters emptied a shop in Lyon on 2 June.", "The shop in Lyon was emptied by looters on 2 June."),
    ("Oman's airline was sold to Chad in May 2026.", "The sale of Oman's airline to Chad on 3 May 2026 was odd."),
    ("A fire after a blast killed two people in Kano on 2 June.", "An explosion killed two people in Kano on 2 June."),
]


SAME_OF_OTHER_NAMES = [
    ("Bahrain released 60 prisoners on 2 June.", "Manama set free five dozen inmates on 2 June."),
    ("Peru's president sacked 12 judges on 2 June.", "Peru dismissed a dozen judges on 2 June."),
    ("Togo's first satellite lifted off on 2 June.", "Togo launched its first satellite on 2 June."),
    ("Peru withdrew its ambassador from Chile on 2 June.", "Lima has recalled its envoy from Chile."),
]


@pytest.mark.parametrize(("one", "other"), [*SAME, *SAME_OF_OTHER_NAMES])
def test_the_same_thing_in_other_words_is_one_event(one, other):
    assert sizes(one, other) == [2]


PUT_OFF = [
    (
        "Kosovo's census is due to start on 10 June.",
        "The start of Kosovo's census was put back from 10 June to 24 June.",
    ),
    ("Mali votes on a new charter on 10 June.", "Mali has put off its vote on a charter from 10 June to 5 July."),
]


@pytest.mark.parametrize(("one", "other"), PUT_OFF)
def test_who_names_the_old_day_tells_of_the_same_plan(one, other):
    assert sizes(one, other) == [2]


NOT_PUT_OFF = [
    (
        "Kosovo's derby is due to start on 10 June.",
        "The start of Kosovo's census was put back from 10 June to 24 June.",
    ),
    ("Kosovo's census is due to start on 9 June.", "The start of Kosovo's derby was put back from 10 June to 24 June."),
]


@pytest.mark.parametrize(("one", "other"), NOT_PUT_OFF)
def test_the_same_old_day_is_not_enough(one, other):
    assert sizes(one, other) == []


def test_a_text_that_tells_both_days_contradicts_neither():
    one = "A shell hit the silo at Odesa on 1 June."
    both = "A shell hit the silo at Odesa on 1 June. On 2 June a shell hit the silo at Odesa again."

    assert sizes(one, both) == [2]
    assert conflicts_of(one, both) == []


COPIES = [
    (
        "A cargo ship ran aground off Malta on 1 June with ten crew. Nobody was hurt. Booms have been laid.",
        "A cargo vessel with ten crew ran aground off Malta on 1 June. Nobody was hurt. Booms have been laid.",
        1,
    ),
    (
        "A cargo ship ran aground off Malta on 1 June with ten crew. Nobody was hurt. Booms have been laid.",
        "Ten sailors are safe after their vessel ran aground off Malta on 1 June. Fishermen heard the hull scrape.",
        2,
    ),
]


@pytest.mark.parametrize(("one", "other", "independent"), COPIES)
def test_a_copy_with_words_moved_is_no_source_of_its_own(one, other, independent):
    (event,) = [event for event in told(one, other, days=(date(2026, 6, 2),) * 2) if len(event.passages) > 1][:1]

    assert event.independent_sources == independent


AGAIN = [
    ("Rebels ambushed a convoy near Gao on 1 June.", "Rebels again ambushed a convoy near Gao on 2 June."),
    ("Hail flattened vineyards around Tokaj on 1 June.", "Hail battered vineyards around Tokaj on 2 June too."),
    ("A fire broke out in a store in Oran on 1 June.", "A new fire broke out in the store in Oran on 2 June."),
    ("Thieves robbed a shop in Nice on 1 June.", "Thieves robbed a shop in Nice for the second night on 2 June."),
]


@pytest.mark.parametrize(("one", "other"), AGAIN)
def test_what_was_done_again_on_another_day_is_another_event(one, other):
    assert sizes(one, other) == []
