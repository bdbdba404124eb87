"""Outlook messages (.msg): the body, the day it was sent, and what is attached."""

import struct
from datetime import datetime

from oxmsg import Message

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.markup import lines_of, parse_page
from briefing_app.reading.readers.mail import mail_day

_DAMAGED = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    LookupError,
    struct.error,
    AssertionError,
)
"""What the library raises for a damaged file, depending on where it is struck."""


def read_outlook(file: RawFile) -> tuple[Document | RawFile, ...]:
    """Return the message's body and its attached files."""
    try:
        message = Message.load(file.content)
        document = Document(
            _body(file, message),
            title=message.subject,
            author=(message.sender or "").partition("<")[0].strip("\" '"),
            evidence=_evidence(message),
        )
        return (document, *_attachments(file, message))
    except _DAMAGED as error:
        raise file.refuse("The message is damaged.", "Open it in Outlook and save it as text or PDF.") from error


def _body(file: RawFile, message: Message) -> str:
    if body := (message.body or "").strip("\x00"):
        return str(body)
    page = message.html_body or ""
    return lines_of(parse_page(file, page)) if page.strip() else ""


def _evidence(message: Message) -> tuple[Evidence, ...]:
    """Return the day of the Date header, which has the sender's zone; else the day it was sent, in UTC."""
    headers = {name.lower(): value for name, value in message.message_headers.items()}
    if found := tuple(mail_day(headers.get("date", ""))):
        return found
    sent: datetime | None = message.sent_date
    if sent is None:
        return ()
    return (Evidence(PublishedBasis.MAIL_HEADER, sent.date(), f"sent {sent:%Y-%m-%d %H:%M} UTC", is_utc=True),)


def _attachments(file: RawFile, message: Message) -> tuple[RawFile, ...]:
    return tuple(
        file.part(attached.file_name or "attachment", attached.file_bytes)
        for attached in message.attachments
        if attached.file_bytes
    )
