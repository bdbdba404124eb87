"""Finds what two accounts of one event cannot both have right: a day, a number, an actor. Decides for neither."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.merging.account import Account
from briefing_app.extraction.merging.actors_told import actor, are_opposed, has_actor
from briefing_app.extraction.merging.counts import counts
from briefing_app.extraction.merging.same_event import countries_agree, overlap
from briefing_app.model import Conflict, Status


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
    stated = [(account, found) for account in told if (found := counts(account))]
    for position, (account, ours) in enumerate(stated):
        for other, theirs in stated[position + 1 :]:
            what = next((each for each in ours if each in theirs and ours[each] != theirs[each]), None)
            if what is not None and account.source.id != other.source.id:
                yield _conflict("number", (str(ours[what]), str(theirs[what])), (account, other))
                return


def _actors(told: Sequence[Account]) -> Iterator[Conflict]:
    acting = [(account, who) for account in told if (who := actor(account))]
    for position, (account, who) in enumerate(acting):
        for other, theirs in acting[position + 1 :]:
            is_of_one = (has_actor(account) and has_actor(other)) or not countries_agree(account, other)
            if is_of_one and account.source.id != other.source.id and are_opposed(who, theirs, (account, other)):
                yield _conflict("actor", (who, theirs), (account, other))
                return


def _conflict(field: str, values: tuple[str, str], told: tuple[Account, Account]) -> Conflict:
    return Conflict(field, values, tuple(account.passages[0] for account in told))
