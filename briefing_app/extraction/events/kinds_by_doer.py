"""Settles the kind of a telling by who does it: a bomb that explodes is an attack, a boiler is not."""

from briefing_app.extraction.events.lent_kinds import is_force
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import head_of
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup

_ASSEMBLIES = frozenset(
    {
        "parliament", "senate", "assembly", "congress", "legislature", "council", "lawmakers", "legislators",
        "deputies", "senators", "councillors", "chamber", "bundestag", "knesset", "duma", "mps", "voters",
    }
)  # fmt: skip
_WEAPONS = frozenset(
    {
        "bomb", "bombs", "grenade", "grenades", "mine", "mines", "landmine", "device", "devices", "shell", "shells",
        "rocket", "rockets", "missile", "missiles", "drone", "explosives", "bomber", "car-bomb",
    }
)  # fmt: skip
_NATURE = frozenset({"lightning", "lava", "spark", "sparks", "wildfire", "wildfires", "embers", "heatwave"})
_RESIDENTS = frozenset(
    {
        "students", "pupils", "farmers", "residents", "villagers", "fishermen", "pensioners", "parents", "tenants",
        "taxi", "supporters", "inhabitants", "campaigners", "squatters", "mothers", "monks",
    }
)  # fmt: skip


def decides_by_vote(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether an assembly decides: "the senate is to decide whether to lift the curfew"."""
    return verb.base in {"decide", "decide on"} and not verb.passive and _has(sentence, verb, _ASSEMBLIES)


def gathers_to_talk(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether people of office come together: "envoys of Peru and Chile gather in Lima"."""
    if verb.sense.concept != "gather" or verb.passive:
        return False
    who = subject(sentence, verb)
    return who is not None and any(sentence.is_a(at, "office", "guest") for at in range(who[0], who[1] + 1))


def explodes_as_weapon(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a weapon goes off: "a bomb exploded in the city"."""
    return verb.base in {"explode", "go off", "detonate", "blow up"} and _has(sentence, verb, _WEAPONS)


def takes_over_in_protest(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether people without arms hold a place: "students have been occupying the hall"."""
    if verb.base not in {"occupy", "block", "blockade", "barricade", "picket", "besiege"} or verb.passive:
        return False
    who = subject(sentence, verb)
    if who is None:
        return False
    return _has(sentence, verb, _RESIDENTS) or any(
        sentence.is_a(at, "crowd", "worker") for at in range(who[0], who[1] + 1)
    )


def is_held_in_protest(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether people without arms hold a place: "the occupation of the rectorate by students"."""
    if noun.sense.base not in {"occupation", "blockade", "siege", "picket"}:
        return False
    by = next((at for at in range(noun.last + 1, noun.last + _FARTHEST_DOER) if sentence.lower(at) == "by"), None)
    behind = range(by + 1, by + _NEAR) if by is not None else range(0)
    return any(
        sentence.lower(at) in _RESIDENTS or sentence.is_a(at, "crowd", "worker")
        for at in (*range(noun.phrase_first, noun.first), *behind)
    )


_FARTHEST_DOER = 10


def boards_by_force(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether fighters get aboard a ship: "gunmen boarded its tanker", not "inspectors boarded"."""
    who = subject(sentence, verb) if verb.base == "board" and not verb.passive else None
    if who is None:
        return False
    return sentence.lower(who[1]) == "pirates" or sentence.is_a(who[1], "rebels")


def wrecks_by_force(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether fighters wreck it: "militants wrecked a pipeline", "a line wrecked by raiders"."""
    if verb.base not in _WRECKING:
        return False
    who = subject(sentence, verb) if not verb.passive and sentence.lower(verb.last + 1) != "by" else None
    behind = range(verb.last + 2, verb.last + 2 + _NEAR) if sentence.lower(verb.last + 1) == "by" else range(0)
    ends = (who[1],) if who is not None else behind
    return any(sentence.is_a(at, "rebels") or sentence.lower(at) == "raiders" for at in ends) and not any(
        sentence.lower(at) in _UNARMED for at in ends
    )


_WRECKING = frozenset(
    {"wreck", "destroy", "ruin", "smash", "demolish", "raze", "damage", "burn", "burn down", "flatten"}
)
_UNARMED = frozenset({"protester", "protesters", "demonstrators", "crowd", "mob"})


def is_burned_by_nature(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nobody sets the fire: "set alight by lightning"."""
    by = verb.last + 1
    near = (sentence.lower(at) for at in range(by + 1, by + _NEAR))
    return sentence.lower(by) == "by" and any(word in _NATURE for word in near)


_NEAR = 4


def awaits_force(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether soldiers are expected somewhere: "some 250 marines are expected in Haiti"."""
    who = subject(sentence, verb) if verb.base == "expect" and verb.passive else None
    return who is not None and is_force(sentence, head_of(sentence, range(who[0], who[1] + 1)))


def _has(sentence: Sentence, verb: VerbGroup, words: frozenset[str]) -> bool:
    who = subject(sentence, verb)
    return who is not None and any(sentence.lower(at) in words for at in range(who[0], who[1] + 1))
