"""One source's account of one event, with what merging compares: days, countries, concepts, words. Decides nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from briefing_app.extraction.actors.parties import is_own
from briefing_app.extraction.countries.finding import find_countries
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.merging.deeds import concepts, counting_word, shortly_before, words_of_triggers
from briefing_app.extraction.merging.meanings import meaning, stem, telling, things
from briefing_app.extraction.merging.places import Place, is_in, places
from briefing_app.extraction.rules_version import RULES_VERSION
from briefing_app.extraction.words.earlier_ones import ANOTHER
from briefing_app.extraction.words.lexicon import Lexicon, lexicon
from briefing_app.extraction.words.tokens import tokens
from briefing_app.model import EventDraft, EventId, EventKind, Passage, Source, Span, Status, When

_OF_ANY = ANOTHER | {meaning(word) for word in ("police", "people", "man", "men", "official", "government", "gunmen")}
"""Words that say little of which event it is: police act in most."""
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
        beside: All accounts of its source, itself too.
        concepts: What its trigger's words mean, wording apart.
        deeds: The words of its triggers, roughly.
        words: What the telling words of its sentences mean, roughly; countries and dates of the calendar apart.
        names: Those of the words that are names.
        core: The same of the telling words of its title, which says who did what.
        things: What its title names of which one is no other: a bus is no train.
        places: The towns and regions that its title names.
        count: The word that tells it from others of its sort ("a second drone"), empty if none does.
        is_the_one: A year is its name ("the 1988 quake"), so there is no other of its sort in that year.
    """

    id: EventId
    source: Source
    number: int
    draft: EventDraft
    family: str
    beside: Sequence["Account"]
    countries: frozenset[str]
    concepts: frozenset[str]
    deeds: frozenset[str]
    words: frozenset[str]
    names: frozenset[str] = frozenset()
    core: frozenset[str] = frozenset()
    things: frozenset[tuple[int, int]] = frozenset()
    places: frozenset[Place] = frozenset()
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
    words_of_events, named = lexicon(), find_countries(source.text)
    countries = _words_of_countries(source.text, named)
    told: list[Account] = []
    for number, draft in enumerate(drafts):
        told.append(_account(source, number, draft, told, words_of_events, countries, named))
    return tuple(told)


def _account(
    source: Source,
    number: int,
    draft: EventDraft,
    beside: Sequence[Account],
    words_of_events: Lexicon,
    countries: frozenset[str],
    named: Sequence[CountryMention],
) -> Account:
    told = [word for mention in draft.mentions for word in telling(source.text, mention.span)]
    in_title = telling(draft.title, Span(0, len(draft.title)))
    core = frozenset(meaning(word.lower) for word, _ in in_title) - countries
    return Account(
        _event_id(source, draft),
        source,
        number,
        draft,
        FAMILIES.get(draft.kind, draft.kind.value),
        beside,
        _countries(draft),
        concepts(source, draft, words_of_events),
        frozenset(words_of_triggers(source, draft)),
        frozenset(meaning(word.lower) for word, _ in told) - countries - _OF_ANY,
        frozenset(meaning(word.lower) for word, is_name in told if is_name) - countries,
        core,
        things(core),
        places(source.text, draft, named),
        counting_word(source, draft),
        any(_NAMED_BY_YEAR.search(source.text, *shortly_before(mention)) is not None for mention in draft.mentions),
    )


def _countries(draft: EventDraft) -> frozenset[str]:
    named = frozenset(party.code for party in draft.parties if is_own(party))
    return named or frozenset(party.code for party in draft.parties)


_STANDS_FOR_A_COUNTRY = ("name", "adjective", "people", "abbreviation", "historic name")


def _words_of_countries(text: str, named: Sequence[CountryMention]) -> frozenset[str]:
    """Return the stems of the words that only say which countries are in it: accounts are compared by these before."""
    return frozenset(
        stem(token.lower)
        for mention in named
        if mention.rule.startswith(_STANDS_FOR_A_COUNTRY) or (mention.rule == "capital" and not is_in(text, mention))
        for token in tokens(text, Span(mention.start, mention.end))
    )


_NAMED_BY_YEAR = re.compile(r"\b[Tt]he [12]\d{3}(?: [\w’'-]+){0,2} $")


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
