"""Which dates carry a story on, and which only look aside. Knows no patterns of dates."""

import re

from briefing_app.extraction.times.meaning import Counted, Meaning, Origin, Reported
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.refine.scene import Scene

_OPENS = re.compile(
    r"(?:^|[.!?;:\"”)\]]\s{1,8}|\n\s{0,8})"
    r"(?:(?:on|in|by|at|during|from|then|also|and|later|the|of|throughout|between),?\s{1,4}){0,3}$"
)


def moves_the_story(meaning: Meaning, period: Period, scene: Scene) -> bool:
    """Return whether what follows is counted from here.

    A look back ("the previous year") leaves the story in place; so does, in a history, a date inside a sentence that
    leads to another year than the story is in ("declassified in 2005", "planned for 1976").
    """
    if isinstance(meaning, Reported):
        return False
    if isinstance(meaning, Counted) and meaning.origin is Origin.STORY and (meaning.count or 0) < 0:
        return False
    last = scene.story.last
    if not scene.is_told or last is None or period.first_day.year == last.first_day.year:
        return True
    return _opens_a_sentence(scene)


def _opens_a_sentence(scene: Scene) -> bool:
    start = scene.found.start
    return _OPENS.search(scene.setting.lower, max(0, start - 40), start) is not None
