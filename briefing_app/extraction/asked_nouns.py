"""Finds the event that a verb of asking or denying names: "called for a meeting". Weighs nothing."""

from collections.abc import Container

from briefing_app.extraction.denials import PLACING, is_only_share
from briefing_app.extraction.event_nouns import EventNoun
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.verb_groups import Tense, VerbGroup


def asked_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return what is asked for as a noun: "called for a meeting", "a meeting was sought by Peru"."""
    noun = sentence.subject_noun(group) if group.passive else sentence.object_noun(group)
    if noun is None or noun.preposition not in {"", "for", "of"}:
        return None
    infinitive = next((other for other in sentence.groups if other.first > group.last), None)
    is_verbal = infinitive is not None and infinitive.tense is Tense.INFINITIVE and infinitive.first < noun.first
    return None if is_verbal else noun


def denied_noun(sentence: Sentence, group: VerbGroup, dated: Container[int]) -> EventNoun | None:
    """Return the dated event that is denied by name: "dismissed as a fabrication an October raid"."""
    noun = next((noun for noun in sentence.nouns if noun.first > group.last and noun.last in dated), None)
    if noun is None or noun.preposition in PLACING or is_only_share(sentence, group, noun.first):
        return None
    return None if any(other.first > group.last for other in sentence.groups) else noun
