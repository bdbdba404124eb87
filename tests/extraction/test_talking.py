"""Who speaks with whom: a call between two of office, not a speech, a name for something or a summons."""

from datetime import date

import pytest

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)

CALLS = [
    "Jordan's king called the Egyptian president on 2 June.",
    "The Maltese premier called Libya's army chief on 2 June about a raft.",
    "On 2 June Lula called the pope.",
    "Orban called Fico on 2 June to discuss gas.",
    "Orban and Fico spoke on 2 June.",
    "The two presidents spoke for an hour on 2 June.",
    "The Greek and Turkish foreign ministers talked on 2 June.",
    "Orban spoke to Fico about gas on 2 June.",
    "Samoa's leader talked to the Fijian premier over a secure line on 2 June.",
    "The White House and the Kremlin talked on 2 June.",
    "Copenhagen said Amman had rung on 2 June.",
]


@pytest.mark.parametrize("text", CALLS)
def test_who_speaks_with_a_peer_calls_him(text):
    assert [str(draft.kind) for draft in extract(text, PUBLISHED)] == ["call"]


OTHERWISE = [
    "The minister called the president a liar on 2 June.",
    "Critics called President Saied a dictator on 2 June.",
    "The minister called the vote a farce on 2 June.",
    "Ramos and Alba called the match a disgrace on 2 June.",
    "The parties called a general election on 2 June.",
    "A ferry called the Tunisian Star sank on 2 June.",
    "The king spoke to parliament on 2 June.",
    "Church bells rang in Lima on 2 June.",
    "The pope spoke to the crowd on 2 June.",
    "President Ruto spoke to the BBC on 2 June.",
    "The chancellor talked to reporters on 2 June.",
    "The chancellor talked to the Turkish president in Ankara on 2 June.",
]


@pytest.mark.parametrize("text", OTHERWISE)
def test_what_is_named_summoned_or_said_to_many_is_no_call(text):
    assert "call" not in [str(draft.kind) for draft in extract(text, PUBLISHED)]
