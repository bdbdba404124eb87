"""Mails as files (.eml): the body, the day in the Date header, and what is attached."""

import re
from collections.abc import Iterator, Sequence
from email.message import Message
from email.utils import parsedate_to_datetime

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.mail_parts import Mime, body_text, header, leaves, parse_message
from briefing_app.reading.markup import lines_of, parse_page

_ADDRESS = re.compile(r"\s*<[^<>]*>")
_MOST_PARTS = 500


def read_mail(file: RawFile) -> tuple[Document | RawFile, ...]:
    """Return the mail's body and its attached files."""
    message = parse_message(file)
    every = list(leaves(message))
    parts = every[:_MOST_PARTS]
    if not message.keys():
        raise file.refuse("It has no header: it is not a mail.", "If it is plain text, rename it to .txt.")
    document = Document(
        _body(file, parts),
        title=header(message, "Subject"),
        author=_ADDRESS.sub("", header(message, "From")).strip("\" '"),
        evidence=tuple(mail_day(header(message, "Date"))),
        notes=(f"Only the first {_MOST_PARTS} of {len(every):,} parts were read.",) if len(every) > _MOST_PARTS else (),
    )
    return (document, *_attachments(file, parts))


def mail_day(words: str) -> Iterator[Evidence]:
    """Yield the day of a Date header, in the sender's own time zone."""
    try:
        sent = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return
    yield Evidence(PublishedBasis.MAIL_HEADER, sent.date(), f"Date: {words}")


def _body(file: RawFile, parts: Sequence[Mime]) -> str:
    """Return the plain text of the mail, or the words of its HTML if it has no other."""
    own = [part for part in parts if not _is_attached(part)]
    plain = (body_text(part) for part in own if part.get_content_type() == "text/plain")
    if text := "\n\n".join(text.strip("\n") for text in plain if text.strip()):
        return text
    pages = (body_text(part) for part in own if part.get_content_type() == "text/html")
    return "\n\n".join(lines_of(parse_page(file, page)) for page in pages if page.strip())


def _attachments(file: RawFile, parts: Sequence[Mime]) -> Iterator[RawFile]:
    for number, part in enumerate(filter(_is_attached, parts), start=1):
        content = _content(part)
        if content.strip() and part.get_content_maintype() not in {"image", "audio", "video"}:
            yield file.part(_file_name(part) or f"attachment-{number}", content)


def _is_attached(part: Mime) -> bool:
    return bool(_file_name(part)) or part.get_content_disposition() == "attachment"


def _file_name(part: Mime) -> str:
    """Return the name of an attached file without any folder; a forwarded mail counts as one."""
    if part.get_content_type() == "message/rfc822":
        return "forwarded.eml"
    return str(part.get_filename() or "").replace("\\", "/").rpartition("/")[2][:200]


def _content(part: Mime) -> bytes:
    payload = part.get_payload()
    if isinstance(payload, list):
        return b"".join(inner.as_bytes() for inner in payload[:1] if isinstance(inner, Message))
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
