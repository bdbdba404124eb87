"""Finds what a verb of asking or denying names: "called for a meeting", "requested tents". Weighs nothing."""

from collections.abc import Container

from briefing_app.extraction.factuality.denials import PLACING, is_demanded, is_only_share
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.lexicon import Sense
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind


def asked_thing(sentence: Sentence, group: VerbGroup, asking: EventNoun | None) -> EventNoun | None:
    """Return what is asked for, an event or goods, whichever stands first: "requested observers for its August poll".

    Args:
        sentence: Where it stands.
        group: The verb of asking, or one that goes with the noun.
        asking: The noun of asking, if one does.
    """
    noun = _asked_noun(sentence, group) if asking is None else None
    goods = asked_goods(sentence, group, asking)
    is_first = noun is not None and goods is not None and goods.last < noun.phrase_first
    return goods if noun is None or is_first else noun


def _asked_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return what is asked for as a noun: "called for a meeting", "a meeting was sought by Peru"."""
    if group.base == "tell":
        return None  # "told a hearing that the tunnel was unsafe"
    noun = sentence.subject_noun(group) if group.passive else sentence.object_noun(group)
    is_own = noun is not None and noun.phrase_first == group.last + 1  # the "on" of "insisted on a recount"
    if noun is None or not (is_own or noun.preposition in {"", "for", "of"}):
        return None
    infinitive = next((other for other in sentence.groups if other.first > group.last), None)
    is_verbal = infinitive is not None and infinitive.tense is Tense.INFINITIVE and infinitive.first < noun.first
    return None if is_verbal else noun


def asked_goods(sentence: Sentence, group: VerbGroup, noun: EventNoun | None) -> EventNoun | None:
    """Return the help that is asked for as goods or people, told as if it named the giving of them.

    Args:
        sentence: Where it stands.
        group: The verb of asking, or one that goes with the noun.
        noun: The noun of asking, if one does: "turned to France with a plea for tents".
    """
    if noun is None and group.passive:
        who = subject(sentence, group)
        is_told = any(  # "ships were asked to keep clear"
            other.first == group.last + 1 and other.tense is Tense.INFINITIVE for other in sentence.groups
        )
        return _goods(sentence, who[0]) if who is not None and not is_told else None
    last = max(group.last, noun.last) if noun is not None else group.last
    is_parted = group.sense.object != ""  # "turned to France for tents"
    is_direct = noun is None and not is_parted and (group.base in _DIRECT or group.base.endswith(" for"))
    if is_direct:
        return _goods(sentence, last + 1)
    others = (other.first for other in sentence.groups if other.first > last)
    end = next(others, len(sentence.words))
    return next((_goods(sentence, at + 1) for at in range(last + 1, end) if sentence.lower(at) == "for"), None)


_DIRECT = frozenset({"request", "seek", "demand", "require"})


def _goods(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the phrase that starts here if its noun is of what helps: "20 field hospitals", "$3 million"."""
    last = first
    while last + 1 < len(sentence.words) and sentence.words[last + 1].is_word and not parts_phrase(sentence, last + 1):
        if sentence.is_timed(last + 1) or sentence.is_a(last + 1, "adverb"):
            break
        last += 1
    if last >= len(sentence.words) or not sentence.is_a(last, "goods of help"):
        return None
    is_armed = sentence.is_a(last, "military") and not sentence.is_a(last, "missile")
    is_force = is_armed and sentence.lower(last - 1) not in _OF_RESCUE
    sense = Sense(sentence.lower(last), "aid", EventKind.DEPLOYMENT if is_force else EventKind.AID)
    end = last
    while end + 1 < len(sentence.words) and sentence.words[end + 1].is_word and not _leaves(sentence, end + 1):
        end += 1  # "from Chile"
    return EventNoun(last, last, first, end, sense)


_OF_RESCUE = frozenset({"water", "fire", "firefighting", "rescue", "hospital", "medical", "relief", "flood", "search"})
"""Words that make help of what is mostly a force: "water bombers", "hospital ships"."""


def _leaves(sentence: Sentence, index: int) -> bool:
    """Return whether the words from here say no more of the goods: a verb, a clause, a place or a time."""
    is_own = sentence.lower(index) in {"of", "from", "for", "with", "and"}
    return parts_phrase(sentence, index) and not is_own


def denied_noun(sentence: Sentence, group: VerbGroup, dated: Container[int]) -> EventNoun | None:
    """Return the dated event that is denied by name: "rejected as an invention a March ambush"."""
    noun = next((noun for noun in sentence.nouns if noun.first > group.last and noun.last in dated), None)
    if noun is None or noun.preposition in PLACING or is_only_share(sentence, group, noun.first):
        return None
    if is_demanded(sentence, group, noun.first):
        return None
    return None if any(other.first > group.last for other in sentence.groups) else noun
