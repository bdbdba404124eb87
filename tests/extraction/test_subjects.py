"""Who does what a verb tells."""

import pytest

from briefing_app.extraction.assemble import read_sentences
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.syntax.subjects import subject


def read(text):
    (sentence,) = read_sentences(text, ())
    return sentence


def verb_at(sentence, word):
    return next(group for group in sentence.groups if sentence.words[group.head].word == word)


SUBJECTS = [
    ("Vega, in an “initiative” made as much to please as to open talks, announced it.", "announced", "Vega"),
    ("Officials who monitor the coast said so.", "said", "Officials"),
    ("The offer, which the bank had refused, previously had been due to lapse.", "lapse", "The offer"),
    ("He thanked Ann Ray of the National Council of Churches, who flew in.", "flew",
     "Ann Ray of the National Council of Churches"),
    ("Berg Air, Lima, Ala., said it lost a plane.", "said", "Berg Air"),
    ("Doctors whose names stood on the list were killed.", "killed", "Doctors"),
    ("He was accused by Ann Ray and Bo Vega, who filed complaints.", "filed", "Ann Ray and Bo Vega"),
    ("The army freed one of two men who were sought.", "sought", "two men"),
    ("A treaty “of friendship” was signed in Lima.", "signed", "A treaty “of friendship"),
    ('The treaty "of friendship" was signed in Lima.', "signed", 'The treaty "of friendship'),
    ("It said that ``The Files'' was knocked off-line.", "knocked", "The Files"),
    ("The award -- now run by a firm -- was decided by vote.", "decided", "The award"),
    ("The blasts in Cordoba, Spain, and Faro, Portugal, killed 90.", "killed", "The blasts in Cordoba"),
    ("The raids in Cordoba, Spain, and Rio de Mouro, Portugal, killed 90.", "killed", "The raids in Cordoba"),
    ("Others were Abdi, 21, who was detained.", "detained", "Abdi"),
    ("At least seven were killed.", "killed", "At least seven"),
    ("Sunday's blast came at noon.", "came", "blast"),
    ("A pact letting pilots work in Peru was signed.", "signed", "A pact letting pilots work in Peru"),
    ("A pact to help farmers sell tea was signed.", "signed", "A pact to help farmers sell tea"),
    ("Peru let pilots strike and a pact was signed.", "signed", "a pact"),
    ("Survivors told the court how their bus fell.", "fell", "their bus"),
    ("Survivors told the court how soldiers shelled it.", "shelled", "soldiers"),
    ("The bridge built by Peru in 1994 collapsed.", "collapsed", "The bridge built by Peru in 1994"),
    ("The mayor elected in Lima in 2018 resigned.", "resigned", "The mayor elected in Lima in 2018"),
    ("The decision to leave the union was announced.", "announced", "The decision to leave the union"),
    ("Ann Ray, 22, from the Lima suburb of Ica, was freed.", "freed", "Ann Ray"),
    ("A man who admitted the raid and attacked a post was held.", "held", "A man"),
    ("The school was founded, expanded and closed.", "expanded", "The school"),
    ("The school was founded, expanded and closed.", "closed", "The school"),
    ("As many as 30 men of the armed forces were killed.", "killed", "As many as 30 men of the armed forces"),
    ("Police held a man who fled and was shot.", "shot", "a man"),
    ("Shares fell on hopes the port would open.", "open", "the port"),
    ("Three barrels of oil a day reached Chile.", "reached", "Three barrels of oil a day"),
    ("A list of ideas to improve the roads was read.", "read", "A list of ideas to improve the roads"),
    ("The treaty they signed in 1998 ended the war.", "ended", "The treaty"),
    ("He feared a war against leaders who invited them.", "invited", "leaders"),
    ("It turned down objections to a case that has stopped the sale.", "stopped", "a case"),
    ("Ghana Air, which will fly the giant, due in May, has opened a site.", "opened", "Ghana Air"),
    ("The deputy foreign ministers of Peru, Chile and Togo met.", "met",
     "The deputy foreign ministers of Peru, Chile and Togo"),
    ("After the visit of Vega, Chile and Togo met.", "met", "Chile and Togo"),
    ("He met the men who built the port.", "built", "the men"),
    ("They paid homage to the men who built the port.", "built", "the men"),
    ("Vega, who as a boy fled to Peru, spoke.", "fled", "Vega"),
    ("It is a threat Vega named in a speech.", "named", "Vega"),
    ("His mother, brother and eight others drowned.", "drowned", "His mother, brother and eight others"),
    ("In Lima, farmers and miners marched.", "marched", "farmers and miners"),
    ("Vega's claim that he would leave the pact (TP) killed the deal.", "killed", "Vega's claim"),
    ("The claim that Iran had sunk the ship was denied.", "denied", "The claim"),
    ("Officials said that men who took the town were killed.", "killed", "men"),
    ("A woman who saw the attack said he was wounded.", "wounded", "he"),
    ("A firm (founded in May) opened a plant.", "founded", "A firm"),
    ("Vega has led a bank, and prior to that had chaired a firm.", "chaired", "Vega"),
    ("Vega most recently has led a bank.", "led", "Vega"),
    ("It ranks low, according to a report released in May.", "released", "a report"),
    ("Berg, which owns Vega, will pay 16 million shares, valued at $4, for it.", "valued", "16 million shares"),
    ("Police told the name of a youth charged with murder.", "charged", "a youth"),
    ("The trial of a man accused of spying opened in Lima.", "opened", "The trial of a man accused of spying"),
    ("The raiders of 3, from the port of Ica, were freed.", "freed", "The raiders of 3"),
    ("Vega laid a wreath and, wearing a helmet, toured the ruins.", "toured", "Vega"),
    ("The fund was shut in 2014, when floods hit Chad, and reopened.", "reopened", "The fund"),
    ("Vega flew to Lima and, after a short rest, met the queen.", "met", "Vega"),
    ("Peru, Chile and Togo, who were invited to join, met.", "invited", "Peru, Chile and Togo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verb", "words"), SUBJECTS)
