"""Finds what two accounts of one event cannot both have right: a day, a number, an actor. Decides for neither."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.extraction.account import Account
from briefing_app.extraction.same_event import overlap
from briefing_app.extraction.times.numbers import COUNT, count_of
from briefing_app.model import Conflict, EventKind, Status

_NUMBER = rf"(?P<count>{COUNT})"
_DIED = r"(?:were killed|was killed|died|drowned|perished|lost their lives|dead|lives)"
_TOLLS = (
    re.compile(rf"(?i)\b(?:kill(?:ed|ing|s)|left|claimed|cost)(?: the lives of)?(?: at)? {_NUMBER}\b"),
    re.compile(rf"(?i)\b{_NUMBER}(?: \w+){{0,3}} {_DIED}\b"),
)
_LOOSE = re.compile(
    r"(?i)\b(?:more than|over|at least|about|around|some|up to|nearly|almost|as many as|fewer than|less than)\s*$"
)
_RISING = re.compile(r"(?i)\b(?:ris(?:en|es|ing)|rose|climb\w*|revised|initially|earlier|so far|missing)\b")
_WITH_ACTOR = frozenset({EventKind.STRIKE, EventKind.ATTACK})


def conflicts(told: Sequence[Account]) -> tuple[Conflict, ...]:
    """Return the conflicts between the accounts, in the order day, number, actor."""
    if len(told) == 1:  # as most events are told; none contradicts itself
        return ()
    return tuple(conflict for find in (_days, _numbers, _actors) for conflict in find(told))


def _days(told: Sequence[Account]) -> Iterator[Conflict]:
    dated = [account for account in told if account.when.is_dated and account.draft.status is not Status.PLANNED]
    for position, account in enumerate(dated):
        for other in dated[position + 1 :]:
            if account.source.id != other.source.id and not overlap(account.when, other.when):
                yield _conflict("date", (account.when.edtf, other.when.edtf), (account, other))
                return


def _numbers(told: Sequence[Account]) -> Iterator[Conflict]:
    tolls = [(account, toll) for account in told if (toll := _toll(account.sentence())) is not None]
    for position, (account, toll) in enumerate(tolls):
        for other, theirs in tolls[position + 1 :]:
            if toll != theirs and account.source.id != other.source.id:
                yield _conflict("number", (str(toll), str(theirs)), (account, other))
                return


def _toll(sentence: str) -> int | None:
    """Return the number of dead a sentence states flatly; None for "more than 40" and for a toll that is rising."""
    if _RISING.search(sentence):
        return None
    for pattern in _TOLLS:
        match = pattern.search(sentence)
        if match and not _LOOSE.search(sentence[: match.start("count")]):
            count = count_of(match["count"].lower())
            return int(count) if count is not None else None
    return None


def _actors(told: Sequence[Account]) -> Iterator[Conflict]:
    acting = [(account, actor) for account in told if account.draft.kind in _WITH_ACTOR and (actor := _actor(account))]
    for position, (account, actor) in enumerate(acting):
        for other, theirs in acting[position + 1 :]:
            if account.source.id != other.source.id and not _words(actor) & _words(theirs):
                yield _conflict("actor", (actor, theirs), (account, other))
                return


def _actor(account: Account) -> str:
    """Return who acts: the words before an active verb, if there are two at most and no article leads them."""
    mention = account.draft.mentions[0]
    before = account.source.text[mention.span.start : mention.trigger.start].strip()
    match = re.fullmatch(r"(?:The |A |An )?([A-Z][\w’'-]+(?: [\w’'-]+){0,3})", before.rsplit(", ", 1)[-1].strip())
    return before if match and re.search(r"ed$|hit|struck|shot", mention.trigger.cut(account.source.text)) else ""


def _words(phrase: str) -> set[str]:
    return {word for word in phrase.casefold().split() if word not in {"the", "a", "an"}}


def _conflict(field: str, values: tuple[str, str], told: tuple[Account, Account]) -> Conflict:
    return Conflict(field, values, tuple(account.passages[0] for account in told))
