"""One source's account of one event, with what merging compares: days, countries, concepts, words. Decides nothing."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from hashlib import sha256

from briefing_app.extraction.lexicon import Lexicon, lexicon
from briefing_app.extraction.rules_version import RULES_VERSION
from briefing_app.extraction.tokens import Token, tokens
from briefing_app.model import EventDraft, EventId, EventKind, Passage, Source, Span, When

FAMILIES = {
    EventKind.TREATY: "agreement",
    EventKind.AGREEMENT: "agreement",
    EventKind.STRIKE: "violence",
    EventKind.ATTACK: "violence",
    EventKind.DEATH: "violence",
    EventKind.DISASTER: "violence",
    EventKind.VOTE: "vote",
    EventKind.ELECTION: "vote",
    EventKind.VISIT: "meeting",
    EventKind.MEETING: "meeting",
}


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """A draft with its source, ready to be compared; two are the same only if they are one object.

    Attributes:
        id: The id of an event that it is the first to tell.
        number: The draft's place among the drafts of its source.
        family: The group of kinds that can tell one event; a kind of its own for the rest.
        countries: The codes of the countries in it.
        concepts: What its trigger's words mean, wording apart.
        words: Stems of the telling words of its sentences; names and dates of the calendar apart.
        names: Stems of those of the words that are written like names.
        count: The word that tells it from others of its sort ("a second drone"), empty if none does.
    """

    id: EventId
    source: Source
    number: int
    draft: EventDraft
    family: str
    countries: frozenset[str]
    concepts: frozenset[str]
    words: frozenset[str]
    names: frozenset[str] = frozenset()
    count: str = ""

    @property
    def when(self) -> When:
        """Return its date."""
        return self.draft.when

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Return the places that tell it."""
        return tuple(Passage(self.source.id, mention.span, mention.trigger) for mention in self.draft.mentions)

    def sentence(self) -> str:
        """Return the words of its first passage."""
        return self.draft.mentions[0].span.cut(self.source.text)


def accounts(source: Source, drafts: tuple[EventDraft, ...]) -> tuple[Account, ...]:
    """Return the accounts of a source, in the order of its drafts."""
    words_of_events = lexicon()
    return tuple(_account(source, number, draft, words_of_events) for number, draft in enumerate(drafts))


def _account(source: Source, number: int, draft: EventDraft, words_of_events: Lexicon) -> Account:
    told = {token.word: token for mention in draft.mentions for token in tokens(source.text, mention.span)}.values()
    return Account(
        _event_id(source, draft),
        source,
        number,
        draft,
        FAMILIES.get(draft.kind, draft.kind.value),
        frozenset(party.code for party in draft.parties),
        _concepts(source, draft, words_of_events),
        frozenset(stem(token.lower) for token in told if _tells(token.lower)),
        frozenset(stem(token.lower) for token in told if token.is_name),
        _count(source, draft),
    )


def _event_id(source: Source, draft: EventDraft) -> EventId:
    trigger = draft.mentions[0].trigger
    named = f"{source.id}|{trigger.start}|{trigger.end}|{RULES_VERSION}"
    return EventId(sha256(named.encode()).hexdigest()[:16])


def months(when: When) -> tuple[str, ...]:
    """Return the months the date touches, with two days to spare; `undated` or `long` where they are too many."""
    if when.first_day is None or when.last_day is None:
        return ("undated",)
    if (when.last_day - when.first_day).days > 800:
        return ("long",)
    first = max(when.first_day, date.min + _SLACK) - _SLACK
    last = min(when.last_day, date.max - _SLACK) + _SLACK
    return tuple(f"{n // 12}-{n % 12}" for n in range(first.year * 12 + first.month, last.year * 12 + last.month + 1))


_SLACK = timedelta(days=2)
_ENDING = re.compile(r"(?:ings?|ed|es|s|ly|'s|’s)$")


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the word without its ending, roughly, so that "storming" meets "stormed"."""
    short = _ENDING.sub("", word)
    return short if len(short) > 2 else word


_COUNTS = frozenset({"second", "third", "fourth", "another", "fresh"})
_NEAR = 60


def _count(source: Source, draft: EventDraft) -> str:
    """Return the counting word shortly before the words that name the event."""
    mention = draft.mentions[0]
    start = max(mention.span.start, mention.trigger.start - _NEAR)
    before = source.text[start : mention.trigger.start]
    start += max(before.rfind(mark) for mark in ":;,—") + 1
    told = tokens(source.text, Span(start, mention.trigger.end))
    return next((word.lower for word in reversed(told) if word.lower in _COUNTS), "")


def _concepts(source: Source, draft: EventDraft, words_of_events: Lexicon) -> frozenset[str]:
    found: set[str] = set()
    for mention in draft.mentions:
        told = tokens(source.text, mention.trigger)
        for at, word in enumerate(told):
            found |= _concepts_at(told, at, word, words_of_events)
    return frozenset(found - {""})


def _concepts_at(told: tuple[Token, ...], at: int, word: Token, words_of_events: Lexicon) -> set[str]:
    senses = (*words_of_events.verbs.get(word.lower, ()), *words_of_events.nouns.get(word.lower, ()))
    following = tuple(token.lower for token in told[at + 1 :])
    return {sense.concept for sense in senses if following[: len(sense.words)] == sense.words}


_DULL = (
    "determiner",
    "preposition",
    "conjunction",
    "pronoun",
    "subordinator",
    "be",
    "have",
    "do",
    "modal",
    "adverb",
    "negation",
    "speech",
    "temporal after",
    "temporal before",
    "then",
    "still",
    "light",
    "calendar word",
)


@lru_cache(maxsize=100_000)
def _tells(word: str) -> bool:
    """Return whether the word says something of its own, rather than of grammar or the calendar."""
    return word[0].isalpha() and len(word) > 2 and not lexicon().is_a(word, *_DULL)
