"""Word documents (.docx): the text as it stands now, tracked deletions, headers and footers apart."""

from collections.abc import Iterator
from io import BytesIO
from xml.parsers.expat import ExpatError

import mammoth

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.office_properties import office_properties, xml_tree
from briefing_app.reading.paragraphs import set_apart
from briefing_app.reading.zip_parts import ZipParts

_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_ERRORS = (ExpatError, KeyError, ValueError, AttributeError, TypeError, IndexError, LookupError, OSError)
"""What the library raises for parts that are not what they should be."""


def read_word(file: RawFile) -> tuple[Document, ...]:
    """Return the text of the document, with what its properties say."""
    parts = ZipParts(file)
    parts.refuse_entities()
    try:
        text = mammoth.extract_raw_text(BytesIO(file.content)).value
    except _ERRORS as error:
        raise file.refuse("The document is damaged.", "Open it in Word or LibreOffice and save it anew.") from error
    lines = (line.strip() for line in (*text.split("\n"), *_footnotes(parts)))
    properties = office_properties(file, parts, "docProps/core.xml")
    document = Document(
        set_apart(lines),
        title=properties.title,
        author=properties.author,
        language=properties.language,
        evidence=properties.evidence,
    )
    return (document,)


def _footnotes(parts: ZipParts) -> Iterator[str]:
    """Yield the paragraphs of footnotes and endnotes, which the library leaves out of a text."""
    for name in _NOTES:
        tree = xml_tree(parts.read(name)) if name in parts.names else None
        for paragraph in tree.iter("{*}p") if tree is not None else ():
            yield "".join(words.text or "" for words in paragraph.iter("{*}t"))
