"""Settles which countries take part in a telling, and which are only inferred from around. Finds no country itself."""

from collections.abc import Iterable, Sequence

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import RELATIVES, Sentence
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
    subject = sentence.subject_noun(verb)
    if subject is not None and verb.passive:
        first = min(first, subject.phrase_first)
    later = [group.first - 1 for group in sentence.groups if group.first > verb.last and group.is_finite]
    if sentence.opener(verb) not in RELATIVES:
        first = min(first, _subject_start(telling))
    else:
        first = min(first, _antecedent_start(sentence, verb.first))
    return first, max(last, min([len(sentence.words) - 1, *later]))


def _subject_start(telling: Telling) -> int:
    """Return where the subject starts, past what is put in between commas."""
    sentence, verb = telling.sentence, telling.verb
    assert verb is not None  # noqa: S101 the caller has a verb
    start = sentence.subject_first(verb)
    if telling.saying is not None and telling.saying.first <= verb.first:
        return (
            max(telling.saying.first, min(start, telling.saying.last))
            if telling.saying.first > 0
            else min(start, 0 if not _finite_before(sentence, verb.first) else start)
        )
    return start if _finite_before(sentence, verb.first) else 0


def _finite_before(sentence: Sentence, index: int) -> bool:
    return any(group.last < index and group.is_finite for group in sentence.groups)


def _antecedent_start(sentence: Sentence, index: int) -> int:
    """Return where the noun phrase before "who", "which", "that" starts: at the last mark or verb before it."""
    return max((group.last + 1 for group in sentence.groups if group.last < index), default=0)


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
