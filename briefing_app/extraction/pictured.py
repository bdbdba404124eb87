"""Knows an event by the clause that pictures it: a landing by "before the boats arrived". Knows no date."""

from briefing_app.extraction.sentence import MARKS
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.verb_groups import Tense

_SHIPS = frozenset({"boats", "ships", "barges", "fleet", "troops", "soldiers", "marines", "dinghies", "vessels"})
_ARMIES = frozenset({"tanks", "troops", "soldiers", "army", "columns", "column", "invaders", "convoys", "forces"})
_ROOFS = frozenset({"roof", "ceiling", "tunnel", "shaft", "mine", "wall", "walls", "floor", "dome", "gallery"})
_SLOPES = frozenset({"hillside", "hill", "slope", "mountainside", "mountain", "cliff", "bank"})
_LIGHTS = frozenset({"lights", "power", "current", "network", "electricity", "screens"})
_ANY: frozenset[str] = frozenset()
_PICTURES = {
    "landing": (_SHIPS, frozenset({"land", "arrive", "come", "come ashore", "disembark"})),
    "invasion": (_ARMIES, frozenset({"invade", "arrive", "come", "roll", "roll in", "march", "march in", "cross"})),
    "eruption": (frozenset({"volcano", "mountain", "crater"}), frozenset({"erupt", "blow", "explode"})),
    "cave-in": (_ROOFS, frozenset({"give", "give way", "cave in", "fall", "fall in", "collapse", "come down"})),
    "landslide": (_SLOPES, frozenset({"come", "come down", "slide", "give", "give way", "collapse"})),
    "outage": (_LIGHTS, frozenset({"go", "go out", "go off", "fail"})),
    "coronation": (frozenset({"king", "queen", "emperor", "monarch", "prince"}), frozenset({"crown"})),
    "wedding": (frozenset({"couple", "pair", "prince", "princess", "king"}), frozenset({"marry", "wed"})),
    "funeral": (frozenset({"king", "queen", "president", "leader", "dead", "victims"}), frozenset({"bury"})),
    "closure": (_ANY, frozenset({"close", "shut", "seal", "seal off"})),
    "reopening": (_ANY, frozenset({"open", "reopen"})),
    "blockade": (_ANY, frozenset({"block", "seal", "seal off"})),
}
"""Nouns of events, who or what shows the same, and by which verbs; no subject for anything."""
_WHEN = ("temporal before", "temporal after", "temporal during")
_TOLD = frozenset({Tense.PAST, Tense.PLUPERFECT})
_PARTICLES = frozenset({"in", "way", "down", "up", "out", "off", "ashore"})


def pictures(telling: Telling) -> frozenset[str]:
    """Return the nouns of events it can be of: its own, or those its verb can picture."""
    if telling.noun is not None:
        return frozenset({telling.noun.sense.base}) & _PICTURES.keys()
    base = telling.verb.base if telling.verb is not None else ""
    return frozenset(noun for noun, (_, verbs) in _PICTURES.items() if base in verbs)


def is_pictured(one: Telling, again: Telling) -> bool:
    """Return whether a clause only says when by what shows an event: "left before the roof gave", after a cave-in.

    It stands right after "before" or "after", tells of something known, and is over with its verb.
    """
    verb, sentence = again.verb, again.sentence
    if one.noun is None or verb is None or verb.tense not in _TOLD or again.noun is not None or again.times:
        return False
    seen, verbs = _PICTURES.get(one.noun.sense.base, (_ANY, _ANY))
    who = subject(sentence, verb) if verb.base in verbs else None
    if who is None or sentence.lower(who[0]) != "the" or not sentence.is_a(who[0] - 1, *_WHEN):
        return False
    if seen and sentence.lower(who[1]) not in seen:
        return False  # "before the police arrived" is no landing
    end = verb.last + 1 if sentence.lower(verb.last + 1) not in _PARTICLES else verb.last + 2
    return sentence.lower(end) in {*MARKS, ".", ""}
