"""From lines on pages to paragraphs: heads and feet dropped, words and sentences joined. Knows no PDF library."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from briefing_app.reading.paragraphs import break_after

HYPHEN = "\ufffe"
"""Ends a line whose last word goes on in the next; the mark pdfium gives for a hyphen there."""

_MARGIN = 0.12
_MOST_HEADS = 5
_PAGE_NUMBER = re.compile(r"(?:page|seite|p\.)?\W*\d{1,4}(?:\W+(?:of|/|von|de)?\W*\d{1,4})?\W*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"""[.!?:…。؟]["'”’»)\]]*$""")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WORD_END = re.compile(r"[^\W\d_]+$")
_WORD_START = re.compile(r"^[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, in points; y grows upwards, as in PDF.

    Attributes:
        text: Its words; ends with `HYPHEN` if the last one goes on.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """Return the height of its letters."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in reading order."""

    lines: tuple[Line, ...]
    height: float


def flowing_text(pages: Sequence[Page]) -> tuple[str, tuple[int, ...]]:
    """Return the text of all pages, a line for each paragraph, and the offset each page starts at.

    A page starts where its first word does, in the midst of a paragraph if that goes on from the page before.
    """
    heads, words = _running_heads(pages), _vocabulary(pages)
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    previous: Line | None = None
    for page in pages:
        running = {line for line in _edge_lines(page) if _is_running(line, heads)}
        lines = tuple(line for line in page.lines if line not in running)
        layout = _Layout(lines)
        starts.append(length)
        for number, line in enumerate(lines):
            joint = "" if previous is None else _joint(previous, line, layout, words, is_first=number == 0)
            length += len(joint)
            if number == 0:
                starts[-1] = length
            text = line.text.removesuffix(HYPHEN)
            pieces += [joint, text]
            length += len(text)
            previous = line
    return "".join(pieces), tuple(starts)


class _Layout:
    """What is usual on one page: the distance of lines, and how far to the right each column goes."""

    def __init__(self, lines: Sequence[Line]) -> None:
        pitches = [
            before.bottom - line.bottom
            for before, line in pairwise(lines)
            if 0 < before.bottom - line.bottom < 3 * line.height
        ]
        self.pitch = median(pitches) if pitches else 0.0
        self._rights: dict[int, float] = {}
        for line in lines:
            place = self._place(line)
            self._rights[place] = max(self._rights.get(place, 0), line.right)

    def room_after(self, line: Line) -> float:
        """Return how much of its column a line leaves free at its end."""
        place = self._place(line)
        return max(self._rights.get(near, 0) for near in (place - 1, place, place + 1)) - line.right

    @staticmethod
    def _place(line: Line) -> int:
        return int(line.left // _COLUMN_GRID)


_COLUMN_GRID = 36.0
"""Half an inch: columns start further apart than that, indented lines less."""


def _joint(previous: Line, line: Line, layout: _Layout, words: frozenset[str], *, is_first: bool) -> str:
    """Return what stands between two lines: nothing or a hyphen within a word, a space, or a new paragraph."""
    if previous.text.endswith(HYPHEN):
        return _hyphen(previous.text, line.text, words)
    turned = is_first or line.bottom > previous.top
    ends = _ends_at_turn(previous, line) if turned else _ends_paragraph(previous, line, layout)
    return break_after(previous.text) if ends else " "


def _hyphen(before: str, after: str, words: frozenset[str]) -> str:
    """Return the hyphen if the word has one of its own, as the rest of the document writes it."""
    head, tail = _WORD_END.search(before.removesuffix(HYPHEN)), _WORD_START.match(after)
    if head is None or tail is None:
        return "-"
    joined, hyphened = (head[0] + tail[0]).lower(), f"{head[0]}-{tail[0]}".lower()
    if joined in words:
        return ""
    return "-" if hyphened in words or tail[0][0].isupper() else ""


def _ends_at_turn(previous: Line, line: Line) -> bool:
    """Return whether a paragraph ends with a page or column."""
    return _differ(previous, line) or bool(_SENTENCE_END.search(previous.text) and not line.text[:1].islower())


def _ends_paragraph(previous: Line, line: Line, layout: _Layout) -> bool:
    pitch, indent = previous.bottom - line.bottom, line.left - previous.left
    first_word = len(line.text.split(" ", 1)[0]) + 1
    width = first_word * (line.right - line.left) / max(1, len(line.text))
    return (
        _differ(previous, line)
        or pitch > 1.35 * layout.pitch
        or 0.8 * line.height < indent < 8 * line.height
        or (layout.room_after(previous) > 1.5 * width + line.height and not _goes_on(previous, line))
    )


def _goes_on(previous: Line, line: Line) -> bool:
    """Return whether the words say that a sentence goes on, however early its line ends."""
    return line.text[:1].islower() and not _SENTENCE_END.search(previous.text)


def _differ(previous: Line, line: Line) -> bool:
    """Return whether the letters are of another size, as those of a headline are."""
    return abs(previous.height - line.height) > 0.15 * max(previous.height, line.height)


def _running_heads(pages: Sequence[Page]) -> frozenset[str]:
    """Return what stands at the edge of several pages, numbers aside."""
    counts = Counter(head for page in pages for head in {_head(line) for line in _edge_lines(page)})
    return frozenset(head for head, count in counts.items() if count > 1)


def _is_running(line: Line, heads: frozenset[str]) -> bool:
    return _head(line) in heads or bool(_PAGE_NUMBER.fullmatch(line.text))


def _edge_lines(page: Page) -> frozenset[Line]:
    """Return the lines near the upper and lower edge that a gap sets off from the rest of the page."""
    downwards = sorted(page.lines, key=lambda line: -line.bottom)
    upper = _set_off(downwards, lambda line, following: line.bottom - following.top)
    lower = _set_off(downwards[::-1], lambda line, following: following.bottom - line.top)
    above, below = (1 - _MARGIN) * page.height, _MARGIN * page.height
    return frozenset([line for line in upper if line.bottom > above] + [line for line in lower if line.top < below])


def _set_off(lines: Sequence[Line], gap: Callable[[Line, Line], float]) -> Sequence[Line]:
    """Return the first few lines up to the last gap wider than between lines of one paragraph."""
    ends = [
        at for at, (line, other) in enumerate(pairwise(lines[:_MOST_HEADS]), 1) if gap(line, other) > 0.8 * line.height
    ]
    return lines[: max(ends)] if ends else []


def _head(line: Line) -> str:
    return _DIGITS.sub("#", line.text).strip()


def _vocabulary(pages: Sequence[Page]) -> frozenset[str]:
    """Return the words of the document that no line end cuts, in lower case."""
    return frozenset(word.lower() for page in pages for line in page.lines for word in _whole_words(line.text))


def _whole_words(text: str) -> Iterator[str]:
    for word in _WORDS.finditer(text):
        if word.end() < len(text):
            yield word[0]
