"""Leaves out words that are something else: a language, a bird, a breed, a dish, a pronoun ("contact US")."""

from collections.abc import Callable, Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.languages import is_language
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
IsOther = Callable[[Words, int, Cues], bool]
PLACES = frozenset({"capital", "region", "town"})
RETREATS = frozenset({"Camp David"})
"""Seats of a government that treaties are called after."""
RIVERS = frozenset({"Blue Nile", "White Nile"})
"""Rivers of several countries, and states of one."""
_REACHES = frozenset({"upper", "lower", "middle", "swollen", "Upper", "Lower", "Middle"})


def without_other_words(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less languages, things, pronouns, and letters that are no state's after a comma."""
    return tuple(candidate for candidate in found if not _is_other(words, candidate, cues))


def _is_other(words: Words, candidate: Candidate, cues: Cues) -> bool:
    if candidate.entry.kind == "postal":
        return words.gap(candidate.first - 1) != ", " or not words.words[candidate.first - 1][0].isupper()
    if words.text.startswith("$", words.ends[candidate.last]):
        return True  # "US$10.7 billion" is money
    if _names_treaty(words, candidate, cues):
        return True
    if candidate.first != candidate.last:
        return words.name(candidate.first, candidate.last) in RIVERS and _is_flowing(words, candidate)
    is_other = OTHERS.get(words.words[candidate.first])
    if is_other is not None and is_other(words, candidate.first, cues):
        return True
    is_thing = (
        candidate.entry.kind not in {"people", "person", "settled"} and words.after(candidate.last) in cues["thing"]
    )
    return is_thing or is_language(words, candidate, cues)


def _names_treaty(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether a treaty is called after where it was signed: "the Algiers Agreement", "the Treaty of Rome"."""
    if candidate.entry.kind not in PLACES and words.name(candidate.first, candidate.last) not in RETREATS:
        return False
    after = words.after(candidate.last + 1 if words.after(candidate.last) == "peace" else candidate.last)
    if after in cues["treaty"] or after in cues["treaty in small letters"]:
        return True
    return words.before(candidate.first) == "of" and words.before(candidate.first - 1) in cues["treaty"]


def _is_flowing(words: Words, candidate: Candidate) -> bool:
    """Return whether it is the river: "a dam on the Blue Nile", not "the Blue Nile state"."""
    return words.before(candidate.first).lower() == "the" and words.after(candidate.last).lower() != "state"


def _is_bird(words: Words, index: int, cues: Cues) -> bool:
    return words.after(index) in cues["bird"] or words.before(index).lower() in cues["before bird"]


def _is_porcelain(words: Words, index: int, cues: Cues) -> bool:
    return words.before(index).lower() in cues["before china"]


def _is_pronoun(words: Words, index: int, cues: Cues) -> bool:
    return words.before(index) in cues["before us"]


def _is_meeting(words: Words, index: int, _cues: Cues) -> bool:
    """Return whether another name makes it no parliament: "the World Congress"."""
    return words.before(index)[:1].isupper() and not words.opens_sentence(index - 1)


def _is_breed(words: Words, index: int, cues: Cues) -> bool:
    """Return whether someone has one: "her Labrador"."""
    return words.before(index).lower() in cues["owner"]


def _is_friar(words: Words, index: int, _cues: Cues) -> bool:
    """Return whether it is of the order rather than of the country: "a Dominican friar"."""
    return words.after(index) in _OF_AN_ORDER


_OF_AN_ORDER = frozenset(
    {"friar", "friars", "monk", "monks", "nun", "nuns", "priory", "friary", "convent", "order", "sisters"}
)


def _is_river(words: Words, index: int, cues: Cues) -> bool:
    """Return whether it is the river: "the Niger burst its banks", "on the Niger.", not "the Niger government"."""
    is_reach = words.before(index) in _REACHES
    the = index - 2 if is_reach else index - 1
    if the < 0 or words.words[the].lower() != "the" or words.gap(the) != " ":
        return False
    return is_reach or not words.after(index) or words.after(index) in cues["after a river"]


def _is_water(words: Words, index: int, cues: Cues) -> bool:
    """Return whether it is a river called like a region on it: "the Zambezi", not "the Zambezi region"."""
    if words.before(index) not in {"the", "The"}:
        return _is_river(words, index, cues)
    after = words.after(index)
    return not after or after in _BEHIND_WATER or after in cues["after a river"]


_BEHIND_WATER = frozenset(
    {
        "that",
        "which",
        "where",
        "was",
        "is",
        "had",
        "has",
        "have",
        "were",
        "will",
        "to",
        "for",
        "by",
        "with",
        "on",
        "from",
    }
    | {"after", "before", "since", "when", "as", "while", "but", "or", "between", "into", "early", "late"}
)


def _is_gathering(words: Words, index: int, _cues: Cues) -> bool:
    """Return whether it is no island: "a Family Reunion", not "in Reunion", "on Reunion island"."""
    is_led = words.before(index) in {"in", "off", "near", "from", "to", "on", "of", "reached", "hit", "struck", "and"}
    return not is_led or words.after(index)[:1].isupper()


OTHERS: Mapping[str, IsOther] = {
    "Chihuahua": _is_breed,
    "Labrador": _is_breed,
    "Newfoundland": _is_breed,
    "Turkey": _is_bird,
    "China": _is_porcelain,
    "US": _is_pronoun,
    "Congress": _is_meeting,
    "Dominican": _is_friar,
    "Dominicans": _is_friar,
    "Jordan": _is_river,
    "Niger": _is_river,
    "Limpopo": _is_water,
    "Orinoco": _is_water,
    "Parana": _is_water,
    "Paraná": _is_water,
    "Volta": _is_water,
    "Zambezi": _is_water,
    "Reunion": _is_gathering,
}
