"""A publication day as a field of a file states it, with a sentence where it cannot be used. Knows no format."""

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Evidence
from briefing_app.reading.written_days import read_day


def stated_day(basis: PublishedBasis, field: str, words: str) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:
    """Return the evidence in a field and notes on it: one of the two, or neither if the field is empty.

    Args:
        basis: What sort of evidence the field is.
        field: Its name, for the user ("published", "Date").
        words: What stands in it.
    """
    if not words.strip():
        return (), ()
    written = read_day(words.strip())
    if written is None:
        return (), (f"“{_short(words)}” ({field}) is no day this program can read: write it as 2026-03-05.",)
    if not written.days:
        return (), (f"“{_short(words)}” ({field}) is no day of the calendar: the publication day was left open.",)
    if len(written.days) > 1:
        return (), (f"Day and month of “{_short(words)}” ({field}) may be swapped: write it as 2026-03-05.",)
    return (Evidence(basis, written.days[0], f"{field}: {_short(words)}", written.is_utc),), ()


def _short(words: str) -> str:
    return " ".join(words.split())[:80]
