"""A day told with a noun that is reported is the noun's, not of whoever reports it."""

import pytest

from tests.extraction.drafts import date_of, events_at

TOLD = [
    ("Oslo confirmed a telephone call from Bern on 2 June about cod prices.", "telephone call", "2026-06-02"),
    ("Radio Quito speaks of a sale of six ships by Chile on 2 June.", "sale", "2026-06-02"),
    ("Rescuers found four bodies after the fire at the Lima market of 1 June.", "fire", "2026-06-01"),
    ("The avalanche on the Eiger of 1 June buried a hut.", "avalanche", "2026-06-01"),
]


@pytest.mark.parametrize(("text", "words", "day"), TOLD)
def test_the_day_of_what_is_reported_is_its_own(text, words, day):
    assert date_of(text, words) == day


REPORTING = [
    ("Oslo confirmed the arrest on 2 June.", "confirmed", "2026-06-02"),
    ("The minister confirmed on 2 June a meeting with rebels about a truce.", "confirmed", "2026-06-02"),
    ("Rescuers found four bodies on 2 June after the fire.", "found", "2026-06-02"),
]


@pytest.mark.parametrize(("text", "words", "day"), REPORTING)
def test_the_day_beside_the_verb_is_the_reporter_s(text, words, day):
    assert date_of(text, words) == day


DEEDS = [
    ("Masked men on Tuesday robbed a jeweller in Antwerp.", "robbed"),
    ("Dockers in Callao on Tuesday occupied the customs office.", "occupied"),
    ("Peru bought a ferry from Chile on Tuesday, Andes Weekly has learned.", "bought"),
]


@pytest.mark.parametrize(("text", "words"), DEEDS)
def test_neither_a_mask_nor_an_office_nor_a_weekly_hides_the_deed(text, words):
    assert date_of(text, words) == "2026-06-02"


NONE = ["Berg occupied the office of mayor from 2004 to 2010.", "Guards patrol the bridge weekly."]


@pytest.mark.parametrize("text", NONE)
def test_a_post_and_a_habit_are_no_deeds(text):
    assert events_at(text, text.split()[1]) == []


KINDS = [
    ("Ghana's president rang the Ivorian leader on 2 June.", "rang", "call"),
    ("Kenya's foreign minister called his opposite number in Peru on 2 June.", "called", "call"),
    ("Peru's president dismissed his energy minister on 2 June.", "dismissed", "other"),
    ("The mayor of Lima was dismissed on 2 June.", "dismissed", "other"),
    ("Peru dismissed the minister's claim on 2 June.", "dismissed", "statement"),
    ("Peru dismissed reports of a coup on 2 June.", "dismissed", "statement"),
    ("Police broke up a ring of forgers in Osaka on 2 June.", "broke up", "arrest"),
    ("Teachers began a strike in Nairobi on 2 June.", "strike", "protest"),
    ("The army began a strike on the drivers' camp on 2 June.", "strike", "strike"),
]


@pytest.mark.parametrize(("text", "words", "kind"), KINDS)
def test_the_words_around_tell_the_kind(text, words, kind):
    assert [draft.kind for draft in events_at(text, words)] == [kind]
