"""A pronoun and a verb that take up what was told: "before he left", after "stepped down"."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import date_of, events_at, orders_between

RESUMED = [
    ("The minister stepped down on 18 May. Before he left, he had seen two brewers of Peru.", "left", "2026-05-18"),
    ("The bishop was kidnapped on 15 May. Two days before he was seized, he met the pope.", "seized", "2026-05-15"),
    ("The ferry sank off Malta on 15 May. A day before it went down, its captain resigned.", "went", "2026-05-15"),
    ("Greece sold the port on 15 May. Days before it was sold, dockers had struck.", "was sold", "2026-05-15"),
    ("Kenya freed the pirates on 15 May. A day after they were released, they attacked a ship.", "released",
     "2026-05-15"),
    ("The tower collapsed on 15 May. Tenants had fled before it gave way.", "gave way", "2026-05-15"),
    ("A cable was cut on 15 May. Chad closed a port three days after the cable was severed.", "severed", "2026-05-15"),
    ("Mali's parties settled on a budget on 15 May. The deal was reached hours before a deadline.", "deal",
     "2026-05-15"),
    ("The bank's collapse on 15 May shook Peru. The auditors walked out before it failed.", "failed", "2026-05-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "edtf"), RESUMED)
def test_a_pronoun_and_a_like_verb_take_up_what_was_told(text, words, edtf):
    (draft,) = events_at(text, words)

    assert draft.when.edtf == edtf


NEW = [
    ("The envoy reached Lima on 15 May. Before he left, he met the king of Spain.", "left"),
    ("Greece sold the port on 15 May. Before it sold the fleet, dockers had struck.", "sold the fleet"),
    ("Peru freed the pirates on 15 May. A week after they were caught, they had asked for a judge.", "caught"),
]


@pytest.mark.parametrize(("text", "words"), NEW)
def test_another_deed_is_not_taken_for_the_one_told(text, words):
    assert all(draft.when.edtf != "2026-05-15" for draft in events_at(text, words))


TAKEN_UP = [
    ("Austria expelled two spies on 3 May. It came a week after a spy was arrested in Rome.", "arrested", "2026-04-26"),
    ("Chad's president dissolved parliament on 3 May. The move came a week after he sacked a general.", "sacked",
     "2026-04-26"),
    ("Peru signed the pact on 3 May. This came two days after Chile had left it.", "left", "2026-05-01"),
    ("The envoy was shot in Lima. It happened on 3 May, two days after Chile had left the pact.", "left", "2026-05-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "edtf"), TAKEN_UP)
def test_it_came_takes_up_the_event_before(text, words, edtf):
    assert date_of(text, words) == edtf


def test_what_it_followed_came_first():
    text = "The expulsion took place on 3 May. It followed the arrest of a spy in Rome."

    assert orders_between(text, "arrest", "expulsion") == [RelationKind.BEFORE]


SAME_DAY = [
    ("On the same day that Laos opened the dam, 3 May, a landslip cut the road.", "cut"),
    ("Laos opened the dam on 3 May, the same day as Chad closed its border.", "closed"),
    ("Laos opened the dam on 3 May. On the day of the opening, Chad closed its border.", "closed"),
    ("Simultaneously with the Rome talks of 3 May, envoys met in Ankara.", "met"),
]


@pytest.mark.parametrize(("text", "words"), SAME_DAY)
def test_the_day_of_another_event_is_its_day(text, words):
    assert date_of(text, words) == "2026-05-03"


def test_the_same_day_as_an_undated_event_is_no_day():
    assert date_of("On the same day that Laos opened the dam, a landslip cut the road.", "cut") is None


MEASURED = [
    ("The raid of 3 May preceded the walkout by two days.", "walkout", "2026-05-05"),
    ("The minister was warned in May 2019, half a year before the bridge collapsed.", "collapsed", "2019-11"),
    ("It was not until a month after the riots of 3 April that Fiji lifted the curfew.", "lifted", "2026-05"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), MEASURED)
def test_a_distance_is_read_where_the_sentence_has_it(text, words, edtf):
    assert date_of(text, words) == edtf


NEVER_OF_THE_WEEK_OF_WRITING = [
    ("A body was discovered on 3 May, and a man was arrested within the week.", "arrested"),
    ("Gangs torched the jail on 3 May. In the week that followed, 400 inmates were recaptured.", "recaptured"),
]


@pytest.mark.parametrize(("text", "words"), NEVER_OF_THE_WEEK_OF_WRITING)
def test_the_week_that_followed_is_not_the_one_in_hand(text, words):
    assert date_of(text, words) is None


def test_a_stated_day_outranks_a_counted_one():
    assert date_of("Two days earlier, on 7 May, Oman's envoy had left Tehran.", "left") == "2026-05-07"
