"""Tells what only a story or a game tells: "In the novel, Peru goes to war in 2041". Knows no dates."""

from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_TOLD = frozenset({Tense.PRESENT, Tense.FUTURE, Tense.MODAL})
_LONGEST = 12


def is_imagined(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a story, a film or a war game tells it, none of which looks back."""
    if group.tense not in _TOLD or sentence.vocabulary.isdisjoint(sentence.lexicon.classes["fiction"] | _GAMES):
        return False
    return _opens_story(sentence, group) or _is_in_story(sentence, group)


_GAMES = frozenset({"game", "games"})


def _is_story(sentence: Sentence, index: int) -> bool:
    is_war_game = sentence.lower(index) in _GAMES and sentence.lower(index - 1) == "war"
    return is_war_game or sentence.is_a(index, "fiction")


def _opens_story(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether "In the novel," opens the sentence, and the verb is not in a clause of its own on the novel."""
    if sentence.lower(0) not in {"in", "under"} or sentence.opener(group) in RELATIVES:
        return False
    comma = next((at for at in range(1, min(group.first, _LONGEST)) if sentence.lower(at) in MARKS), None)
    return comma is not None and any(_is_story(sentence, at) for at in range(1, comma))


def _is_in_story(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "the film imagines that ...", "a novel in which ..."."""
    that = next((at for at in range(group.first - 1, 0, -1) if sentence.lower(at) in {"that", "which", "where"}), 0)
    if sentence.lower(that) == "that":
        is_led = sentence.lower(that - 1) in _IMAGINING
    else:
        is_led = sentence.lower(that) == "where" or sentence.lower(that - 1) == "in"
    return is_led and any(_is_story(sentence, at) for at in range(max(0, that - _NEAR), that))


_NEAR = 4
_IMAGINING = frozenset({"imagines", "envisages", "envisions", "supposes", "posits", "assumes", "pictures"})
