"""When something happened: what the words allow, and no more."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Basis(StrEnum):
    """What a date rests on."""

    STATED = "stated"
    """The words give it by themselves ("17 January 2025")."""
    PUBLICATION = "relative to publication"
    """Counted from the publication day ("on Tuesday", "last week")."""
    STORY = "relative to the story"
    """Counted from a date or the year the story is in ("the following day", "in May")."""
    EVENT = "relative to an event"
    """Bounded or counted by another event ("two days after the vote")."""
    INFERRED = "inferred"
    """No words of time: bounded by the publication day alone."""
    DECIDED = "decided by the user"
    """Typed by a person."""
    NONE = "none"
    """Nothing is known; both ends are open."""


@dataclass(frozen=True, slots=True)
class When:
    """The days the words allow. Uncertainty ("in May": some day of it) unless `extent` says it lasted.

    Attributes:
        first_day: The earliest day allowed; None if open.
        last_day: The latest day allowed, included; None if open.
        edtf: The same in ISO 8601-2 text: `2021`, `2025-01-17`, `2026-02~`, `../2026-03-05`,
            `2024-06/2024-08`, `../..` if nothing is known.
        words: The words of time as written; empty if there are none.
        basis: What the date rests on.
        rule: The name of the rule that made it.
        anchor: The day it was counted from, if any.
        reason: The arithmetic in a reader's words ("Tuesday before Thu 2026-03-05").
        approximate: The words say "about", "nearly", "around".
        extent: It went on from the first to the last day, rather than falling on one of them.
        time: A stated time of day, `HH:MM` or a TIMEX3 part of day (`MO`, `AF`, `EV`, `NI`).

    Raises:
        ValueError: `first_day` is after `last_day`.
    """

    first_day: date | None
    last_day: date | None
    edtf: str
    words: str = ""
    basis: Basis = Basis.STATED
    rule: str = ""
    anchor: date | None = None
    reason: str = ""
    approximate: bool = False
    extent: bool = False
    time: str | None = None

    def __post_init__(self) -> None:
        if self.first_day and self.last_day and self.first_day > self.last_day:
            raise ValueError(f"ends before it starts: {self.first_day}..{self.last_day}")

    @property
    def is_dated(self) -> bool:
        """Return whether both ends are known."""
        return self.first_day is not None and self.last_day is not None

    @property
    def is_placed(self) -> bool:
        """Return whether its own words put it on an axis of time; otherwise only an order or a limit is known."""
        is_open = self.first_day is not self.last_day
        return self.is_dated or (is_open and self.basis not in {Basis.EVENT, Basis.INFERRED, Basis.NONE})

    @property
    def is_day(self) -> bool:
        """Return whether it is known to the day."""
        return self.is_dated and self.first_day == self.last_day


UNKNOWN = When(None, None, "../..", basis=Basis.NONE, rule="none")
