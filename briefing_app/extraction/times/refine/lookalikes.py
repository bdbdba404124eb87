"""Drop what only looks like a time: people and marches named like months, titles of shows, "Man of the Year"."""

import re
from collections.abc import Callable

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.extraction.times.words import one_of, table

_IN_HISTORIES = frozenset({"rate", "reference in a history"})
_BEFORE_DATES = frozenset(row["word"] for row in table("before_dates"))
_NAMES = frozenset({"march", "may", "april", "june", "august"})
_TITLE_DAYS = table("title_days")
_DAYS_BEFORE = frozenset(row["word"] for row in _TITLE_DAYS if row["place"] == "before")
_DAYS_AFTER = re.compile(rf"\s{{1,3}}{one_of(row['word'].title() for row in _TITLE_DAYS if row['place'] == 'after')}\b")
_WORD_BEFORE = re.compile(r"(\w+)['’]?\s{1,3}$")
_NAME_AFTER = re.compile(r"\s{1,3}[A-Z][a-z]+")
_CAUSE_AFTER = re.compile(r"\s{1,3}(?:for|of|to|on|against|across)\s{1,3}(?:the\s)?[A-Z]")
_SEASON_NAME = re.compile(
    r"\s{1,3}(?:Olympics?|Paralympics?|Games|Universiade|Palace|War|Soldier|Institute|Camp|School|Street|Park|Hills?)\b"
)
_MARCH_NAME = re.compile(r"\s{1,3}(?:Madness|Hare)\b")
_WISH = re.compile(r"\s{1,3}(?:I|we|you|he|she|they|it|God|Allah|all|the|your|his|her)\b")
_SURE_BEFORE_MONTHS = frozenset(
    {
        "in",
        "since",
        "until",
        "till",
        "last",
        "next",
        "this",
        "each",
        "every",
        "early",
        "late",
        "mid",
        "during",
        "through",
    }
)
"""Words that stand before a month and before no person of its name."""

_PROGRAMMES = frozenset({"60 Minutes", "48 Hours"})
_CLOSING = frozenset("\"'’”")
_SHOW_AFTER = re.compile(r"\s{1,3}(?:[Pp]rogram(?:me)?|[Ss]how)\b")
_QUOTES = frozenset("\"'`“‘")


