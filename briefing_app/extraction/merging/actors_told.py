"""Tells whether two accounts name doers that cannot be one: two armies, two states. Decides for neither."""

import re
from functools import lru_cache

from briefing_app.extraction.countries.finding import find_countries
from briefing_app.extraction.merging.account import Account
from briefing_app.extraction.merging.meanings import meaning
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import lexicon
from briefing_app.model import EventKind

_WITH_ACTOR = frozenset({EventKind.STRIKE, EventKind.ATTACK})
_DOERS = frozenset({"build", "fire", "explode", "rob", "seize goods"})
"""Concepts of deeds that only one can have done."""
_BLOWS = frozenset({"strike", "attack"})
"""Concepts of blows; of some the kind is left open, as markets are hit and captured too."""
_ARMED_ONLY = frozenset({"kill", "fire", "explode", "build"})
"""Concepts of what armed men do, and storms and accidents too."""


def has_actor(account: Account) -> bool:
    """Return whether it is a deed that only one can have done, if anybody did it."""
    return account.draft.kind in _WITH_ACTOR or not account.concepts.isdisjoint(_DOERS | _BLOWS | _ARMED_ONLY)


def are_opposed(actor: str, theirs: str, told: tuple[Account, Account]) -> bool:
    """Return whether it cannot be one: of two countries, or, in an attack, without a word in common.

    Gunmen may be of any army, those of a cartel are not.
    """
    ours, others = _countries(actor), _countries(theirs)
    if ours and others:
        return not ours & others
    if _is_unnamed(actor) or _is_unnamed(theirs):
        return False
    our_side, their_side = _sides(actor), _sides(theirs)
    if our_side and their_side:  # whatever else they share: "army gunners", "militia gunners"
        return not our_side & their_side
    if _words(actor) & _words(theirs):
        return False
    are_armed = _is_armed(actor) and _is_armed(theirs)
    if any(account.draft.kind in _WITH_ACTOR or account.concepts & _BLOWS for account in told):
        is_of_markets = any(lexicon().is_a(word.lower(), "market") for word in (*actor.split(), *theirs.split()))
        return are_armed or not is_of_markets
    return are_armed and any(account.concepts & _ARMED_ONLY for account in told)


def _sides(actor: str) -> frozenset[str]:
    """Return for whom they fight, by their words: the state, its foes, or both where one is said to be of the other."""
    words = actor.lower().split()
    return frozenset(side for side in _SIDES if any(lexicon().is_a(word, side) for word in words))


_SIDES = ("side of the state", "side of rebels")


@lru_cache(maxsize=10_000)
def _countries(phrase: str) -> frozenset[str]:
    return frozenset(mention.code for mention in find_countries(phrase))


_ARMED = ("military", "force", "rebels")
_UNNAMED = frozenset(
    {
        "gunman", "gunmen", "men", "man", "people", "attacker", "attackers", "assailant", "assailants", "robber",
        "robbers", "bandits", "raiders", "criminals", "suspects", "someone", "they", "shots", "masked", "armed",
        "unknown", "unidentified", "hooded", "the", "a", "an", "two", "three", "four", "five", "six", "several",
    }
)  # fmt: skip


def _is_armed(actor: str) -> bool:
    return any(lexicon().is_a(word, *_ARMED) for word in actor.lower().split())


def _is_unnamed(actor: str) -> bool:
    return _UNNAMED.issuperset(actor.lower().split())


_AGENT = re.compile(
    r"[^,;.]{0,60}? by ((?:the )?[A-Za-z][\w’'-]+(?: [\w’'-]+){0,2}?)"
    r"(?= (?:on|in|at|near|from|last|who|late|early|during|over|outside|after|before)\b|[,.;]|$)"
)
_BE = frozenset({"was", "were", "been", "being", "is", "are"})


def actor(account: Account) -> str:
    """Return who acts: four words at most before an active verb, or behind "by" after a passive one."""
    text, mention = account.source.text, account.draft.mentions[0]
    verb = mention.trigger.cut(text).lower().split()
    before = text[mention.span.start : mention.trigger.start].strip()
    if not _BE.isdisjoint((*before.lower().split()[-1:], *verb)):
        by = _AGENT.match(text, mention.trigger.end, mention.span.end)
        return by[1] if by and (by[1].removeprefix("the ")[0].isupper() or _is_armed(by[1])) else ""
    match = _SUBJECT.fullmatch(before.rsplit(", ", 1)[-1].strip())
    is_past = any(Form.PAST in sense.forms for sense in lexicon().verbs.get(verb[0], ()))
    is_named = match is not None and (match[2][0].isupper() or _is_armed(match[2]))
    return match[1] if match is not None and is_named and (is_past or verb[0].endswith("ed")) else ""


_SUBJECT = re.compile(r"(?:(?:On|In|Last|Late|Early) [\w ]+? )?((?:[Tt]he |An? )?([A-Za-z][\w’'-]+(?: [\w’'-]+){0,3}))")


def _words(phrase: str) -> set[str]:
    return {meaning(word) for word in phrase.casefold().split() if word not in {"the", "a", "an"}}
