"""Finds clauses that say which thing is meant with no word between: "the treaty they signed in 1998 ended it"."""

from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.words.verb_groups import VerbGroup


def contact_object(sentence: Sentence, group: VerbGroup) -> range | None:
    """Return the indices of the thing right before the pronoun that does something to it, None if there is none."""
    pronoun, last = group.first - 1, group.first - 2
    if last < 1 or not sentence.is_a(pronoun, "personal pronoun") or has_object(sentence, group) or group.passive:
        return None
    if sentence.lexicon.is_a(group.base, "no passive") and not _leaves_preposition(sentence, group):
        return None  # "a chance it came from Peru", but "the house he lived in"
    closed = ("adverb", "pronoun", "determiner", "time unit", "office", "subordinator", "condition")
    is_noun = sentence.words[last].word.islower() and not sentence.is_a(last, *closed) and not sentence.is_timed(last)
    if not is_noun or parts_phrase(sentence, last) or sentence.lexicon.is_a(group.base, "speech"):
        return None
    start = last
    while start > 0 and (sentence.lower(start - 1) == "of" or not parts_phrase(sentence, start - 1)):
        start -= 1
    if sentence.is_a(start - 1, "temporal before", "temporal after") and sentence.is_a(start - 2, "time unit"):
        return None  # "two years after its sale it failed"
    led = next((at for at in range(start, last) if sentence.lower(at) in _ARTICLES), None)
    return range(led, last + 1) if led is not None else None


def _leaves_preposition(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a preposition after the verb has nothing behind it but the next verb or a mark."""
    after = group.last + 2
    is_open = after >= len(sentence.words) or not sentence.words[after].is_word
    is_open = is_open or any(other.first == after for other in sentence.groups)
    return sentence.is_a(group.last + 1, "preposition") and is_open


_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that"})


def contact_before(sentence: Sentence, group: VerbGroup) -> range | None:
    """Return the thing that a contact clause right before the verb describes, which is the verb's subject then."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    if before is None or not (group.is_finite and before.is_finite):
        return None
    gap = range(before.last + 1, group.first)
    if gap and not (sentence.is_a(gap[0], "preposition") or sentence.is_timed(gap[0])):
        return None
    closed = ("conjunction", "subordinator", "condition", "personal pronoun")
    parted = any(sentence.lower(at) in MARKS or sentence.is_a(at, *closed) for at in gap)
    return contact_object(sentence, before) if not parted else None


def has_object(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether an object or an infinitive follows the verb, so that none is missing."""
    after = verb.last + 1
    if after >= len(sentence.words) or sentence.is_timed(after) or not sentence.words[after].is_word:
        return False
    if sentence.lower(after) == "with":
        return True
    return not sentence.is_a(after, "preposition", "adverb", "conjunction") and sentence.lower(after) != "back"


def named_after_thing(sentence: Sentence, first: int, end: int) -> int:
    """Return where the name starts that follows a thing with nothing between: "a threat Winston Churchill named"."""
    opened = _named_after_opening(sentence, first, end)
    if opened is not None:
        return opened
    named = next((at for at in range(first + 2, end + 1) if sentence.words[at].is_name), None)
    if named is None or sentence.lower(first) not in {"a", "an"}:
        return first
    said_of = range(first + 1, named)
    is_thing = all(sentence.words[at].word.islower() for at in said_of) and not any(
        sentence.is_a(at, "office", "speaker", "preposition", "of words") for at in said_of
    )
    return named if is_thing and all(sentence.words[at].is_name for at in range(named, end + 1)) else first


def _named_after_opening(sentence: Sentence, first: int, end: int) -> int | None:
    """Return where the name starts behind what opens the sentence without a comma: "Under the deal Peru freed"."""
    if first > 1 or not sentence.is_a(0, "preposition"):
        return None
    start = end
    while start > first and sentence.words[start].is_name and sentence.words[start - 1].is_name:
        start -= 1
    while start > 2 and sentence.is_a(start - 1, "office"):
        start -= 1
    noun = sentence.words[start - 1]
    closed = ("preposition", "determiner", "conjunction", "adverb", "adjectival participle")
    is_noun = noun.word.isalpha() and noun.word.islower() and not sentence.is_a(start - 1, *closed)
    is_noun = is_noun and noun.lower != "to"
    has_article = any(sentence.is_a(at, "determiner") for at in range(1, start - 1))
    return start if sentence.words[end].is_name and is_noun and has_article else None
