"""RTF: the text as it stands now, deleted text and embedded objects apart."""

import codecs
import re
from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.written_days import read_day

_PIECE = re.compile(rb"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})? ?|\\.|[{}]|[^\\{}]+|\\", re.DOTALL)
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_FIELD = r"{{\\{}\s+([^{{}}\\]+)}}"
_CREATED = re.compile(r"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_WITHOUT_WORDS = {b"deleted", b"pict", b"objdata", b"fldinst", b"datastore", b"themedata"}
_DEEPEST = 2_000
_LAST_CHARACTER = 0xFFFF
_ERRORS = (ValueError, OverflowError, IndexError, KeyError, TypeError, LookupError, AttributeError)
"""What the library raises for malformed control words."""


def read_rich_text(file: RawFile) -> tuple[Document, ...]:
    """Return the text, with title, author and day of creation from the document's properties."""
    page = _CODE_PAGE.search(file.content[:4096])
    encoding = _known(f"cp{page[1].decode()}" if page else "cp1252")
    standing = b"".join(_standing(file)).decode(encoding, errors="replace")
    try:
        text: str = rtf_to_text(standing, encoding=encoding, errors="replace")  # type: ignore[no-untyped-call]
    except _ERRORS as error:
        raise file.refuse(
            "The document is damaged.", "Open it in the program it comes from and save it anew."
        ) from error
    head = file.content[:20_000].decode(encoding, errors="replace")
    document = Document(
        "\n".join(line.strip() for line in text.split("\n")).strip(),
        title=_property(head, "title"),
        author=_property(head, "author"),
        evidence=tuple(_created(head)),
    )
    return (document,)


def _standing(file: RawFile) -> Iterator[bytes]:
    """Yield the pieces of the file without what is deleted, drawn or embedded.

    Binary data is skipped only as far as the file goes: a length that lies would otherwise swallow the rest.
    """
    content, at, depth, silent = file.content, 0, 0, 0
    while at < len(content) and (piece := _PIECE.match(content, at)):
        at, word = piece.end(), piece["word"]
        if piece[0] == b"{":
            depth += 1
            if depth > _DEEPEST:
                raise file.refuse(f"Its groups are nested more than {_DEEPEST:,} deep.", "Save it anew.")
        elif piece[0] == b"}":
            depth -= 1
            silent = 0 if depth < silent else silent
        elif word == b"bin":
            length = int(piece["number"] or 0)
            at += length if 0 < length <= len(content) - at else 0
            continue
        elif word == b"deleted":
            silent = 0 if piece["number"] == b"0" else silent or depth
            continue
        elif word == b"u" and abs(int(piece["number"] or 0)) > _LAST_CHARACTER:
            continue
        elif word in _WITHOUT_WORDS:
            silent = silent or depth
        if not silent or piece[0] in b"{}":
            yield piece[0]


def _known(encoding: str) -> str:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return "cp1252"
    return encoding


def _property(head: str, name: str) -> str:
    found = re.search(_FIELD.format(name), head)
    return found[1].strip() if found else ""


def _created(head: str) -> Iterator[Evidence]:
    if found := _CREATED.search(head):
        year, month, day = found.groups()
        if (written := read_day(f"{year}-{month}-{day}")) and len(written.days) == 1:
            yield Evidence(PublishedBasis.PROPERTIES, written.days[0], f"created {written.words}")
