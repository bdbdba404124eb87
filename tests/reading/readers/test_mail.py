from datetime import date
from email.message import EmailMessage

import pytest

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.readers.mail import mail_day, read_mail
from tests.reading.samples import STORY, TITLE, mail, web_page


def parts(message: EmailMessage) -> tuple[Document | RawFile, ...]:
    return read_mail(RawFile("a.eml", message.as_bytes()))


def body(message: EmailMessage) -> Document:
    first = parts(message)[0]
    assert isinstance(first, Document)
    return first


def attached(message: EmailMessage) -> list[RawFile]:
    return [part for part in parts(message)[1:] if isinstance(part, RawFile)]


def test_the_header_gives_title_and_author() -> None:
    found = body(mail())

    assert (found.title, found.author) == (TITLE, "A. Sample")


def test_plain_text_is_preferred_to_its_html_twin() -> None:
    message = mail()
    message.add_alternative("<p>The same in <b>HTML</b></p>", subtype="html")

    assert body(message).text == "\n\n".join(STORY)


def test_html_alone_gives_its_words() -> None:
    message = mail()
    message.set_content(f"<p>{STORY[0]}</p><style>p {{}}</style><p>{STORY[1]}</p>", subtype="html")

    assert body(message).text == "\n\n".join(STORY)


def test_an_encoded_subject_is_decoded() -> None:
    message = mail()
    message.replace_header("Subject", "Treffen in Zürich, 部长们")

    assert body(message).title == "Treffen in Zürich, 部长们"


def test_attached_files_come_without_their_folders() -> None:
    message = mail()
    message.add_attachment(web_page(), subtype="html", filename="../../evil/page.html")

    assert [part.name for part in attached(message)] == ["a.eml/page.html"]


def test_a_forwarded_mail_is_a_file_of_its_own() -> None:
    message = mail()
    message.add_attachment(mail())

    (forwarded,) = attached(message)
    found = read_mail(forwarded)[0]

    assert isinstance(found, Document)
    assert STORY[0] in found.text


def test_pictures_are_left_alone() -> None:
    message = mail()
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")

    assert attached(message) == []


def test_the_day_is_the_senders_own() -> None:
    (evidence,) = mail_day("Thu, 05 Mar 2026 23:30:00 -0800")

    assert evidence.day == date(2026, 3, 5)


@pytest.mark.parametrize("words", ["", "yesterday", "Thu, 99 Foo 2026", "5 Mar 99999999999"])
def test_a_malformed_day_is_none(words: str) -> None:
    assert list(mail_day(words)) == []
