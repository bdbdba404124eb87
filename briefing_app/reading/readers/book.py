"""E-books (.epub): the chapters in their order. No library could be shipped (licence), and the format is short."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from lxml import etree

from briefing_app.errors import ReadingError
from briefing_app.reading.decoding import decode
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.markup import lines_of, parse_page
from briefing_app.reading.office_properties import office_properties, xml_tree
from briefing_app.reading.zip_parts import ZipParts

_CONTAINER = "META-INF/container.xml"
_DAMAGED = ("The book is damaged.", "Download it again, or convert it to PDF.")


def read_book(file: RawFile) -> tuple[Document, ...]:
    """Return the text of all chapters, one after the other."""
    parts = ZipParts(file)
    parts.refuse_entities()
    package_name = _package_name(file, parts)
    package = xml_tree(parts.read(package_name))
    if package is None:
        raise file.refuse(*_DAMAGED)
    chapters, notes = [], []
    for name in _spine(package, dirname(package_name)):
        try:
            chapters.append(_chapter(file, parts.read(name)))
        except ReadingError:
            notes.append(f"The chapter “{name}” could not be read.")
    properties = office_properties(file, parts, package_name)
    document = Document(
        "\n".join(chapter for chapter in chapters if chapter),
        title=properties.title,
        author=properties.author,
        publisher=properties.publisher,
        language=properties.language,
        evidence=properties.evidence,
        notes=tuple(notes),
    )
    return (document,)


def _package_name(file: RawFile, parts: ZipParts) -> str:
    container = xml_tree(parts.read(_CONTAINER))
    names = [str(root.get("full-path")) for root in _all(container, "rootfile")] if container is not None else []
    if not names or names[0] not in parts.names:
        raise file.refuse(*_DAMAGED)
    return names[0]


def _spine(package: etree._Element, folder: str) -> Iterator[str]:
    """Yield the names of the chapters, in the order they are read in."""
    items = {item.get("id"): str(item.get("href")) for item in _all(package, "item")}
    for reference in _all(package, "itemref"):
        if href := items.get(reference.get("idref")):
            yield normpath(join(folder, unquote(href.partition("#")[0])))


def _all(tree: etree._Element, name: str) -> list[etree._Element]:
    return list(tree.iter(f"{{*}}{name}"))


def _chapter(file: RawFile, content: bytes) -> str:
    decoded = decode(content)
    return lines_of(parse_page(file, decoded.text)) if decoded and decoded.text.strip() else ""
