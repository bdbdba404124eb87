"""Tells whether a name that stands alone may be a person's, and is what does a verb's deed. Knows no stand-in."""

from briefing_app.extraction.names.name_mentions import NameMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject


def may_be_person(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether a lone name that says something may be a surname: "Wang said", not "NATO said"."""
    return _is_like_surname(sentence, mention) and any(
        sentence.lexicon.is_a(group.base, "speech", "bare speech") and subject(sentence, group) == (mention.last,) * 2
        for group in sentence.groups
    )


def may_be_unknown(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether a lone name does something, who may be a person: "Howes was at work when he was taken"."""
    is_doer = is_subject(sentence, mention.first, mention.last, mention.kind)
    return is_doer and _is_like_surname(sentence, mention)


def is_like_full_name(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether it is two words that may be somebody's names: "Christopher Howes", not "Lloyds Bank"."""
    words = range(mention.first, mention.last + 1)
    if mention.kind != "thing" or len(words) != 2:
        return False
    is_closed = any(sentence.is_a(at, "body", "public body", "office") for at in words)
    is_spelled = all(sentence.words[at].word[1:].islower() for at in words)
    return is_spelled and not is_closed


def _is_like_surname(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether it is one word that is no abbreviation, body or country."""
    word = sentence.words[mention.last]
    if mention.kind != "thing" or mention.first != mention.last or word.word.isupper():
        return False
    if sentence.is_a(mention.last, "body", "public body"):
        return False
    return not any(country.start < word.end and word.start < country.end for country in sentence.countries)


def is_subject(sentence: Sentence, first: int, last: int, kind: str) -> bool:
    """Return whether the words are all of the subject of a verb that carries a clause."""
    for group in sentence.groups:
        doer = subject(sentence, group) if group.is_finite and group.first > last else None
        if doer is not None and doer[0] <= first and last == doer[1]:
            return first - doer[0] <= 1 or kind == "person"
    return False
