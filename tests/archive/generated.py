"""Documents of any number, made from the sentences of the sample, the same each time."""

import json
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from briefing_app.assets import seeds
from briefing_app.extraction.words.sentences import sentences
from briefing_app.reading import read

LENGTH = 2_500
"""Characters of a document, about."""


@cache
def sample_sentences() -> tuple[str, ...]:
    """Return the sentences of the sample, in the order of its files."""
    texts = (source.text for path in sorted(seeds().iterdir()) if path.is_file() for source in read(path))
    found = (text[span.start : span.end].strip() for text in texts for span in sentences(text))
    return tuple(words for words in found if len(words) > 40)


def row(number: int, length: int = LENGTH) -> dict[str, str]:
    """Return one document, which only its number decides."""
    chance = random.Random(number)  # noqa: S311 - the same each time is the point
    paragraphs, room = [], length
    while room > 0:
        paragraph = " ".join(chance.sample(sample_sentences(), 4))
        paragraphs.append(paragraph)
        room -= len(paragraph)
    day = f"{chance.randrange(2016, 2027)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return {
        "title": f"Document {number}",
        "publisher": f"Sample Wire {number % 50}",
        "published": day,
        "text": "\n".join(paragraphs),
    }


def rows(count: int, length: int = LENGTH) -> Iterator[dict[str, str]]:
    return (row(number, length) for number in range(count))


def write_lines(path: Path, count: int, length: int = LENGTH) -> Path:
    """Write documents as JSON Lines."""
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in rows(count, length))
    return path
