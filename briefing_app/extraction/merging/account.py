"""One source's account of one event, with what merging compares: days, countries, concepts, words. Decides nothing."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from hashlib import sha256

from briefing_app.extraction.actors.parties import is_own
from briefing_app.extraction.countries.finding import find_countries
from briefing_app.extraction.rules_version import RULES_VERSION
from briefing_app.extraction.words.earlier_ones import ANOTHER, EARLIER
from briefing_app.extraction.words.lexicon import Lexicon, lexicon, like_words
from briefing_app.extraction.words.tokens import Token, tokens
from briefing_app.model import EventDraft, EventId, EventKind, Mention, Passage, Source, Span, Status, When

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
        countries: The codes of the countries it names; of those inferred, if it names none.
        concepts: What its trigger's words mean, wording apart.
        words: What the telling words of its sentences mean, roughly; countries and dates of the calendar apart.
        names: Those of the words that are names.
        core: The same of the telling words of its title, which says who did what.
        count: The word that tells it from others of its sort ("a second drone"), empty if none does.
        is_the_one: A year is its name ("the 1988 quake"), so there is no other of its sort in that year.
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
    core: frozenset[str] = frozenset()
    count: str = ""
    is_the_one: bool = False

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
    words_of_events, countries = lexicon(), _words_of_countries(source.text)
    return tuple(_account(source, number, draft, words_of_events, countries) for number, draft in enumerate(drafts))


def _account(
    source: Source, number: int, draft: EventDraft, words_of_events: Lexicon, countries: frozenset[str]
) -> Account:
    told = [word for mention in draft.mentions for word in _telling(source.text, mention.span)]
    return Account(
        _event_id(source, draft),
        source,
        number,
        draft,
        FAMILIES.get(draft.kind, draft.kind.value),
        _countries(draft),
        _concepts(source, draft, words_of_events),
        frozenset(meaning(word.lower) for word, _ in told) - countries - ANOTHER,
        frozenset(meaning(word.lower) for word, is_name in told if is_name) - countries,
        frozenset(meaning(word.lower) for word, _ in _telling(draft.title, Span(0, len(draft.title)))) - countries,
        _count(source, draft),
        any(_NAMED_BY_YEAR.search(source.text, *_before(mention)) is not None for mention in draft.mentions),
    )


def _countries(draft: EventDraft) -> frozenset[str]:
    named = frozenset(party.code for party in draft.parties if is_own(party))
    return named or frozenset(party.code for party in draft.parties)


def _telling(text: str, span: Span) -> list[tuple[Token, bool]]:
    """Return the words of a sentence that tell something, and whether each is a name.

    The word that opens it is one only where another follows.
    """
    words = [token for token in tokens(text, span) if token.is_word]
    is_name = [token.is_name for token in words] + [False]
    return [(token, is_name[at] and (at > 0 or is_name[1])) for at, token in enumerate(words) if _tells(token.lower)]


_STANDS_FOR_A_COUNTRY = ("name", "adjective", "people", "abbreviation", "historic name")


def _words_of_countries(text: str) -> frozenset[str]:
    """Return the stems of the words that only say which countries are in it: accounts are compared by these before."""
    return frozenset(
        stem(token.lower)
        for mention in find_countries(text)
        if mention.rule.startswith(_STANDS_FOR_A_COUNTRY)
        for token in tokens(text, Span(mention.start, mention.end))
    )


_NAMED_BY_YEAR = re.compile(r"\b[Tt]he [12]\d{3}(?: [\w’'-]+){0,2} $")


def _before(mention: Mention) -> tuple[int, int]:
    """Return the bounds of the words shortly before those that name the event."""
    return max(mention.span.start, mention.trigger.start - _NEAR), mention.trigger.start


def _event_id(source: Source, draft: EventDraft) -> EventId:
    trigger = draft.mentions[0].trigger
    named = f"{source.id}|{trigger.start}|{trigger.end}|{RULES_VERSION}"
    return EventId(sha256(named.encode()).hexdigest()[:16])


def months(account: Account) -> tuple[str, ...]:
    """Return the months its date touches, with two days to spare; `undated` or `long` where they are too many.

    What has no date may be what others date shortly before their publication, and so may this; a plan may be put off.
    """
    first, last, published = account.when.first_day, account.when.last_day, account.source.published
    if first is None or last is None:
        return ("undated", *(_months_between(_moved(published, -_NEWS), published) if published else ()))
    if (last - first).days > 800:
        return ("long",)
    return _months_between(first, _moved(last, _DELAY) if account.draft.status is Status.PLANNED else last)


_NEWS, _DELAY = 7, 45
"""In days."""


def _moved(day: date, by: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def _months_between(first: date, last: date) -> tuple[str, ...]:
    first, last = _moved(first, -_SLACK), _moved(last, _SLACK)
    return tuple(f"{n // 12}-{n % 12}" for n in range(first.year * 12 + first.month, last.year * 12 + last.month + 1))


_SLACK = 2
_ENDING = re.compile(r"(?:ings?|ed|es|s|ly|'s|’s)$")


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the word without its ending, roughly, so that "storming" meets "stormed"."""
    short = _ENDING.sub("", word)
    return short if len(short) > 2 else word


@lru_cache(maxsize=100_000)
def meaning(word: str) -> str:
    """Return what accounts are compared by: the stem of the word, or of the one it can stand for ("coach": "bus")."""
    return _likes().get(stem(word), stem(word))


@cache
def _likes() -> dict[str, str]:
    return {stem(word): stem(first) for word, first in like_words().items()}


_NEAR = 60


def _count(source: Source, draft: EventDraft) -> str:
    """Return the counting word shortly before the words that name the event; "the first" has none."""
    mention = draft.mentions[0]
    if _first_word(source, mention) in EARLIER:
        return ""
    start, end = _before(mention)
    start += max(source.text[start:end].rfind(mark) for mark in ":;,—") + 1
    told = tokens(source.text, Span(start, mention.trigger.end))
    return next((word.lower for word in reversed(told) if word.lower in ANOTHER), "")


def _first_word(source: Source, mention: Mention) -> str:
    return mention.trigger.cut(source.text).split()[0].lower()


def _concepts(source: Source, draft: EventDraft, words_of_events: Lexicon) -> frozenset[str]:
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
    before = source.text[slice(*_before(mention))].lower().split()
    return {"rob"} if any(words_of_events.is_a(word, "thief") for word in before[-_FARTHEST_DOER:]) else set()


_FARTHEST_DOER = 2


def _concepts_at(told: tuple[Token, ...], at: int, inside: int, words_of_events: Lexicon) -> set[str]:
    """Return what the word of a trigger can mean, with the others of the first `inside` words and what comes behind."""
    word = told[at].lower
    senses = (*words_of_events.verbs.get(word, ()), *words_of_events.nouns.get(word, ()))
    following = tuple(token.lower for token in told[at + 1 :])
    return {
        sense.concept
        for sense in senses
        if following[: inside - at - 1][: len(sense.words)] == sense.words
        and (not sense.object or sense.object in following)
    }


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
