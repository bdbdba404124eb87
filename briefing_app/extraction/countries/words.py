"""Cuts a text into words and tells how they stand to each other. Knows no country."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}(?![^\W\d_])|[^\W\d_]\.[^\W\d_]\b(?!\.)|(?<!\w['’])\w+(?:['’](?![sS]\b)\w+)*")
_JOINTS = {" ": " ", "-": " ", "\u00a0": " ", "\n": " ", "'s ": "'s ", "’s ": "'s ", " & ": " and "}
"""What may stand between the words of one name, and how the gazetteer has it."""
_SENTENCE_END = frozenset('.!?\n:;“"”')


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in order.

    Attributes:
        words: As written; curly apostrophes made straight.
        starts: Offset of each word.
        ends: Offset after each word.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def gap(self, index: int) -> str:
        """Return what stands between a word and the next one; after the last, a line end."""
        if index + 1 >= len(self.words):
            return "\n"
        return self.text[self.ends[index] : self.starts[index + 1]]

    def phrase(self, first: int, last: int) -> str:
        """Return the words `first` to `last` as the gazetteer has them: spaces for hyphens, "and" for "&"."""
        joined = (_JOINTS.get(self.gap(index), " ") + self.words[index + 1] for index in range(first, last))
        return self.words[first] + "".join(joined)

    def name(self, first: int, last: int) -> str:
        """Return the words `first` to `last`, joined by spaces; words all in capitals as a name is written."""
        name = " ".join(self.words[first : last + 1])
        return name.title() if name.isupper() else name

    def joins(self, index: int) -> bool:
        """Return whether a word and the next one may belong to one name."""
        gap = self.gap(index)
        return gap in _JOINTS or (gap in {". ", "."} and len(self.words[index]) < 3)

    def before(self, index: int) -> str:
        """Return the word before, if nothing but a space parts them; else an empty string."""
        return self.words[index - 1] if index > 0 and self.gap(index - 1) in {" ", "\u00a0", "\n"} else ""

    def after(self, index: int) -> str:
        """Return the word after, if nothing but a space parts them; else an empty string."""
        return self.words[index + 1] if index + 1 < len(self.words) and self.gap(index) in {" ", "\u00a0", "\n"} else ""

    def opens_sentence(self, index: int) -> bool:
        """Return whether a word is the first of its sentence, headline or quotation."""
        return index == 0 or not _SENTENCE_END.isdisjoint(self.gap(index - 1))


def split(text: str) -> Words:
    """Return the words of a text."""
    spans = [match.span() for match in _WORD.finditer(text)]
    plain = text.replace("’", "'")
    return Words(
        text,
        tuple([plain[start:end] for start, end in spans]),
        tuple([start for start, _ in spans]),
        tuple([end for _, end in spans]),
    )
