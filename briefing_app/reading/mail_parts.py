"""The parts of a MIME message and the text in them, whatever their charset. Knows no documents."""

from collections.abc import Iterator
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from typing import TypeAlias

from briefing_app.reading.decoding import decode
from briefing_app.reading.document import RawFile

_LONGEST_HEADER = 256 * 1024
_LONGEST_FIELD = 2_000

Mime: TypeAlias = "Message[str, str]"


def parse_message(file: RawFile) -> Mime:
    """Return the message in a file.

    Raises:
        ReadingError: Its header is longer than any mail program writes.
    """
    header = file.content.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if len(header) > _LONGEST_HEADER:
        raise file.refuse("Its header is longer than that of any mail.", "Open it in a mail program and save it anew.")
    # The older policy keeps header fields as they stand; the newer one parses each, and some fields are made so
    # that it never ends.
    return BytesParser(policy=policy.compat32).parsebytes(file.content)


def leaves(message: Mime) -> Iterator[Mime]:
    """Yield the parts that hold something, in order; a forwarded mail is one part."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from leaves(part)
    else:
        yield message


def body_text(part: Mime) -> str:
    """Return the text of a part; empty if it is none. A charset that is unknown or wrong is guessed anew."""
    content = part.get_payload(decode=True)
    decoded = decode(content, str(part.get_content_charset() or "")) if isinstance(content, bytes) else None
    return decoded.text if decoded else ""


def header(message: Mime, name: str) -> str:
    """Return a header field as a reader sees it; empty if there is none."""
    raw = str(message.get(name) or "")[:_LONGEST_FIELD]
    try:
        return " ".join(str(make_header(decode_header(raw))).split())
    except (HeaderParseError, LookupError, ValueError):
        return " ".join(raw.split())
