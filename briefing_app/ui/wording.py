"""Dates, countries and the words of the core, in the language of the window. Knows no view."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from PySide6.QtCore import QLocale

from briefing_app import reference
from briefing_app.model import CountryCode, Event, EventKind, When
from briefing_app.reference import Country, Fact, explanation, facts_elsewhere, kind_info, wording
from briefing_app.reference.wording import ENGLISH, DateWords
from briefing_app.ui.translation import isolated, language, number, say, tr

_COMMA = re.compile("[,;\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}]")


def day_text(day: date) -> str:
    """Return a day as `5 March 2026`."""
    return wording.day_text(day, date_words())


def when_text(when: When) -> str:
    """Return what is known of the time: `January 2025`, `not after 5 March 2026`, `undated`."""
    return wording.when_text(when, date_words())


def precision(when: When) -> str:
    """Return how finely the time is known."""
    return say(wording.precision(when))


def country_name(code: str) -> str:
    """Return the name CLDR has in the language of the window."""
    return reference.country_name(code, language())


def typed_countries(words: str) -> dict[str, CountryCode | None]:
    """Return each name of a typed list and the country it means, None if none; commas of any script part them."""
    known = _codes_by_name(language())
    names = [name for part in _COMMA.split(words) if (name := part.strip())]
    return {name: known.get(name.casefold()) for name in names}


def listed(parts: Iterable[str]) -> str:
    """Return parts in a row, between them the comma of the window's language."""
    return say(", ").join(parts)


def apart(parts: Iterable[str]) -> str:
    """Return parts that stand side by side in a line; beside Persian digits a dot in the middle would be a zero."""
    return tr(" · ").join(parts)


def kind_name(kind: EventKind) -> str:
    """Return what a reader calls the kind of event."""
    return say(kind_info(kind).label)


def why_this_date(when: When) -> tuple[tuple[str, str], ...]:
    """Return label and value for each step from the words to the interval."""
    rows = explanation.why_this_date(when, date_words())
    return tuple((say(label), say(value)) for label, value in rows)


def why_these_countries(event: Event) -> tuple[tuple[str, str], ...]:
    """Return name and ground for each country of an event."""
    return tuple((name, say(ground)) for name, ground in explanation.why_these_countries(event, language()))


def facts(profile: Country) -> tuple[Fact, ...]:
    """Return what is known of a country."""
    if language() == "en":
        return profile.facts
    return tuple(facts_elsewhere.facts_in(language(), profile, date_words(), number))


def year_text(year: int) -> str:
    """Return a year in the digits of the language."""
    return date_words().number(year)


def date_words() -> DateWords:
    """Return the words for dates of the language the window speaks."""
    return _date_words(language())


@cache
def _codes_by_name(code: str) -> dict[str, CountryCode]:
    """Return countries by their name in a language, their English name and their code, all of it casefolded."""
    return {
        name.casefold(): one.code
        for one in reference.countries()
        for name in (one.code, one.name, reference.country_name(one.code, code))
    }


@cache
def _date_words(code: str) -> DateWords:
    if code == "en":
        return ENGLISH
    locale, short = QLocale(code), QLocale.FormatType.ShortFormat
    return DateWords(
        months=tuple(locale.monthName(month) for month in range(1, 13)),
        short_months=tuple(locale.standaloneMonthName(month, short) for month in range(1, 13)),
        weekdays=tuple(locale.standaloneDayName(day) for day in range(1, 8)),
        short_weekdays=tuple(locale.standaloneDayName(day, short) for day in range(1, 8)),
        digits="".join(chr(ord(locale.zeroDigit()) + digit) for digit in range(10)),
        decade=tr("{}s", "decade"),
        say=say,
        isolate=isolated,
    )
