"""An expression on its way: found in the text, then read against the calendar."""

from dataclasses import dataclass
from datetime import date

from briefing_app.extraction.time_expression import TimexKind
from briefing_app.extraction.times.meaning import Sense
from briefing_app.extraction.times.period import Period
from briefing_app.model import Basis


@dataclass(frozen=True, slots=True)
class Found:
    """Words that a rule matched."""

    start: int
    end: int
    rule: str
    sense: Sense


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words come to.

    Attributes:
        period: None where the words, or the lack of an anchor, leave the date open.
        value: The TIMEX3 value, less any time of day.
        anchor: The day it was counted from.
        reason: The arithmetic, for a reader.
    """

    found: Found
    kind: TimexKind
    value: str
    period: Period | None = None
    basis: Basis = Basis.STATED
    anchor: date | None = None
    reason: str = ""
