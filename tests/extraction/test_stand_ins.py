"""Which names pronouns and their like stand for, and when none is sure."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)


def titles(text):
    return [draft.title for draft in extract(text, PUBLISHED)]


SURE = [
    ("The truce brokered by Peru collapsed on 3 May, hours after it was signed.", "Truce was signed"),
    ("Speaking to Radio Lima after his arrest on 3 May, Luis Vega said peace was near.", "Luis Vega’s arrest"),
    ("Peru signed the pact on 3 May, and its parliament approved the treaty on 5 May.",
     "Peru’s parliament approved the treaty"),
    ("President Ann Berg flew to Quito on 2 May. She met the mayor on 3 May.", "Ann Berg met the mayor"),
    ("Chad and Peru share a border. The two countries signed a pact on 3 May.", "Chad and Peru signed a pact"),
    ("President Ann Berg spoke on 2 May. It rained. She resigned on 3 May.", "Ann Berg resigned"),
    ("The Merval index fell on 2 May. It rose on 3 May.", "Merval index rose"),
    ("The unions said they would march on 5 May.", "Unions would march"),
    ("The bank said Monday it had closed two branches.", "Bank had closed two branches"),
    ("President Ann Berg spoke. Soon after, Wu said she flew to Quito on 3 May.", "Wu flew to Quito"),
    ("First Security said the deal was signed, and that it hopes to open in June.", "First Security to open"),
    ("Ann Berg said it was hard and that she would resign in August.", "Ann Berg would resign"),
    ("Wang, envoy of President Ann Berg, said peace is near. He met the king on 3 May.", "Wang met the king"),
    ("Envoy Luis Vega spoke. After shooting the envoy, the gunman ran until he was killed on 3 May.",
     "Gunman was killed"),
    ("President Luis Vega spoke. Police shot a man as he fled from the bank on 3 May.", "Man fled from the bank"),
    ("President Luis Vega spoke. His wife left before he was killed on 3 May.", "Luis Vega was killed"),
    ("They wept for Luis Vega. Vega was at work when he was abducted on 3 May.", "Vega was abducted"),
    ("President Luis Vega's cabinet spoke of Elian, who fled in May. His mother drowned on 3 May.",
     "Elian’s mother drowned"),
    ("The case of Elian Ruiz goes on. Elian came by boat. He was rescued on 3 May.", "Elian was rescued"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), SURE)
def test_a_stand_in_gives_way_to_the_only_name_it_can_mean(text, title):
    assert title in titles(text)


UNSURE = [
    ("President Luis Vega spoke. Howes had been at work in Lima when he was abducted on 3 May.", "He was abducted"),
    ("A friend of President Ann Berg's killer spoke on 2 May. She took the stand on 3 May.", "She took the stand"),
    ("President Ann Berg spoke. Chile praised the meeting of 3 May of Luz and her uncles.", "Luz and her uncles"),
    ("President Ann Berg met Premier Ida Holm on 2 May. Then came the vote. She resigned on 3 May.", "She resigned"),
    ("The man fled. ``He was seen,'' said Captain Luis Vega. He was arrested on 3 May.", "He was arrested"),
    ("Chad, Peru and Togo share a sea. The two countries signed a pact on 3 May.", "Two countries signed a pact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), UNSURE)
def test_a_stand_in_stays_where_more_than_one_could_be_meant(text, title):
    assert any(title in found for found in titles(text))


def test_who_was_meant_long_ago_is_meant_no_more():
    rain = "It rained on the coast. " * 4

    assert "She resigned" in titles(f"President Ann Berg spoke on 2 May. {rain}She resigned on 3 May.")


def test_a_pronoun_is_never_given_as_the_speaker():
    drafts = extract("They said the army had attacked the port in May.", PUBLISHED)

    assert [draft.attributed_to for draft in drafts if draft.kind == "attack"] == [None]


def test_a_speaker_told_by_a_pronoun_is_named():
    text = "President Ann Berg flew home. She said that the army had attacked the port in May."

    assert "Ann Berg" in [draft.attributed_to for draft in extract(text, PUBLISHED)]
