"""The publication day in the text itself: front lines under the headline, and datelines. Knows no format."""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cache

from briefing_app.assets import resource
from briefing_app.model import PublishedBasis
from briefing_app.reading.day_labels import CHANGED, PUBLISHED
from briefing_app.reading.document import Evidence, Weight
from briefing_app.reading.written_days import WrittenDay, day_without_year, latest_before, written_days

_FIRST_LINES = 12
_LONGEST_LINE = 100

_DAY_LABEL = re.compile(r"^\W*(?:date|dated|datum|fecha|data)\b", re.IGNORECASE)
_SEPARATED = re.compile(r"[|•·–—/,]\s*$|^\s*(?:[|•·–—]|$)")
_FOLLOWS = r",? ?(?:\([^()]{2,40}\) ?)?[–—:-]+ "
_BY = re.compile(r"[\s,]*(?:by|von|par|por|di|da|door|av|af)\b", re.IGNORECASE)
_STROKE = re.compile(r"[|•·]|\s[–—/]\s")
_WORD = re.compile(r"\d+[:.h]\d\d|\w+")
_TIME = re.compile(r"\d{1,2}(?:[:.h]\d\d|h)?")
_MARKS = ' \t#*_>|•·–—-([“"'
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


def _front_line(line: str, *, is_headline: bool) -> Iterator[Evidence]:
    if len(line) <= _LONGEST_LINE and not CHANGED.search(line):
        for day in _clear(written_days(line)):
            if not _is_dateline(line, day) and stands_apart(line, day, is_headline=is_headline):
                weight = Weight.EXPRESS if PUBLISHED.match(line.lstrip(_MARKS)) else Weight.PLAIN
                yield Evidence(PublishedBasis.HEADER_LINE, day.days[0], line, weight=weight)


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


def stands_apart(line: str, day: WrittenDay, *, is_headline: bool = False) -> bool:
    """Return whether the line is there to say the day: alone, after a label, or set off from a name."""
    before, after = _weekday_last().sub("", line[: day.start]), line[day.end :]
    rest = _without_clocks(before + " " + after)
    if not rest or (not is_headline and not _without_clocks(_segment(before, after))):
        return True
    if is_headline or line.endswith((".", "?", "!")) or len(rest) > _TITLE_WORDS:
        return False
    if _DAY_LABEL.match(line) or PUBLISHED.match(line.lstrip(_MARKS)) or _BY.match(line):
        return True
    author = _BY.search(after)
    until_author = after[: author.start()] if author else after
    is_first = not _without_clocks(before)
    is_last = not _without_clocks(until_author)
    return bool((is_first or _SEPARATED.search(before)) and (is_last or _SEPARATED.search(after)))


def _segment(before: str, after: str) -> str:
    """Return what stands around a day between two strokes or dots."""
    return _STROKE.split(before)[-1] + " " + _STROKE.split(after)[0]


def _without_clocks(words: str) -> list[str]:
    """Return the words that are no weekday, time of day or small word between them."""
    return [word for word in _WORD.findall(words.lower()) if word not in _clock_words() and not _TIME.fullmatch(word)]


@cache
def _clock_words() -> frozenset[str]:
    return frozenset({word for name in _weekdays() for word in _WORD.findall(name)} | set(_SMALL_WORDS.split()))


@cache
def _weekday_last() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_weekdays(), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{names})\.?[,\s]*$", re.IGNORECASE)


@cache
def _weekdays() -> frozenset[str]:
    with resource("reading/weekdays.csv").open(encoding="utf-8", newline="") as table:
        return frozenset(row["name"] for row in csv.DictReader(table))


_SMALL_WORDS = (
    "on at by am pm a p m the of gmt utc est edt cst cdt mst pdt pst cet cest bst ist wib wita msk et h uhr um "
    "den der am vom le à a las los h el il alle ore di às г год года в o om kl klo the saat โดย เวลา น พ ศ "
    "ساعت 月 火 水 木 金 土 日"
)
