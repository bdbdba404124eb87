"""Nouns that name a deed again by their meaning: "the payment" of "paid", "the grounding" of "ran aground"."""

import pytest

from briefing_app.extraction.coreference.deed_nouns import is_made_of
from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between

COUNTED = [
    ("The president declared a state of siege on 3 May. He was ousted eleven days after the declaration.", "ousted",
     "2026-05-14"),
    ("The ferry ran aground off Palawan on 3 May. It was refloated two days after the grounding.", "refloated",
     "2026-05-05"),
    ("The airline went bankrupt on 3 May. Its founder was arrested two days after the bankruptcy.", "arrested",
     "2026-05-05"),
    ("Vandals set fire to the archive on 3 May. The mayor resigned a week after the fire.", "resigned", "2026-05-10"),
    ("Kenya paid the arrears on 3 May. The bank reopened two days after the payment.", "reopened", "2026-05-05"),
    ("The general fled to Minsk on 3 May. His villa was searched two days after his flight.", "searched",
     "2026-05-05"),
    ("The party chose a new leader on 3 May. Two days after the choice its treasurer resigned.", "resigned",
     "2026-05-05"),
    ("The envoy left Tbilisi on 3 May. His house was searched two days after his departure.", "searched",
     "2026-05-05"),
    ("The federation was proclaimed in 1953. It was dissolved ten years after its founding.", "dissolved", "1963"),
    ("Hackers broke into the tax office on 3 May. Two days after the intrusion the minister resigned.", "resigned",
     "2026-05-05"),
    ("The team lost the final on 3 May. The coach was sacked two days after the defeat.", "sacked", "2026-05-05"),
    ("The accord was signed in Doha in 2019. Two years after its signature the rebels walked out.", "walked out",
     "2021"),
    ("A court quashed the decree on 3 May. The deputies returned to work the day after the ruling.", "returned",
     "2026-05-04"),
    ("Parliament sacked the auditor on 3 May. Five days before the sacking her adviser had resigned.", "had resigned",
     "2026-04-28"),
    ("The charity pulled out of Kidal on 3 May. A week after its withdrawal the clinic was looted.", "looted",
     "2026-05-10"),
    ("The state took over the railway on 3 May. Its director was sacked two days after the takeover.", "sacked",
     "2026-05-05"),
    ("A referendum was held in Gozo on 3 May. A recount began two days after the ballot.", "recount began",
     "2026-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), COUNTED)
def test_days_are_counted_from_a_deed_named_by_its_meaning(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


OTHERS = [
    ("The envoy left Tbilisi on 3 May. His house was searched two days after the burglary.", "searched"),
    ("Kenya paid the arrears on 3 May. The bank reopened two days after the wedding.", "reopened"),
    ("The general fled to Minsk on 3 May. His villa was searched two days after his arrest.", "searched"),
    ("Troops mutinied on 3 May. The president returned a week after it was crushed.", "returned"),
    ("The rebels captured Bria on 3 May. A day after its recapture the governor returned.", "returned"),
]


@pytest.mark.parametrize(("text", "trigger"), OTHERS)
def test_nothing_is_counted_from_a_deed_of_another_meaning(text, trigger):
    assert not any(draft.when.is_dated for draft in events_at(text, trigger))


def test_a_short_verb_lends_its_noun_the_order_too():
    text = "Kenya paid the arrears on 3 May. The minister had resigned shortly before the payment."

    assert orders_between(text, "resigned", "paid") == [RelationKind.BEFORE]


@pytest.mark.parametrize(("noun", "verb"), [("payment", "pay"), ("buying", "buy"), ("sinking", "sink")])
def test_a_noun_of_a_short_verb_is_known_to_be_made_of_it(noun, verb):
    assert is_made_of(noun, verb)


OF_ANOTHER_THING = [
    ("Chad closed its embassy in Doha on 3 May. Two days after the closure of the border, traders rioted.", "rioted"),
    ("The navy sank a trawler on 3 May. A week after the sinking of the ferry, the port was closed.", "closed"),
    ("The company sold its mill on 3 May. Two days after the sale of its fleet, the chairman quit.", "quit"),
]


@pytest.mark.parametrize(("text", "trigger"), OF_ANOTHER_THING)
def test_a_noun_of_another_thing_names_another_deed(text, trigger):
    assert not any(draft.when.is_dated for draft in events_at(text, trigger))


def test_a_noun_of_a_like_thing_names_the_deed():
    text = "The navy sank a freighter on 3 May. A week after the sinking of the ship, the port was closed."

    (draft,) = events_at(text, "port was closed")

    assert draft.when.edtf == "2026-05-10"


def test_a_dated_noun_hands_its_day_to_the_deed_it_names_again():
    (draft,) = events_at(
        "A cyberattack crippled Chile's mint. The intrusion, on 3 May, was found later.", "cyberattack"
    )

    assert draft.when.edtf == "2026-05-03"


@pytest.mark.parametrize("quarrel", ["quarrel about tariffs", "spat with the premier", "falling-out over tuna"])
def test_a_quarrel_is_what_something_comes_after(quarrel):
    assert orders_between(f"Ms Okafor left Doha after a {quarrel}.", "left", quarrel) == [RelationKind.AFTER]
