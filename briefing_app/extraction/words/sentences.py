"""Cuts a text into sentences. Knows of punctuation and line breaks, not of words of time or events."""

import re
from collections.abc import Iterator

from briefing_app.extraction.words.lexicon import lexicon
from briefing_app.model import Span

_BREAK = re.compile(r"(?P<stop>[.!?…]+)(?P<close>['\"”’)\]»]*)(?=\s|$)|(?P<line>[^\S\n]*\n\s*)")
_LAST_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|\.(?=\w))*$")
_OPENS_SENTENCE = re.compile(r"\s*[\"“‘'(\[`–—-]*\s*(?:[^\W\d_]|\d)")
_NEXT_WORD = re.compile(r"\s*[\"“‘'(]*([^\W\d_]+)")
_LONGEST_WORD = 24
_WRAPPED_WIDTH = range(50, 111)


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences in order, without the white space and bullets around them. Headlines are sentences too.

    What goes on far beyond a sentence without a stop (a table, a list of names) is parted behind a comma or a word, so
    that reading takes no longer the longer it goes on.
    """
    return tuple(_trimmed(text, _parted(text, _ends(text))))


_LONGEST_SENTENCE = 2_000
"""Code points; the longest sentence of TimeBank, AQUAINT and WikiWars has 606."""
_JOINTS = (re.compile(r"[,;:]\s"), re.compile(r"\s"))


def _parted(text: str, ends: Iterator[int]) -> Iterator[int]:
    start = 0
    for end in ends:
        while end - start > _LONGEST_SENTENCE:
            start = _joint(text, start)
            yield start
        yield end
        start = end


def _joint(text: str, start: int) -> int:
    """Return the end of the last mark or word within reach, else the reach itself."""
    limit = start + _LONGEST_SENTENCE
    for joint in _JOINTS:
        found = [match.end() for match in joint.finditer(text, start + _LONGEST_SENTENCE // 2, limit)]
        if found:
            return found[-1]
    return limit


def _ends(text: str) -> Iterator[int]:
    wrapped = _is_hard_wrapped(text)
    for match in _BREAK.finditer(text):
        if match["line"] is None:
            if _closes(text, match):
                yield match.end()
        elif _line_closes(text, match, wrapped=wrapped):
            yield match.start()
    yield len(text)


def _trimmed(text: str, ends: Iterator[int]) -> Iterator[Span]:
    start = 0
    for end in ends:
        told = _BULLET.sub("", text[start:end], count=1)
        if inner := told.rstrip():
            yield Span(end - len(told), end - len(told) + len(inner))
        start = end


_BULLET = re.compile(r"\A\s*(?:[•·▪◦‣●○■□►✓]\s+)?")
"""What stands before a sentence and is none of its words."""


def _closes(text: str, match: re.Match[str]) -> bool:
    """Return whether this stop ends a sentence rather than an abbreviation or an initial."""
    following = _OPENS_SENTENCE.match(text, match.end())
    classes = lexicon().classes
    opener = following.group()[-1] if following else ""
    if opener.islower():
        return False
    if match["stop"] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
    if word is None:
        return True
    last = word.group().lower()
    if last in classes["abbreviation"]:
        return last in classes["closing abbreviation"] and _starts_a_sentence(text, match.end())
    is_initial = all(len(letter) == 1 for letter in last.split(".")) and word.group().isupper()  # "K.P. Oli"
    if is_initial and len(last) > 1:
        return _starts_a_sentence(text, match.end())
    return not is_initial


def _starts_a_sentence(text: str, at: int) -> bool:
    following = _NEXT_WORD.match(text, at)
    return following is None or following[1].lower() in lexicon().classes["sentence starter"]


def _is_hard_wrapped(text: str) -> bool:
    lengths = sorted(len(line) for line in text.split("\n") if line.strip())
    return len(lengths) > 3 and lengths[len(lengths) // 2] in _WRAPPED_WIDTH and lengths[-1] in _WRAPPED_WIDTH


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Return whether the line breaks in the middle of a sentence: the next word is small, and no stop is before."""
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    return after.islower() and (before.isalnum() or before in {",", "%", ")"})


def _line_closes(text: str, match: re.Match[str], *, wrapped: bool) -> bool:
    if _goes_on(text, match):
        return False
    if match["line"].count("\n") > 1 or not wrapped:
        return True
    return text[max(0, match.start() - 1) : match.start()] in {".", "!", "?", ":", "”", '"'}
