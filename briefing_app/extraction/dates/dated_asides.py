"""Reads a distance put in behind a date: "On 1 May, two weeks before the king fled, rebels met". Makes no date."""

from collections.abc import Sequence

from briefing_app.extraction.sentence import CLAUSE_STARTS, Sentence
from briefing_app.extraction.telling import Telling


def dated_then(sentence: Sentence, told: Sequence[Telling], index: int) -> Telling | None:
    """Return what the date at this index dates: the distance behind it is counted from that."""
    word = sentence.words[index]
    return next((telling for telling in told if any(time.start < word.end <= time.end for time in telling.times)), None)


def opens_with_time(sentence: Sentence, index: int) -> bool:
    """Return whether the date that ends at this index opens its clause: "and on 3 May, a week before he fled, ..."."""
    start = index
    while sentence.is_timed(start - 1) or sentence.is_a(start - 1, "time preposition"):
        start -= 1
    return sentence.lower(start - 1) in CLAUSE_STARTS
