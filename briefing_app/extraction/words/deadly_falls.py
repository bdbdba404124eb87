"""Tells slides and plunges that people die of from those of prices: "died in the slide". Knows no dates."""

from collections.abc import Sequence

from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.tokens import Token
from briefing_app.model import EventKind

_LEADS = frozenset({"in", "by", "of", "from"})
_FARTHEST_LEAD = 6
_OF_PRICES = frozenset({"in", "of", "by", "against", "to"})


def deadly_fall(words: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Sense, ...] | None:
    """Return the sense of a fall of earth or of a bus at this word; None where it may be one of prices."""
    word = words[at].lower
    if not lexicon.is_a(word, "sliding") or at == 0:
        return None
    is_named = lexicon.is_a(words[at - 1].lower, "what slides")
    after, behind = (words[n].lower if n < len(words) else "" for n in (at + 1, at + 2))
    is_of_prices = after in _OF_PRICES and not behind[:1].isdigit()  # but "the slide of 31 May 1970"
    if not is_named and (is_of_prices or not _cost_lives(words, at, lexicon)):
        return None
    return (Sense(word, "collapse", EventKind.DISASTER),)


def _cost_lives(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a preposition leads the fall behind those it cost: "perished in the slide", "victims of the"."""
    lead = next((n for n in range(at - 1, max(0, at - _FARTHEST_LEAD), -1) if words[n].lower in _LEADS), 0)
    return lead > 0 and lexicon.is_a(words[lead - 1].lower, "cost in lives")
