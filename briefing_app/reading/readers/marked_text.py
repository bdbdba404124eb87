"""Markdown: the words of the text without its marks, front matter apart."""

from dataclasses import replace

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.markdown_words import markdown_words
from briefing_app.reading.readers.plain_text import read_plain_text

_MOST_CHARACTERS = 5_000_000
"""So much is taken apart in six seconds."""
_TOO_LONG = f"It is longer than {_MOST_CHARACTERS:,} characters, so its marks were left in the text."


def read_marked_text(file: RawFile) -> tuple[Document, ...]:
    """Return the words of the text; plain prose comes out as it stands."""
    (document,) = read_plain_text(file)
    if len(document.text) > _MOST_CHARACTERS:
        return (replace(document, notes=(*document.notes, _TOO_LONG)),)
    words = markdown_words(document.text)
    return (replace(document, text=words.text, title=document.title or words.title),)
