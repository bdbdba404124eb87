"""What the steps of refinement may look at: the text, the publication day, and the story so far."""

import re
from dataclasses import dataclass, replace
from datetime import date

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.period import Period, coarser

_SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s")
_OPENS = re.compile(
    r"(?:^|[.!?;:\"”)\]]\s{1,8}|\n\s{0,8})"
    r"(?:at\s{1,4}[\d:.]{1,5}\s{0,4}(?:[ap]\.?m\.?\s{1,4})?)?"
    r"(?:(?:on|in|by|at|during|from|then|also|and|later|the|of|throughout|between),?\s{1,4}){0,3}$"
)
_OPENS_CLAUSE = re.compile(r"\b(?:and|but)\s{1,4}(?:then\s{1,4})?(?:on|in|by)\s{1,4}$")
_LOOKS_BACK = re.compile(r"\bafter\b[^,;:.]{1,80}\b(?:in|on|of)\s{1,4}$")
_LONGEST = 600
_MANY = 99
_LONG_AGO = 2
"""Years before publication's in which a month without a year is that of the story, rather than of the news."""
_OF_ANOTHER_AGE = 5
"""Years before publication's from which on a story comes back to its own day by saying so."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A text as the steps see it.

    Attributes:
        lower: The text in lower case, same offsets.
        anchor: The publication day, None if unknown.
        is_history: Most of it tells of years past.
    """

    text: str
    lower: str
    anchor: date | None
    is_history: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """What the expressions so far have told; decades and centuries leave it where it was.

    Attributes:
        last: The last period told.
        reported: The quarter that figures were given for last.
        is_long: Figures were given for several quarters since.
        mentioned: The period named last, even in passing: "that year" is of it.
        told_at: Where in the text the last period was told.
        is_led: The last period opened its sentence: "In May 1988 the navies clashed".
    """

    last: Period | None = None
    reported: Period | None = None
    is_long: bool = False
    mentioned: Period | None = None
    told_at: int = 0
    is_led: bool = False

    def told(self, period: Period, scene: "Scene") -> "Story":
        """Return the story after this period was told."""
        if coarser(period.unit, "year"):
            return self
        if self.last and coarser(period.unit, self.last.unit) and period.holds(self.last.first_day):
            return self
        return replace(self, last=period, told_at=scene.found.end, is_led=scene.opens_sentence)

    def reporting(self, quarter: Period, anchor: date | None) -> "Story":
        """Return the story after figures were given for the quarter, if it was over by then.

        The first quarter told may have some months to go on the calendar, for years of accounts end when they like.
        """
        end = quarter.last_day if self.reported else quarter.first_day
        return replace(self, reported=quarter, is_long=False) if anchor is None or end < anchor else self


@dataclass(frozen=True, slots=True)
class Scene:
    """One expression at its place.

    Attributes:
        next_year: The first year that an expression after it states.
    """

    found: Found
    setting: Setting
    story: Story
    next_year: int | None = None

    @property
    def is_told(self) -> bool:
        """Return whether dates count from the story; with no publication day they can count from nothing else."""
        return self.setting.is_history or self.setting.anchor is None

    @property
    def is_undated(self) -> bool:
        """Return whether it is news of no known day, in which "yesterday" may be any."""
        return self.setting.anchor is None and not self.setting.is_history

    @property
    def told_beside(self) -> Period | None:
        """Return the last period told if that was in the same sentence."""
        return self.story.last if self._sentences_since() == 0 else None

    @property
    def dated_beside(self) -> Period | None:
        """Return the day or month told before it in the same sentence, if of a year long before publication's."""
        last, anchor = self.story.last, self.setting.anchor
        if last is None or anchor is None or last.first_day.year > anchor.year - _LONG_AGO:
            return None
        return self.told_beside if last.unit in {"day", "month"} else None

    @property
    def told_near(self) -> Period | None:
        """Return the last period told if it leads a tale of long ago that this one goes on: "In May 1988 ... In June".

        Both open their sentences, which follow each other, or stand not far apart in a tale of another age; or this one
        opens a clause of the same sentence.
        """
        last, anchor = self.story.last, self.setting.anchor
        if last is None or anchor is None or last.first_day.year > anchor.year - _LONG_AGO or not self.story.is_led:
            return None
        follows = self._sentences_since() <= 1
        is_old = last.first_day.year <= anchor.year - _OF_ANOTHER_AGE and last.unit in {"day", "month"}
        is_near = is_old and self.found.start - self.story.told_at <= _LONGEST
        goes_on = (self.opens_sentence and (follows or is_near)) or (follows and self._opens_clause())
        return last if goes_on else None

    @property
    def is_looked_back_to(self) -> bool:
        """Return whether it came before what was told beside it: "In June 1988, days after a raid in late May, ..."."""
        return _LOOKS_BACK.search(self.setting.lower, self.story.told_at, self.found.start) is not None

    @property
    def opens_sentence(self) -> bool:
        """Return whether nothing but small words stands before it in its sentence."""
        start = self.found.start
        return _OPENS.search(self.setting.lower, max(0, start - 40), start) is not None

    def _opens_clause(self) -> bool:
        start = self.found.start
        return _OPENS_CLAUSE.search(self.setting.lower, max(0, start - 20), start) is not None

    def _sentences_since(self) -> int:
        """Return how many sentences have ended since the last period was told; more than one for a paragraph."""
        if self.found.start - self.story.told_at > _LONGEST:
            return _MANY
        between = self.setting.lower[self.story.told_at : self.found.start]
        return _MANY if "\n\n" in between else len(_SENTENCE_END.findall(between))

    @property
    def publication(self) -> Period | None:
        """Return the publication day as a period."""
        return Period("day", self.setting.anchor) if self.setting.anchor else None
