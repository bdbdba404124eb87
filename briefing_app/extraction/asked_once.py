"""Keeps what is found of a verb, a word or a whole sentence with the sentence: many rules ask the same of it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import VerbGroup

_Answer = TypeVar("_Answer")
_WHOLE = -1


def once_a_verb(ask: Callable[[Sentence, VerbGroup], _Answer]) -> Callable[[Sentence, VerbGroup], _Answer]:
    """Return the question, which is worked out once for each verb of a sentence."""

    @wraps(ask)
    def answer(sentence: Sentence, group: VerbGroup) -> _Answer:
        key = (ask, group.head)
        if key not in sentence.answers:
            sentence.answers[key] = ask(sentence, group)
        found: _Answer = sentence.answers[key]
        return found

    return answer


def once_a_word(ask: Callable[[Sentence, int], _Answer]) -> Callable[[Sentence, int], _Answer]:
    """Return the question, which is worked out once for each index of a sentence."""

    @wraps(ask)
    def answer(sentence: Sentence, index: int) -> _Answer:
        key = (ask, index)
        if key not in sentence.answers:
            sentence.answers[key] = ask(sentence, index)
        found: _Answer = sentence.answers[key]
        return found

    return answer


def once_a_sentence(ask: Callable[[Sentence], _Answer]) -> Callable[[Sentence], _Answer]:
    """Return the question, which is worked out once for each sentence."""

    @wraps(ask)
    def answer(sentence: Sentence) -> _Answer:
        key = (ask, _WHOLE)
        if key not in sentence.answers:
            sentence.answers[key] = ask(sentence)
        found: _Answer = sentence.answers[key]
        return found

    return answer
