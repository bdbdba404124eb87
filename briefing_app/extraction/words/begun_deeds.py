"""Joins a verb of beginning to the deed that begins: "will begin clearing mines", "began to withdraw"."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tenses import Tense
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.extraction.words.verb_reading import ing_deed

_BEGINNING = frozenset({"begin", "start", "commence", "resume"})
_STANDING = ("state verb", "continuing", "happening", "speech")
"""Classes of verbs that are no deeds by themselves: what began "operating" or "to appear" changed by that alone."""


def with_begun(groups: Sequence[VerbGroup], words: Sequence[Token], lexicon: Lexicon) -> tuple[VerbGroup, ...]:
    """Return the groups with each verb of beginning made a helper of the deed that follows it."""
    found: list[VerbGroup] = []
    for group in groups:
        begun = _joined(found[-1], group, lexicon) if found else None
        if begun is not None:
            found[-1] = begun
        else:
            found.append(_with_ing(group, words, lexicon))
    return tuple(found)


def _joined(beginning: VerbGroup, deed: VerbGroup, lexicon: Lexicon) -> VerbGroup | None:
    """Return the infinitive right behind a verb of beginning as one with it: "began to withdraw"."""
    is_led = _begins(beginning) and deed.first == beginning.last + 1 and deed.tense is Tense.INFINITIVE
    if not is_led or deed.helpers[:2] == ("to", "have") or lexicon.is_a(deed.base, *_STANDING):
        return None
    helpers = (*beginning.helpers, beginning.base, *deed.helpers)
    return replace(
        deed, first=beginning.first, tense=beginning.tense, negated=beginning.negated or deed.negated, helpers=helpers
    )


def _with_ing(group: VerbGroup, words: Sequence[Token], lexicon: Lexicon) -> VerbGroup:
    """Return the group with the form in -ing right behind as its verb: "began clearing mines"."""
    at = group.last + 1
    sense = ing_deed(words, at, lexicon) if _begins(group) else None
    if sense is None or lexicon.is_a(sense.base, *_STANDING):
        return group
    helpers = (*group.helpers, group.base)
    return replace(group, head=at, last=at + len(sense.words), sense=sense, helpers=helpers)


def _begins(group: VerbGroup) -> bool:
    return (
        group.base in _BEGINNING and not group.passive and group.head == group.last and group.tense is not Tense.GERUND
    )
