"""Tells the verb that only says a time will be over: "before March is out". Knows no events."""

from collections.abc import Sequence

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup

_OVER = frozenset({"out", "over", "through"})


def only_ends_time(words: Sequence[Token], group: VerbGroup, times: Sequence[TimeExpression]) -> bool:
    """Return whether the verb with its "out" says no more than that a deadline is the end of a time."""
    after = group.last + 1
    if group.base != "be" or group.negated or after >= len(words) or words[after].lower not in _OVER:
        return False
    time = next((time for time in times if group.first > 0 and time.end == words[group.first - 1].end), None)
    if time is None:
        return False
    first = next(at for at, word in enumerate(words) if word.end > time.start)
    return first > 0 and words[first - 1].lower == "before"
