"""Plain text and front matter."""

from collections.abc import Callable, Mapping

from tests.reading.samples import STORY, samples

_STORY = "\n\n".join(STORY)


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    return {
        "empty.txt": lambda: b"",
        "spaces.txt": lambda: b" \n\t\r\n " * 100,
        "mark-only.txt": lambda: b"\xef\xbb\xbf",
        "one-line.txt": lambda: b"word " * 1_000_000 * scale,
        "many-lines.txt": lambda: b"\n" * 1_000_000 * scale + b"word",
        "zeros.txt": lambda: bytes(100_000),
        "some-zeros.txt": lambda: _STORY.encode().replace(b"border", b"bor\0er"),
        "utf16-without-mark.txt": lambda: _STORY.encode("utf-16-le"),
        "utf16-big.txt": lambda: _STORY.encode("utf-16-be"),
        "utf16-lone-surrogate.txt": lambda: b"\xff\xfe" + _STORY.encode("utf-16-le") + b"\x00\xd8a\x00",
        "utf16-odd-length.txt": lambda: b"\xff\xfe" + _STORY.encode("utf-16-le") + b"\x00",
        "utf32.txt": lambda: _STORY.encode("utf-32"),
        "utf8-surrogates.txt": lambda: _STORY.encode() + b"\xed\xa0\x80\xed\xb0\x80" * 50,
        "utf8-cut.txt": lambda: ("Président à Téhéran, été " * 50).encode()[:-2],
        "latin-1.txt": lambda: ("Le président a été reçu à Téhéran. " * 20).encode("latin-1"),
        "windows-1251.txt": lambda: ("Министры встретились во вторник в Москве. " * 20).encode("cp1251"),
        "shift-jis.txt": lambda: ("大臣は火曜日に東京で会談した。" * 20).encode("shift-jis"),
        "right-to-left-override.txt": ("\u202e" + _STORY + "\u202c").encode,
        "combining.txt": ("a" + "\u0301" * 20_000 * scale + " " + _STORY).encode,
        "controls.txt": lambda: bytes(range(1, 32)) * 2_000,
        "program.txt": lambda: b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 50,
        "picture.txt": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50,
        "noise.txt": lambda: bytes((i * 7919 + i * i * 31) % 256 for i in range(20_000)),
        "digits.txt": lambda: b"1" * 200_000 * scale,
        "dates.txt": lambda: b"31 June 2026 99/99/9999 0000-00-00 2026-13-45 " * 5_000,
        "brackets.md": lambda: b"[" * 10_000 * scale + b" " + _STORY.encode(),
        "open-links.md": lambda: b"[a](" * 10_000 * scale + b" " + _STORY.encode(),
        "open-pictures.md": lambda: b"![" * 10_000 * scale + b" " + _STORY.encode(),
        "open-comments.md": lambda: b"<!--" * 10_000 * scale + b" " + _STORY.encode(),
        "stars.md": lambda: b"*a* " * 10_000 * scale + _STORY.encode(),
        "deep-lists.md": lambda: b"".join(b"  " * depth + b"- a\n" for depth in range(400)) + _STORY.encode(),
        "deep-quotes.md": lambda: b">" * 10_000 + b" a\n\n" + _STORY.encode(),
        "scripts.md": lambda: b"<script>alert(1)</script><img src=file:///etc/passwd>\n\n" + _STORY.encode(),
        "dashes.md": lambda: b"---\n" * 20_000,
        "unclosed.md": lambda: b"---\ntitle: never closed\n" + _STORY.encode(),
        "broken-front.md": lambda: b"---\ntitle: a: b: [c\n  - d\n---\n" + _STORY.encode(),
        "list-front.md": lambda: b"---\n- one\n- two\n---\n" + _STORY.encode(),
        "alias-bomb.md": lambda: _alias_bomb() + _STORY.encode(),
        "deep-front.md": lambda: b"---\na: " + b"[" * 5_000 + b"\n---\n" + _STORY.encode(),
        "object-front.md": lambda: b"---\ntitle: !!python/object/apply:os.system ['true']\n---\n" + _STORY.encode(),
        "june-31.md": lambda: b"---\npublished: 31 June 2026\n---\n" + _STORY.encode(),
        "only-front.md": lambda: b"---\ntitle: x\n---\n\n\n",
        "huge-front.md": lambda: b"---\ntitle: " + b"x" * 200_000 + b"\n---\n" + _STORY.encode(),
        "no-suffix": _STORY.encode,
        "story.unknown": _STORY.encode,
        "page-in.txt": lambda: samples()["story.html"],
        "document-in.txt": lambda: samples()["story.pdf"],
        "old-word.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000),
        "rich.doc": lambda: samples()["story.rtf"],
    }


def _alias_bomb() -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return ("---\n" + "\n".join(lines) + "\ntitle: *a9\n---\n").encode()
