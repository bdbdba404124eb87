"""Forms of English words: what a base becomes in the past, with -s and with -ing. Knows no meaning."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_VOWELS = "aeiou"


class Form(StrEnum):
    """A form of a verb."""

    BASE = "base"
    THIRD = "third person"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Irregular:
    """The past and the participle of an irregular verb."""

    past: str
    participle: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """What the rules of spelling must be told.

    Attributes:
        irregular: By base.
        doubling: Bases that double their last consonant.
        both_ways: Bases that double it in British spelling only.
    """

    irregular: Mapping[str, Irregular]
    doubling: frozenset[str]
    both_ways: frozenset[str]


def verb_forms(base: str, spelling: Spelling) -> dict[str, set[Form]]:
    """Return every written form of the verb with what it can be."""
    odd = spelling.irregular.get(base) or Irregular(*[_regular_past(base, spelling)] * 2)
    forms: dict[str, set[Form]] = {}
    for written, form in (
        (base, Form.BASE),
        (_with_s(base), Form.THIRD),
        (odd.past, Form.PAST),
        (odd.participle, Form.PARTICIPLE),
        (_with_ing(base, spelling), Form.ING),
    ):
        forms.setdefault(written, set()).add(form)
    if base in spelling.both_ways:
        forms.setdefault(f"{base}ed", set()).update({Form.PAST, Form.PARTICIPLE})
        forms.setdefault(f"{base}ing", set()).add(Form.ING)
    return forms


def plural(noun: str) -> str:
    """Return the plural of a noun."""
    return _with_s(noun)


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in {"go", "do", "undergo", "veto", "embargo"}:
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return "has" if word == "have" else f"{word}s"


def _regular_past(base: str, spelling: Spelling) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{_doubled(base, spelling)}ed"


def _with_ing(base: str, spelling: Spelling) -> str:
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    return f"{_doubled(base, spelling)}ing"


def _doubled(base: str, spelling: Spelling) -> str:
    return f"{base}{base[-1]}" if base in spelling.doubling else base
