"""Tells whether an event is between two countries, and which only host or broker it. Settles no party."""

from briefing_app.extraction.actors.reach import place_of_where, reach, within
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.places import is_place
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
    sentence = telling.sentence
    if sentence.vocabulary.isdisjoint(sentence.lexicon.classes["between countries"]):
        return False
    first, last = reach(telling)
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
    """Return the countries that only host or broker it: "signed in Algiers", "a Russian-brokered truce".

    Where its own words name none, those of the sentence around: "He was in Baghdad when the king was overthrown".
    """
    sentence = telling.sentence
    place = place_of_where(sentence, telling.first)
    named = list(within(sentence, *reach(telling))) or ([] if place is not None else sentence.countries)
    acting = {one.code for one in named if not _hosts(sentence, one)}
    hosting = {one.code for one in sentence.countries if _hosts(sentence, one)}
    return (hosting | ({place.code} if place is not None else set())) - acting


def _hosts(sentence: Sentence, mention: CountryMention) -> bool:
    if is_place(sentence, mention):
        return True
    first, last = sentence.indices_of(mention.start, mention.end)
    by = first - 2 if sentence.lower(first - 1) == "the" else first - 1
    is_led = sentence.lower(by) in {"by", "of"} and sentence.lower(by - 1) in _BROKERED
    return is_led or sentence.lower(last).rpartition("-")[2] in _BROKERED


_BROKERED = frozenset({"brokered", "mediated", "sponsored", "facilitated", "hosted", "arranged", "auspices"})
