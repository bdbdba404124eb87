"""Tells the event of a noun that no verb carries, if the words pin it down. Joins no verb to it."""

from collections.abc import Iterator, Sequence
from datetime import date

from briefing_app.extraction.coreference.polls import poll_verb
from briefing_app.extraction.dates.owners_by_shape import due_noun
from briefing_app.extraction.events.kinds import noun_kind
from briefing_app.extraction.factuality.anniversaries import dated_by_anniversary
from briefing_app.extraction.factuality.conditions import is_kept_off, is_mere_chance
from briefing_app.extraction.factuality.denials import as_denied, is_declined
from briefing_app.extraction.factuality.going_on import is_open_noun
from briefing_app.extraction.factuality.pinned_nouns import is_certain, is_definite, only_adorns
from briefing_app.extraction.factuality.sides import lies_ahead, lies_back
from briefing_app.extraction.factuality.status import is_wished, noun_is_denied
from briefing_app.extraction.names.attribution import Saying
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.model import Status

_UNDOING = frozenset({"restore", "end", "cancel"})


def is_undone(noun: EventNoun, found: Sequence[Telling]) -> bool:
    """Return whether it is the subject of a verb of its end: "the freeze was lifted" does not tell it again."""
    return any(
        telling.verb is not None
        and telling.verb.sense.concept in _UNDOING
        and noun.phrase_last == telling.verb.first - 1
        for telling in found
    )


def told_alone(
    sentence: Sentence,
    noun: EventNoun,
    times: tuple[TimeExpression, ...],
    spoken: Sequence[Saying],
    anchor: date | None,
) -> Iterator[Telling]:
    """Yield the event of the noun, if it tells one: pinned down, dated, or a name for what is told elsewhere.

    Args:
        sentence: Where it stands.
        noun: The noun.
        times: What dates it.
        spoken: Who says what in the sentence.
        anchor: The publication day.
    """
    has_day = any(time.when is not None and time.when.is_day for time in times)
    if (only_adorns(sentence, noun) and not has_day) or _names_work(sentence, noun):
        return
    if noun_is_denied(sentence, noun) or is_kept_off(sentence, noun) or is_mere_chance(sentence, noun):
        return
    is_standing = noun.sense.base == "convention" and not times  # "their exit from the convention on mines"
    certain = bool(times) or (is_certain(sentence, noun) and not is_standing)
    if not certain and not is_definite(sentence, noun) and poll_verb(sentence, noun) is None:
        return
    ahead = lies_ahead(times, anchor) or (_is_due(sentence, noun, times) and not lies_back(times, anchor))
    saying = next((saying for saying in spoken if saying.covers(noun.first)), None)
    is_open = is_open_noun(sentence, noun, times)
    status = Status.PLANNED if ahead else Status.ONGOING if is_open else Status.HAPPENED
    if is_wished(sentence, noun):
        status, certain = Status.REQUESTED, True
    kind = noun_kind(sentence, noun)
    found = Telling(sentence, kind, status, None, noun, times, saying, is_open=is_open, is_echo=not certain)
    if not is_declined(found):
        yield dated_by_anniversary(as_denied(found), anchor)


def _is_due(sentence: Sentence, noun: EventNoun, times: Sequence[TimeExpression]) -> bool:
    """Return whether all its times say when it is due, be it this year: "the vote, due before this year ends"."""
    firsts = [sentence.indices_of(time.start, time.end)[0] for time in times]
    return bool(firsts) and all(due_noun(sentence, first) is noun for first in firsts)


def _names_work(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it stands in the title of a work: "her film 'Assassination at Noon' opens next week"."""
    if noun.first not in sentence.quoted or not sentence.words[noun.first].word[:1].isupper():
        return False
    start = noun.first
    while start - 1 in sentence.quoted:
        start -= 1
    near = range(max(0, start - _NEAR_WORK), start - 1)
    return any(sentence.is_a(at, "fiction") or sentence.lower(at) in _WORKS for at in near)


_NEAR_WORK = 4
_WORKS = frozenset(
    {
        "book", "album", "song", "play", "documentary", "opera", "musical", "ballet", "painting", "exhibition",
        "memoir", "poem", "podcast", "single", "trilogy", "sculpture", "mural", "essay", "biography", "game",
    }
)  # fmt: skip
