"""The publication day in the text itself: front lines under the headline, and datelines. Knows no format."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Evidence
from briefing_app.reading.written_days import WrittenDay, day_without_year, latest_before, written_days

_FIRST_LINES = 12
_LONGEST_LINE = 100

_LABEL = re.compile(
    r"^\W*(?:first )?(?:published|posted|issued|released|date|dated|publication date|publié|veröffentlicht|"
    r"publicado|pubblicato|опубликовано|تاریخ انتشار)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:updated?|modified|revised|accessed|retrieved|downloaded|printed|aktualisiert|actualizado)\b", re.IGNORECASE
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?"
_AROUND = re.compile(rf"(?:{_WEEKDAY}|\b(?:on|at|by|am|pm|gmt|utc|est|edt|cet|ist)\b|\d+:\d\d|[\W_])+", re.IGNORECASE)
_SEPARATED = re.compile(r"[|•·–—/,]\s*$|^\s*(?:[|•·–—]|$)")
_FOLLOWS = r",? ?(?:\([^()]{2,40}\) ?)?[–—:-]+ "
_PLACE = re.compile(r"(?P<place>[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][A-Za-z. ]{1,25})?)(?: ?\([^()]{2,40}\))?,? ")
_YEARLESS = re.compile(_PLACE.pattern + r"(?P<day>[^\W\d_]{3,12}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,12}\.?)" + _FOLLOWS)
_TEXT_FOLLOWS = re.compile(_FOLLOWS)
_A_WEEK = timedelta(days=7)
_TITLE_WORDS = 6


def text_evidence(text: str, known: Iterable[Evidence] = ()) -> Iterator[Evidence]:
    """Yield the days that the first lines state as the text's own.

    A day inside a sentence or a headline is the story's, not the publication's; a line that says "updated" tells of
    another day. A dateline without a year ("TEHRAN, March 4 (Sample Wire)") names a day only if something else that
    is `known` is of the week after it.
    """
    known = tuple(known)
    for number, line in enumerate(_first_lines(text)):
        yield from _completed(line, known)
        for day in _clear(written_days(line[:_LONGEST_LINE])):
            if _is_dateline(line, day):
                yield Evidence(PublishedBasis.DATELINE, day.days[0], line[: day.end])
        yield from _front_line(line, is_headline=number == 0)


def front_line_evidence(lines: Iterable[str]) -> Iterator[Evidence]:
    """Yield the days of lines that are known to stand under a headline."""
    for line in lines:
        yield from _front_line(line, is_headline=False)


def _front_line(line: str, *, is_headline: bool) -> Iterator[Evidence]:
    if len(line) <= _LONGEST_LINE and not _CHANGED.search(line):
        for day in _clear(written_days(line)):
            if not _is_dateline(line, day) and _stands_apart(line, day, is_headline=is_headline):
                yield Evidence(PublishedBasis.HEADER_LINE, day.days[0], line)


def _completed(line: str, known: Iterable[Evidence]) -> Iterator[Evidence]:
    """Yield the day of a dateline without a year, with the year of what is known."""
    dateline = _YEARLESS.match(line)
    month_and_day = day_without_year(dateline["day"]) if dateline else None
    if dateline is None or month_and_day is None:
        return
    for other in known:
        day = latest_before(other.day, *month_and_day)
        if day is not None and other.day - day <= _A_WEEK:
            yield Evidence(PublishedBasis.DATELINE, day, f"{dateline[0].strip(' –—:-')}; its year by {other.words}")
            return


def _is_dateline(line: str, day: WrittenDay) -> bool:
    """Return whether a place stands before the day and the story after it: "KELL, 5 Mar 2026 (Agency) – "."""
    return bool(_PLACE.fullmatch(line, 0, day.start) and _TEXT_FOLLOWS.match(line, day.end))


def _first_lines(text: str) -> list[str]:
    head = text[: _FIRST_LINES * 400].split("\n")
    return [line.strip(" \t#*_>") for line in head if line.strip()][:_FIRST_LINES]


def _clear(days: Iterator[WrittenDay]) -> Iterator[WrittenDay]:
    return (day for day in days if len(day.days) == 1)


def _stands_apart(line: str, day: WrittenDay, *, is_headline: bool) -> bool:
    """Return whether the line is there to say the day: alone, after a label, or set off from a name."""
    before, after = line[: day.start], line[day.end :]
    rest = _AROUND.sub(" ", before + " " + after).split()
    if not rest:
        return True
    if is_headline or line.endswith((".", "?", "!")) or len(rest) > _TITLE_WORDS:
        return False
    return bool(_LABEL.match(line)) or bool(_SEPARATED.search(before) and _SEPARATED.search(after))
