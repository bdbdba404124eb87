"""Title, author and days in the properties of .docx, .odt and .epub: Dublin Core fields in an XML part."""

from dataclasses import dataclass

from lxml import etree

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Evidence, RawFile
from briefing_app.reading.written_days import read_day
from briefing_app.reading.zip_parts import ZipParts

_TITLES = ("title",)
_AUTHORS = ("initial-creator", "creator", "lastModifiedBy")
_CREATED = ("created", "creation-date", "date")


@dataclass(frozen=True, slots=True)
class OfficeProperties:
    """What a document's properties say; a day in them is often that of a template, so it is never sure."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    language: str = ""
    evidence: tuple[Evidence, ...] = ()


def office_properties(file: RawFile, parts: ZipParts, name: str) -> OfficeProperties:
    """Return the properties in one part of an archive; nothing if it is missing or malformed.

    Raises:
        ReadingError: The part is damaged; `file` is named.
    """
    if name not in parts.names:
        return OfficeProperties()
    tree = xml_tree(parts.read(name))
    if tree is None:
        raise file.refuse("Its properties are damaged.", "Open it in the program it comes from and save it anew.")
    fields: dict[str, str] = {}
    for element in tree.iter():
        if isinstance(element.tag, str) and (element.text or "").strip():
            fields.setdefault(element.tag.rpartition("}")[2], str(element.text).strip())
    return OfficeProperties(
        title=_first(fields, _TITLES),
        author=_first(fields, _AUTHORS),
        publisher=fields.get("publisher", ""),
        language=fields.get("language", ""),
        evidence=_created(fields),
    )


def xml_tree(content: bytes) -> etree._Element | None:
    """Return the tree of an XML part, entities and outside references left alone; None if it is malformed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        tree: etree._Element | None = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return tree


def _first(fields: dict[str, str], names: tuple[str, ...]) -> str:
    return next((fields[name] for name in names if name in fields), "")


def _created(fields: dict[str, str]) -> tuple[Evidence, ...]:
    for name in _CREATED:
        written = read_day(fields.get(name, ""))
        if written is not None and len(written.days) == 1:
            return (Evidence(PublishedBasis.PROPERTIES, written.days[0], f"{name} {fields[name]}", written.is_utc),)
    return ()
