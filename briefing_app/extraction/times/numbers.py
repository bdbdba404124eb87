"""Counts in words and digits: "25", "two and a half", "several". Knows no unit."""

import re
from functools import lru_cache

from briefing_app.extraction.times.words import GAP, LINK, one_of, table

_ROWS = table("numbers")
_VALUES = {row["word"]: int(row["value"]) for row in _ROWS}
HOURS = {row["word"]: int(row["value"]) for row in _ROWS if 1 <= int(row["value"]) <= 12 and row["role"] == "one"}
"""The words for the hours of a clock."""

_ONES = one_of(row["word"] for row in _ROWS if row["role"] == "one")
_TENS = one_of(row["word"] for row in _ROWS if row["role"] == "ten")
_SCALES = one_of(row["word"] for row in _ROWS if row["role"] == "scale")

_SMALL = rf"(?:{_TENS}(?:{LINK}{_ONES})?|{_ONES})\b"
_WORDS = (
    rf"(?:{_SMALL}(?:{GAP}{_SCALES})?(?:{GAP}and{GAP}{_SMALL})?|an?{GAP}(?:hundred|thousand|dozen)|hundred|dozen"
    rf"|half(?:{LINK}a{LINK}dozen|{LINK}an?\b)?)"
)
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:\.\d{1,3})?(?![\d])"
    rf"(?:{GAP}(?:thousand|million)(?={GAP}(?:years|days)\b))?"
)
_HALF = rf"(?:{LINK}and{LINK}(?:a{LINK})?half|{GAP}\d/\d|{LINK}1/2|½)"

COUNT = rf"(?:(?:{_WORDS}|{_DIGITS}){_HALF}?)"
"""A number of units, with or without a half."""

VAGUE_COUNT = (
    rf"(?:several|a{GAP}few|some|many|a{GAP}couple(?:{GAP}of)?"
    rf"|a{GAP}number{GAP}of|(?:dozens|hundreds|thousands|scores){GAP}of)"
)
"""A number of units that the words leave open."""

COUNT_STARTS = frozenset(_VALUES) - {"thousand", "million"} | {
    "a",
    "an",
    "half",
    "several",
    "some",
    "many",
    "dozens",
    "hundreds",
    "thousands",
    "scores",
}

_HALF_END = re.compile(r"(?:[\s-]+and[\s-]+(?:a[\s-]+)?half|[\s-](\d)/(\d)|½)$")
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,15})?")


@lru_cache(maxsize=10_000)
def count_of(words: str) -> float | None:
    """Return the number the words stand for, None for an open one; "a couple" is two."""
    if "couple" in words:
        return 2
    if words.startswith("half"):
        return 6 if words.endswith("dozen") else 0.5
    half = _HALF_END.search(words)
    if half:
        whole = count_of(words[: half.start()])
        part = int(half[1]) / max(1, int(half[2])) if half[1] else 0.5
        return None if whole is None else whole + part
    number, _, scale = " ".join(words.split()).rpartition(" ")
    if scale in {"thousand", "million"} and number[:1].isdigit():  # "10million" has no number of its own
        whole = count_of(number)
        return None if whole is None else whole * _VALUES[scale]
    if words[:1].isdigit():
        digits = words.replace(",", "")
        return float(digits) if _NUMBER.fullmatch(digits) else None  # "25-year" begins with a digit too
    return _spelled(re.findall(r"[a-z]+", words))


def _spelled(words: list[str]) -> float | None:
    total = 0
    for word in words:
        value = 1 if word in ("a", "an") else _VALUES.get(word)
        if word == "and":
            continue
        if value is None:
            return None
        total = total * value if value in (12, 100, 1000, 1_000_000) and total and word != "twelve" else total + value
    return total or None
