"""A country named in a text, by whatever name."""

from dataclasses import dataclass

from briefing_app.model import CountryCode


@dataclass(frozen=True, slots=True)
class CountryMention:
    """Words that stand for a country.

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last code point.
        code: ISO 3166-1 alpha-2, XK for Kosovo.
        rule: What settled it, for "why this country?" ("adjective", "capital", "institution: Kremlin").
    """

    start: int
    end: int
    code: CountryCode
    rule: str = ""
