"""Say a reading as a time expression. Knows no rules."""

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import Counted, Sense
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.model import When


def express(reading: Reading, setting: Setting) -> TimeExpression:
    """Return the expression as others see it."""
    found, clock = reading.found, reading.found.sense.clock
    is_time = bool(clock) and reading.kind == "DATE"
    return TimeExpression(
        found.start,
        found.end,
        "TIME" if is_time else reading.kind,
        reading.value + clock if is_time else reading.value,
        found.sense.mod,
        _when(reading, setting),
    )


def _when(reading: Reading, setting: Setting) -> When | None:
    period, found = reading.period, reading.found
    if period is None:
        return None
    approximate = _is_rough(found.sense) and _time(reading) is None  # "around 9 p.m." is sure of its day
    return When(
        period.first_day,
        period.last_day,
        period.edtf + ("~" if approximate and not period.edtf.startswith("[") else ""),
        words=setting.text[found.start : found.end],
        basis=reading.basis,
        rule=found.rule,
        anchor=reading.anchor,
        reason=reading.reason,
        approximate=approximate,
        time=_time(reading),
    )


def _is_rough(sense: Sense) -> bool:
    """Return whether the words tell a day near the one they come to: "about" and "nearly", not "less than"."""
    is_limit = isinstance(sense.meaning, Counted) and sense.meaning.is_at_most
    return sense.mod == "APPROX" or (sense.mod == "LESS_THAN" and not is_limit)


def _time(reading: Reading) -> str | None:
    clock = reading.found.sense.clock or (reading.value.partition("T")[2] if reading.kind == "TIME" else "")
    return clock.removeprefix("T") or None
