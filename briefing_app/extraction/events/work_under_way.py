"""Tells people at work on a thing from what only describes a state: "a ship is mapping the seabed"."""

from collections.abc import Sequence

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_AT_WORK = ("worker", "force", "warship", "watching states", "catcher")
_CRAFTS = frozenset(
    {
        "ship", "ships", "vessel", "vessels", "boat", "boats", "tug", "tugs", "trawler", "trawlers", "tanker", "convoy",
        "icebreaker", "icebreakers", "helicopter", "helicopters", "plane", "planes", "aircraft", "drone", "drones",
        "team", "teams", "expedition", "unit", "units", "squad", "squads", "brigade", "experts", "technicians",
        "specialists", "volunteers", "divers", "sappers", "engineers", "scientists", "researchers", "archaeologists",
        "geologists", "biologists", "historians", "surveyors", "conservators", "restorers", "archivists", "vets",
        "rescuers", "diggers", "contractors", "builders", "mechanics", "climbers", "coders", "hackers", "auditors",
        "lawyers", "negotiators", "delegates", "astronauts", "cosmonauts", "robots", "smugglers", "settlers",
    }
)  # fmt: skip


def is_at_work(sentence: Sentence, verb: VerbGroup, who: Sequence[int]) -> bool:
    """Return whether people, or craft with a crew, are doing something to a thing now.

    Args:
        sentence: Where it is told.
        verb: The verb.
        who: Indices of the words that name the doer.
    """
    is_now = verb.progressive and verb.tense is Tense.PRESENT and not (verb.passive or verb.negated)
    after = verb.last + 1
    if not is_now or sentence.opener(verb) or after >= len(sentence.words):
        return False
    has_thing = sentence.is_a(after, "determiner") or sentence.words[after].is_name
    return has_thing and any(sentence.is_a(at, *_AT_WORK) or sentence.lower(at) in _CRAFTS for at in who)
