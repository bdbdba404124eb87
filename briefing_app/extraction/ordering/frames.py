"""Reads the order that whole frames of a sentence tell: "no sooner ... than", "having ...", "led to". Makes no date."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.cue import Cue, Distance
from briefing_app.extraction.dates.distances import distance_from
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.links import is_hard_upon, link_kind
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.syntax.turned_round import turned_noun
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
    yield from _waited_for(sentence, told, text)
    yield from _between(sentence, told)


def _between(sentence: Sentence, told: Sequence[Telling]) -> Iterator[Cue]:
    """Yield "between the coup and the vote, two mayors were shot", in either order."""
    for index in (at for at, word in enumerate(sentence.lowers) if word == "between"):
        nouns = [one for one in told if one.verb is None and one.first > index and one.noun is not None]
        if len(nouns) < 2 or "and" not in sentence.lowers[nouns[0].last : nouns[1].first]:
            continue
        start, end = nouns[:2]
        if not MARKS.isdisjoint(sentence.lowers[index : end.last]) or any(
            index < group.first < end.last for group in sentence.groups
        ):
            continue
        verbs = [one for one in told if one.verb is not None and one.verb.is_finite]
        before = [one for one in verbs if one.last < index]
        placed = before[-1] if before else next((one for one in verbs if one.first > end.last), None)
        if placed is not None:
            yield Cue(RelationKind.BEFORE, placed, end, BETWEEN)
            yield Cue(RelationKind.AFTER, placed, start, BETWEEN)


BETWEEN = "between"


def _waited_for(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield "a week went by before A", "it was two days before A": how long after what was told last it came."""
    group = sentence.groups[0] if sentence.groups else None
    if group is None or group.negated or group.tense is not Tense.PAST:
        return
    is_passing = group.base in _PASSING and sentence.is_a(group.first - 1, "time unit")
    is_counted = sentence.lower(group.first - 1) == "it" and group.base in {"be", "take"}
    start = 0 if is_passing else group.last + 1
    found = distance_from(sentence, start) if is_passing or is_counted else None
    if found is None:
        return
    before = found[0] + 1 if is_counted else group.last + 1 + (sentence.lower(group.last + 1) == "by")
    if sentence.lower(before) == "of" and group.base == "take":
        yield from _taken_up(told, group, sentence.cut(group.first, group.last).cut(text))
    if sentence.lower(before) not in {"before", "until"}:
        return
    one = next((telling for telling in told if telling.first > before and telling.verb is not None), None)
    if one is not None and one.verb is not None and one.verb.tense is Tense.PAST:
        yield Cue(RelationKind.AFTER, one, None, f"{sentence.cut(start, found[0]).cut(text)} later", found[1])


def _taken_up(told: Sequence[Telling], group: VerbGroup, words: str) -> Iterator[Cue]:
    """Yield "it took weeks of sit-ins to topple the mayor, who resigned": what took time came first."""
    effort = next((one for one in told if one.noun is not None and one.verb in {None, group}), None)
    after = (one for one in told if one.verb is not None and one.verb.first > group.last)
    outcome = next(after, None) if effort is not None and effort.noun and effort.noun.first > group.last else None
    if effort is not None and outcome is not None:
        yield Cue(RelationKind.BEFORE, effort, outcome, words)


_PASSING = frozenset({"pass", "go by", "elapse", "go"})


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
            found = distance_from(sentence, 4)  # "it was not until a month after the vote that"
            is_counted = found is not None and sentence.lower(found[0] + 1) == "after"
            distance = found[1] if found is not None and is_counted else None
            yield Cue(RelationKind.AFTER, after, before, sentence.cut(2, 3).cut(text), distance)
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
        if kind is None or turned_noun(sentence, group) is not None:
            continue
        cause = next((one for one in reversed(told) if one.first < group.first), None)
        words = sentence.cut(group.first, group.last).cut(text)
        effect = next((one for one in told if one is not cause and one.last > group.last), None)
        if effect is not None and _is_parted(sentence, group.last, effect.last):
            effect = None
        if cause is not None and effect is not None:
            yield Cue(kind, cause, effect, words, _by(sentence, effect.last))
        elif effect is not None and group.first == 1 and sentence.lower(0) in {"it", "this", "that"}:
            yield Cue(_TURNED[kind], effect, None, words)  # "It followed the arrest of a spy"
        elif kind is RelationKind.AFTER and not group.passive and _ends(sentence, group.last + 1):
            cause = cause or next((one for one in told if one.verb is group and _is_deed(sentence, group)), None)
            if cause is not None:
                yield Cue(kind, cause, None, words)


_TURNED = {RelationKind.BEFORE: RelationKind.AFTER, RelationKind.AFTER: RelationKind.BEFORE}


def _by(sentence: Sentence, last: int) -> Distance | None:
    """Return how far apart they are: "preceded the walkout by two days"."""
    found = distance_from(sentence, last + 2) if sentence.lower(last + 1) == "by" else None
    return found[1] if found is not None else None


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
