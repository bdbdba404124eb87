"""What the words that name an event mean, and whether they count it among others of its sort. Knows no account."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.extraction.merging.meanings import meaning
from briefing_app.extraction.times.numbers import COUNT
from briefing_app.extraction.words.earlier_ones import ANOTHER, EARLIER
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tokens import Token, tokens
from briefing_app.model import EventDraft, Mention, Source, Span

_NEAR = 60
_ANOTHER_ONE = re.compile(rf"(?i) (?:an?|the)? ?(another|second|third|fourth) (?!(?:time|of|day|{COUNT})\b)[a-z]")
"""What is done is done to another thing than before: "looted another store", not "killed another three"."""


def counting_word(source: Source, draft: EventDraft) -> str:
    """Return the counting word shortly before the words that name the event, or right behind; "the first" has none."""
    mention = draft.mentions[0]
    if _first_word(source, mention) in EARLIER:
        return ""
    another = _ANOTHER_ONE.match(source.text, mention.trigger.end, mention.span.end)
    if another is not None:
        return another[1].lower()
    start, end = shortly_before(mention)
    start += max(source.text[start:end].rfind(mark) for mark in ":;,—") + 1
    told = tokens(source.text, Span(start, mention.trigger.end))
    return next((word.lower for word in reversed(told) if word.lower in ANOTHER), "")


def words_of_triggers(source: Source, draft: EventDraft) -> Iterator[str]:
    """Yield the words that name the event, by what they mean."""
    for mention in draft.mentions:
        yield from (meaning(token.lower) for token in tokens(source.text, mention.trigger) if token.is_word)


def _first_word(source: Source, mention: Mention) -> str:
    return mention.trigger.cut(source.text).split()[0].lower()


def concepts(source: Source, draft: EventDraft, words_of_events: Lexicon) -> frozenset[str]:
    """Return what the words that name the event mean, wording apart."""
    found: set[str] = set()
    for mention in draft.mentions:
        if _first_word(source, mention) in EARLIER:
            continue
        end = max(mention.trigger.end, min(mention.trigger.end + _NEAR, mention.span.end))
        told = tokens(source.text, Span(mention.trigger.start, end))
        inside = sum(word.start < mention.trigger.end for word in told)
        for at in range(inside):
            found |= _concepts_at(told, at, inside, words_of_events)
        found |= _concepts_of_doer(source, mention, words_of_events)
    return frozenset(found - {""})


def _concepts_of_doer(source: Source, mention: Mention, words_of_events: Lexicon) -> set[str]:
    """Return what a deed is by who does it right before its verb: "thieves emptied the vault" is a robbery."""
    before = source.text[slice(*shortly_before(mention))].lower().split()
    return {"rob"} if any(words_of_events.is_a(word, "thief") for word in before[-_FARTHEST_DOER:]) else set()


_FARTHEST_DOER = 2


def _concepts_at(told: tuple[Token, ...], at: int, inside: int, words_of_events: Lexicon) -> set[str]:
    """Return what the word of a trigger can mean, with the others of the first `inside` words and what comes behind."""
    word = told[at].lower
    senses = (*words_of_events.verbs.get(word, ()), *words_of_events.nouns.get(word, ()))
    following = tuple(token.lower for token in told[at + 1 :])
    return {
        "resign" if sense.base == "dismiss" and _is_of_holder(following, words_of_events) else sense.concept
        for sense in senses
        if following[: inside - at - 1][: len(sense.words)] == sense.words
        and (not sense.object or sense.object in following)
    }


def _is_of_holder(following: Sequence[str], words_of_events: Lexicon) -> bool:
    """Return whether somebody of a post is dismissed, rather than a claim."""
    near = following[:_FARTHEST_OBJECT]
    return any(words_of_events.is_a(word, "public office", "worker") for word in near) and "'s" not in near


_FARTHEST_OBJECT = 5


def shortly_before(mention: Mention) -> tuple[int, int]:
    """Return the bounds of the words shortly before those that name the event."""
    return max(mention.span.start, mention.trigger.start - _NEAR), mention.trigger.start
