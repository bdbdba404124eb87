"""Decides whether a noun without a verb or a date still names one certain event. Knows no dates."""

from briefing_app.extraction.factuality.anniversaries import anniversary_of
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.links import is_linked
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense

_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_TEMPORAL = frozenset({"after", "before", "following", "since", "during", "until", "amid"})
_LEADS = frozenset({"prior", "hours", "days", "weeks", "months", "minutes", "years", "time"})
_HALFWAY = frozenset({"midway", "halfway", "partway"})
_LOOSE = frozenset({"for", "about", "against", "into", "as", "to", "without", "on"})
_COMPLEMENTS = frozenset({"of", "on", "in", "by", "between", "at"})
_UNREAL = frozenset({Tense.MODAL, Tense.FUTURE})


def is_certain(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it tells an event of its own: pinned down, a landmark, or linked to another by a verb."""
    is_bare_name = is_definite(sentence, noun) and noun.phrase_last == noun.last
    is_any = is_bare_name and sentence.is_a(noun.last, "any event")  # "before the accident" names what was told
    if _is_pinned(sentence, noun) or (is_landmark(sentence, noun) and not is_any):
        return True
    return not is_bare_name and is_linked(sentence, noun)


def is_definite(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it can only be a name for what was told: "the attack"."""
    return sentence.lower(noun.phrase_first) in _DEFINITE


def is_landmark(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether something is placed by the noun: "after the mutiny", "in the wake of the revolt"."""
    anniversary = anniversary_of(sentence)
    if anniversary is not None and noun.phrase_first == anniversary[0] + 2:
        return True
    before = sentence.lower(noun.phrase_first - 1)
    lead = noun.phrase_first - 2
    is_lead = sentence.lower(lead) in _LEADS or sentence.is_a(lead, "lead noun")
    led = before in _TEMPORAL or (before in {"of", "to"} and is_lead)
    led = led or (before == "through" and sentence.lower(lead) in _HALFWAY)
    led = led or (before == "from" and sentence.lower(lead) == "on")  # "two days on from the vote"
    return led and not any(group.tense in _UNREAL for group in sentence.groups)


def _is_pinned(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether its words pin it down: "the assassination of the governor"."""
    is_generic = sentence.lexicon.is_a(noun.sense.base, "generic noun") or noun.sense.is_plural
    if is_generic or noun.preposition in _LOOSE or sentence.lower(noun.phrase_first) not in {"the", "this", "that"}:
        return False
    if any(group.tense in _UNREAL or group.tense is Tense.INFINITIVE for group in sentence.groups):
        return False
    if any(group.tense is Tense.GERUND and group.last == noun.phrase_first - 1 for group in sentence.groups):
        return False  # "accused it of foiling the deal"
    return noun.phrase_last > noun.last and sentence.lower(noun.last + 1) in _COMPLEMENTS


def only_adorns(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it only says what somebody is known for: "Peru, winners at the 2004 Olympics, drew"."""
    at = noun.phrase_first - 2
    is_led = noun.preposition in {"at", "of", "in", "from"}
    return is_led and sentence.lower(at).removesuffix("s") in _HONOURED and sentence.lower(noun.phrase_first) == "the"


_HONOURED = frozenset(
    {
        "runners-up", "runner-up", "winner", "champion", "finalist", "semi-finalist", "semifinalist",
        "quarter-finalist", "medallist", "medalist", "laureate", "veteran", "holder", "host", "debutant", "conqueror",
    }
)  # fmt: skip
"""What a contest or a war makes of those who were in it."""
