"""Convert between our offsets (code points of a source's text) and Qt's positions (UTF-16 units of what is shown).

The text is shown with its longest paragraphs broken into lines: a paragraph of a million characters freezes the
widget for more than a minute. A break takes the place of a blank, so that nothing moves; where there is no blank, it
is put in between and counted here.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

LONGEST_LINE = 2_000
"""Code points in a shown line; 20,000 still load in 50 ms, this leaves room for slow machines."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BLANK = re.compile(r"[ \t]")


@dataclass(frozen=True, slots=True)
class ShownText:
    """A source's text as a Qt widget holds it.

    Attributes:
        text: What to give to the widget.
    """

    text: str
    _jumps: tuple[int, ...]
    _positions: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "ShownText":
        """Return the shown form of a source's text."""
        shown, inserted = _broken(text)
        astral = [match.start() + 1 for match in _ASTRAL.finditer(text)]
        jumps = tuple(sorted([*astral, *inserted]))
        return cls(shown, jumps, tuple(jump + number for number, jump in enumerate(jumps, 1)))

    def to_qt(self, offset: int) -> int:
        """Return the widget's position for an offset of the text."""
        return offset + bisect_right(self._jumps, offset)

    def from_qt(self, position: int) -> int:
        """Return the offset in the text for a position of the widget."""
        return position - bisect_right(self._positions, position)


def utf16_length(text: str) -> int:
    """Return how many positions a text takes in a Qt document that holds it as it is."""
    return len(text) + len(_ASTRAL.findall(text))


def _broken(text: str) -> tuple[str, list[int]]:
    """Return the text with long lines broken, and the offsets before which a break was put in."""
    if all(len(line) <= LONGEST_LINE for line in text.split("\n")):
        return text, []
    pieces: list[str] = []
    inserted: list[int] = []
    at = 0
    while at < len(text):
        newline = text.find("\n", at, at + LONGEST_LINE + 1)
        if newline >= 0:
            pieces.append(text[at : newline + 1])
            at = newline + 1
            continue
        piece = text[at : at + LONGEST_LINE]
        at += len(piece)
        if at == len(text):
            pieces.append(piece)
            continue
        blank = _last_blank(piece)
        if blank is None:
            pieces.append(piece + "\n")
            inserted.append(at)
        else:
            at -= len(piece) - blank - 1
            pieces.append(piece[:blank] + "\n")
    return "".join(pieces), inserted


def _last_blank(piece: str) -> int | None:
    """Return where the last blank of the piece's second half is, None if there is none."""
    blanks = [match.start() for match in _BLANK.finditer(piece, len(piece) // 2)]
    return blanks[-1] if blanks else None