def test_the_subject_is_found_past_what_stands_between(text, verb, words):
    sentence = read(text)
    first, last = subject(sentence, verb_at(sentence, verb))

    assert sentence.cut(first, last).cut(text).removeprefix("Sunday's ") == words


REDUCED = [
    ("He opened a firm, a project known as State.", "known", True),
    ("The bomb left one dead and three people wounded.", "wounded", True),
    ("The number injured topped 90.", "injured", True),
    ("He left, and the army wounded three.", "wounded", False),
    ("It sought a tax pushed by Peru but rejected by Chile.", "rejected", True),
    ("The tax was pushed by Peru but rejected by Chile.", "rejected", False),
    ("He was found with the left hand cut off.", "cut", True),
    ("Police found the bruised and battered body wrapped in sheets.", "wrapped", True),
    ("A man accused of spying fled.", "accused", True),
    ("Police said the rifle buried near the house was a find.", "buried", True),
    ("The army wounded three.", "wounded", False),
    ("The bridge built by Peru in 1994 collapsed in May.", "built", True),
    ("The woman arrested in Rome confessed.", "arrested", True),
    ("The treaty signed in Paris gave Peru a port.", "signed", True),
    ("The minister died in a clinic built by Peru.", "died", False),
    ("The minister said in Rome talks were on.", "said", False),
    ("Peru sold in May ships built by Chile.", "sold", False),
    ("Peru sold the ships and left.", "sold", False),
    ("Doctors whose names stood on the list were killed.", "stood", False),
]


@pytest.mark.parametrize(("text", "verb", "claim"), REDUCED)
def test_a_participle_that_only_describes_a_noun_is_told_from_a_past(text, verb, claim):
    sentence = read(text)

    assert is_reduced(sentence, verb_at(sentence, verb)) is claim
