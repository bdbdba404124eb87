"""Tells whether an event is between two countries, and which only host or broker it. Settles no party."""

from briefing_app.extraction.actors.reach import reach, within
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import CountryCode, EventKind

MUTUAL = frozenset(
    {EventKind.TREATY, EventKind.AGREEMENT, EventKind.MEETING, EventKind.CALL, EventKind.VISIT, EventKind.EXERCISE}
)
"""Kinds it takes two for: where one is named, the other is looked for around it."""


def is_between_two(telling: Telling) -> bool:
    """Return whether it takes two by its kind, or the words say so: "the pact lapsed", "ties were cut"."""
    if telling.kind in _BILATERAL or telling.concept in _FOUGHT:
        return True
    sentence, (first, last) = telling.sentence, reach(telling)
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    start = min(first, doer[0]) if doer is not None else first  # "broke off ties in May and restored them in June"
    told = (at for at in range(start, last + 1) if sentence.is_a(at, "between countries"))
    return any(sentence.lower(at) != "both" or not _correlates(sentence, at) for at in told)


def _correlates(sentence: Sentence, both: int) -> bool:
    """Return whether "both" only leads to an "and": "both to elect a president and to vote", "both rich and poor"."""
    return not sentence.lower(both + 1).endswith("s") and "and" in sentence.lowers[both + 1 : both + _FARTHEST_AND]


_FARTHEST_AND = 8


_BILATERAL = frozenset({EventKind.TREATY, EventKind.AGREEMENT})
_FOUGHT = frozenset({"war", "truce", "recall"})


def sites(telling: Telling) -> set[CountryCode]:
    """Return the countries that only host or broker it: "signed in Algiers", "a Russian-brokered truce"."""
    sentence = telling.sentence
    named = list(within(sentence, *reach(telling)))
    acting = {one.code for one in named if not _hosts(sentence, one)}
    return {one.code for one in named} - acting


def _hosts(sentence: Sentence, mention: CountryMention) -> bool:
    first, last = sentence.indices_of(mention.start, mention.end)
    if sentence.lower(first - 1) in _AT or _is_city_of(sentence, first, last):
        return True
    by = first - 2 if sentence.lower(first - 1) == "the" else first - 1
    is_led = sentence.lower(by) in {"by", "of"} and sentence.lower(by - 1) in _BROKERED
    return is_led or sentence.lower(last).rpartition("-")[2] in _BROKERED


def _is_city_of(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether the words name a place of the country: "in the Kenyan capital"."""
    is_city = sentence.lower(last + 1) in _CITIES
    return is_city and sentence.lower(first - 1) == "the" and sentence.lower(first - 2) in _AT


_CITIES = frozenset({"capital", "city", "town", "port", "resort", "village"})
_AT = frozenset({"in", "at", "near", "outside"})
_BROKERED = frozenset({"brokered", "mediated", "sponsored", "facilitated", "hosted", "arranged", "auspices"})
