"""Reads the order that whole frames of a sentence tell: "no sooner ... than", "having ...", "led to". Makes no date."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.cue import Cue
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.figures_of_speech import is_hard_upon
from briefing_app.extraction.syntax.links import link_kind
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import RelationKind


def framed(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield the orders that the sentence tells by its build rather than by one word between two events."""
    yield from _relayed(sentence, told, text)
    yield from _hard_upon(sentence, told, text)
    yield from _brought_forward(sentence, told, text)
    yield from _having_done(sentence, told, text)
    yield from _linked(sentence, told, text)


def _relayed(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield "A, after which B" and "A, whereupon B"."""
    for index, word in enumerate(sentence.lowers):
        last = index + 1 if word == "after" and sentence.lower(index + 1) == "which" else index
        if last == index and word != "whereupon":
            continue
        before = next((telling for telling in reversed(told) if telling.last < index), None)
        after = next((telling for telling in told if telling.first > last), None)
        if before is not None and after is not None:
            yield Cue(RelationKind.AFTER, after, before, sentence.cut(index, last).cut(text))


def _hard_upon(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield "no sooner had A than B"."""
    if "than" in sentence.vocabulary and is_hard_upon(sentence):
        than = sentence.lowers.index("than")
        one = next((telling for telling in reversed(told) if telling.last < than), None)
        other = next((telling for telling in told if telling.first > than), None)
        start = sentence.lowers.index("sooner")
        if one is not None and other is not None and start < than:
            yield Cue(RelationKind.BEFORE, one, other, sentence.cut(start - 1, start).cut(text))


_FORWARD = {("not", "until"), ("only", "after"), ("only", "when"), ("only", "once")}


def _brought_forward(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield "it was not until A that B"."""
    if sentence.lowers[:2] != ("it", "was") or sentence.lowers[2:4] not in _FORWARD:
        return
    for that in (at for at in range(4, len(sentence.lowers)) if sentence.lower(at) == "that"):
        before = next((telling for telling in reversed(told) if telling.last < that), None)
        after = next((telling for telling in told if telling.first > that), None)
        if before is not None and after is not None:
            yield Cue(RelationKind.AFTER, after, before, sentence.cut(2, 3).cut(text))
            return


def _having_done(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield "having done A, they did B"."""
    for telling in told:
        verb = telling.verb
        if verb is None or verb.tense is not Tense.PARTICIPLE or verb.helpers[:1] != ("having",):
            continue
        main = next((other for other in told if other.verb is not None and other.verb.is_finite), None)
        if main is not None:
            yield Cue(RelationKind.BEFORE, telling, main, sentence.cut(verb.first, verb.first).cut(text))


def _linked(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield "A led to B", "A was followed by B", "A, preceded by B"."""
    for group in sentence.groups:
        kind = link_kind(sentence, group)
        if kind is None:
            continue
        cause = next((one for one in reversed(told) if one.first < group.first), None)
        words = sentence.cut(group.first, group.last).cut(text)
        effect = next((one for one in told if one is not cause and one.last > group.last), None)
        if effect is not None and _is_parted(sentence, group.last, effect.last):
            effect = None
        if cause is not None and effect is not None:
            yield Cue(kind, cause, effect, words)
        elif kind is RelationKind.AFTER and not group.passive and _ends(sentence, group.last + 1):
            cause = cause or next((one for one in told if one.verb is group and _is_deed(sentence, group)), None)
            if cause is not None:
                yield Cue(kind, cause, None, words)


def _is_deed(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the subject is by its form a deed, not somebody: "The excommunications followed"."""
    who = subject(sentence, group)
    return who is not None and sentence.lower(who[1]).endswith(_DEEDS)


_DEEDS = ("tion", "tions", "sion", "sions", "ment", "ments", "als", "ures")


def _is_parted(sentence: Sentence, first: int, last: int) -> bool:
    return any(sentence.lower(at) in MARKS for at in range(first, last))


def _ends(sentence: Sentence, index: int) -> bool:
    """Return whether no object comes: "riots followed", "riots followed in the north"."""
    return sentence.lower(index) in {*MARKS, "", "."} or sentence.is_a(index, "preposition") or sentence.is_timed(index)
