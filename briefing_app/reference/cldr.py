"""Names of countries, languages and currencies in a language, as CLDR has them. Knows nothing of facts or events."""

from collections.abc import Mapping
from functools import cache
from typing import Any


def territory_names(language: str) -> Mapping[str, str]:
    """Return the names of countries by code in a language (`fa`, `pt-BR`); nothing if CLDR does not know it."""
    locale = _locale(language)
    return locale.territories if locale else {}


def language_name(english: str, language: str) -> str:
    """Return what a language, given by its English name, is called in another one; English if CLDR does not say."""
    locale, code = _locale(language), _language_codes().get(english)
    return locale.languages.get(code, english) if locale else english


def currency_name(code: str, language: str, otherwise: str) -> str:
    """Return the name of a currency of ISO 4217 in a language; `otherwise` if CLDR does not say."""
    locale = _locale(language)
    return locale.currencies.get(code, otherwise) if locale else otherwise


@cache
def _locale(language: str) -> Any:  # noqa: ANN401 -- Babel has no types
    """Return CLDR's data on a language, None if there are none."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - only readers of other languages wait for it

    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


@cache
def _language_codes() -> Mapping[str, str]:
    return {name: code for code, name in _locale("en").languages.items()}
