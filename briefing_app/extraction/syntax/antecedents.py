"""Finds the noun phrase that "who", "which" or "that" goes on about. Weighs no verb."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import is_led, listed, phrase_start
from briefing_app.extraction.words.verb_groups import VerbGroup


def antecedent(sentence: Sentence, relative: int) -> tuple[int, int] | None:
    """Return the noun phrase before "who", "which" or "that"."""
    last = relative - 1
    if sentence.lower(last) == ",":
        last -= 1
        if sentence.lower(last).isdigit() and sentence.lower(last - 1) == ",":
            last -= 2  # "Abdi, 21, who"
    elif sentence.is_timed(last):
        noun = next((noun for noun in reversed(sentence.nouns) if noun.last < last <= noun.phrase_last), None)
        if noun is not None:
            return noun.phrase_first, noun.last
    first = phrase_start(sentence, last)
    is_of_event = any(first <= noun.last < last for noun in sentence.nouns)  # "a war against leaders who"
    is_of_person = _is_of_person(sentence, last, relative) or _is_led_person(sentence, first, last)
    if sentence.lower(relative) != "who" or is_of_event or is_of_person:
        parting = (at + 1 for at in range(first, last) if _leads(sentence, at) and not _is_in_name(sentence, at))
        first = max([first, *parting])
    if sentence.lower(first) == "one" and sentence.lower(first + 1) == "of" and sentence.lower(relative + 1) in _PLURAL:
        first += 2
    while first <= last and (is_led(sentence, first) or _leads(sentence, first)):
        first += 1
    if first > last:
        return None
    return (listed(sentence, first) if sentence.lower(relative + 1) in _PLURAL else first), last


def claim_before(sentence: Sentence, inner: VerbGroup) -> tuple[int, int] | None:
    """Return the noun that a clause with "that" spells out, if the clause has a subject of its own.

    "The claim that Iran had sunk the ship | was denied": the claim was.
    """
    if sentence.opener(inner) != "that":
        return None
    that = max(at for at in range(inner.first) if sentence.lower(at) == "that")
    follows_noun = that > 0 and sentence.words[that - 1].is_word and inner.first > that + 1
    is_first = not any(group.first < that for group in sentence.groups if group.is_finite)
    return antecedent(sentence, that) if follows_noun and is_first else None


def _leads(sentence: Sentence, index: int) -> bool:
    return sentence.is_a(index, "preposition") or sentence.lower(index) == "to"


_PLURAL = frozenset({"were", "are", "have"})


def _is_of_person(sentence: Sentence, last: int, relative: int) -> bool:
    """Return whether "who" after a comma goes on about the name right before: "accused by Ann Ray, who filed"."""
    if last == relative - 1 or not sentence.words[last].is_name:
        return False
    word = sentence.words[last]
    return not _is_of_body(sentence, last) and not any(
        mention.start < word.end and word.start < mention.end for mention in sentence.countries
    )


def _is_led_person(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether a person ends a phrase about no person: "safe passage to the former premier, who"."""
    led = next((at for at in range(last, first, -1) if sentence.lower(at) in {"to", "for", "against", "from"}), None)
    return led is not None and sentence.is_a(last, *_PERSONS) and not sentence.is_a(led - 1, *_PERSONS)


_PERSONS = ("office", "person noun", "companion", "worker", "rank and file", "guest")


def _is_in_name(sentence: Sentence, index: int) -> bool:
    """Return whether it is the "of" of a name: "the Status of Forces Agreement, which"."""
    is_of = sentence.lower(index) == "of"
    return is_of and sentence.words[index - 1].is_name and sentence.words[index + 1].is_name


def _is_of_body(sentence: Sentence, last: int) -> bool:
    """Return whether the name that ends here is that of a body: "the National Council of Churches"."""
    first = last
    while first > 0 and (sentence.words[first].is_name or sentence.lower(first) == "of"):
        first -= 1
    return any(sentence.is_a(at, "body") for at in range(first + 1, last + 1))


def outer_antecedent(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return what a relative clause around the phrase goes on about, if it opens the sentence.

    "Ghana Air, which will fly the giant, due in May, has opened a site": the airline has, not the giant.
    """
    opens = (at for at in range(first - 1, 0, -1) if sentence.lower(at) in {"which", "who"})
    relative = next((at for at in opens if sentence.lower(at - 1) == ","), None)
    if relative is None or any(group.is_finite for group in sentence.groups_between(0, relative)):
        return None
    has_verb = any(group.is_finite for group in sentence.groups_between(relative, first))
    return antecedent(sentence, relative) if has_verb else None
