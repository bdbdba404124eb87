"""Kinds settled by who acts on what, and by verbs that reach over their object."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)


def kinds(text):
    return [draft.kind.value for draft in extract(text, PUBLISHED)]


ACTED_ON = [
    ("A bus hit a bridge in Peru on 2 May.", "disaster"),
    ("A train struck a lorry near Lima on 2 May.", "disaster"),
    ("A fighter jet struck a depot near Lima on 2 May.", "strike"),
    ("The village in Peru was hit by a storm on 2 May.", "disaster"),
    ("The village in Peru was hit by two shells on 2 May.", "strike"),
    ("A school in Peru was destroyed by a landslide on 2 May.", "disaster"),
    ("A school in Peru was destroyed by soldiers on 2 May.", "other"),
    ("Police seized a banker at Lima airport on 2 May.", "arrest"),
    ("Gunmen seized a banker in Lima on 2 May.", "attack"),
    ("Customs officers seized four tonnes of cocaine in Peru on 2 May.", "other"),
    ("Six crates of ivory were seized in Peru on 2 May.", "attack"),
    ("Three tonnes of ivory were seized in Peru on 2 May.", "other"),
    ("Pirates seized two ships off Yemen on 2 May.", "attack"),
    ("The president of Peru dismissed his defence minister on 2 May.", "other"),
    ("The defence minister of Peru was dismissed on 2 May.", "other"),
    ("Peru dismissed the claim on 2 May.", "statement"),
    ("Ministers gathered in Lima on 2 May.", "meeting"),
    ("Fans gathered in Lima on 2 May.", "other"),
    ("The minister went to Oslo on 2 May.", "visit"),
    ("The minister went to court on 2 May.", "other"),
    ("The bill was rejected in Peru on 2 May.", "vote"),
    ("The bid was rejected in Peru on 2 May.", "statement"),
    ("Peru's parliament abolished the death penalty on 2 May.", "vote"),
    ("Peru's parliament backed the bill on 2 May.", "vote"),
    ("Peru backed the plan on 2 May.", "statement"),
    ("India banned wheat exports on 2 May.", "trade"),
    ("India banned two parties on 2 May.", "sanction"),
    ("Students occupied the university in Lima on 2 May.", "protest"),
    ("Troops occupied the town in Peru on 2 May.", "attack"),
    ("Farmers blocked a crossing in Peru on 2 May.", "protest"),
    ("Youths hurled bricks at the embassy in Lima on 2 May.", "attack"),
    ("Soldiers beat a student in Lima on 2 May.", "attack"),
    ("Chile beat Peru on 2 May.", "other"),
    ("Nurses in Peru began a strike on 2 May.", "protest"),
    ("The union called a strike for 29 June.", "protest"),
    ("A two-day strike began in Peru on 2 May.", "protest"),
    ("A missile strike began in Peru on 2 May.", "strike"),
    ("Peru deployed two frigates on 2 May.", "deployment"),
    ("The firm in Peru deployed a new system on 2 May.", "other"),
    ("The deadline in Peru passed on 2 May.", "other"),
    ("The storm passed over Peru on 2 May.", "other"),
    ("The bill passed in Peru by 40 votes on 2 May.", "vote"),
    ("Peru granted asylum to a poet on 2 May.", "other"),
    ("Peru granted Chile a loan on 2 May.", "aid"),
    ("Peru froze fuel prices on 2 May.", "other"),
    ("The student in Lima failed the exam on 2 May.", "other"),
    ("The dam in Peru failed on 2 May.", "disaster"),
    ("Peru declared war on Chile on 2 May.", "attack"),
    ("Peru declared war on corruption on 2 May.", "other"),
    ("Six people were injured in a crash in Peru on 2 May.", "disaster"),
    ("Six people were injured in a raid in Peru on 2 May.", "attack"),
    ("A car bomb exploded in Lima on 2 May.", "attack"),
    ("A boiler exploded in Lima on 2 May.", "disaster"),
    ("A cholera outbreak was declared in Peru on 2 May.", "disaster"),
    ("Peru protested to Chile on 2 May.", "statement"),
    ("Peruvian troops pulled out of the town on 2 May.", "deployment"),
    ("Peru scrambled two F-16s on 2 May.", "deployment"),
    ("Voters in Peru rejected the pension reform on 2 May.", "vote"),
    ("Peru lifted its palm oil export ban on 2 May.", "trade"),
    ("Teachers in Peru launched an open-ended strike on 2 May.", "protest"),
]


@pytest.mark.parametrize(("text", "kind"), ACTED_ON)
def test_who_acts_on_what_settles_the_kind(text, kind):
    assert kinds(text) == [kind]


REACHING = [
    ("Gunmen shot a mayor dead in Peru on 2 May.", "death"),
    ("A mob beat a priest to death in Peru on 2 May.", "death"),
    ("Rebels took a priest hostage in Peru on 2 May.", "attack"),
    ("Rebels took a rest in Peru on 2 May.", "other"),
    ("Police in Peru placed a banker under house arrest on 2 May.", "arrest"),
    ("Rescuers in Peru pulled a boy from the rubble on 2 May.", "aid"),
    ("The president of Peru signed the bill into law on 2 May.", "vote"),
    ("Peru put a general on trial on 2 May.", "other"),
    ("Gunmen set a school on fire in Peru on 2 May.", "attack"),
    ("Peru placed its army on alert on 2 May.", "deployment"),
]


@pytest.mark.parametrize(("text", "kind"), REACHING)
def test_a_verb_reaches_over_its_object_to_its_other_words(text, kind):
    assert kinds(text) == [kind]


HEADLINES = [
    ("Chilean president visits Norway", "visit"),
    ("Chilean parliament votes on the bill", "vote"),
    ("Peruvian court orders release of banker", "other"),
]


@pytest.mark.parametrize(("headline", "kind"), HEADLINES)
def test_an_office_or_a_body_acts_in_a_headline(headline, kind):
    assert kinds(headline + "\n\nThe sky was clear.")[:1] == [kind]


def test_a_noun_before_a_past_is_its_subject():
    (draft,) = extract("Iranian guards seized two tankers off Yemen on 2 May.", PUBLISHED)

    assert (draft.when.edtf, draft.status.value) == ("2026-05-02", "happened")


def test_a_day_behind_a_place_leaves_the_phrase_whole():
    assert kinds("The president left for Oslo on 2 May.") == ["visit"]


@pytest.mark.parametrize(
    "text", ["The king of Norway retired on 2 May.", "The king of Norway married a nurse on 2 May."]
)
def test_a_change_of_life_is_told_by_a_word_that_may_describe(text):
    assert kinds(text) == ["other"]


def test_a_compound_of_an_empty_noun_says_enough():
    assert kinds("The prisoner release of 2 May is still discussed in Chile.") == ["other"]
