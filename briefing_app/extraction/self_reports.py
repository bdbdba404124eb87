"""Finds who a pronoun means right after a verb of saying: of "the union said it would sue" the union."""

from briefing_app.extraction.name_mentions import NameMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.verb_groups import VerbGroup

_PLURALS = frozenset({"police", "people", "media", "crew", "staff"})
_LONGEST = 6


def self_report(sentence: Sentence, index: int, kind: str) -> NameMention | None:
    """Return the speaker the pronoun at an index means, None if it does not open what somebody says of themselves.

    Args:
        sentence: Where the pronoun stands.
        index: Its index.
        kind: What it can mean: `person`, `thing` or `group`.
    """
    verb = _verb_before(sentence, index)
    who = subject(sentence, verb) if verb is not None else None
    if who is None or sentence.is_a(who[0], "pronoun"):
        return None
    first = who[0] + sentence.is_a(who[0], "determiner")
    cut = next((at - 1 for at in range(first, who[1] + 1) if _ends_name(sentence, at)), who[1])
    if not first <= cut < first + _LONGEST or _kind(sentence, first, cut) != kind:
        return None
    return NameMention(first, cut, kind, sentence.words[cut].word)


def _verb_before(sentence: Sentence, index: int) -> VerbGroup | None:
    """Return the verb of saying or thinking that only a time and "that" part from the pronoun."""
    at = index - 1
    while at > 0 and (sentence.lower(at) in {"that", "on"} or sentence.is_timed(at)):
        at -= 1
    verb = next((group for group in sentence.groups if group.last == at), None)
    return verb if verb is not None and sentence.lexicon.is_a(verb.base, "speech", "bare speech") else None


def _ends_name(sentence: Sentence, index: int) -> bool:
    is_word = sentence.words[index].is_word or sentence.lower(index) in {"'s", "’s", "&"}
    return not is_word or sentence.is_a(index, "preposition", "subordinator", "describing participle")


def _kind(sentence: Sentence, first: int, last: int) -> str:
    word = sentence.lower(last)
    if any(sentence.lower(at) == "and" for at in range(first, last)) or word in _PLURALS:
        return "group"
    if sentence.is_a(last, "office"):
        return "person"
    if sentence.words[last].is_name and not sentence.is_a(last, "body", "public body"):
        is_land = any(mention.end == sentence.words[last].end for mention in sentence.countries)
        is_acronym = sentence.words[last].word.isupper()
        return "thing" if is_land or is_acronym or first == last else "person"
    return "group" if word.endswith("s") and not word.endswith(("ss", "us")) else "thing"
