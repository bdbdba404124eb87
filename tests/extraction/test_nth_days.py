"""Days within what lasts: "on its second day", "the last day of the summit", "freed after 12 days", "between"."""

import pytest

from tests.extraction.drafts import events_at

SPAN = "The summit in Baku was held from 3 to 5 May. "
BEGUN = "The strike at the mine began on 3 May. "

COUNTED = [
    (SPAN + "On its second day, Georgia signed a transit deal.", "deal", "2026-05-04"),
    (SPAN + "On the opening day, Kenya pledged $50 million.", "pledged", "2026-05-03"),
    (SPAN + "On the final day, delegates condemned Israel.", "condemned", "2026-05-05"),
    (SPAN + "On day two of the summit, Georgia expelled a Russian envoy.", "expelled", "2026-05-04"),
    (SPAN + "When the meeting was in its second day, Georgia walked out.", "walked out", "2026-05-04"),
    ("On the last day of the summit, held in Lima from 3 to 5 May, Peru signed a pact.", "pact", "2026-05-05"),
    ("The summit opened on 3 May and ended on 5 May. On its second day, Georgia signed a pact.", "pact", "2026-05-04"),
    ("The conference closed on 9 May. On the final day, delegates condemned Israel.", "condemned", "2026-05-09"),
    (BEGUN + "On the tenth day, miners seized the office.", "seized", "2026-05-12"),
    (BEGUN + "In the second week of the strike, miners seized the manager.", "seized", "2026-05-10/2026-05-16"),
    (
        "He was kidnapped on 1 May. On the fifth day of his captivity, his wife appealed for help in Lagos.",
        "appealed for",
        "2026-05-05",
    ),
    ("Macron arrived in Rabat on 4 May for a visit. On the second day he met King Mohammed.", "met", "2026-05-05"),
    ("She was detained in Tehran on 1 May and freed after 12 days.", "freed", "2026-05-13"),
    ("The curfew imposed on 1 May was lifted after ten days.", "lifted", "2026-05-11"),
    ("He was kidnapped in Kano on 3 May. He was released after nine days.", "released", "2026-05-12"),
    ("He was shot on 3 May and died after two days in hospital.", "died", "2026-05-05"),
    (
        "Between the coup of 3 May and the vote of 17 May, two mayors were shot dead.",
        "shot dead",
        "2026-05-03/2026-05-17",
    ),
    (
        "Two mayors were shot dead between the coup of 3 May and the vote of 17 May.",
        "shot dead",
        "2026-05-03/2026-05-17",
    ),
    (
        "Police raided a paper in Minsk while the trade fair of 5-7 May was in progress.",
        "raided",
        "2026-05-05/2026-05-07",
    ),
    (
        "Troops entered Goma on 8 May. By the following evening they had captured the airport.",
        "captured",
        "2026-05-08/2026-05-09",
    ),
]
OPEN = [
    # Nobody knows when it ended, nor what the days of a single deed are.
    ("The summit in Baku opened on 3 May. On the last day of the summit, Georgia signed a pact.", "pact"),
    ("A bomb killed nine people in Karachi on 3 May. On the third day, police arrested two suspects.", "arrested"),
    (SPAN + "On the fourth day, Georgia signed a pact with Armenia.", "pact"),
    ("A bomb killed nine people in Karachi on 3 May. The talks in Doha collapsed after two days.", "collapsed"),
    ("On his last day in office, the governor of Ohio pardoned 12 prisoners.", "pardoned"),
]


@pytest.mark.parametrize(("text", "trigger", "edtf"), COUNTED)
def test_a_day_within_what_lasts_is_counted(text, trigger, edtf):
    assert [draft.when.edtf for draft in events_at(text, trigger)] == [edtf]


@pytest.mark.parametrize(("text", "trigger"), OPEN)
def test_a_day_of_what_has_no_known_days_stays_open(text, trigger):
    (draft,) = events_at(text, trigger)

    assert not draft.when.is_day


def test_what_was_done_by_noon_may_have_come_first_or_last():
    text = "The dam burst at dawn on 10 May. By noon, 300 villagers had been evacuated from Sana."

    (draft,) = events_at(text, "evacuated")

    assert not draft.relations
