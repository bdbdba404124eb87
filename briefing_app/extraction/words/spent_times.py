"""Tells the words that only say a time will be over: "before March is out", "before the year ends". Knows no events."""

from collections.abc import Sequence

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.tokens import Token

_OVER = frozenset({"out", "over", "through", "up", "done"})
_BE = frozenset({"is", "was"})
_ENDING = frozenset({"ends", "ended", "closes", "closed", "finishes", "finished", "expires", "expired"})
_RUNNING_OUT = frozenset(
    {("runs", "out"), ("ran", "out"), ("draws", "to"), ("drew", "to"), ("comes", "to"), ("came", "to")}
)


def only_ends_time(words: Sequence[Token], index: int, times: Sequence[TimeExpression]) -> bool:
    """Return whether the word here says no more than that a deadline is the end of the time before it."""
    if index < 2 or not _tells_end(words, index):
        return False
    time = next((time for time in times if time.end == words[index - 1].end), None)
    if time is None:
        return False
    first = next(at for at, word in enumerate(words) if word.end > time.start)
    led = first - 2 if first > 1 and words[first - 1].lower == "the" else first - 1
    return led >= 0 and words[led].lower == "before"


def _tells_end(words: Sequence[Token], index: int) -> bool:
    word = words[index].lower
    after = words[index + 1].lower if index + 1 < len(words) else ""
    return (word in _BE and after in _OVER) or word in _ENDING or (word, after) in _RUNNING_OUT
