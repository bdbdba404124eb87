"""Read the date a person types: EDTF, English words, or a day in any language dateparser knows. Asks no clock."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta

from briefing_app.extraction.times import find_times
from briefing_app.model import Basis, When

_LEVEL_0 = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<about>~)?")
_DECADE = re.compile(r"(?P<tens>\d{3})X")
_SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "33": (1, 3), "34": (4, 6), "35": (7, 9), "36": (10, 12)}
"""EDTF sub-years (ISO 8601-2, 4.8): spring, summer, autumn and the quarters, by first and last month."""

_LITTLE_WORDS = {"at", "during", "in", "on", "the"}
"""Words beside a date that change nothing; anything else beside it means that it was not all understood."""

_RANGE = re.compile(
    r"(?:(?:du|de|dal|del|vom|van|с|از|من)\s+)?(?P<first>\S.*?)"
    r"(?:\s*[–—]\s*|\s+-\s+|(?<=\d)-(?=\d+\W+[^\W\d])"  # a bare hyphen between digits is part of 03-05-2025
    r"|\s+(?:au|à|al|a|bis(?:\s+zum)?|hasta|até|tot|по|до|تا|إلى)\s+)(?P<last>\S.*)",
    re.IGNORECASE,
)
"""First and last day, between a dash or what stands for it in the languages most often typed."""

_ONE_DAY, _ANOTHER_DAY = datetime(2001, 2, 3), datetime(1987, 9, 18)


def read_typed(words: str, anchor: date | None = None) -> When | None:
    """Return the days the typed words allow, None if they name no date.

    Args:
        words: EDTF (`2025-01`, `../2026-03-05`, `2024-06/2024-08`, `2026-02~`, `201X`) or words in any language.
        anchor: The day that relative words count from; without it they are not read.
    """
    words = words.strip()
    when = read_edtf(words) or _in_english(words, anchor) or _in_other_words(words, anchor)
    return when and replace(when, words=words, basis=Basis.DECIDED, rule="typed by you", anchor=None)


def read_edtf(text: str) -> When | None:
    """Return the days an EDTF text allows, None if it is not EDTF or has no such day."""
    first_text, slash, last_text = text.partition("/")
    first, last = _edtf_part(first_text), _edtf_part(last_text or ("" if slash else first_text))
    if first is None or last is None or (slash and not last_text):
        return None
    (first_day, about), (last_day, also_about) = (first[0], first[2]), (last[1], last[2])
    if first_day and last_day and first_day > last_day:
        return None
    extent = bool(slash and first_day and last_day)
    return When(first_day, last_day, text, approximate=about or also_about, extent=extent)


def _edtf_part(text: str) -> tuple[date | None, date | None, bool] | None:
    """Return first day, last day and whether it is approximate; None if the part is not EDTF."""
    if text == "..":
        return None, None, False
    try:
        if match := _DECADE.fullmatch(text):
            year = int(match["tens"]) * 10
            return date(year, 1, 1), date(year + 9, 12, 31), False
        if match := _LEVEL_0.fullmatch(text):
            return *_days(int(match["year"]), match["month"], match["day"]), match["about"] is not None
    except ValueError:
        return None
    return None


def _days(year: int, month: str | None, day: str | None) -> tuple[date, date]:
    """Return the first and last day of a year, sub-year, month or day.

    Raises:
        ValueError: There is no such day.
    """
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        only = date(year, int(month), int(day))
        return only, only
    if month == "24":
        return date(year, 12, 1), date(year + 1, 2, monthrange(year + 1, 2)[1])
    start, end = _SEASONS.get(month, (int(month), int(month)))
    return date(year, start, 1), date(year, end, monthrange(year, end)[1])


def _in_english(words: str, anchor: date | None) -> When | None:
    """Return what the engine reads, if it reads all of the words as one date."""
    found = [time for time in find_times(words, anchor) if time.when]
    if len(found) != 1:
        return None
    rest = words[: found[0].start] + words[found[0].end :]
    return found[0].when if _LITTLE_WORDS.issuperset(rest.casefold().split()) else None


def _in_other_words(words: str, anchor: date | None) -> When | None:
    """Return the days in any language. Two days are a stretch or nothing: dateparser would take one and be silent."""
    parts = _RANGE.fullmatch(words)
    if not parts:
        return _in_any_language(words, anchor)
    # “3–9 mai 2025”: what the first day leaves out stands behind the last.
    first_words, last_words = parts["first"].split(), parts["last"].split()
    first = _in_any_language(" ".join([*first_words, *last_words[len(first_words) :]]), anchor)
    last = _in_any_language(parts["last"], anchor)
    if not (first and last and first.first_day and last.last_day and first.first_day < last.last_day):
        return None
    return When(first.first_day, last.last_day, f"{first.edtf}/{last.edtf}", extent=True)


def _in_any_language(words: str, anchor: date | None) -> When | None:
    """Return what dateparser reads; relative words are told by their moving with the day they count from."""
    from dateparser.date import DateDataParser  # noqa: PLC0415  (a fifth of a second that only a typed date pays)

    def read(base: datetime) -> tuple[date, str] | None:
        parser = DateDataParser(settings={"RELATIVE_BASE": base, "RETURN_AS_TIMEZONE_AWARE": False})
        found = parser.get_date_data(words)
        return (found.date_obj.date(), found.period or "day") if found and found.date_obj else None

    one, another = read(_ONE_DAY), read(_ANOTHER_DAY)
    if one is None or another is None:
        return None
    if _whole(*one) != _whole(*another):
        if anchor is None:
            return None
        one = read(datetime(anchor.year, anchor.month, anchor.day)) or one
    first, last, edtf = _whole(*one)
    return When(first, last, edtf)


def _whole(day: date, period: str) -> tuple[date, date, str]:
    """Return the first day, the last day and the EDTF text of the period that holds the day."""
    match period:
        case "year":
            return *_days(day.year, None, None), f"{day.year:04}"
        case "month":
            return *_days(day.year, f"{day.month:02}", None), f"{day.year:04}-{day.month:02}"
        case "week":
            monday = day - timedelta(days=day.weekday())
            sunday = monday + timedelta(days=6)
            return monday, sunday, f"{monday}/{sunday}"
    return day, day, day.isoformat()
