"""Knows the poll by which something is decided: "rejected the plan in a referendum" tells one event. Knows no date."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind

_POLLS = frozenset({EventKind.VOTE, EventKind.ELECTION})


def poll_verb(sentence: Sentence, noun: EventNoun) -> VerbGroup | None:
    """Return the verb in whose clause the noun says by what poll: "was chosen in a run-off"; None if there is none."""
    if noun.sense.kind not in _POLLS or noun.preposition not in {"in", "at", "by"}:
        return None
    before = [group for group in sentence.groups if group.last < noun.phrase_first][-1:]
    after = [group for group in sentence.groups if group.first > noun.last][:1]
    return next((verb for verb in (*before, *after) if noun.last in clause(sentence, verb)), None)


def is_its_poll(one: Telling, again: Telling) -> bool:
    """Return whether one is the poll by which the other was decided."""
    poll, verb = (one, again.verb) if one.verb is None else (again, one.verb)
    if not {one.kind, again.kind} <= _POLLS or one.sentence is not again.sentence:
        return False
    return poll.noun is not None and poll.verb is None and poll_verb(poll.sentence, poll.noun) is verb is not None
