"""Tells where a line of a chronology has its head: "16 March 2014 – ", "• 1979: ". Knows no dates."""

import re

_BEFORE = re.compile(r"[^\S\n]*(?:[-–—*•·▪◦‣>][^\S\n]+|\d{1,2}[.)][^\S\n]+)?[(\[]?$")
_SEPARATOR = re.compile(
    r"[^\S\n]*[)\]]?(?:[^\S\n]*\([a-z][^)\n]{1,29}\))?[^\S\n]*"
    r"(?:[:|][^\S\n]+|\t[^\S\n]*|[–—][^\S\n]*(?=[^\W\d])|(?<=\s)(?:--?|[–—])[^\S\n]+)(?=\S)"
)
_ALONE = re.compile(r"[^\S\n]*[)\]]?[^\S\n]*:?[^\S\n]*(?=\n|$)")
_LONGEST_LEAD = 24


def opens_line(text: str, start: int) -> bool:
    """Return whether nothing but a bullet, a number or a bracket stands before this place in its line."""
    line = text.rfind("\n", max(0, start - _LONGEST_LEAD), start) + 1
    if line == 0 and start > _LONGEST_LEAD:
        return False
    return _BEFORE.fullmatch(text, line, start) is not None


def told_after(text: str, end: int) -> int | None:
    """Return where a line goes on after the colon or dash behind its head, None if it has none."""
    match = _SEPARATOR.match(text, end)
    return match.end() if match else None


def ends_line(text: str, end: int) -> bool:
    """Return whether nothing comes after the head of a line."""
    return _ALONE.match(text, end) is not None
