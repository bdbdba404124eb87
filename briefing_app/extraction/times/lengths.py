"""Lengths of time as TIMEX3 values: `P25Y`, `PT5H30M`, `PXM`. Knows no text."""

_LETTERS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "weekend": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "season": "S",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "millennium": "L",
}
_IN_OTHERS = {
    "decade": ("year", 10),
    "century": ("year", 100),
    "millennium": ("year", 1000),
    "fortnight": ("week", 2),
}
_HALVES = {"year": "6M", "hour": "30M", "minute": "30S", "day": "T12H"}
_HALF_ALONE = {"year": "P6M", "hour": "PT30M", "minute": "PT30S", "day": "PT12H"}


def length_value(count: float | None, unit: str) -> str:
    """Return the TIMEX3 value of so many units; None stands for an open count."""
    if count is None:
        return _value("X", _LETTERS[unit])
    base, factor = _IN_OTHERS.get(unit, (unit, 1))
    total = count * factor
    if total == 0.5 and base in _HALF_ALONE:
        return _HALF_ALONE[base]
    if base in _HALVES and total % 1 == 0.5 and total > 1:
        return _value(f"{total - 0.5:.0f}", _LETTERS[base]) + _HALVES[base]
    return _value(f"{total:g}" if total < 1e6 else f"{total:.0f}", _LETTERS[base])


def _value(number: str, letters: str) -> str:
    return f"PT{number}{letters[1:]}" if letters[0] == "T" else f"P{number}{letters}"
