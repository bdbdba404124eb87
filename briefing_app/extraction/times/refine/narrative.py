"""Which dates carry a story on, and which only look aside. Knows no patterns of dates."""

import re

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, Inside, Meaning, Origin, Reported, Stated
from briefing_app.extraction.times.period import Period, coarser
from briefing_app.extraction.times.refine.scene import Scene

_UNTIL = re.compile(r"\b(?:until|till)\s{1,4}(?:the\s{1,4})?(?:end\s{1,4}of\s{1,4})?$")


def moves_the_story(meaning: Meaning, period: Period, scene: Scene) -> bool:
    """Return whether what follows is counted from here.

    A look back ("the previous year") leaves the story in place; so does, in a history, a date inside a sentence that
    leads to another year than the story is in ("declassified in 2005", "planned for 1976"), unless the next year that
    the text states is nearer to it. How long a thing lasts ("until 2046") moves nothing.
    """
    if isinstance(meaning, Reported):
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
