"""Which of the events of a sentence "before" and "after" place, and beside which."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import date_of, events_at, orders_between

DATED = [
    ("The dam burst on 9 May, a day after the mayor resigned and a week after an earthquake struck.", "struck",
     "2026-05-02"),
    ("Peru closed the pass on 9 May, and two days before the vote of 20 May, Chile opened it.", "opened", "2026-05-18"),
    ("The fort fell on 9 May; three days after its fall, the governor fled.", "fled", "2026-05-12"),
    ("Ministers met from 3 to 9 May. Two days into the meeting, Togo left the bloc.", "left", "2026-05-05"),
    ("A mine collapsed on Saturday 2 May. The owner had been fined the week before the disaster.", "fined",
     "2026-04-20/2026-05-01"),
    ("The line was reopened on 9 May, thirty years to the day after it was closed.", "closed", "1996"),
    ("The month before the coup of 3 May, Chad closed a base.", "closed", "2026-04-01/2026-05-02"),
    ("In the month following the raid of May 2021, Chad closed a base.", "closed", "2021-06"),
    ("Inside 36 hours of the coup of 9 May, troops retook the palace.", "retook", "2026-05-09/2026-05-11"),
    ("On the last day before the vote of 9 May, Togo closed its border.", "closed", "2026-05-08"),
    ("The judge was arrested in May 2021, two months on from the auction.", "auction", "2021-03"),
    ("The minister resigned on 9 May, a quarter of an hour before deputies opened a hearing.", "hearing", "2026-05-09"),
    ("Midway through a walkout in Lima that ran from 4 to 6 May, a crane collapsed.", "collapsed",
     "2026-05-04/2026-05-06"),
    ("While the mill in Bria was burning on 9 May, thieves emptied the bank.", "emptied", "2026-05-09"),
    ("While deputies were in session on 9 May, a bridge collapsed in Lima.", "collapsed", "2026-05-09"),
    ("As a storm was battering Lima on 9 May, a crane toppled at the port.", "toppled", "2026-05-09"),
    ("The Lima summit broke up on 9 May. Two days after the summit, Peru recalled its envoy.", "recalled",
     "2026-05-11"),
    ("In May 2011 the two ministers beamed as they opened the pipeline.", "opened", "2011-05"),
    ("In May 2011 crowds cheered as the airline opened its first line.", "opened", "2011-05"),
    ("On 9 May bells rang as the king took the oath.", "took the oath", "2026-05-09"),
    ("On 9 May two men were shot as rebels attacked Lima.", "attacked", "2026-05-09"),
    (("In the course of an exercise held off Galle on 9 and 10 May, a jet crashed. Its crew was rescued before the "
     "drills were over."), "rescued", "2026-05-09/2026-05-10"),
    ("The Lima summit closed on 9 May. The morning after it ended, Chile recalled its envoy.", "recalled",
     "2026-05-10"),
    ("Following weeks of riots, Togo's minister was sacked on 9 May.", "riots", "../2026-05-09"),
    ("Within three days of the blockade of 9 May, the wells had run dry.", "run dry", "2026-05-09/2026-05-12"),
    ("Only on 9 May did Peru's foreign minister resign.", "resign", "2026-05-09"),
    ("Peru recalled its envoy ahead of the vote, which was held on 9 May. Two days after that, Chile closed a port.",
     "closed", "2026-05-11"),
    ("An hour after the verdict was read on 9 May, a bridge was closed.", "closed", "2026-05-09/2026-05-10"),
    ("Ministers met on 4 and 5 May. A man was arrested before the meeting was over.", "arrested",
     "2026-05-04/2026-05-05"),
    ("The night before the vote of 9 May, police in Riga arrested a singer.", "arrested", "2026-05-08"),
    ("While envoys were gathered in Doha on 3 and 4 May, a ship sank. A man was arrested before the summit ended.",
     "arrested", "2026-05-03/2026-05-04"),
    ("The summit opened on 4 May. Two days after it opened, Chad recalled its envoy.", "recalled", "2026-05-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), DATED)
def test_a_date_is_counted_from_the_event_the_words_lead_to(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("On 9 May Peru's premier resigned as the scandal grew.", "grew"),
        ("On 9 May Peru's premier resigned as his party split.", "split"),
        ("Peru's premier resigned on 9 May as rebels attacked Lima.", "attacked"),
    ],
)
def test_what_makes_somebody_act_has_no_day_by_that(text, trigger):
    assert all(not draft.when.is_dated for draft in events_at(text, trigger))


NOT_DATED = [
    ("The mayor fled on 9 May; inspectors had been there three days before the raid.", "fled", "2026-05-09"),
    ("Ghana closed its border on 3 May. After a week in hiding, the governor resigned.", "resigned", "../2026-06-04"),
    ("The cap, set in March, is reviewed on 9 May and every six months after that.", "set", "2026-03"),
    (
        "A storm battered the firm on 9 May. Police raided a depot in Lima, a site linked to the owner.",
        "raided",
        "../2026-06-04",
    ),
    ("As rents in Lima have doubled since 9 May, the mayor has resigned.", "resigned", "../2026-06-04"),
    ("In May 2011 the two ministers resigned as the coalition collapsed.", "collapsed", "../2026-06-04"),
    ("The following week of 9 May, the minister resigned.", "resigned", "2026-05-09"),
    ("The ring moved 90 people between May 2021 and May 2022, when it was broken up.", "broken up", "../2026-06-04"),
    (
        "Peru recalled its envoy after the raid of 9 May. Two days after that, Chile closed a port.",
        "closed",
        "../2026-06-04",
    ),
    (
        "The minister resigned in the aftermath of the 9 May crash. His deputy was arrested a day later.",
        "arrested",
        "../2026-06-04",
    ),
    ("A walkout began in Lima on 4 May. A minister resigned before the walkout ended.", "resigned", "../2026-06-04"),
    ("The talks opened on 4 May. A bomb exploded during the talks.", "exploded", "../2026-06-04"),
    ("The summit opened on 4 May. Two days after the summit, Chad recalled its envoy.", "recalled", "../2026-06-04"),
]


@pytest.mark.parametrize(("text", "trigger", "edtf"), NOT_DATED)
def test_no_day_is_counted_for_what_the_words_do_not_place(text, trigger, edtf):
    assert [draft.when.edtf for draft in events_at(text, trigger)] in ([edtf], [])


ORDERED = [
    ("A strike in Lima lasted from 4 to 6 May. A foreman was arrested ahead of the end of the strike.", "arrested",
     "strike", RelationKind.DURING),
    ("Ministers opened the talks on 4 May. The road was closed when the talks were over.", "closed", "talks",
     RelationKind.AFTER),
    ("When police stormed the house, the gunman had already fled.", "fled", "stormed", RelationKind.BEFORE),
    ("When police stormed the house, the gunman fled.", "fled", "stormed", RelationKind.DURING),
    ("After the leak of 4 May, which turned a river red, Bolivia closed two mines.", "closed", "leak",
     RelationKind.AFTER),
    ("Ministers met in Lima on 4 and 5 May. A bomb went off. Four spies were arrested before the meeting broke up.",
     "arrested", "went off", RelationKind.AFTER),
    ("Ministers met in Lima on 4 and 5 May. A bomb went off. Four spies were arrested before the gathering ended.",
     "arrested", "met", RelationKind.DURING),
    ("The Lima summit broke up on 5 May. Hours after the summit, Peru recalled its envoy.", "recalled", "broke up",
     RelationKind.AFTER),
    ("The minister resigned on 9 May. The port was opened once his departure had been confirmed.", "opened",
     "confirmed", RelationKind.AFTER),
    ("Togo moved its exams onto tablets in 2017. Prior to the move, pupils wrote their papers by hand.", "wrote",
     "moved", RelationKind.BEFORE),
    ("Peru reopened the port when its roofs had been repaired.", "reopened", "repaired", RelationKind.AFTER),
    ("Minutes before the polls closed in Malta on 9 May, the premier resigned.", "resigned", "polls",
     RelationKind.BEFORE),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other", "kind"), ORDERED)
def test_a_connective_places_the_event_of_its_clause(text, one, other, kind):
    assert orders_between(text, one, other) == [kind]


def test_the_end_of_something_else_is_no_span_of_what_was_told():
    text = "Ministers met in Lima on 4 May. A strike began. Four spies were arrested before the strike ended."

    assert RelationKind.DURING not in orders_between(text, "arrested", "met")


def test_how_long_it_lasted_is_no_distance():
    text = "Rebels attacked Agadez on 9 May. The airport of Niger was closed for a week after the attack."

    assert orders_between(text, "closed", "attacked") == [RelationKind.AFTER]
    assert all(not draft.when.is_dated for draft in events_at(text, "closed"))


def test_the_morning_after_a_deed_does_not_place_the_deed():
    text = "Ghana shut a bank. Togo opened two banks the morning after the mayor was attacked."

    assert orders_between(text, "attacked", "opened") == []


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Peru joined the bank on 3 May, two years after leaving the bloc.", "leaving", "2024"),
        ("Vega was shot on 3 May, a week after arriving in Peru.", "arriving", "2026-04-26"),
        ("Chad closed its embassy on 3 May, two days after expelling nine envoys.", "expelling", "2026-05-01"),
    ],
)
def test_a_deed_in_ing_has_the_day_counted_from_it(text, words, day):
    assert date_of(text, words) == day


def test_a_deed_in_ing_behind_what_may_be_is_none():
    assert events_at("Members may vote two years after joining the bloc.", "joining") == []
