"""Zip and web archives."""

import gzip
import stat
import struct
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from tests.reading.samples import STORY, samples, web_archive, web_page, zipped

_STORY = "\n\n".join(STORY)

BOMB = 10_000_000


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    bomb = BOMB * scale
    return {
        "traversal.zip": lambda: zipped({"../../../../tmp/escaped.txt": _STORY, "C:\\escaped.txt": _STORY + "."}),
        "link.zip": lambda: _link("link.txt", "/etc/passwd"),
        "bomb.zip": lambda: zipped({"bomb.txt": b"x" * bomb, "story.txt": _STORY}),
        "sum-bomb.zip": lambda: zipped({f"{number}.txt": b"x" * 7_500_000 for number in range(9 * min(scale, 9))}),
        "nested.zip": lambda: zipped({"inner.zip": zipped({"deep.txt": _STORY}), "story.txt": _STORY}),
        "only-nested.zip": lambda: zipped({"a.zip": zipped({"b.zip": zipped({"deep.txt": _STORY})})}),
        "overlapping.zip": lambda: _overlapping(50),
        "many.zip": lambda: zipped({f"{n}.txt": b"" for n in range(25_000)}),
        "lying-size.zip": lambda: _lying(zipped({"story.txt": _STORY * 100})),
        "bad-sum.zip": lambda: _flipped(zipped({"story.txt": _STORY * 10})),
        "locked.zip": lambda: _locked(zipped({"story.txt": _STORY})),
        "cut.zip": lambda: samples()["story.zip"][:-30],
        "empty.zip": lambda: zipped({}),
        "empty-files.zip": lambda: zipped({"a.txt": b"", "b.txt": b""}),
        "pictures.zip": lambda: zipped({"a.png": b"\x89PNG\r\n\x1a\n123", "b.png": b"\x89PNG\r\n\x1a\n456"}),
        "one-bad.zip": lambda: zipped({"bad.pdf": b"%PDF-1.7 no", "story.txt": _STORY}),
        "control-names.zip": lambda: zipped({"\u202etxt.exe\n\x1b[31m.txt": _STORY}),
        "same-twice.zip": lambda: zipped({"a.txt": _STORY, "b.txt": _STORY}),
        "odd-method.zip": lambda: _method(zipped({"story.txt": _STORY}), 99),
        "text-named.zip": _STORY.encode,
        "bomb.warc.gz": lambda: gzip.compress(web_archive(b"<p>" + b" " * bomb), mtime=0),
        "gzip-bomb.gz": lambda: gzip.compress(bytes(5_000_000 * 20 * scale), mtime=0),
        "gzip-text.gz": lambda: gzip.compress(_STORY.encode(), mtime=0),
        "cut.warc": lambda: samples()["story.warc"][:600],
        "cut.warc.gz": lambda: samples()["story.warc.gz"][:-60],
        "no-pages.warc": lambda: samples()["story.warc"].replace(b"text/html", b"image/png"),
        "length-lies.warc": lambda: samples()["story.warc"].replace(b"Content-Length: 1", b"Content-Length: 9991"),
        "negative-length.warc": lambda: samples()["story.warc"].replace(b"Content-Length: 1", b"Content-Length: -1"),
        "empty-page.warc": lambda: web_archive(b"<html></html>"),
        "second-cut.warc": lambda: samples()["story.warc"] + samples()["story.warc"][:500],
        "inner-gzip.warc": lambda: _inner_gzip(b"<p>" + bytes(bomb)),
        "inner-story.warc": lambda: _inner_gzip(web_page().encode()),
    }


def _link(name: str, target: str) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        entry = ZipInfo(name)
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, target)
    return stream.getvalue()


def _overlapping(count: int) -> bytes:
    """Return a zip whose directory names one part many times over."""
    content = b"x" * 1_000_000
    one = zipped({"a.txt": content})
    start = one.index(b"PK\x01\x02")
    end = one.index(b"PK\x05\x06")
    entry, tail = one[start:end], one[end:]
    directory = b"".join(entry.replace(b"a.txt", f"{n:05}".encode()) for n in range(count))
    counts = struct.pack("<HHII", count, count, len(directory), start)
    return one[:start] + directory + tail[:8] + counts + tail[20:]


def _lying(archive: bytes) -> bytes:
    """Return the archive with the unpacked size of its first part set to ten bytes, in its directory."""
    at = archive.index(b"PK\x01\x02") + 24
    return archive[:at] + struct.pack("<I", 10) + archive[at + 4 :]


def _flipped(archive: bytes) -> bytes:
    return archive[:60] + bytes([archive[60] ^ 0xFF]) + archive[61:]


def _locked(archive: bytes) -> bytes:
    at = archive.index(b"PK\x01\x02") + 8
    return archive[:6] + b"\x01" + archive[7:at] + b"\x01" + archive[at + 1 :]


def _method(archive: bytes, method: int) -> bytes:
    at = archive.index(b"PK\x01\x02") + 10
    packed = struct.pack("<H", method)
    return archive[:8] + packed + archive[10:at] + packed + archive[at + 2 :]


def _inner_gzip(page: bytes) -> bytes:
    squeezed = gzip.compress(page, mtime=0)
    plain = web_archive(squeezed)
    return plain.replace(b"charset=utf-8\r\n", b"charset=utf-8\r\nContent-Encoding: gzip\r\n").replace(
        b"Content-Length: ", b"Content-Length: ", 1
    )
