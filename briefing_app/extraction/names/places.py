"""Tells where a country is only named as the place of what is told: "in the Kenyan port". Weighs no event."""

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import Sentence


def is_place(sentence: Sentence, mention: CountryMention) -> bool:
    """Return whether it tells where: "in Lima", "in the Kenyan port", "in the north of Chad"."""
    first, last = sentence.indices_of(mention.start, mention.end)
    at = first - 1
    while at > 0 and _is_inside_place(sentence, at):
        at -= 1
    if sentence.lower(at) not in _AT and not (sentence.lower(at) == "on" and at < first - 1):
        return False
    told = sentence.lowers[at + 1 : last + 3]
    is_bare = at == first - 1 or mention.rule != "adjective"
    return is_bare or not _PLACES.isdisjoint(told)  # not "in the French army"


def _is_inside_place(sentence: Sentence, at: int) -> bool:
    word = sentence.lower(at)
    is_name = sentence.words[at].is_name and not sentence.is_a(at, "preposition")
    return word in {"the", "of"} or word in _PLACES or is_name or (word == "," and sentence.words[at - 1].is_name)


_PLACES = frozenset(
    {"capital", "city", "town", "port", "resort", "village", "state", "province", "region", "district", "county"}
    | {"island", "islands", "suburb", "coast", "valley", "mountains", "desert", "side", "jungle", "harbour", "harbor"}
    | {"north", "south", "east", "west", "centre", "center", "interior", "part", "parts", "rest", "outskirts"}
    | {"northern", "southern", "eastern", "western", "central", "neighbouring", "neighboring", "nearby", "coastal"}
    | {"north-eastern", "north-western", "south-eastern", "south-western", "northeastern", "northwestern"}
    | {"southeastern", "southwestern", "distant", "far", "upper", "lower", "border", "waters", "soil", "territory"}
)
_AT = frozenset({"in", "at", "near", "outside", "off", "inside", "across", "throughout"})
