"""Word, OpenDocument and e-books."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZipFile

from tests.reading.samples import STORY, book, samples, zipped

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

BOMB = 10_000_000


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    bomb = BOMB * scale
    return {
        "bomb.docx": lambda: word(f"<w:p><w:r><w:t>{'x' * bomb}</w:t></w:r></w:p>"),
        "entities.docx": lambda: _swapped("story.docx", "word/document.xml", lambda part: _entities() + part),
        "deep-tables.docx": lambda: word("<w:tbl><w:tr><w:tc>" * 3_000 + "</w:tc></w:tr></w:tbl>" * 3_000),
        "many-paragraphs.docx": lambda: word("<w:p><w:r><w:t>a line</w:t></w:r></w:p>" * 5_000 * min(scale, 3)),
        "malformed.docx": lambda: _swapped("story.docx", "word/document.xml", lambda part: part[:-50]),
        "no-document.docx": lambda: _without("story.docx", "word/document.xml"),
        "no-types.docx": lambda: _without("story.docx", "[Content_Types].xml"),
        "no-properties.docx": lambda: _without("story.docx", "docProps/core.xml"),
        "bad-properties.docx": lambda: _swapped("story.docx", "docProps/core.xml", lambda _: b"<not xml"),
        "remote-template.docx": lambda: _swapped("story.docx", "word/_rels/document.xml.rels", _remote),
        "tracked.docx": lambda: word(
            f"<w:p><w:r><w:t>{STORY[0]} </w:t></w:r><w:ins><w:r><w:t>Kept words.</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>Taken back.</w:delText></w:r></w:del></w:p>"
        ),
        "empty.docx": lambda: word(""),
        "sheet.docx": lambda: zipped({"xl/workbook.xml": "<x/>"}),
        "cut.docx": lambda: samples()["story.docx"][:-2_000],
        "renamed.docx": lambda: samples()["story.odt"],
        "text-in.docx": STORY[0].encode,
        "bomb.odt": lambda: _swapped("story.odt", "content.xml", lambda part: part.replace(b"</text:p>", b"x" * bomb)),
        "entities.odt": lambda: _swapped("story.odt", "content.xml", lambda part: _entities() + part),
        "endless-space.odt": lambda: _swapped(
            "story.odt",
            "content.xml",
            lambda part: part.replace(b"</text:p>", b'<text:s text:c="2000000000"/></text:p>', 1),
        ),
        "deep-sections.odt": lambda: _swapped(
            "story.odt",
            "content.xml",
            lambda part: part.replace(
                b"<text:h", b"<text:section>" * 3_000 + b"</text:section>" * 3_000 + b"<text:h", 1
            ),
        ),
        "malformed.odt": lambda: _swapped("story.odt", "content.xml", lambda part: part[:-50]),
        "no-content.odt": lambda: _without("story.odt", "content.xml"),
        "cut.odt": lambda: samples()["story.odt"][:-500],
        "deleted.odt": lambda: _swapped("story.odt", "content.xml", _tracked),
        "bomb.epub": lambda: book("<p>" + "x" * bomb + "</p>"),
        "traversal.epub": lambda: _swapped(
            "story.epub", "OPS/book.opf", lambda part: part.replace(b"one.xhtml", b"../../../../etc/passwd")
        ),
        "no-container.epub": lambda: _without("story.epub", "META-INF/container.xml"),
        "no-spine.epub": lambda: _swapped("story.epub", "OPS/book.opf", lambda part: part.replace(b"itemref", b"x")),
        "entities.epub": lambda: _swapped("story.epub", "OPS/book.opf", lambda part: _entities() + part),
        "deep.epub": lambda: book("<div>" * 20_000),
        "broken-chapter.epub": lambda: _swapped("story.epub", "OPS/one.xhtml", lambda _: b"\x00\x01" * 500),
        "same-chapter.epub": lambda: _swapped(
            "story.epub",
            "OPS/book.opf",
            lambda part: part.replace(b"</spine>", b'<itemref idref="c1"/>' * 500 + b"</spine>"),
        ),
    }


def word(body: str) -> bytes:
    """Return a Word document with the given body and no more than it needs."""
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Override PartName="/word/document.xml" ContentType="{kinds}"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{main}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        }
    )


def _parts(name: str) -> dict[str, bytes]:
    with ZipFile(BytesIO(samples()[name])) as archive:
        return {part: archive.read(part) for part in archive.namelist() if not part.endswith("/")}


def _without(name: str, part: str) -> bytes:
    return zipped({other: content for other, content in _parts(name).items() if other != part})


def _swapped(name: str, part: str, change: Callable[[bytes], bytes]) -> bytes:
    parts = _parts(name)
    return zipped(parts | {part: change(parts[part])})


def _entities() -> bytes:
    return b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def _remote(part: bytes) -> bytes:
    target = b'<Relationship Id="x1" Type="http://example.org/t" Target="http://127.0.0.1:9/" TargetMode="External"/>'
    return part.replace(b"</Relationships>", target + b"</Relationships>")


def _tracked(part: bytes) -> bytes:
    changes = b'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>Taken back.</text:p>'
    changes += b"</text:deletion></text:changed-region></text:tracked-changes>"
    return part.replace(b"<text:h", changes + b"<text:h", 1)
