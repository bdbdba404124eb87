"""What is read from a sentence with one expression in square brackets."""

from datetime import date

from briefing_app.extraction import find_times


def value_of(text: str, anchor: date | None) -> str | None:
    """Return the TIMEX3 value of the bracketed words, None if they are not found as one expression."""
    before, words, after = text.replace("]", "[").split("[")
    span = (len(before), len(before) + len(words))
    found = {(each.start, each.end): each.value for each in find_times(before + words + after, anchor)}
    return found.get(span)
