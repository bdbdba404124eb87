"""Settles which countries take part in a telling, and which are only inferred from around. Finds no country itself."""

from collections.abc import Iterable, Sequence

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import HARD_MARKS, Sentence
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import EventKind, Party

_MUTUAL = frozenset(
    {EventKind.TREATY, EventKind.AGREEMENT, EventKind.MEETING, EventKind.CALL, EventKind.VISIT, EventKind.EXERCISE}
)


def parties(telling: Telling, before: Sequence[Sentence]) -> tuple[Party, ...]:
    """Return the countries in order of their codes; those of the sentences `before` are marked as inferred."""
    named = _named(telling)
    if named:
        return _sorted(Party(mention.code, rule=mention.rule) for mention in named)
    return _inferred(before)


def _named(telling: Telling) -> list[CountryMention]:
    sentence = telling.sentence
    own = list(_within(sentence, *_reach(telling)))
    speaker = telling.saying
    if speaker is not None:
        own += _within(sentence, speaker.speaker_first, speaker.speaker_last)
    if telling.asked_by is not None:
        own += _within(sentence, sentence.subject_first(telling.asked_by), telling.last)
    codes = {mention.code for mention in own}
    if not codes or (telling.kind in _MUTUAL and len(codes) < 2):
        own += sentence.countries
    return own


def _reach(telling: Telling) -> tuple[int, int]:
    """Return the first and last index of the words that tell the event: its clause, or its noun's phrase."""
    sentence = telling.sentence
    first, last = telling.first, telling.last
    if telling.noun is not None:
        first, last = min(first, telling.noun.phrase_first), max(last, telling.noun.phrase_last)
    if telling.verb is None:
        return first, last
    verb = telling.verb
    later = [group.first - 1 for group in sentence.groups if group.first > verb.last and group.is_finite]
    doer = subject(sentence, verb)
    noun = sentence.subject_noun(verb) if verb.passive else None
    starts = [first, *([doer[0]] if doer is not None else []), *([noun.phrase_first] if noun is not None else [])]
    opening = _opening(sentence, min(starts))
    return opening, max(last, min([len(sentence.words) - 1, *later]))


def _opening(sentence: Sentence, first: int) -> int:
    """Return the start of the sentence if no verb stands before: "In Geneva on Monday, ministers met"."""
    has_verb = any(group.last < first and group.is_finite for group in sentence.groups)
    return first if has_verb or any(sentence.lower(at) in HARD_MARKS for at in range(first)) else 0


def _within(sentence: Sentence, first: int, last: int) -> Iterable[CountryMention]:
    start, end = sentence.words[first].start, sentence.words[min(last, len(sentence.words) - 1)].end
    return [mention for mention in sentence.countries if start <= mention.start < end]


def _inferred(before: Sequence[Sentence]) -> tuple[Party, ...]:
    """Return the countries of the nearest earlier sentence that names any, in the same paragraph if there is one."""
    for sentence in reversed(before):
        if sentence.countries:
            return _sorted(
                Party(mention.code, inferred=True, rule=f"sentence before: {mention.rule}")
                for mention in sentence.countries
            )
    return ()


def _sorted(found: Iterable[Party]) -> tuple[Party, ...]:
    first_of: dict[str, Party] = {}
    for party in found:
        first_of.setdefault(party.code, party)
    return tuple(first_of[code] for code in sorted(first_of))
