"""Reads the stated term of an agreement: "a 25-year agreement" of 2021 runs until 2046. Knows no other dates."""

import re
from datetime import date

from briefing_app.extraction.telling import Telling
from briefing_app.extraction.times.numbers import count_of
from briefing_app.model import EventKind, When

_TERM = re.compile(r"\b(?P<count>\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ](?P<unit>year)(?:s|-long)?\b", re.IGNORECASE)
_FOR = re.compile(r"\bfor (?P<count>\d{1,3}|[a-z]+(?:-[a-z]+)?) (?P<unit>year)s\b", re.IGNORECASE)
_WITH_TERM = frozenset({EventKind.TREATY, EventKind.AGREEMENT, EventKind.TRADE})


def stated_term(telling: Telling, when: When, text: str) -> When | None:
    """Return the end of the term the words state, as fine as the start is known; None without one."""
    if telling.kind not in _WITH_TERM or when.first_day is None or when.last_day is None or telling.noun is None:
        return None
    phrase = telling.sentence.cut(telling.noun.phrase_first, telling.noun.last).cut(text)
    rest = telling.sentence.cut(telling.noun.first, telling.noun.phrase_last).cut(text)
    match = _TERM.search(phrase) or _FOR.search(rest)
    years = count_of(match["count"].lower()) if match else None
    if match is None or years is None or not 0 < years < 1000 or years != int(years):
        return None
    return _later(when, int(years), match.group())


def _later(when: When, years: int, words: str) -> When | None:
    first, last = when.first_day, when.last_day
    if first is None or last is None or last.year + years > 9999:
        return None
    edtf = re.sub(r"\d{4}", lambda year: f"{int(year.group()) + years:04d}", when.edtf)
    return When(
        _moved(first, years), _moved(last, years), edtf, words=words, basis=when.basis, rule="stated term",
        anchor=first, reason=f"{years} years from {when.edtf}", approximate=when.approximate,
    )  # fmt: skip


def _moved(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
