"""What words of time mean before they are settled on a calendar. Knows no text."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.extraction.time_expression import TimexKind
from briefing_app.extraction.times.period import Period, Unit
from briefing_app.extraction.times.year_part import YearPart


class Origin(StrEnum):
    """Where counting starts: CONTEXT is the story in a text told by its own dates, publication in any other."""

    PUBLICATION = "publication"
    STORY = "story"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Stated:
    """The words give the period by themselves: "17 January 2025"."""

    period: Period


@dataclass(frozen=True, slots=True)
class Yearless:
    """A part of a year whose year is not said: "17 January", "the third quarter", "summer".

    Attributes:
        follows: It ends a stretch that the part before it begins ("May 3 to June 9").
        known_year: The year it is known to be of, once that year has come ("the Oct. 7 attack").
    """

    part: YearPart
    follows: bool = False
    known_year: int | None = None


@dataclass(frozen=True, slots=True)
class DayOfWeek:
    """A weekday.

    Attributes:
        number: 0 for Monday.
        turn: -1 for "last", 1 for "next", 0 for "this", None if the words leave it open.
        week: Weeks away from that of publication ("next Friday" is of the next one).
        weeks_after: Weeks after that day ("a week from Friday").
        follows: It ends a stretch that the weekday before it begins ("Monday to Friday").
        in_story: It counts from the day the story stands at ("the following Monday").
    """

    number: int
    turn: int | None = None
    week: int | None = None
    weeks_after: int = 0
    follows: bool = False
    in_story: bool = False


@dataclass(frozen=True, slots=True)
class Weekend:
    """The weekend: the last one, or the next where the words look ahead."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Some units away from the publication or the story: "yesterday", "last year", "two days later".

    Attributes:
        count: Units ahead; negative is back. None if the words leave it open ("a few days later").
        is_ahead: The open count lies ahead.
        keeps_grain: The result is as fine as the origin ("a year earlier" than a quarter is a quarter).
        is_at_most: It can be any day up to there ("less than a week later").
    """

    unit: Unit
    count: int | None
    origin: Origin = Origin.PUBLICATION
    keeps_grain: bool = False
    is_ahead: bool = False
    is_at_most: bool = False


@dataclass(frozen=True, slots=True)
class Reported:
    """The quarter that figures are given for: "the quarter", "the year-earlier period", "the 1988 quarter".

    Attributes:
        years: Years away from it.
        year: Its year, where the words give it.
        is_compared: It is what figures are compared with ("a year ago"); a year if the text reports no quarter.
        is_as_long: It is as long as what was reported on last ("the 1988 period": nine months after nine months).
    """

    years: int = 0
    year: int | None = None
    is_compared: bool = False
    is_as_long: bool = False


@dataclass(frozen=True, slots=True)
class Turned:
    """A part of the year by its turn: "last March" (-1), "this summer" (0), "next Easter" (1)."""

    part: YearPart
    turn: int
    origin: Origin = Origin.PUBLICATION


@dataclass(frozen=True, slots=True)
class Inside:
    """A part of a year that is told by other words: "July last year", "October of that year"."""

    part: YearPart
    outer: "Counted | Stated"


@dataclass(frozen=True, slots=True)
class Beside:
    """Some days or weeks from a day that is named: "two days before Christmas"; negative is before it."""

    days: int
    of: Yearless


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day whose month is not said ("the 20th"), or told by other words ("the 1st of next month")."""

    day: int
    of: Counted | None = None


@dataclass(frozen=True, slots=True)
class Plain:
    """A length, a repetition or a vague reference; its TIMEX3 value stands in the words."""

    kind: TimexKind
    value: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day with no day of its own; `value` is the TIMEX3 part after the day (`T10:35`, `TNI`)."""

    value: str


Meaning = (
    Stated | Yearless | DayOfWeek | Weekend | Counted | Reported | Turned | Inside | Beside | DayOfMonth | Plain | Clock
)


@dataclass(frozen=True, slots=True)
class Sense:
    """A meaning with what the words add to it.

    Attributes:
        mod: The TIMEX3 modifier ("early" is START).
        clock: A time of day, as the TIMEX3 value has it (`T10:35`, `TMO`).
        grain: The unit around it that is meant: "the week of March 6".
    """

    meaning: Meaning
    mod: str | None = None
    clock: str = ""
    grain: Unit | None = None
