"""One good file of each format, made from the same short story, so that every reader can be held to it."""

import csv
import gzip
import json
import zipfile
from email.message import EmailMessage
from functools import cache
from io import BytesIO, StringIO

import docx
import odfdo
import typst

from tests.reading.compound_file import compound_file

TITLE = "Two ministers meet in Muscat"
FIRST = "The ministers of Norland and Sudland met in Muscat on Tuesday and agreed to reopen their border."
SECOND = "A treaty “of friendship” was signed last week; it had been negotiated for three years."
STORY = (FIRST, SECOND)
TEXT = "\n\n".join((TITLE, *STORY))
DAY = "2026-03-05"


def web_page() -> str:
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("World", "Business", "Sport", "Subscribe"))
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Sample Wire</title>
<meta property="og:site_name" content="Sample Wire"><meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="{DAY}T09:00:00+04:00"><style>p {{ color: red }}</style></head>
<body><nav><ul>{menu}</ul></nav><article><h1>{TITLE}</h1>{"".join(f"<p>{line}</p>" for line in STORY)}</article>
<script>track("advert")</script><footer>Copyright Sample Wire. All rights reserved.</footer></body></html>"""


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "A. Sample <a.sample@example.org>"
    message["To"] = "desk@example.org"
    message["Subject"] = TITLE
    message["Date"] = "Thu, 05 Mar 2026 09:00:00 +0400"
    message.set_content("\n\n".join(STORY))
    return message


def _saved_page() -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Sample Browser>"
    message["Snapshot-Content-Location"] = "https://wire.example.org/2026/03/05/muscat"
    message["MIME-Version"] = "1.0"
    message.set_content(web_page(), subtype="html")
    message.add_related(b"p {}", "text", "css")
    return message.as_bytes()


def portable_document(text: str = TEXT) -> bytes:
    source = '#set document(title: "{0}", date: datetime(year: 2026, month: 3, day: 6))\n#set par(justify: true)\n{1}'
    return typst.compile(source.format(TITLE, "= " + text).encode())


def _word() -> bytes:
    document, stream = docx.Document(), BytesIO()
    document.core_properties.title = TITLE
    document.sections[0].header.paragraphs[0].text = "Sample Wire, page head"
    document.add_heading(TITLE, 1)
    for line in STORY:
        document.add_paragraph(line)
    document.save(stream)
    return stream.getvalue()


def _open_document() -> bytes:
    document, stream = odfdo.Document("text"), BytesIO()
    document.body.clear()
    document.body.append(odfdo.Header(1, TITLE))
    for line in STORY:
        document.body.append(odfdo.Paragraph(line))
    document.save(stream)
    return stream.getvalue()


def rich_text(body: str = "") -> bytes:
    lines = "\\par ".join((TITLE, *STORY)).replace("“", "\\ldblquote ").replace("”", "\\rdblquote ")
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title " + TITLE + "}{\\creatim\\yr2026\\mo3\\dy5}}" + lines + body + "}"
    ).encode("ascii")


def outlook(body: str = "\n\n".join(STORY)) -> bytes:
    words = {0x0037: TITLE, 0x1000: body, 0x007D: "Date: Thu, 05 Mar 2026 09:00:00 +0400\r\nFrom: A. Sample\r\n"}
    streams = {f"__substg1.0_{tag:04X}001F": value.encode("utf-16-le") for tag, value in words.items()}
    rows = b"".join(
        b"\x1f\x00" + tag.to_bytes(2, "little") + b"\x06\x00\x00\x00" + (2 * len(value) + 2).to_bytes(8, "little")
        for tag, value in words.items()
    )
    return compound_file(streams | {"__properties_version1.0": bytes(32) + rows})


def zipped(parts: dict[str, str | bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def book(chapter: str = "") -> bytes:
    page = chapter or f"<h1>{TITLE}</h1>" + "".join(f"<p>{line}</p>" for line in STORY)
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
            "OPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>{TITLE}</dc:title><dc:date>{DAY}</dc:date></metadata><manifest>"
            '<item id="c1" href="one.xhtml"/></manifest><spine><itemref idref="c1"/></spine></package>',
            "OPS/one.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{page}</body></html>',
        }
    )


def _rss() -> str:
    paragraphs = "".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in STORY)
    return f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Sample Wire</title>
<item><title>{TITLE}</title><link>https://wire.example.org/muscat</link><description>{paragraphs}</description>
<pubDate>Thu, 05 Mar 2026 09:00:00 +0400</pubDate></item></channel></rss>"""


def _atom() -> str:
    return f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Sample Wire</title>
<entry><title>{TITLE}</title><published>{DAY}T09:00:00+04:00</published><updated>2026-04-01T00:00:00Z</updated>
<content type="text">{" ".join(STORY)}</content></entry></feed>"""


def row() -> dict[str, str]:
    return {"title": TITLE, "publisher": "Sample Wire", "published": DAY, "text": "\n".join(STORY)}


def table(rows: int = 1) -> str:
    stream = StringIO()
    writer = csv.DictWriter(stream, list(row()))
    writer.writeheader()
    writer.writerows([row()] * rows)
    return stream.getvalue()


def web_archive(page: bytes = b"") -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + (page or web_page().encode())
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example.org/2026/03/05/muscat\r\n"
        "WARC-Date: 2026-04-01T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def _front(text: str) -> bytes:
    return f"---\ntitle: {TITLE}\npublisher: Sample Wire\npublished: {DAY}\n---\n\n{text}\n".encode()


@cache
def samples() -> dict[str, bytes]:
    """Return the content of one good file for each name."""
    page = web_page().encode()
    return {
        "story.txt": _front("\n\n".join(STORY)),
        "story.md": _front(f"# {TITLE}\n\n" + "\n\n".join(STORY)),
        "story.html": page,
        "story.mhtml": _saved_page(),
        "story.pdf": portable_document(),
        "story.docx": _word(),
        "story.odt": _open_document(),
        "story.rtf": rich_text(),
        "story.eml": mail().as_bytes(),
        "story.msg": outlook(),
        "story.epub": book(),
        "story.rss": _rss().encode(),
        "story.atom": _atom().encode(),
        "story.jsonl": (json.dumps(row()) + "\n").encode(),
        "story.csv": table().encode(),
        "story.warc": web_archive(),
        "story.warc.gz": gzip.compress(web_archive(), mtime=0),
        "story.zip": zipped({"inner/story.html": page}),
    }
