"""Finds those who are named only by whose they are: "a friend of Rabin's killer", "Elian's father". Names nobody."""

import sys

from briefing_app.extraction.name_mentions import NameMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.subjects import subject


def tells_whose(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether the name only tells whose friend or aide acts: "a friend of Rabin's killer" is not Rabin."""
    is_owner = sentence.lower(mention.last + 1) in {"'s", "’s", "'", "’"}
    if not (is_owner or sentence.lower(mention.first - 1) == "of"):
        return False
    for group in sentence.groups:
        doer = subject(sentence, group) if group.is_finite and group.first > mention.last else None
        if doer is not None and doer[0] <= mention.first and mention.last <= doer[1]:
            others = (at for at in range(doer[0], doer[1] + 1) if not mention.first <= at <= mention.last)
            return any(sentence.is_a(at, "companion") for at in others)
    return False


def has_companion(sentence: Sentence, before: int = sys.maxsize) -> bool:
    """Return whether somebody without a name acts, who may be the next "she": "a friend of the killer said".

    Args:
        sentence: Where they act.
        before: Only verbs before this index count.
    """
    doers = (subject(sentence, group) for group in sentence.groups if group.is_finite and group.first < before)
    return any(sentence.is_a(at, "companion") for doer in doers if doer for at in range(doer[0], doer[1] + 1))
