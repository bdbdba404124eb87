"""Finds the event that kept something off where a clause goes on about it: "but for the rain that fell on Monday"."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.saving_nouns import keeps_off
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def saving_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the noun that a relative clause or a participle describes, if something would have been but for it."""
    if "for" not in sentence.vocabulary or group.tense not in {Tense.PAST, Tense.PLUPERFECT}:
        return None
    noun = next((noun for noun in reversed(sentence.nouns) if noun.last < group.first), None)
    if noun is None or any(sentence.groups_between(noun.last + 1, group.first - 1)):
        return None
    is_bare = not group.helpers and Form.PARTICIPLE in group.sense.forms and group.first == noun.phrase_last + 1
    is_led = sentence.opener(group) in {"that", "which"} or is_bare
    return noun if is_led and keeps_off(sentence.lowers, noun.phrase_first) else None
