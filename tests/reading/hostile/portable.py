"""PDF: written by hand, so that every structure can lie."""

import zlib
from collections.abc import Callable, Mapping, Sequence

from tests.reading.samples import STORY, samples

_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    return {
        "head-only.pdf": lambda: b"%PDF-1.7\n",
        "not-a-pdf.pdf": STORY[0].encode,
        "page-named.pdf": lambda: samples()["story.html"],
        "cut-half.pdf": lambda: samples()["story.pdf"][: len(samples()["story.pdf"]) // 2],
        "cut-tail.pdf": lambda: samples()["story.pdf"][:-300],
        "rubbish-before.pdf": lambda: b"rubbish\n" * 20 + samples()["story.pdf"],
        "scan.pdf": lambda: pdf([_page(b"0 0 100 100 re f")]),
        "password.pdf": lambda: pdf([_page(_text(STORY[0]))], trailer=_ENCRYPTED),
        "no-pages.pdf": lambda: pdf([]),
        "count-lies.pdf": lambda: pdf([_page(_text(STORY[0]))], count=1_000_000),
        "many-kids.pdf": lambda: pdf([_page(_text("x"))] * 600 * min(scale, 10)),
        "page-loop.pdf": lambda: pdf([_page(_text(STORY[0]))], kids=b"2 0 R 2 0 R"),
        "no-contents.pdf": lambda: pdf([b"<< /Type /Page /Parent 2 0 R >>"]),
        "flate-bomb.pdf": lambda: pdf([_page(b" " * 5_000_000 * 20 * scale)]),
        "nested-bomb.pdf": lambda: pdf([_page(zlib.compress(b"\0" * 5_000_000 * 20 * scale, 9), twice=True)]),
        "many-operators.pdf": lambda: pdf([_page(b"BT /F1 1 Tf (x) Tj ET " * 100_000 * scale)]),
        "endless-page.pdf": lambda: pdf(
            [_page(b"BT /F1 9 Tf 1 0 0 1 9 9 Tm " + b"(words ) Tj " * 100_000 * scale + b"ET")]
        ),
        "self-calling.pdf": lambda: pdf([_page(b"/X0 Do", resources=b"/XObject << /X0 3 0 R >>")]),
        "deep-arrays.pdf": lambda: pdf([b"<< /Type /Page /Parent 2 0 R /Contents " + b"[" * 50_000 + b" >>"]),
        "huge-page.pdf": lambda: pdf([_page(_text(STORY[0]), box=b"[0 0 1e30 1e30]")]),
        "no-box.pdf": lambda: pdf([_page(_text(STORY[0]), box=b"[0 0 0 0]")]),
        "script.pdf": lambda: pdf(
            [_page(_text(STORY[0]))], catalog=b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"
        ),
        "launch.pdf": lambda: pdf([_page(_text(STORY[0]))], catalog=b"/OpenAction << /S /Launch /F (/bin/true) >>"),
        "bad-cross-table.pdf": lambda: pdf([_page(_text(STORY[0]))]).replace(b"0000000", b"9999999"),
        "cross-loop.pdf": lambda: pdf([_page(_text(STORY[0]))], trailer=b"/Prev 9"),
        "bad-day.pdf": lambda: pdf([_page(_text(STORY[0]))], trailer=b"/Info << /CreationDate (D:20269931) >>"),
        "odd-letters.pdf": lambda: pdf([_page(b"BT /F1 9 Tf 9 99 Td (\\000\\001\\377 \\200 words) Tj ET")]),
        "one-page-broken.pdf": lambda: pdf([_page(_text(STORY[0])), b"<< /Type /Nonsense >>", _page(_text(STORY[1]))]),
    }


_ENCRYPTED = (
    b"/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (%s) /U (%s) >>"
    % (
        b"o" * 32,
        b"u" * 32,
    )
)


def pdf(
    pages: Sequence[bytes], *, count: int | None = None, kids: bytes = b"", trailer: bytes = b"", catalog: bytes = b""
) -> bytes:
    """Return a PDF of page objects, each with what follows it; the cross-reference table is right."""
    numbers = [3 + 3 * place for place in range(len(pages))]
    named = kids or b" ".join(b"%d 0 R" % number for number in numbers)
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R " + catalog + b" >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages) if count is None else count, named),
    }
    for number, page in zip(numbers, pages, strict=True):
        head, _, stream = page.partition(b"%%CONTENTS%%")
        objects[number] = head.replace(b"CONTENTS", b"%d 0 R" % (number + 1)).replace(b"FONT", b"%d 0 R" % (number + 2))
        objects[number + 1] = stream or b"null"
        objects[number + 2] = _FONT
    return _written(objects, trailer)


def _written(objects: Mapping[int, bytes], trailer: bytes) -> bytes:
    body, places = bytearray(b"%PDF-1.7\n"), []
    for number in sorted(objects):
        places.append(len(body))
        body += b"%d 0 obj\n" % number + objects[number] + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % size + table
    body += b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(body)


def _page(content: bytes, *, box: bytes = b"[0 0 595 842]", resources: bytes = b"", twice: bool = False) -> bytes:
    packed = zlib.compress(content, 9)
    filters = b"[/FlateDecode /FlateDecode]" if twice else b"/FlateDecode"
    head = b"<< /Type /Page /Parent 2 0 R /MediaBox " + box + b" /Contents CONTENTS "
    head += b"/Resources << /Font << /F1 FONT >> " + resources + b" >> >>%%CONTENTS%%"
    stream = b"<< /Subtype /Form /Length %d /Filter %s >>\nstream\n" % (len(packed), filters)
    return head + stream + packed + b"\nendstream"


def _text(words: str) -> bytes:
    plain = words.encode("latin-1", "replace").replace(b"(", b"").replace(b")", b"")
    return b"BT /F1 9 Tf 1 0 0 1 60 700 Tm (" + plain + b") Tj ET"
