"""Settles the kind of a telling by who does it: a bomb that explodes is an attack, a boiler is not."""

from briefing_app.extraction.events.lent_kinds import is_force
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.noun_phrases import head_of
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup

_WEAPONS = frozenset(
    {
        "bomb", "bombs", "grenade", "grenades", "mine", "mines", "landmine", "device", "devices", "shell", "shells",
        "rocket", "rockets", "missile", "missiles", "drone", "explosives", "bomber", "car-bomb",
    }
)  # fmt: skip
_NATURE = frozenset({"lightning", "lava", "spark", "sparks", "wildfire", "wildfires", "embers", "heatwave"})


def doer_of(sentence: Sentence, verb: VerbGroup) -> range | None:
    """Return the indices of who acts: the subject, or what stands behind "by"."""
    if verb.passive:
        return agent_of(sentence, verb)
    who = subject(sentence, verb)
    return range(who[0], who[1] + 1) if who is not None else None


def agent_of(sentence: Sentence, verb: VerbGroup) -> range | None:
    """Return the indices of what stands behind the "by" of a passive."""
    around = clause(sentence, verb)
    by = next((at for at in range(verb.last + 1, around.stop) if sentence.lower(at) == "by"), None)
    if by is None or sentence.is_timed(by + 1):
        return None
    return range(by + 1, min(by + 1 + _FARTHEST_AGENT, around.stop))


_FARTHEST_AGENT = 7


def is_done_by(sentence: Sentence, verb: VerbGroup, *names: str) -> bool:
    """Return whether a word of one of the classes stands among those who act."""
    who = doer_of(sentence, verb)
    return who is not None and any(sentence.is_a(at, *names) for at in who)


def decides_by_vote(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether an assembly decides: "the senate is to decide whether to lift the curfew"."""
    return verb.base in {"decide", "decide on"} and not verb.passive and is_done_by(sentence, verb, "assembly")


def gathers(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether people of office come together: "envoys of Peru gathered in Lima", not "crowds gathered"."""
    is_coming = verb.sense.concept == "gather" and not verb.passive
    return is_coming and is_done_by(sentence, verb, "office", "guest", "public office")


def goes_abroad(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody of office goes to a place: "the minister went to Oslo", not "went to court"."""
    if verb.base in {"leave", "depart", "set off", "set out", "take off"}:
        return _leaves_for(sentence, verb)
    if verb.base not in {"go", "go to", "come", "come to", "drive", "drive to", "sail"} or verb.passive:
        return False
    to = verb.last if verb.base.endswith(" to") else verb.last + 1
    if sentence.lower(to) != "to" or to + 1 >= len(sentence.words):
        return False
    return _is_place(sentence, to + 1) and is_done_by(sentence, verb, "office")


def _leaves_for(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody of office is off to a place: "left Hanoi on Monday for Tokyo", not "left for good"."""
    ends = range(verb.last + 1, clause(sentence, verb).stop)
    is_off = any(sentence.lower(at) == "for" and _is_place(sentence, at + 1) for at in ends)
    return is_off and not verb.passive and is_done_by(sentence, verb, "office", "guest")


def _is_place(sentence: Sentence, index: int) -> bool:
    place = sentence.words[index] if index < len(sentence.words) else None
    return place is not None and place.is_name and any(one.start == place.start for one in sentence.countries)


def complains(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a protest is only words: "Laos protested to Thailand", "Tokyo protested", no students do."""
    if verb.base != "protest" or verb.passive:
        return False
    who = subject(sentence, verb)
    start, end = (sentence.words[who[0]].start, sentence.words[who[1]].end) if who is not None else (-1, -1)
    is_state = any(one.start == start and one.end == end and one.rule != "adjective" for one in sentence.countries)
    return sentence.lower(verb.last + 1) == "to" or is_state


def explodes_as_weapon(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether what goes off was meant to: "a bomb exploded in the city", not "a boiler exploded"."""
    who = subject(sentence, verb) if verb.base in {"explode", "go off", "detonate", "blow up"} else None
    return who is not None and any(sentence.lower(at) in _WEAPONS for at in range(who[0], who[1] + 1))


def protests_by_place(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether people without arms hold or block a place: "students have been occupying the hall"."""
    return verb.base in _BLOCKING and not verb.passive and is_done_by(sentence, verb, *_UNARMED)


_BLOCKING = frozenset({"occupy", "block", "block off", "blockade", "barricade", "picket", "besiege"})
_UNARMED = ("crowd", "worker", "rank and file")
"""Classes of those who hold a place to protest."""


def is_held_in_protest(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether people without arms hold a place: "the occupation of the rectorate by students"."""
    if noun.sense.base not in {"occupation", "blockade", "siege", "picket"}:
        return False
    by = next((at for at in range(noun.last + 1, noun.last + _FARTHEST_DOER) if sentence.lower(at) == "by"), None)
    behind = range(by + 1, by + _NEAR) if by is not None else range(0)
    return any(sentence.is_a(at, *_UNARMED) for at in (*range(noun.phrase_first, noun.first), *behind))


_FARTHEST_DOER = 10


def boards_by_force(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether fighters get aboard a ship: "gunmen boarded its tanker", not "inspectors boarded"."""
    who = subject(sentence, verb) if verb.base == "board" and not verb.passive else None
    if who is None:
        return False
    return sentence.lower(who[1]) == "pirates" or sentence.is_a(who[1], "rebels")


def wrecks_by_force(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether fighters burn or wreck it: "the army burned three villages", "a line wrecked by raiders"."""
    classes = ("military", "rebels") if verb.base in _BURNING else ("rebels",)
    if verb.base not in _BURNING | _WRECKING:
        return False
    by = verb.last + 1
    if sentence.lower(by) == "by" and (verb.passive or not verb.helpers):  # "burned by Ottoman troops"
        who = range(by + 1, min(by + _NEAR, len(sentence.words)))
    else:
        doer = subject(sentence, verb) if not verb.passive else None
        who = range(doer[0], doer[1] + 1) if doer is not None else range(0)
    if verb.base not in _BURNING and any(sentence.lower(at) in _MOB for at in who):
        return False
    return any(sentence.is_a(at, *classes) or sentence.lower(at) == "raiders" for at in who)


_BURNING = frozenset({"burn", "burn down", "torch", "set fire to", "raze"})
_WRECKING = frozenset({"wreck", "destroy", "ruin", "smash", "demolish", "damage", "flatten"})
_MOB = frozenset({"protester", "protesters", "demonstrators", "crowd", "mob"})
"""Rioters, whose wrecking is no attack of fighters."""


def is_burned_by_nature(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nobody sets the fire: "set alight by lightning"."""
    by = verb.last + 1
    near = (sentence.lower(at) for at in range(by + 1, by + _NEAR))
    return sentence.lower(by) == "by" and any(word in _NATURE for word in near)


_NEAR = 6


def awaits_force(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether soldiers are expected somewhere: "some 250 marines are expected in Haiti"."""
    who = subject(sentence, verb) if verb.base == "expect" and verb.passive else None
    return who is not None and is_force(sentence, head_of(sentence, range(who[0], who[1] + 1)))


def leaves_place(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether soldiers leave a country rather than members a body: "its withdrawal from Chad"."""
    after = noun.last + 1
    is_place = any(sentence.indices_of(one.start, one.end)[0] == after for one in sentence.countries)
    return noun.sense.base in {"withdrawal from", "exit from"} and is_place and not sentence.is_a(after, "body")
