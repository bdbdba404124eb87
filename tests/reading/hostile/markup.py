"""Feeds, mails and RTF."""

from collections.abc import Callable, Mapping

from tests.reading.samples import STORY, TITLE, outlook, rich_text, samples

_HEAD = b"From: a@example.org\nSubject: x\nDate: Thu, 05 Mar 2026 09:00:00 +0000\n"


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    return {
        "entity-bomb.rss": _entity_bomb,
        "outside-entity.xml": lambda: (
            b'<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss><channel>&e;</channel></rss>'
        ),
        "no-entries.rss": lambda: b"<rss version='2.0'><channel><title>x</title></channel></rss>",
        "not-a-feed.xml": lambda: b"<?xml version='1.0'?><catalogue><book/></catalogue>",
        "many-items.rss": lambda: _rss("<item><title>A short title</title></item>" * 300 * scale),
        "deep.rss": lambda: _rss("<item>" + "<x>" * 20_000 + "</item>"),
        "cut.rss": lambda: samples()["story.rss"][:-120],
        "bad-day.rss": lambda: samples()["story.rss"].replace(b"05 Mar 2026", b"45 Mar 2026"),
        "page-bomb.rss": lambda: _rss(f"<item><description>{'&lt;b&gt;' * 200_000}</description></item>"),
        "utf16.atom": lambda: samples()["story.atom"].decode().replace("utf-8", "utf-16").encode("utf-16"),
        "no-header.eml": lambda: b"just some words, no header\n",
        "deep.eml": lambda: _deep_mail(3_000),
        "parentheses.eml": lambda: b"From: " + b"(" * 20_000 + b"\n" + _HEAD + b"\n" + STORY[0].encode(),
        "endless-header.eml": lambda: _HEAD + b"X: " + b"y" * 1_000_000 + b"\n\n" + STORY[0].encode(),
        "many-headers.eml": lambda: _HEAD + b"X: y\n" * 40_000 + b"\n" + STORY[0].encode(),
        "unknown-charset.eml": lambda: _HEAD + b"Content-Type: text/plain; charset=no-such\n\n" + STORY[1].encode(),
        "bad-encoded-subject.eml": lambda: b"Subject: =?no-such?Q?=FF=FE?=\n" + _HEAD + b"\n" + STORY[0].encode(),
        "bad-day.eml": lambda: b"Date: Thu, 99 Foo 20206 99:99\nSubject: x\n\n" + STORY[0].encode(),
        "traversal.eml": lambda: _attached("../../../../tmp/escaped.txt", STORY[0].encode()),
        "attached-program.eml": lambda: _attached("x.txt", b"\x7fELF" + bytes(200)),
        "attached-bomb.eml": lambda: _attached("deep.html", b"<div>" * 20_000),
        "empty.eml": lambda: _HEAD + b"\n",
        "many-parts.eml": lambda: _many_parts(5_000),
        "cut.msg": lambda: samples()["story.msg"][:1_200],
        "no-properties.msg": lambda: samples()["story.msg"].replace("version1.0".encode("utf-16-le"), bytes(20)),
        "loop.msg": lambda: _looped(samples()["story.msg"]),
        "empty.msg": lambda: outlook(" "),
        "not-outlook.msg": lambda: b"From: a\nSubject: renamed\n\nwords",
        "skip-all.rtf": lambda: rich_text(r"\par{\*\bin999999999 }" + STORY[0]),
        "negative-skip.rtf": lambda: rich_text(r"\bin-5 more"),
        "bad-unicode.rtf": lambda: rich_text(r"\u99999999999 ?\u-99999 ?\uc99999 more"),
        "groups.rtf": lambda: rich_text("{" * 100_000 * scale),
        "closed-groups.rtf": lambda: rich_text("}" * 100_000),
        "deleted.rtf": lambda: rich_text(r"\par{\deleted This was taken back.}\par kept"),
        "hex.rtf": lambda: rich_text(r"\'zz\'9" * 1_000),
        "many-words.rtf": lambda: rich_text(r"\b\i0 x" * 60_000 * min(scale, 5)),
        "no-end.rtf": lambda: samples()["story.rtf"][:-1],
        "code-page.rtf": lambda: samples()["story.rtf"].replace(b"1252", b"99999"),
    }


def _rss(items: str) -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{TITLE}</title>{items}</channel></rss>'.encode()


def _entity_bomb() -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    feed = _rss("<item>&e11;</item>").decode()
    return f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{entities}]>{feed}'.encode()


def _deep_mail(depth: int) -> bytes:
    lines = [_HEAD.decode() + "Content-Type: multipart/mixed; boundary=b0", ""]
    for level in range(depth):
        lines += [f"--b{level}", f"Content-Type: multipart/mixed; boundary=b{level + 1}", ""]
    return "\n".join(lines).encode()


def _attached(name: str, content: bytes) -> bytes:
    head = _HEAD + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n" + STORY[0].encode()
    part = f'\n--x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="{name}"\n\n'
    return head + part.encode() + content + b"\n--x--\n"


def _many_parts(count: int) -> bytes:
    head = _HEAD + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n"
    return head + b"\n--x\nContent-Type: text/plain\n\nA short part.\n" * count + b"--x--\n"


def _looped(message: bytes) -> bytes:
    """Return the message with each chain of its tables leading back to its start."""
    return message[:512] + message[512:].replace(b"\xfe\xff\xff\xff", b"\x00\x00\x00\x00")
