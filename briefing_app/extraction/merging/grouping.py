"""Finds which accounts tell one event, pair by pair, and keeps what it found as more accounts come."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from briefing_app.extraction.merging.account import Account, months
from briefing_app.extraction.merging.same_event import same_event

_MOST = 80
"""Accounts worth comparing each with each; more of one family, month and country are told apart by their words."""


class Grouping:
    """Accounts joined into groups; which came first makes no difference to the groups."""

    def __init__(self) -> None:
        self._of_kind: defaultdict[tuple[str, str, str], _Block] = defaultdict(_Block)
        self._of_word: defaultdict[tuple[str, str], _Block] = defaultdict(partial(_Block, by_word=False, across=True))

    def add(self, told: Iterable[Account]) -> None:
        """Compare these with each other and with those that came before them."""
        for account in told:
            for month in months(account):
                for country in (*account.countries, ""):
                    self._of_kind[account.family, month, country].add(account)
                for word in account.core:
                    self._of_word[word, month].add(account)

    def groups(self, told: Sequence[Account]) -> list[list[Account]]:
        """Return all accounts that were added, given in some order, as groups in the order of their first account."""
        place = {account: at for at, account in enumerate(told)}
        leader = list(range(len(told)))
        for block in (*self._of_kind.values(), *self._of_word.values()):
            for one, other in block.pairs():
                first, second = sorted((first_of(leader, place[one]), first_of(leader, place[other])))
                leader[second] = first
        groups: dict[int, list[Account]] = {}
        for at, account in enumerate(told):
            groups.setdefault(first_of(leader, at), []).append(account)
        return list(groups.values())


class _Block:
    """Accounts worth comparing: each with each while they are few, later only those that share a word.

    Across families only, if it is one of a word of their titles: those of a family have a block of their own.
    """

    def __init__(self, *, by_word: bool = True, across: bool = False) -> None:
        self._across = across
        self._members: list[Account] = []
        self._leader: list[int] = []
        self._pairs: list[tuple[Account, Account]] = []
        self._by_word: defaultdict[str, _Block] | None = (
            defaultdict(partial(_Block, by_word=False)) if by_word else None
        )

    def add(self, account: Account) -> None:
        """Take one more in, and compare it."""
        self._members.append(account)
        if len(self._members) <= _MOST:
            self._compare(account)
        elif self._by_word is not None:
            for member in self._members if len(self._members) == _MOST + 1 else (account,):
                for word in member.words:
                    self._by_word[word].add(member)

    def pairs(self) -> Iterator[tuple[Account, Account]]:
        """Yield pairs that tell one event, enough to chain all that do; a word that most share tells nothing."""
        if len(self._members) <= _MOST:
            yield from self._pairs
        elif self._by_word is not None:
            for block in self._by_word.values():
                yield from block.pairs()

    def _compare(self, account: Account) -> None:
        ours = len(self._leader)
        self._leader.append(ours)
        for at, other in enumerate(self._members[:-1]):
            if self._across and other.family == account.family:
                continue
            theirs = first_of(self._leader, at)
            # Many are one already: comparing costs most, so it comes last.
            if theirs != ours and other.source is not account.source and same_event(other, account):
                self._leader[max(ours, theirs)] = ours = min(ours, theirs)
                self._pairs.append((other, account))


def first_of(leader: list[int], number: int) -> int:
    """Return the first of the family that a number belongs to, and shorten the way there."""
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number
