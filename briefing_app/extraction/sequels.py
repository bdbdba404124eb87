"""Reads what places a clause beside the one told before it: "Then ...", "... soon afterwards", "had already ..."."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.connectives import counted
from briefing_app.extraction.cue import Cue, Distance
from briefing_app.extraction.phrases import phrase_at, phrases
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.verb_groups import Tense
from briefing_app.model import RelationKind

_KINDS = {"sequel after": RelationKind.AFTER, "sequel before": RelationKind.BEFORE}


def sequels(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield places beside the event told before: "Then ...", "..., and the following morning ..."."""
    verbs = [telling for telling in told if telling.verb is not None and telling.verb.is_finite]
    main = next((telling for telling in verbs if telling.verb and not sentence.opener(telling.verb)), None)
    placed: set[Telling] = set()
    if verbs and [word.lower for word in sentence.words[:3]] == ["by", "the", "time"]:
        placed.add(verbs[0])
        yield Cue(RelationKind.AFTER, verbs[0], None, sentence.cut(0, 2).cut(text))
    starts = phrases(*_KINDS)
    for index, word in enumerate(sentence.lowers):
        match = phrase_at(sentence, index, starts) if word in starts else None
        one = _sequel_of(verbs, index) if match is not None and _stands_free(sentence, index, match[0]) else None
        if match is None or one is None or one in placed:
            continue
        placed.add(one)
        before = [telling for telling in verbs if telling.last < index and telling is not one]
        first, distance = _distance(sentence, index)
        words = sentence.cut(first, match[0]).cut(text)
        yield Cue(_KINDS[match[1]], one, before[-1] if before else None, words, distance)
    if main is not None and main not in placed and main.verb is not None and main.verb.tense is Tense.PLUPERFECT:
        yield Cue(RelationKind.BEFORE, main, None, sentence.words[main.verb.first].word)


def _distance(sentence: Sentence, index: int) -> tuple[int, Distance | None]:
    """Return the first index and the distance of "hours later" and "half an hour earlier"; days are dates by now."""
    if (unit := sentence.lower(index).removesuffix("s")) in {"minute", "hour"}:
        return counted(sentence, index, unit)
    return index, None


def _sequel_of(verbs: Sequence[Telling], index: int) -> Telling | None:
    """Return the verb such words place: the next one, or at the end of a sentence the one before."""
    return next((telling for telling in verbs if telling.last >= index), verbs[-1] if verbs else None)


def _stands_free(sentence: Sentence, index: int, last: int) -> bool:
    """Return whether a lone "then" or "later" opens a clause, rather than being part of a phrase."""
    is_lone = last == index and sentence.lower(index) in {"then", "later", "previously", "earlier"}
    is_in_verb = any(group.first < index < group.head for group in sentence.groups)
    return not is_lone or is_in_verb or index == 0 or sentence.lower(index - 1) in {"and", ",", ";"}
