"""Finds the words of a sentence that stand in quotation marks. Knows nothing of who says them."""

from collections.abc import Sequence

from briefing_app.extraction.words.tokens import Token

QUOTES = frozenset({"“", "”", '"', "``", "''", "«", "»"})
_OPENING = frozenset({"“", "``", "«"})
_CLOSING = frozenset({"”", "''", "»"})


def quoted(words: Sequence[Token], *, is_open: bool) -> tuple[frozenset[int], bool]:
    """Return the indices of the quoted words, and whether the quotation goes on in the next sentence.

    Args:
        words: The words of the sentence.
        is_open: A quotation of an earlier sentence of the paragraph is still open.
    """
    inside: set[int] = set()
    start = 0 if is_open else None
    for index, word in enumerate(words):
        if word.word in _CLOSING or (word.word == '"' and start is not None):
            inside.update(range(start or 0, index))  # what only closes was opened before the text was cut
            start = None
        elif word.word in _OPENING or word.word == '"':
            start = index + 1
    if start is not None:
        inside.update(range(start, len(words)))
    return frozenset(inside), start is not None
