"""Days as they are typed on a command line."""

import argparse
from datetime import date

from briefing_app.model import When


def day(text: str) -> date:
    """Return the day.

    Raises:
        argparse.ArgumentTypeError: The words are no day of the calendar, or leave several days open.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        when = _when(text)
    if when.first_day is None or not when.is_day:
        raise argparse.ArgumentTypeError(f"“{text}” is more than one day; write it like 2026-03-05")
    return when.first_day


def first_day(text: str) -> date:
    """Return the first day of a day, month or year.

    Raises:
        argparse.ArgumentTypeError: The words are none of these.
    """
    found = _when(text).first_day
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” has no first day; write it like 2026-03-05")
    return found


def last_day(text: str) -> date:
    """Return the last day of a day, month or year.

    Raises:
        argparse.ArgumentTypeError: The words are none of these.
    """
    found = _when(text).last_day
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” has no last day; write it like 2026-03-05")
    return found


def _when(text: str) -> When:
    from briefing_app.extraction.typed_dates import read_typed  # noqa: PLC0415 - the rules take longer to load than a command line

    when = read_typed(text)
    if when is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it like 2026-03-05")
    return when
