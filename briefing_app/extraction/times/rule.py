"""A rule: a name, a pattern, what it builds, and sentences that show it. Knows no single phenomenon."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from briefing_app.extraction.times.meaning import Sense

THURSDAY = date(2026, 3, 5)
"""The publication day of examples that name none."""

HISTORY = "It began in 1901, grew in 1902, spread in 1903, slowed in 1904 and ended in 1905."
"""What makes a history of the example it begins."""

Build = Callable[["re.Match[str]"], Sense | None]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with the expression in square brackets and its TIMEX3 value.

    With `value` None it is a counter-example: nothing may be found in the brackets.
    """

    text: str
    value: str | None
    anchor: date | None = THURSDAY


@dataclass(frozen=True)
class Rule:
    """One way to write a time.

    Attributes:
        begins: The words (lower case) it can begin with; `#` stands for digits and `'` for an apostrophe.
        written: Its pattern as text.
        build: From a match to its sense; None if the words only look like a time.
    """

    name: str
    begins: frozenset[str]
    written: str
    build: Build
    examples: tuple[Example, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern; it is matched on lower-cased text at a word of `begins`.

        It is compiled when the rule is first tried: a window that opens a dossier tries none.
        """
        return re.compile(self.written)


_END = r"(?:(?![a-z0-9])|(?<=\d{4})(?=[a-z]))"
"""The end of a word, or of a year with the next word glued to it ("1918The"); the scan checks its capital."""


def rule(name: str, begins: Iterable[str], pattern: str, build: Build, *examples: Example) -> Rule:
    """Return a rule whose pattern ends at the end of a word."""
    return Rule(name, frozenset(begins), f"(?:{pattern}){_END}", build, examples)
