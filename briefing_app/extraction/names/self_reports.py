"""Finds who a pronoun means right after a verb of saying: of "the union said it would sue" the union."""

from briefing_app.extraction.names.name_mentions import NameMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import name_behind_office
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import VerbGroup

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
    if verb is None or who is None or sentence.is_a(who[0], "pronoun"):
        return None
    if kind == "thing" and sentence.lower(verb.first - 1) == "who":
        return None  # "the account of herders who say it burned their huts"
    first = who[0] + sentence.is_a(who[0], "determiner")
    cut = next((at - 1 for at in range(first, who[1] + 1) if _ends_name(sentence, at)), who[1])
    name = name_behind_office(sentence, cut + 1, who[1]) if sentence.is_a(cut, "office") else None
    if name is not None:
        first, cut = name, name + 1  # "the Secretary of State Ann Ray said she"
    if not first <= cut < first + _LONGEST or not _fits(sentence, first, cut, kind):
        return None
    return NameMention(first, cut, kind, sentence.words[cut].word)


def _verb_before(sentence: Sentence, index: int) -> VerbGroup | None:
    """Return the verb of saying or thinking that only a time and "that" part from the pronoun."""
    at = index - 1
    if sentence.lower(at) == "that" and sentence.lower(at - 1) in {"and", "but"}:  # "said ..., and that it hopes"
        spoken = [group for group in sentence.groups if group.last < at and _is_speech(sentence, group)]
        return spoken[-1] if spoken else None
    while at > 0 and (sentence.lower(at) in {"that", "on"} or sentence.is_timed(at)):
        at -= 1
    verb = next((group for group in sentence.groups if group.last == at), None)
    return verb if verb is not None and _is_speech(sentence, verb) else None


def _is_speech(sentence: Sentence, verb: VerbGroup) -> bool:
    return sentence.lexicon.is_a(verb.base, "speech", "bare speech")


def _ends_name(sentence: Sentence, index: int) -> bool:
    is_word = sentence.words[index].is_word or sentence.lower(index) in {"'s", "’s", "&"}
    return not is_word or sentence.is_a(index, "preposition", "subordinator", "describing participle")


def _fits(sentence: Sentence, first: int, last: int, kind: str) -> bool:
    """Return whether the name or noun can be what the pronoun means; "it" is never an office, "he" never a body."""
    if kind == "group" or _is_plural(sentence, first, last):
        return kind == "group" and _is_plural(sentence, first, last)
    is_office = sentence.is_a(last, "office")
    if kind == "thing":
        return not is_office
    is_land = any(mention.end == sentence.words[last].end for mention in sentence.countries)
    is_body = sentence.is_a(last, "body", "public body") or sentence.words[last].word.isupper()
    return is_office or (sentence.words[last].is_name and not is_land and not is_body)


def _is_plural(sentence: Sentence, first: int, last: int) -> bool:
    word = sentence.lower(last)
    is_joined = any(sentence.lower(at) == "and" for at in range(first, last))
    is_many = word.endswith("s") and not word.endswith(("ss", "us")) and not sentence.words[last].is_name
    return is_joined or is_many or word in _PLURALS
