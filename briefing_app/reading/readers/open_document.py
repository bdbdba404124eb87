"""OpenDocument texts (.odt): the text as it stands now, tracked deletions, headers and footers apart."""

import re
from collections.abc import Iterator
from io import BytesIO
from xml.parsers.expat import ExpatError

import odfdo
from lxml import etree
from odfdo.security import SecurityError

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.office_properties import office_properties
from briefing_app.reading.paragraphs import set_apart
from briefing_app.reading.zip_parts import ZipParts

_PARAGRAPHS = "descendant::*[self::text:p or self::text:h][not(ancestor::text:tracked-changes)]"
_SET_APART = "descendant::*[self::text:note or self::draw:frame][ancestor::text:p or ancestor::text:h]"
_ENDLESS_SPACE = re.compile(rb'text:c="\d{5,}"')
_ERRORS = (etree.LxmlError, ExpatError, KeyError, ValueError, AttributeError, TypeError, IndexError, OSError)
"""What the library raises for parts that are not what they should be."""
_DAMAGED = ("The document is damaged.", "Open it in LibreOffice and save it anew.")


def read_open_document(file: RawFile) -> tuple[Document, ...]:
    """Return the paragraphs and headings, with what the document's properties say."""
    parts = ZipParts(file)
    parts.refuse_entities()
    if _ENDLESS_SPACE.search(parts.read("content.xml")):
        raise file.refuse("It asks for more spaces than fit on a page, a known way to attack a reader.", _DAMAGED[1])
    try:
        text = "\n".join(_paragraphs(odfdo.Document(BytesIO(file.content)).body))
    except SecurityError as error:
        reason = "It unpacks to far more than its size, a known way to attack a reader. It was not opened."
        raise file.refuse(reason, _DAMAGED[1]) from error
    except _ERRORS as error:
        raise file.refuse(*_DAMAGED) from error
    properties = office_properties(file, parts, "meta.xml")
    document = Document(
        set_apart(text.split("\n")),
        title=properties.title,
        author=properties.author,
        language=properties.language,
        evidence=properties.evidence,
    )
    return (document,)


def _paragraphs(body: odfdo.Element) -> Iterator[str]:
    """Yield each paragraph; footnotes and boxes stand after the one they are in, and not in the midst of it."""
    paragraphs = body.get_elements(_PARAGRAPHS)
    for inner in body.get_elements(_SET_APART):
        inner.delete()
    for paragraph in paragraphs:
        yield str(paragraph).strip()
