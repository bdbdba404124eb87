"""Finds who does what a telling tells, as the indices of the words that name them. Writes nothing."""

from briefing_app.extraction.asked_once import once_a_verb
from briefing_app.extraction.factuality.governed import governing_verb, outcome_of
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.charges import charged
from briefing_app.extraction.syntax.contact_clauses import contact_object, has_object
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.syntax.turned_round import turned_noun
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import WILLING, Tense, VerbGroup

_RAISING = frozenset({"expect", "want", "allow", "permit", "authorise", "authorize", "help", "enable"})
"""Verbs beside those of asking and bringing about whose object does what the infinitive tells: "expect it to grow"."""


@once_a_verb
def doer(sentence: Sentence, verb: VerbGroup) -> tuple[int, ...]:
    """Return the indices of the words that name the doer; empty if the sentence does not have them."""
    match verb.tense:
        case Tense.INFINITIVE:
            return _of_infinitive(sentence, verb)
        case Tense.GERUND | Tense.PARTICIPLE:
            return _of_participle(sentence, verb)
        case _:
            return _of_clause(sentence, verb)


def _of_clause(sentence: Sentence, verb: VerbGroup) -> tuple[int, ...]:
    turned = turned_noun(sentence, verb)
    if turned is not None:
        return tuple(range(turned.phrase_first, turned.phrase_last + 1))
    causing = _causing(sentence, verb)
    if causing is not None:
        who = subject(sentence, causing)
        return (*range(who[0], who[1] + 1), *range(causing.first, verb.first)) if who is not None else ()
    found = subject(sentence, verb)
    if found is None:
        return ()
    first = found[0] - 1 if sentence.lower(found[0] - 1) == "whose" else found[0]
    return tuple(range(first, found[1] + 1))


def _causing(sentence: Sentence, verb: VerbGroup) -> VerbGroup | None:
    """Return the "had" whose subject has it done by others: "Britain had him arrested"."""
    before = next((group for group in reversed(sentence.groups) if group.last < verb.first), None)
    if before is None or before.base not in {"have", "get"} or before.tense is not Tense.PAST or before.negated:
        return None
    is_done = verb.tense is Tense.PAST and not verb.helpers and Form.PARTICIPLE in verb.sense.forms
    between = range(before.last + 1, verb.first)
    is_whole = len(between) > 0 and not any(parts_phrase(sentence, at) for at in between)
    return before if is_done and is_whole and not sentence.is_a(verb.last + 1, "determiner") else None


def _of_infinitive(sentence: Sentence, verb: VerbGroup) -> tuple[int, ...]:
    """Return whom the verb before asks or expects to do it; without anyone between, its own doer."""
    outcome = outcome_of(sentence, verb)
    if outcome is not None:
        return doer(sentence, outcome)
    governor = governing_verb(sentence, verb)
    if governor is None:
        return _of_clause(sentence, verb) if sentence.is_headline else ()  # "Putin to visit Peru"
    between = [at for at in range(governor.last + 1, verb.first) if not sentence.is_timed(at)]
    while between and _is_small(sentence, between[0]):
        between.pop(0)
    raises = sentence.lexicon.is_a(governor.base, "asking", "bringing about") or governor.base in _RAISING
    raises = raises or (governor.base in WILLING and sentence.lower(sentence.after_time(governor.last + 1)) == "that")
    if between and raises and not sentence.is_a(between[0], "preposition"):
        return _without_end(sentence, between)
    return doer(sentence, governor) if not between or not raises else _without_end(sentence, between[1:])


def _is_small(sentence: Sentence, index: int) -> bool:
    return sentence.is_timed(index) or sentence.is_a(index, "adverb") or sentence.lower(index) in {"in", "on", "that"}


def _without_end(sentence: Sentence, indices: list[int]) -> tuple[int, ...]:
    while indices and sentence.is_a(indices[-1], "preposition"):
        indices = indices[:-1]
    return tuple(indices)


