"""Word a country's facts in another language, as far as CLDR or the reader's window has the words. Reads nothing."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from briefing_app.reference.cldr import currency_name, language_name
from briefing_app.reference.countries import country_name
from briefing_app.reference.country import Country, Fact, Membership
from briefing_app.reference.wording import DateWords

_CURRENCY = re.compile(r"(?P<name>[^;\s][^;]*) \((?P<code>[A-Z]{3})\)")


def facts_in(language: str, profile: Country, words: DateWords, number: Callable[[int], str]) -> Iterator[Fact]:
    """Yield the facts of a country in a language; capitals, and what CLDR has no name for, stay English.

    Args:
        language: A tag such as `fa`.
        profile: The country.
        words: The digits and phrases of the language.
        number: Writes a whole number with the marks the language puts into long ones.
    """
    worded = _worded(language, profile, words, number)
    seats = iter(profile.memberships)
    for fact in profile.facts:
        value = worded.get(fact.label, fact.value)
        if fact.label in _OF_SEATS:
            value = _seat(next(seats), words)
        yield replace(
            fact,
            label=words.say(fact.label),
            value=value,
            as_of=words.number(fact.as_of),
            origin=words.say(fact.origin),
        )


def _worded(language: str, profile: Country, words: DateWords, number: Callable[[int], str]) -> dict[str, str]:
    """Return the values that can be said in the language, by label."""
    area = profile.area_km2
    digits = number(int(area)) if area.is_integer() else words.number(area)
    currency = _CURRENCY.sub(
        lambda one: f"{currency_name(one['code'], language, one['name'])} ({one['code']})", profile.currency
    )
    return {
        "Region": words.say(", ").join(words.say(name) for name in (profile.subregion, profile.region) if name),
        "Population": number(profile.population or 0),
        "Area": words.say("{number} km²").format(number=digits),
        "Official languages": "; ".join(language_name(name, language) for name in profile.languages),
        "Currency": currency,
        "Land borders": words.say(", ").join(country_name(code, language) for code in profile.neighbours),
    }


def _seat(seat: Membership, words: DateWords) -> str:
    """Return a seat as `Membership.text` has it."""
    since, until = words.number(seat.since or ""), words.number(seat.until or "")
    if until:
        years = words.say("{} to {}").format(since, until) if since else words.say("until {}").format(until)
    else:
        years = words.say("since {}").format(since) if since else ""
    details = words.say(", ").join(filter(None, (seat.role and words.say(seat.role), years)))
    return f"{words.say(seat.name)} ({details})" if details else words.say(seat.name)


_OF_SEATS = {"Member of", "Former member of"}
