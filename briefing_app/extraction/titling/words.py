"""Writes chosen words of a sentence as the text of a title. Chooses none itself."""

import re
from collections.abc import Mapping, Sequence

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name

Names = Mapping[int, Name]
"""By the offset where a stand-in starts ("its", "the two countries"): the name it stands for."""

_NEVER_SHOWN = frozenset(
    {"*", "_", "#", "`", "``", "''", "“", "”", '"', "‘", "[", "]", "(", ")", "|", ">", "<", "~", "…"}
)
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")
"""The end of "the U.S.", less its last point."""
_LEADING_ARTICLE = re.compile(r"^(?:of\s+)?(?:the|a|an)\s+(?!few\b)", re.IGNORECASE)


def written(sentence: Sentence, kept: Sequence[int], names: Names | None = None) -> str:
    """Return the words at these indices as one line, stand-ins replaced by their names.

    Args:
        sentence: Whose words they are.
        kept: Indices in rising order.
        names: What stand-ins among them stand for; without it all stay as they are.
    """
    parts: list[str] = []
    covered = before = -1
    for index in kept:
        word = sentence.words[index]
        if word.word in _NEVER_SHOWN or word.start < covered:
            continue
        name = names.get(word.start) if names else None
        glued = before == index - 1 and sentence.words[index - 1].end == word.start < word.end
        glued = glued or word.word in {",", "%"}
        parts.append(("" if glued or not parts else " ") + (name.text if name else word.word))
        covered = name.end if name else -1
        before = index
    text = " ".join("".join(parts).split()).strip(" ,;:-–—'’.")
    return f"{text}." if _ABBREVIATED.search(text) else text


_SUBJECT_FORMS = {"him": "he", "her": "she", "them": "they"}


def doer_written(sentence: Sentence, who: Sequence[int], names: Names) -> str:
    """Return the words of the doer as a subject: "he", of "got him to sign"."""
    text = written(sentence, who, names)
    return _SUBJECT_FORMS.get(text.lower(), text)


def headed(text: str) -> str:
    """Return the text as a title starts: without its first article, the first letter a capital."""
    short = _LEADING_ARTICLE.sub("", text) or text
    return short[:1].upper() + short[1:]
