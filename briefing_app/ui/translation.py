"""Say the window's words in the user's language. Knows no view.

A string a user sees stands in the code as `tr("…")` or `trn("…", "…", n)`, in a table as `mark("…")`, or in a form. The
core speaks English, so that files and data are the same whatever language the desktop speaks; the window shows what
the core says through `say`. `make translations` gathers all of it into `resources/translations/*.ts` for translators
(Qt Linguist opens them) and compiles these to the `.qm` files that are read here.
"""

import re
import unicodedata
from functools import cache
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefing_app import assets

LANGUAGES = {"en": "English", "fr": "Français", "fa": "فارسی"}
"""What the window can speak, each by its own name."""

SYSTEM = ""
"""The language of the desktop, or English if the window does not speak it."""

_SHAPES = {
    "number": r"\d[\d,]*",
    "years": r"\d[\d ,-]*",
    "day": r"\d[\w-]*",
    "unit": "[a-z]+",
    "weekday": "Mon|Tue|Wed|Thu|Fri|Sat|Sun",
}
"""What the values of these names look like, so that a template of few words does not take a title for its own."""

_now = "en"


def language() -> str:
    """Return the language the window speaks now, a key of `LANGUAGES`."""
    return _now


def tr(text: str, note: str = "", /, **values: object) -> str:
    """Return a text in the user's language.

    Args:
        text: English. `{name}` stands for a value.
        note: Tells translators which sense is meant where one English word has several.
        **values: What is put in for the names in braces; whole numbers are written as the language does, so a year
            is given as text.
    """
    said = QCoreApplication.translate("", text, note or None)
    return _led(said.format(**{name: _written(value) for name, value in values.items()}) if values else said)


def trn(one: str, many: str, count: int, note: str = "", /, **values: object) -> str:
    """Return a text that counts something, in the user's language: `trn("{count} event", "{count} events", 3)`.

    Args:
        one: English, for one of them.
        many: English, for any other number; translators see this one.
        count: How many; `{count}` stands for it.
        note: As with `tr`.
        **values: As with `tr`.
    """
    if _now == "en":
        said = QCoreApplication.translate("", one if count == 1 else many, note or None)
    else:
        said = QCoreApplication.translate("", many, note or None, count)
    return _led(said.format(count=number(count), **{name: _written(value) for name, value in values.items()}))


def mark(text: str, _note: str = "", /) -> str:
    """Return the text as it is: it stands in a table, and is translated with `tr` where the table is shown."""
    return text


def say(sentence: str) -> str:
    """Return what the core said in English, in the user's language; what no translator has met stays as it is."""
    if _now == "en" or not sentence:
        return sentence
    said = QCoreApplication.translate("", sentence)
    if said != sentence:
        return said
    for template, pattern in _templates():
        if found := pattern.fullmatch(sentence):
            words = {name: _said(name, value) for name, value in found.groupdict().items()}
            return _led(QCoreApplication.translate("", template).format(**words))
    return sentence


def number(value: int) -> str:
    """Return a whole number as the language writes it: `12,345`, `12 345`, `۱۲٬۳۴۵`."""
    return QLocale(_now).toString(value)


def is_right_to_left() -> bool:
    """Return whether the language runs from right to left."""
    return _runs_from_the_right(_now)


@cache
def _runs_from_the_right(code: str) -> bool:
    """Return whether a language does so; every cell of a list asks as it is painted."""
    return QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft


def isolated(text: object) -> str:
    """Return a text that keeps its own order in a line that runs the other way, such as a date in digits."""
    return f"\u2068{text}\u2069" if is_right_to_left() else str(text)


def spoken(chosen: str) -> str:
    """Return the language to speak, a key of `LANGUAGES`, for the one the user chose or `SYSTEM`."""
    code = chosen or QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def speak(chosen: str = SYSTEM) -> None:
    """Let the application speak a language from now on; what is on screen already stays as it is.

    Numbers, dates and Qt's own words follow it, and so does the direction of the window.
    """
    global _now  # noqa: PLW0603  (an application has one language, as Qt sees it)
    application = cast("QApplication", QApplication.instance())
    _now = spoken(chosen)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(assets.resource("translations")))
    for name, folder in zip(("qtbase", "briefing_app"), folders, strict=True):
        translator = QTranslator(application)
        if translator.load(f"{name}_{_now}", folder):
            application.installTranslator(translator)
    system = QLocale.system()
    # The system's own locale has the user's country and habits too.
    QLocale.setDefault(system if system.name().startswith(_now) else QLocale(_now))
    ways = Qt.LayoutDirection
    application.setLayoutDirection(ways.RightToLeft if is_right_to_left() else ways.LeftToRight)


def _written(value: object) -> object:
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _led(said: str) -> str:
    """Return a sentence that is set from right to left although it begins with a word of the other direction."""
    if not is_right_to_left():
        return said
    ways = [way for letter in said if (way := unicodedata.bidirectional(letter)) in {"L", "R", "AL"}]
    return f"\u200f{said}" if ways[:1] == ["L"] and "AL" in ways else said


def _said(name: str, value: str) -> str:
    match name:
        case "day" | "edtf":
            return isolated(value)
        case "number":
            return number(int(value.replace(",", "")))
        case "languages":
            return say(", ").join(map(say, value.split(", ")))
        case "title" | "one_line" | "folder" | "filename" | "path":
            return value  # the user's own words
    return say(value)


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the core's sentences that hold values, with what recognises each; those with most words first."""
    templates = assets.resource("translations/core_sentences.txt").read_text("utf-8").splitlines()
    templates.sort(key=lambda template: -len(re.sub(r"\{\w+\}", "", template)))
    return tuple((template, _recogniser(template)) for template in templates)


def _recogniser(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    # Text and names take turns.
    words = (
        f"(?P<{part}>{_SHAPES.get(part, '.+?')})" if place % 2 else re.escape(part) for place, part in enumerate(parts)
    )
    return re.compile("".join(words), re.DOTALL)
