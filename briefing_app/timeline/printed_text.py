"""How wide text is in the printed figure's font, and how it is cut into lines. Knows no Qt."""

_REGULAR = (
    "200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 "
    "497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 "
    "566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 "
    "544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497"
)
"""Advance widths of Source Sans 3 Regular for the characters from space to tilde, in thousandths of its size."""
_WIDTHS = {chr(32 + place): int(width) for place, width in enumerate(_REGULAR.split())}
_OTHER, _WIDE = 560, 1000
_WIDE_FROM = "\u1100"
_SEMIBOLD = 1.035
"""How much wider Source Sans 3 SemiBold runs, at the most."""


def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Return the width of a text; letters outside ASCII count as wide ones."""
    total = sum(_WIDTHS.get(letter, _WIDE if letter >= _WIDE_FROM else _OTHER) for letter in text)
    return total * size / 1000 * (_SEMIBOLD if is_bold else 1)


def lines(text: str, size: float, width: float, most: int) -> tuple[str, ...]:
    """Return the text in at most so many lines no wider than asked, the last one with an ellipsis if words are left."""
    made: list[str] = []
    line = ""
    words = text.split()
    for place, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if text_width(longer, size) <= width:
            line = longer
        elif len(made) + 1 == most:
            return (*made, _shortened(" ".join([line, *words[place:]]).strip(), size, width))
        else:
            made += [line] if line else []
            line = word if text_width(word, size) <= width else _shortened(word, size, width)
    return (*made, line) if line else tuple(made)


def _shortened(text: str, size: float, width: float) -> str:
    while text and text_width(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip(" ,;:–-") + "…"
