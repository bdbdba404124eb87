"""Which words are verbs where they stand."""

import pytest

from briefing_app.extraction.assemble import read_sentences


def verbs(text):
    (sentence,) = read_sentences(text, ())
    return [sentence.words[group.head].word for group in sentence.groups]


NO_VERBS = [
    ("In Lima composite trading Friday, Arica shares leaped $2.", "trading"),
    ("He died of a single shot through the heart.", "shot"),
    ("The bank sold 11,580 common shares to a fund.", "shares"),
    ("A search of a heavily wooded, hilly area began.", "wooded"),
    ("They sell chicken and fried rice dishes.", "fried"),
    ("They found other locally fabricated guns.", "fabricated"),
    ("It lost money on reserves and continued low prices.", "continued"),
    ("He declared days of national mourning.", "mourning"),
    ("Three times the army attacked.", "times"),
    ("It left 30 missing.", "missing"),
    ("The firm, Pan Am of Lima, closed.", "Am"),
    ("Shelling of the market killed two.", "Shelling"),
    ("Talks with the Karen rebels of Myanmar opened.", "rebels"),
    ("She named the hateful and callous comments she heard.", "comments"),
    ("They suffered reduced visibility.", "reduced"),
    ("He called it a demonstration of the fact.", "demonstration"),
    ("The seizure of the customs house in Lima ended.", "house"),
    ("Spain ceded the port to what was then Rhodesia.", "was"),
    ("The family came from what is now Mali.", "is"),
    ("Filling stations raised their prices.", "stations"),
    ("The polling stations closed in Lima.", "stations"),
    ("After the vote, fighting erupted in Lima.", "fighting"),
    ("Shelling resumed in Lima.", "Shelling"),
    ("On Friday, guards had found a bomb.", "guards"),
]


@pytest.mark.parametrize(("text", "word"), NO_VERBS)
def test_a_word_that_describes_a_noun_is_no_verb(text, word):
    assert word not in verbs(text)


VERBS = [
    ("The army advanced and attacked the port.", "attacked"),
    ("The number injured topped 2,200.", "topped"),
    ("The boy clung to a tube.", "clung"),
    ("Two hotels house the refugees.", "house"),
    ("Chile jails convicted officers.", "jails"),
    ("They left, fighting the army all the way.", "fighting"),
    ("She says banned books were sold.", "says"),
]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Governors from Mali and El Salvador convene on Monday.", "convene"),
        ("Two envoys, speaking anonymously, say the crew is free.", "say"),
    ],
)
def test_a_plain_form_is_a_verb_after_a_place_or_an_aside(text, word):
    assert word in verbs(text)


@pytest.mark.parametrize(("text", "word"), VERBS)
def test_a_past_stays_a_verb(text, word):
    assert word in verbs(text)


BASES = [
    ("Police found arms in Lima.", "find"),
    ("The crew lay in wait.", "lie"),
    ("Vega will found a school.", "found"),
    ("The flood claimed at least 200 lives.", "claim ... lives"),
    ("The war cost thousands of lives.", "cost ... lives"),
    ("The army claimed that 30 lives were lost.", "claim"),
    ("The army claimed the port.", "claim"),
    ("Vega went on a march.", "go"),
    ("The march went on.", "go on"),
    ("Chile agreed to the plan.", "agree to"),
    ("Chile agreed to be paid.", "agree"),
    ("Chile agreed to meet.", "agree"),
    ("Chile agreed to talks.", "agree to"),
    ("Chile agreed on Monday to meet.", "agree"),
    ("Chile agreed on 3 May to meet.", "agree"),
    ("Chile agreed on a quota.", "agree on"),
    ("Chile agreed on Monday's terms.", "agree on"),
    ("Chile called on Monday for a truce.", "call for"),
    ("The league called the match off.", "call off"),
    ("The league called it off on Monday.", "call off"),
    ("Peru pulled its troops out of Haiti.", "pull out"),
    ("They called the search off the coast a success.", "call"),
    ("They called Peru off its guard.", "call"),
]


@pytest.mark.parametrize(("text", "base"), BASES)
def test_a_form_of_two_verbs_is_read_as_the_one_meant(text, base):
    (sentence,) = read_sentences(text, ())

    assert base in [group.base for group in sentence.groups]


def test_a_number_written_in_one_with_its_scale_does_no_harm():
    assert "paid" in verbs("The fund paid 10million frozen pounds.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Only afterwards did Chile send a ship.", ["send"]),
        ("Not until 9 May did the envoy of Chile resign.", ["resign"]),
        ("Never did Peru sign the pact.", ["did"]),
        ("Why did Peru sign a pact?", ["did"]),
    ],
)
def test_a_verb_is_found_behind_a_did_that_only_stands_first(text, found):
    assert verbs(text) == found
