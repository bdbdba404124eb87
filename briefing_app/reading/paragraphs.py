"""Set the paragraphs of a text apart: blank lines where one ends, none between headings, list points and rows."""

from collections.abc import Iterable

_ENDS = (".", "!", "?", "…", '."', ".”", ".’", ".»", "!”", "?”", ".)", "。", "！", "？", "。」", "؟", "۔", "।")


def break_after(line: str) -> str:
    """Return what stands between a line and the next: a blank line if a sentence ends there."""
    return "\n\n" if line.endswith(_ENDS) else "\n"


def set_apart(lines: Iterable[str]) -> str:
    """Return the text of some lines, those without words left out."""
    pieces: list[str] = []
    for line in filter(str.strip, lines):
        if pieces:
            pieces.append(break_after(pieces[-1]))
        pieces.append(line)
    return "".join(pieces)
