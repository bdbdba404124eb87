"""Reads what came after a stretch of something: "detained on 1 May and freed after 12 days". Makes no date."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.cue import Cue
from briefing_app.extraction.dates.distances import distance_from
from briefing_app.extraction.sentence import CLAUSE_STARTS, Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense
from briefing_app.model import RelationKind

_PLACES = frozenset({"hospital", "custody", "captivity", "detention", "prison", "jail", "talks", "office"})


def after_stretches(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield what came "after ten days" behind its verb: so long after what was told of the same one before."""
    for index in range(1, len(sentence.words) - 1):
        if sentence.lower(index) != "after" or sentence.lower(index - 1) in CLAUSE_STARTS:
            continue
        stretch = distance_from(sentence, index + 1)
        if stretch is None or stretch[1].count is None or not _ends_there(sentence, stretch[0]):
            continue
        one = next((one for one in reversed(told) if one.last < index and _is_done(one)), None)
        other = _begun(sentence, told, one) if one is not None else None
        if one is not None and (other is not None or _is_taken_up(one)):
            yield Cue(RelationKind.AFTER, one, other, sentence.cut(index, stretch[0]).cut(text), stretch[1])


def _ends_there(sentence: Sentence, last: int) -> bool:
    """Return whether the clause ends, or the stretch only tells where it was spent: "after two days in hospital"."""
    is_spent = sentence.lower(last + 1) in {"in", "of"} and sentence.lower(last + 2) in _PLACES
    return sentence.is_clause_end(last + (3 if is_spent else 1))


def _is_done(telling: Telling) -> bool:
    verb = telling.verb
    return verb is not None and verb.tense is Tense.PAST and verb.is_finite and not (verb.negated or verb.progressive)


def _begun(sentence: Sentence, told: Sequence[Telling], one: Telling) -> Telling | None:
    """Return the deed of the same one that the stretch is counted from: before "and", or about the subject."""
    before = next((other for other in reversed(told) if other.last < one.first and other.times), None)
    if before is None or before.verb is None or one.verb is None:
        return None
    who, again = subject(sentence, before.verb), subject(sentence, one.verb)
    is_shared = before.last < one.verb.first and who is not None and who == again
    is_about = again is not None and again[0] <= before.first and before.last < one.verb.first
    return before if is_shared or is_about else None


def _is_taken_up(one: Telling) -> bool:
    """Return whether a pronoun is the subject: "He was released after nine days"."""
    return one.verb is not None and one.sentence.is_a(one.verb.first - 1, "personal pronoun")
