"""Finds what people come to of a time of its own: "this year's race drew 300". Weighs nothing."""

from collections.abc import Sequence

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.counted_words import is_count
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_OWNING = frozenset({"'s", "’s", "'", "’"})
_CROWDS = frozenset({"hundreds", "thousands", "dozens", "scores", "crowds", "crowd", "record", "tens", "millions"})
_FEW = 4
_COMING = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})


def is_of_time(words: Sequence[Token], at: int, times: Sequence[TimeExpression]) -> bool:
    """Return whether the word belongs to a time right before it: "this year's race", "last month's ride"."""
    if at < 2 or words[at - 1].lower not in _OWNING:
        return False
    return any(time.when is not None and words[at - 2].end <= time.end <= words[at - 1].end for time in times)


def brings_people(words: Sequence[Token], at: int, groups: Sequence[VerbGroup], lexicon: Lexicon) -> bool:
    """Return whether the verb beside the word tells that people came to it."""
    after = next((group for group in groups if group.first == at + 1), None)
    if after is not None and _draws(words, after, lexicon):
        return True
    before = next((group for group in reversed(groups) if group.last < at), None)
    is_near = before is not None and at - before.last <= _FEW + 1
    return before is not None and is_near and _comes(before, lexicon)


def _draws(words: Sequence[Token], group: VerbGroup, lexicon: Lexicon) -> bool:
    near = words[group.last + 1 : group.last + 1 + _FEW]
    has_crowd = any(is_count(word) or word.lower in _CROWDS for word in near)
    return lexicon.is_a(group.base, "drawing people") and group.tense in _COMING and not group.passive and has_crowd


def _comes(group: VerbGroup, lexicon: Lexicon) -> bool:
    is_deed = group.tense in _COMING and not (group.passive or group.negated)
    return is_deed and lexicon.is_a(group.base, "taking part")


def attended(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the event of a time of its own that the verb says people came to."""
    if not sentence.lexicon.is_a(group.base, "drawing people", "taking part"):
        return None
    host = sentence.subject_noun(group)
    if host is not None and not host.preposition and _draws(sentence.words, group, sentence.lexicon):
        return host  # "the march in Lyon on Sunday drew 300"
    for noun in sentence.nouns:
        is_beside = noun.last == group.first - 1 or noun.phrase_first == group.last + 1
        is_own = is_of_time(sentence.words, noun.first, sentence.times)
        if is_beside and is_own and brings_people(sentence.words, noun.first, sentence.groups, sentence.lexicon):
            return noun
    return None
