"""Kinds settled by the words around a verb."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)

KINDS = [
    ("The planes hit the port on 2 May.", "strike"),
    ("The index hit a low of 300 points on 2 May.", "other"),
    ("Markets rallied on 2 May.", "other"),
    ("Students rallied in Lima on 2 May.", "protest"),
    ("The fund received 300 boxes on 2 May.", "other"),
    ("The king received the Peruvian ambassador on 2 May.", "visit"),
    ("Argentina withdrew on 2 May.", "other"),
    ("Argentina withdrew its troops on 2 May.", "deployment"),
    ("Peru left the trade deal on 2 May.", "agreement"),
    ("Peru withdrew from the trade deal on 2 May.", "agreement"),
    ("The treaty entered into force on 2 May.", "treaty"),
    ("A pact letting pilots work in Peru was concluded on 2 May.", "agreement"),
    ("Peru and Chile settled the terms of a loan on 2 May.", "agreement"),
    ("The pact that Peru and Chile agreed on 2 May faces criticism from unions.", "agreement"),
    ("Peru received the king of Tonga for talks on 2 May.", "visit"),
    ("Officers took 30 marchers into custody on 2 May.", "arrest"),
    ("Peru struck a bargain with Chile on 2 May.", "agreement"),
    ("Peru's president took a call from Chile on 2 May.", "call"),
    ("Peru's president called the prime minister of Chile on 2 May.", "call"),
    ("Peru held a conversation by telephone with Chile on 2 May.", "call"),
    ("The ceasefire took effect on 2 May.", "agreement"),
    ("Peru and Chile put their names to a document on 2 May.", "agreement"),
    ("Chad, Peru and Togo are exercising together this week.", "exercise"),
    ("The union lifted its sanctions on 2 May.", "sanction"),
    ("India's cricket board struck a deal with a firm on 2 May.", "agreement"),
    ("The team captured four medals on 2 May.", "other"),
    ("Ann Berg attacked the proposal to ban visits on 2 May.", "statement"),
    ("The company charged $46 million against earnings on 2 May.", "other"),
    ("The council called on all states to cooperate with Peru on 2 May.", "request"),
    ("Ann Berg was ordered home on 2 May.", "other"),
    ("The bridge in Lima collapsed on 2 May.", "disaster"),
    ("The government of Peru collapsed on 2 May.", "other"),
    ("The truce brokered by Chile collapsed on 2 May.", "other"),
    ("The 2016 convention of the party was held in Lima.", "meeting"),
    ("The 1994 convention between Peru and Chile was signed in Lima.", "treaty"),
    ("An earthquake struck the coast of Chile on 2 May.", "disaster"),
    ("Missiles struck the coast of Chile on 2 May.", "strike"),
    ("Etna erupted on 2 May.", "disaster"),
    ("The volcano in Chile erupted on 2 May.", "disaster"),
    ("A scandal erupted in Lima on 2 May.", "other"),
    ("Ann Berg delivered this message to the council on 2 May.", "statement"),
    ("Chile delivered 20 tanks to Peru on 2 May.", "trade"),
    ("Ann Berg ordered the board to meet on 2 May.", "other"),
    ("Chile ordered 20 jets from Peru on 2 May.", "trade"),
    ("A poll of 900 voters appeared on 2 May.", "other"),
    ("Voters went to the polls on 2 May.", "election"),
    ("Ann Berg addressed problems of the port on 2 May.", "other"),
    ("Ann Berg addressed the council on 2 May.", "statement"),
    ("Kelly clashed with his adviser on 2 May.", "other"),
    ("Donald Trump rebelled against the rules on 2 May 2018.", "other"),
    ("Police clashed with marchers in Lima on 2 May.", "attack"),
    ("Peru and Chile clashed on 2 May.", "attack"),
    ("Beedle collapsed in Lima on 2 May.", "other"),
    ("The Silver Viaduct collapsed on 2 May.", "disaster"),
    ("The Arica Bridge collapsed on 2 May.", "disaster"),
    ("Peru and Chile made efforts together for a settlement on 2 May.", "other"),
    ("Ann Berg ordered the kin of 6-year-old Elian to hand him over on 2 May.", "other"),
    ("Chile ordered 20 jets to replace its fleet on 2 May.", "trade"),
    ("Ann Berg lashed out at her rivals on 2 May.", "statement"),
    ("Waves lashed the coast of Chile on 2 May.", "disaster"),
    ("Thousands paid tribute to Ann Berg on 2 May.", "statement"),
    ("A demonstration of farmers was held in Lima on 2 May.", "protest"),
    ("The council killed the bill on 2 May.", "other"),
    ("A rebel killed the bailiff on 2 May.", "death"),
    ("A fever claimed dozens of lives in Lima on 2 May.", "death"),
    ("Envoys of Peru and Chile sat down in Quito on 2 May.", "meeting"),
    ("Protesters sat down in Quito on 2 May.", "other"),
    ("Envoys of Peru and Chile conferred by telephone on 2 May.", "call"),
    ("Ann Berg saw the Chilean president on 2 May.", "meeting"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_words_around_a_verb_settle_its_kind(text, kind):
    assert kind in [draft.kind.value for draft in extract(text, PUBLISHED)]
