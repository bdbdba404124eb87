"""The word lists of `resources/times`, as look-ups and as pieces of patterns. Knows no rule."""

import csv
import re
from collections.abc import Iterable

from briefing_app.assets import resource

GAP = r"\s{1,8}"
"""Between two words of one expression; bounded, so that no text makes matching slow."""

LINK = r"(?:\s{1,8}|[-‐‑–])"
"""A blank or a hyphen."""


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of `resources/times/NAME.csv`."""
    with resource(f"times/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first; a blank in a word stands for any gap."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("'", "['’]").replace(r"\ ", GAP) for word in ordered) + ")"


def first_words(words: Iterable[str]) -> frozenset[str]:
    """Return what the scan sees first of each word or phrase."""
    return frozenset(re.split(r"[^a-z]", word, maxsplit=1)[0] for word in words)


_MONTHS = table("months")
_WEEKDAYS = table("weekdays")
_UNITS = table("units")

MONTHS = {row["word"]: int(row["number"]) for row in _MONTHS}
WEEKDAYS = {row["word"]: int(row["number"]) for row in _WEEKDAYS}
CAPITALIZED = frozenset(row["word"] for row in _MONTHS + _WEEKDAYS if row["capital"] == "yes")
"""Words that are dates only with a capital: May, March, Sun."""

SEASONS = {row["word"]: row["season"] for row in table("seasons")}
UNITS = {row["word"]: row["unit"] for row in _UNITS}
PLURAL_UNITS = {row["word"]: row["unit"] for row in _UNITS if row["plural"] == "yes"}
SINGULAR_UNITS = {row["word"]: row["unit"] for row in _UNITS if row["plural"] == "no"}
ORDINALS = {row["word"]: int(row["number"]) for row in table("ordinals")}
HOLIDAYS = {row["word"]: row["rule"] for row in table("holidays")}

SHORT = frozenset(row["word"] for row in _MONTHS + _WEEKDAYS if row["short"] == "yes")

_LONG_MONTHS, _SHORT_MONTHS = one_of(MONTHS.keys() - SHORT), one_of(MONTHS.keys() & SHORT)
_LONG_WEEKDAYS, _SHORT_WEEKDAYS = one_of(WEEKDAYS.keys() - SHORT), one_of(WEEKDAYS.keys() & SHORT)

MONTH = rf"(?:{_LONG_MONTHS}\b|{_SHORT_MONTHS}\b\.?)"
WEEKDAY = rf"(?:{_LONG_WEEKDAYS}\b|{_SHORT_WEEKDAYS}\b\.?)"
MONTH_ALONE = rf"(?:{_LONG_MONTHS}\b|{_SHORT_MONTHS}\b\.)"
"""A month beside no number: short forms need their dot, for Jan and Mar are names as well."""

WEEKDAY_ALONE = rf"{_LONG_WEEKDAYS}\b"
"""A weekday beside no number: Sun and Sat are other words as well."""

ZONE = (
    rf"(?:\s{{1,4}}(?:{one_of(row['word'] for row in table('zones'))}"
    r"|(?:eastern|central|pacific)(?:\s{1,4}time)?)\b)"
)
"""A time zone after a time of day."""

SEASON = one_of(SEASONS)
UNIT = one_of(UNITS)
HOLIDAY = one_of(HOLIDAYS)
DAY = rf"(?:(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![\d%]|:\d)|{one_of(ORDINALS)}\b)"
YEAR = r"(?:[12][0-9]{3})(?![\d%]|[.,]\d)"


def short_year(digits: str) -> int:
    """Return the year that speech and news mean by its last two digits: 1930 to 2029."""
    return int(digits) + (1900 if int(digits) >= 30 else 2000)


def month_number(word: str) -> int:
    """Return 1 to 12 for a month's name or its short form."""
    return MONTHS[word.rstrip(".")]


def weekday_number(word: str) -> int:
    """Return 0 (Monday) to 6 for a weekday's name or its short form."""
    return WEEKDAYS[word.rstrip(".")]


def day_number(words: str) -> int:
    """Return 1 to 31 for `3`, `3rd` or `third`."""
    key = re.sub(r"\s+", "-", words)
    return ORDINALS[key] if key in ORDINALS else int(re.sub(r"\D", "", words))
