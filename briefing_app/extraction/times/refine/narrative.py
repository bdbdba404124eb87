"""Which dates carry a story on, and which only look aside. Knows no patterns of dates."""

import re

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, Inside, Meaning, Origin, Reported, Stated
from briefing_app.extraction.times.period import Period, coarser
from briefing_app.extraction.times.refine.scene import Scene

_UNTIL = re.compile(r"\b(?:until|till)\s{1,4}(?:the\s{1,4})?(?:end\s{1,4}of\s{1,4})?$")
_PUT_IN = re.compile(
    r"\w,\s(?:which|who|whose|whom|where"
    r"|(?:[a-z]{3,12}ly\s)?(?:[a-z]{3,14}(?:ed|wn|nt|lt|ght)|set|held|led|made|won|begun|taken))\s[^,;:.!?]{0,90}$"
)
_REACH = 120


def moves_the_story(meaning: Meaning, period: Period, scene: Scene) -> bool:
    """Return whether what follows is counted from here.

    A look back ("the previous year") leaves the story in place; so does, in a history, a date inside a sentence that
    leads to another year than the story is in ("declassified in 2005", "planned for 1976"), unless the next year that
    the text states is nearer to it. How long a thing lasts ("until 2046") moves nothing, nor does what is put in
    between commas (", set up in January 2016,").
    """
    if isinstance(meaning, Reported) or _is_put_in(period, scene) or names_text(period, scene):
        return False
    if isinstance(meaning, Counted) and meaning.origin is Origin.STORY and (meaning.count or 0) < 0:
        return False
    outer = meaning.outer if isinstance(meaning, Inside) else None
    if isinstance(outer, Counted) and outer.origin is Origin.PUBLICATION:
        return True  # "on 19 June of this year" brings a history to its own day
    last = scene.story.last
    if not scene.is_told or last is None or period.first_day.year == last.first_day.year:
        return True
    if _UNTIL.search(scene.setting.lower, max(0, scene.found.start - 24), scene.found.start):
        return False
    return scene.opens_sentence or _goes_on_from(period.first_day.year, last.first_day.year, scene.next_year)


def _is_put_in(period: Period, scene: Scene) -> bool:
    """Return whether the date ends a clause put in between commas: ", which Albania joined in 2009,".

    A day carries on: "the offer, made on 3 May, was withdrawn two days later".
    """
    lower, found = scene.setting.lower, scene.found
    if period.unit == "day":
        return False
    is_closed = lower.startswith(", ", found.end) and not lower.startswith((", and ", ", but "), found.end)
    return is_closed and _PUT_IN.search(lower, max(0, found.start - _REACH), found.start) is not None


_TEXT = re.compile(
    r"\b(?:constitution|charter|convention|code|census|novel|book|film|album|edition|version)s?\s{1,4}of\s{1,4}$"
)


def names_text(period: Period, scene: Scene) -> bool:
    """Return whether the year only tells one text from others: "they restored the constitution of 1974"."""
    lower, start = scene.setting.lower, scene.found.start
    return period.unit == "year" and _TEXT.search(lower, max(0, start - 24), start) is not None


def next_years(found: list[Found]) -> list[int | None]:
    """Return for each expression the first year that one after it states, None after the last."""
    years: list[int | None] = []
    year: int | None = None
    for item in reversed(found):
        years.append(year)
        year = _stated_year(item.sense.meaning) or year
    return years[::-1]


def _stated_year(meaning: Meaning) -> int | None:
    outer = meaning.outer if isinstance(meaning, Inside) else meaning
    is_year = isinstance(outer, Stated) and not coarser(outer.period.unit, "year")
    return outer.period.first_day.year if isinstance(outer, Stated) and is_year else None


def _goes_on_from(year: int, story_year: int, next_year: int | None) -> bool:
    if next_year is None:
        return year > story_year
    return abs(next_year - year) < abs(next_year - story_year)
