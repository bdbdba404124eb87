"""Tells what was only going on when an event came from the event. Dates nothing."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def is_background(group: VerbGroup) -> bool:
    """Return whether it tells what was going on: "police were counting the ballots when the power failed"."""
    return group.progressive and group.tense is Tense.PAST and not group.sense.concept


def is_of_one_person(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether one person does it: a pronoun or a name, none of a state."""
    who = subject(sentence, group)
    if who is None:
        return False
    first, last = sentence.words[who[0]].start, sentence.words[who[1]].end
    is_state = any(first <= mention.start < last for mention in sentence.countries)
    return sentence.lower(who[1]) in {"he", "she"} or (sentence.words[who[1]].is_name and not is_state)
