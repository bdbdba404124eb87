"""Finds which accounts tell one event, pair by pair, and keeps what it found as more accounts come."""

from collections.abc import Iterable, Iterator, Sequence

from briefing_app.extraction.account import Account, months
from briefing_app.extraction.same_event import same_event

_MOST = 80
"""Accounts worth comparing each with each; more of one family, month and country are told apart by their words."""


class Grouping:
    """Accounts joined into groups; which came first makes no difference to the groups."""

    def __init__(self) -> None:
        self._blocks: dict[tuple[str, ...], _Block] = {}

    def add(self, told: Iterable[Account]) -> None:
        """Compare these with each other and with those that came before them."""
        for account in told:
            for month in months(account.when):
                for country in (*account.countries, ""):
                    self._blocks.setdefault((account.family, month, country), _Block()).add(account)

    def groups(self, told: Sequence[Account]) -> list[list[Account]]:
        """Return all accounts that were added, given in some order, as groups in the order of their first account."""
        place = {account: at for at, account in enumerate(told)}
        leader = list(range(len(told)))
        for block in self._blocks.values():
            for one, other in block.pairs():
                first, second = sorted((first_of(leader, place[one]), first_of(leader, place[other])))
                leader[second] = first
        groups: dict[int, list[Account]] = {}
        for at, account in enumerate(told):
            groups.setdefault(first_of(leader, at), []).append(account)
        return list(groups.values())


class _Block:
    """Accounts worth comparing: each with each while they are few, later only those that share a word."""

    def __init__(self, *, by_word: bool = True) -> None:
        self._members: list[Account] = []
        self._leader: list[int] = []
        self._pairs: list[tuple[Account, Account]] = []
        self._by_word: dict[str, _Block] | None = {} if by_word else None

    def add(self, account: Account) -> None:
        """Take one more in, and compare it."""
        self._members.append(account)
        if len(self._members) <= _MOST:
            self._compare(account)
        elif self._by_word is not None:
            for member in self._members if len(self._members) == _MOST + 1 else (account,):
                for word in member.words:
                    self._by_word.setdefault(word, _Block(by_word=False)).add(member)

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