def _of_participle(sentence: Sentence, verb: VerbGroup) -> tuple[int, ...]:
    """Return the doer of the clause a phrase in -ing hangs on: "left the hall, declaring victory"."""
    absolute = _led_by_with(sentence, verb) or tuple(charged(sentence, verb))
    if absolute:
        return absolute
    before = [group for group in sentence.groups if group.is_finite and group.last < verb.first]
    if before:
        return _of_clause(sentence, before[-1])
    after = next((group for group in sentence.groups if group.is_finite and group.first > verb.last), None)
    return _of_clause(sentence, after) if after is not None else ()


def _led_by_with(sentence: Sentence, verb: VerbGroup) -> tuple[int, ...]:
    """Return the doer of a phrase that has its own: "With the rebels having left, ..."."""
    led = next((at for at in range(verb.first - 1, -1, -1) if parts_phrase(sentence, at) or at == 0), -1)
    if led < 0 or sentence.lower(led) != "with" or led + 1 >= verb.first:
        return ()
    return tuple(range(led + 1, verb.first))


def _opens_content(sentence: Sentence, last: int) -> bool:
    """Return whether "that" behind the word opens what is told: "told Reuters that", "reports that a ship had sunk"."""
    is_told = any(group.last == last - 1 and group.base in _TELLING for group in sentence.groups)
    claims = sentence.lexicon.classes["claims"]
    return is_told or sentence.is_a(last, "claims") or sentence.lower(last).removesuffix("s") in claims


_TELLING = frozenset({"tell", "inform", "assure", "warn", "notify", "remind", "convince", "persuade"})


def _is_medium(sentence: Sentence, start: int) -> bool:
    """Return whether it is only where something was said: "said in a statement that Peru attacked"."""
    is_led = sentence.lower(start - 1) in {"in", "on", "by", "via", "through"}
    said = next((group for group in reversed(sentence.groups) if group.last < start), None)
    return is_led and said is not None and sentence.lexicon.is_a(said.base, "speech", "denying")


def reacted_to(sentence: Sentence, verb: VerbGroup) -> EventNoun | None:
    """Return the event that a clause behind it only judges: "the arrest of a poet in Lima, which Peru condemned"."""
    who = subject(sentence, verb) if verb.is_finite and not verb.passive else None
    if who is None or verb.sense.concept not in {"condemn", "praise"} or has_object(sentence, verb):
        return None
    comma = who[0] - 2
    if (sentence.lower(comma), sentence.lower(comma + 1)) != (",", "which"):
        return None
    return next((noun for noun in sentence.nouns if noun.last < comma and noun.phrase_last == comma - 1), None)


def turned_object(sentence: Sentence, verb: VerbGroup) -> tuple[int, ...]:
    """Return the words that "that" or "which" stands for as the object: "the sanctions that he brought back"."""
    found = subject(sentence, verb) if verb.is_finite and not verb.passive else None
    if found is None or not all(sentence.is_a(at, "adverb") for at in range(found[1] + 1, verb.first)):
        return ()
    pronoun = found[0] - 1
    judged = reacted_to(sentence, verb)
    contact = contact_object(sentence, verb) if judged is None else range(judged.phrase_first, judged.phrase_last + 1)
    if contact is not None:
        return tuple(contact)
    if sentence.lower(pronoun) not in {"that", "which", "whom"} or has_object(sentence, verb):
        return ()
    last = pronoun - 2 if sentence.lower(pronoun - 1) == "," else pronoun - 1
    while last > 0 and (sentence.is_timed(last) or sentence.is_a(last, "time preposition")):
        last -= 1  # "initialled a pact on 3 May, which they will ratify"
    if _opens_content(sentence, last):
        return ()
    start = last
    while start > 0 and not parts_phrase(sentence, start - 1):
        start -= 1
    if not 0 <= start <= last or parts_phrase(sentence, last) or _is_medium(sentence, start):
        return ()
    is_noun = sentence.is_a(start, "determiner") or sentence.lower(last).endswith("s")
    return tuple(range(start, last + 1)) if is_noun or sentence.lower(pronoun) != "that" else ()
