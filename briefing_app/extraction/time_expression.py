"""A time expression of a text, in the terms of TIMEX3 (TimeML, ISO 24617-1)."""

from dataclasses import dataclass
from typing import Literal

from briefing_app.model import When

TimexKind = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of time, where they stand and what they mean.

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last code point.
        kind: The TIMEX3 type.
        value: The TIMEX3 value: `2021`, `2025-01-17`, `1989-Q3`, `P25Y`, `PAST_REF`, `XXXX-WXX-2`.
        mod: The TIMEX3 modifier (`START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, `LESS_THAN`), if any.
        when: The days it allows; None for durations, sets and vague references, and where its anchor is unknown.
    """

    start: int
    end: int
    kind: TimexKind
    value: str
    mod: str | None = None
    when: When | None = None
