"""Tells who an account says did it, or who met whom: states and bodies of states. Decides nothing on days or words."""

import re
from functools import lru_cache

from briefing_app.extraction.countries.finding import find_countries
from briefing_app.extraction.merging.account import Account
from briefing_app.extraction.words.lexicon import bodies
from briefing_app.model import EventKind

_TWO_SIDED = frozenset({EventKind.MEETING, EventKind.CALL, EventKind.VISIT})
_CONTESTED = frozenset({EventKind.STRIKE, EventKind.ATTACK, EventKind.DEATH, EventKind.DISASTER})
"""Kinds of which sources may name different doers for one deed."""
_OF_ONE_SENDER = frozenset({EventKind.SANCTION, EventKind.AID})
"""Kinds that each state does for itself; others two states may claim."""
_AIMED = frozenset({"expel", "recall", "sanction", "condemn"})
"""Concepts of deeds that one does to another, who often does the same in return."""
_PASSIVE = re.compile(r"(?i)\b(?:was|were|been|being|is|are|be|placed under|put under|came under|hit with)\b[^,;]*$")
_AGENT = re.compile(r" (?:by|from) (?:the )?((?:[\w.’'-]+ ?){1,4})")
_END_OF_OBJECT = re.compile(r" (?:in|at|on|near|during|for|to|over|about|before|after)\b|[,;:]|\.(?:\s|$)")


def are_of_others(one: Account, other: Account) -> bool:
    """Return whether both name who did it and mean others, or who met whom and mean another pair."""
    kinds = {one.draft.kind, other.draft.kind}
    if kinds <= _TWO_SIDED:
        ours, theirs = map(_speaking if kinds == {EventKind.CALL} else _pair, (one, other))
        return len(ours) == len(theirs) == _PAIR and ours != theirs
    if kinds & (_CONTESTED | _TWO_SIDED):
        return False
    ours, theirs = _doers(one), _doers(other)
    if not ours or not theirs or ours & theirs:
        return False
    if one.concepts & other.concepts & _AIMED:
        return True
    if ours & other.countries or theirs & one.countries:
        return False  # whoever one account names as doer may be the one that the other calls the target
    return kinds <= _OF_ONE_SENDER or bool((ours | theirs) - one.countries - other.countries)


_PAIR = 2


def _speaking(account: Account) -> frozenset[str]:
    """Return the states told to have spoken: a call has no place, so all that it names, "her colleague in Peru" too."""
    named = account.countries
    return frozenset(named) if len(named) == _PAIR else _pair(account)


@lru_cache(maxsize=30_000)
def _doers(account: Account) -> frozenset[str]:
    """Return the states and bodies that act: the subject, or who stands behind "by", and the giver behind "from"."""
    before, done, after = _around(account)
    agent = _AGENT.match(after[max(0, after.find(" by "), after.find(" from ")) :])
    agents = _named(agent[1]) if agent is not None else frozenset()
    if _PASSIVE.search(f"{before}{done}"):
        return agents
    return _named(before) | agents


@lru_cache(maxsize=30_000)
def _pair(account: Account) -> frozenset[str]:
    """Return the states and bodies told to have met: those before the verb and in its object, without the place."""
    before, done, after = _around(account)
    end = _END_OF_OBJECT.search(after)
    return _named(f"{before}{done}{after[: end.start()] if end is not None else after}")


def _around(account: Account) -> tuple[str, str, str]:
    """Return the clause before the words that name the event, these words, and the rest of the sentence."""
    text, mention = account.source.text, account.draft.mentions[0]
    before = text[mention.span.start : mention.trigger.start].rsplit(", ", 1)[-1]
    return before, mention.trigger.cut(text), text[mention.trigger.end : mention.span.end]


def _named(phrase: str) -> frozenset[str]:
    """Return the codes of the countries in the words, and the first names of the bodies."""
    found = {bodies()[match[0].lower()] for match in _body_pattern().finditer(phrase)}
    return frozenset(found | {mention.code for mention in find_countries(_body_pattern().sub("", phrase))})


@lru_cache(maxsize=1)
def _body_pattern() -> re.Pattern[str]:
    names = sorted(bodies(), key=len, reverse=True)
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, names))})(?!\w)")
