"""Finds what a time belongs to by a shape around it: "It was in May that", "the murder last week of". Makes no date."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def spoken_of(sentence: Sentence, first: int, last: int) -> EventNoun | None:
    """Return the noun a time describes in what is said of it: "denied any role in the 3 May attack"."""
    before = next((group for group in reversed(sentence.groups) if group.last < first), None)
    if before is None or not sentence.lexicon.is_a(before.base, "denying", "speech", "accusing"):
        return None
    return next((noun for noun in sentence.nouns if noun.phrase_first <= first and last < noun.first), None)


def reported(sentence: Sentence, first: int, last: int) -> EventNoun | None:
    """Return the noun a time describes in what is reported: "confirmed a call on 3 May about cod".

    Who reports in the present does so now; in the past, the time is the noun's where the noun goes on behind it.
    """
    verb = next((group for group in reversed(sentence.groups) if group.last < first), None)
    if verb is None or verb.passive or not (verb.base in _TELLING or sentence.lexicon.is_a(verb.base, "reporting")):
        return None
    goes_on = sentence.lower(last + 1) in {"about", "over", "between", "with"}
    if not (goes_on or verb.tense is Tense.PRESENT):
        return None
    told = (noun for noun in sentence.nouns if verb.last < noun.first)
    return next((noun for noun in told if noun.last < first <= noun.phrase_last), None)


_TELLING = frozenset({"speak of", "tell of", "write of", "talk of", "describe", "mention"})


def due_noun(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the noun that a time says is due then: "the withdrawal, due by May", "the vote due on 3 May".

    "The king is due on 3 May" has a verb of its own.
    """
    at = first - 1 if sentence.lower(first - 1) == "due" else first - 2
    if sentence.lower(at) != "due" or sentence.is_a(at - 1, "be", "negation", "adverb"):
        return None
    end = at - 2 if sentence.lower(at - 1) == "," else at - 1
    return next((noun for noun in sentence.nouns if noun.last <= end <= max(noun.last, noun.phrase_last)), None)


def denied_deed(sentence: Sentence, first: int) -> VerbGroup | EventNoun | None:
    """Return the deed of which a time tells when it was not done: "denied shelling a market on Friday"."""
    before = [group for group in sentence.groups if group.last < first]
    last = before[-1] if before else None
    if last is None or last.negated:
        return None
    if last.base == "deny":
        deed = next((noun for noun in sentence.nouns if noun.first == last.last + 1), None)
        return deed if deed is not None and sentence.lower(deed.first).endswith("ing") and deed.last < first else None
    denial = before[-2] if len(before) > 1 else None
    is_denied = denial is not None and denial.base == "deny" and not denial.negated and denial.last == last.first - 1
    return last if is_denied and last.tense is Tense.GERUND else None


def parted(sentence: Sentence, first: int, last: int) -> EventNoun | None:
    """Return the noun a time parts from what belongs to it: "the murder last week of a publisher", "on Monday of"."""
    end = first - 2 if sentence.lower(first - 1) in {"on", "in", "at"} else first - 1
    noun = next((noun for noun in sentence.nouns if noun.last == end), None)
    goes_on = sentence.lower(last + 1) == "of" and not sentence.is_timed(last + 2)
    return noun if goes_on else None


def is_of_rejected(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether it dates what somebody dismisses as something: "dismissed talk of a plot in May as rumours"."""
    before = next((group for group in reversed(sentence.groups) if group.last < first), None)
    if before is None or not sentence.lexicon.is_a(before.base, "denying") or sentence.lower(last + 1) != "as":
        return False
    return before.last < first - 1


def clefted(sentence: Sentence, first: int, last: int) -> VerbGroup | None:
    """Return the verb whose time is told first: "It was in May that Peru demanded an apology"."""
    is_led = sentence.lower(0) == "it" and sentence.lower(1) in {"was", "is"} and first <= _NEAR
    if not is_led or sentence.lower(last + 1) not in {"that", "when"} or "not" in sentence.lowers[:first]:
        return None
    return next((group for group in sentence.groups if group.first > last and group.is_finite), None)


_NEAR = 4