def drop_lookalikes(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list without expressions that capitals and neighbours show to be names."""
    text = setting.text
    people = {text[item.start : item.end] for item in found if item.rule == "month" and _is_surname(item, text)}
    return [
        item
        for item in found
        if not any(test(item, text) for test in _TESTS.get(item.rule, ())) and not _is_of(people, item, text)
    ]


def drop_unless_history(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list without what tells a time in a history only; in news "former" is a title, "a day" a price."""
    if setting.is_history:
        return found
    return [item for item in found if item.rule not in _IN_HISTORIES]


def _is_surname(item: Found, text: str) -> bool:
    """Return whether a capital before makes the month a person: "Theresa May"."""
    before = _word_before(item, text)
    return text[item.start : item.end].lower() in _NAMES and before.istitle() and before.lower() not in _BEFORE_DATES


def _is_of(people: set[str], item: Found, text: str) -> bool:
    """Return whether the month is a person named before or after in the text, and nothing says that it is a month."""
    if item.rule != "month" or text[item.start : item.end] not in people:
        return False
    return _word_before(item, text).lower() not in _SURE_BEFORE_MONTHS


def _is_called_by_it(item: Found, text: str) -> bool:
    """Return whether a capital before or after makes the month a name: "Theresa May", "April Glaspie", "Long March"."""
    if text[item.start : item.end].lower() not in _NAMES:
        return False
    before = _word_before(item, text)
    if before[:1].isupper() and before.lower() not in _BEFORE_DATES:
        return True
    if before.lower() in _BEFORE_DATES - {"the"}:
        return False
    if text[item.start : item.end] == "March":
        return (_CAUSE_AFTER.match(text, item.end) or _MARCH_NAME.match(text, item.end)) is not None
    if text[item.start : item.end] == "May" and not before and _WISH.match(text, item.end):
        return True
    return before != "the" and _NAME_AFTER.match(text, item.end) is not None


def _is_last_of_its(item: Found, text: str) -> bool:
    """Return whether it is the last one that somebody or something had: "on his last day in office"."""
    is_last = text[item.start : item.end].lower().startswith(("last ", "final "))
    return is_last and _word_before(item, text).lower() in _OWNERS


_OWNERS = frozenset({"his", "her", "its", "their", "my", "our", "your"})


def _is_title(item: Found, text: str) -> bool:
    """Return whether the expression stands capitalized in quotation marks: `"This Week"`, `"60 Minutes"`."""
    last_word = text[item.start : item.end].rsplit(maxsplit=1)[-1]
    return text[item.start - 1 : item.start] in _QUOTES and last_word[:1].isupper() and item.start > 0


def _is_programme(item: Found, text: str) -> bool:
    return text[item.start : item.end] in _PROGRAMMES


def _is_honour(item: Found, text: str) -> bool:
    last_word = text[item.start : item.end].rsplit(maxsplit=1)[-1]
    return last_word.istitle() and not text[item.start : item.end].istitle()


def _is_described(item: Found, text: str) -> bool:
    """Return whether a capitalized word before makes it a name: "White Christmas", "High Noon"."""
    before = _word_before(item, text)
    return before.lower() == "high" or (before[:1].isupper() and before.lower() not in _BEFORE_DATES)


def _is_feast_in_name(item: Found, text: str) -> bool:
    """Return whether it is a man called Ramadan, or some day of May."""
    words = text[item.start : item.end].lower()
    if words.endswith("may day"):
        return text[item.end - 3].islower()
    return words == "ramadan" and _NAME_AFTER.match(text, item.end) is not None


def _is_named(item: Found, text: str) -> bool:
    """Return whether its last word and the word after have capitals: "the Daily Mail", "the Future Technology Week"."""
    last_word = text[item.start : item.end].rsplit(maxsplit=1)[-1]
    if not last_word.istitle() or not _NAME_AFTER.match(text, item.end):
        return False
    return last_word != text[item.start : item.end] or last_word.endswith("ly")


def _is_movement(item: Found, text: str) -> bool:
    """Return whether capitals make the season a name: "the Arab Spring", but not "the German Spring Offensive"."""
    if _SEASON_NAME.match(text, item.end):
        return True
    is_capital = text[item.start].isupper() and _word_before(item, text)[:1].isupper()
    return is_capital and _is_described(item, text) and not _NAME_AFTER.match(text, item.end)


def _is_title_day(item: Found, text: str) -> bool:
    """Return whether the weekday is part of a name: "Bloody Sunday", "the Sunday Times"."""
    return _word_before(item, text).lower() in _DAYS_BEFORE or _DAYS_AFTER.match(text, item.end) is not None


def _word_before(item: Found, text: str) -> str:
    match = _WORD_BEFORE.search(text, max(0, item.start - 24), item.start)
    return match[1] if match else ""


def _is_show(item: Found, text: str) -> bool:
    """Return whether "Today" is a paper or a programme."""
    is_called = text[item.start : item.end] == "Today"
    return is_called and (_word_before(item, text).isupper() or _SHOW_AFTER.match(text, item.end) is not None)


def _is_quoted(item: Found, text: str) -> bool:
    """Return whether a bare year stands in quotation marks by itself: `"1984"`."""
    return text[item.start - 1 : item.start] in _QUOTES and text[item.end : item.end + 1] in _CLOSING and item.start > 0


_BESIDE = re.compile(r"\s{1,3}(?:that\s{1,3}(?:followed|preceded)|which\s{1,3}followed|leading\s{1,3}up)\b")


def _is_counted_on(item: Found, text: str) -> bool:
    """Return whether it is a stretch from what was told, not the one in hand: "the week that followed", "within"."""
    return _BESIDE.match(text, item.end) is not None or _word_before(item, text).lower() == "within"


_TESTS: dict[str, tuple[Callable[[Found, str], bool], ...]] = {
    "month": (_is_called_by_it,),
    "unit by its turn": (_is_title, _is_last_of_its),
    "bare year": (_is_quoted,),
    "length": (_is_title, _is_programme),
    "unit in hand": (_is_honour, _is_counted_on),
    "day in hand": (_is_counted_on,),
    "weekday": (_is_title_day,),
    "holiday": (_is_described, _is_feast_in_name),
    "season": (_is_movement,),
    "part of day": (_is_described,),
    "adverb of repetition": (_is_named,),
    "vague reference": (_is_named,),
    "near day": (_is_show,),
}
