"""Tells by its object that a verb does not tell what it mostly does: a strike that finds oil is no attack."""

from briefing_app.extraction.events.acted_on import acted_on
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import VerbGroup

_MATTERS = frozenset(
    {
        "problem", "problems", "issue", "issues", "concern", "concerns", "challenge", "challenges", "need", "needs",
        "crisis", "shortage", "gap", "gaps", "question", "questions", "matter", "flaw", "flaws", "cause", "causes",
    }
)  # fmt: skip
"""What is addressed by deeds rather than words."""
_NEAR = 5


def is_near(sentence: Sentence, verb: VerbGroup, *names: str) -> bool:
    """Return whether a word of one of the classes stands in its clause."""
    return any(sentence.is_a(at, *names) for at in clause(sentence, verb))


def is_no_gift(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether no help is given: "granted him bail", "granted asylum", not "granted Chile a loan"."""
    return not is_near(sentence, verb, "granted help")


def fixes_level(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether prices or pay are held where they are: "froze prices", not "froze the accounts"."""
    return any(sentence.lower(at) in _HELD_LEVEL for at in clause(sentence, verb))


_HELD_LEVEL = frozenset(
    {"price", "prices", "wages", "pay", "salaries", "rents", "rent", "hiring", "pensions", "fees", "fares", "spending"}
)


def deals_with(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether something is addressed by deeds: "addressed problems", not "addressed the council"."""
    return any(sentence.lower(at) in _MATTERS for at in clause(sentence, verb))


def stops_ship(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a ship or a car is stopped, rather than a missile brought down."""
    return not any(sentence.is_a(at, "missile") for at in clause(sentence, verb))


def is_sit_in(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether it is not to talk: "protesters sat down on the track", "sat down at his desk"."""
    who = subject(sentence, verb)
    is_crowd = who is not None and any(sentence.is_a(at, "crowd") for at in range(who[0], who[1] + 1))
    return is_crowd or sentence.lower(verb.last + 1) in {"on", "at", "under", "before"}


def receives_someone(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether the object is a person: an office, or a guest by another name."""
    if verb.passive:
        return True
    objects = range(verb.last + 1, clause(sentence, verb).stop)
    return any(sentence.is_a(at, "office", "guest") for at in objects)


def finds_or_agrees(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nobody is hit: "struck oil", "a deal was struck"."""
    return _acts_on(sentence, verb, _STRUCK)


_STRUCK = frozenset(
    {"oil", "gold", "gas", "water", "copper", "diamonds", "bargain", "balance", "chord", "tone", "note"}
)


def keeps_custom(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether something is kept rather than said: "observed a minute's silence"."""
    return any(sentence.lower(at) in _KEPT for at in clause(sentence, verb))


_KEPT = frozenset({"silence", "truce", "ceasefire", "holiday", "fast", "mourning", "curfew", "ramadan", "sabbath"})


def _acts_on(sentence: Sentence, verb: VerbGroup, words: frozenset[str]) -> bool:
    """Return whether one of the words is what is done: "struck oil", not "struck the oil plants"."""
    thing = acted_on(sentence, verb)
    return thing is not None and sentence.lower(thing) in words
