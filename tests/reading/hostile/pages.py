"""Web pages and saved pages."""

from collections.abc import Callable, Mapping

from tests.reading.samples import STORY, samples, web_page

_ARTICLE = "<article>" + "".join(f"<p>{line}</p>" for line in STORY) + "</article>"


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    return {
        "no-text.html": lambda: b"<html><body><script>x()</script></body></html>",
        "empty-body.html": lambda: b"<html></html>",
        "not-html.html": lambda: b"\x00\x01\x02" * 5_000,
        "many-tags.html": lambda: b"<b>x</b>" * 25_000 * scale,
        "deep.html": lambda: b"<div>" * 10_000 * scale + b"deep" + b"</div>" * 10_000 * scale,
        "deepish.html": lambda: b"<div>" * 400 + _ARTICLE.encode() + b"</div>" * 400,
        "unclosed.html": lambda: b"<p>A paragraph that is never closed. " * 3_000 * min(scale, 3),
        "giant-attribute.html": lambda: _with(f'<p title="{"x" * 1_000_000 * scale}">a</p>'),
        "giant-picture.html": lambda: _with(f'<img src="data:image/png;base64,{"A" * 1_000_000 * scale}">'),
        "giant-comment.html": lambda: _with(f"<!-- {'x' * 1_000_000 * scale} -->"),
        "giant-script.html": lambda: _with(f"<script>{'x=1;' * 300_000 * scale}</script>"),
        "giant-name.html": lambda: _with(f"<{'x' * 500_000}>a</{'x' * 500_000}>"),
        "entity-bomb.html": lambda: _ENTITY_BOMB + web_page().encode(),
        "outside-entity.html": lambda: b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + b"<p>&e;</p>",
        "null-in.html": lambda: web_page().replace("border", "bor\0er").encode(),
        "wrong-charset.html": lambda: web_page().replace("utf-8", "no-such-charset").encode("cp1252"),
        "utf16.html": lambda: web_page().encode("utf-16"),
        "bad-linked-data.html": lambda: _with('<script type="application/ld+json">{"datePublished": "31 June</script>'),
        "deep-linked-data.html": lambda: _with(f'<script type="application/ld+json">{"[" * 100_000}</script>'),
        "impossible-day.html": lambda: web_page().replace("2026-03-05T09:00:00+04:00", "2026-02-31").encode(),
        "far-day.html": lambda: web_page().replace("2026-03-05T09:00:00+04:00", "99999-01-01").encode(),
        "many-metas.html": lambda: _with("<meta name='date' content='2026-01-01'>" * 20_000),
        "many-attributes.html": lambda: _with(f"<p {' '.join(f'a{n}=1' for n in range(10_000 * min(scale, 5)))}>a</p>"),
        "meta-refresh.html": lambda: _with('<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">'),
        "links-out.html": lambda: _with('<img src="file:///etc/passwd"><iframe src="http://127.0.0.1:9/"></iframe>'),
        "cut.html": lambda: samples()["story.html"][:900],
        "regex-trap.html": lambda: _with("<p " + "a=" * 100_000 + ">x</p>"),
        "date-flood.html": lambda: _with("<p>2026-01-01 12/12/2012 5 March 2026 </p>" * 3_000 * min(scale, 4)),
        "cut.mhtml": lambda: samples()["story.mhtml"][:400],
        "no-page.mhtml": lambda: b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n",
        "bad-base64.mhtml": lambda: (
            b"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n!!!!====\n"
        ),
        "deep.mhtml": lambda: _deep_parts(3_000),
    }


_ENTITY_BOMB = (
    b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)


def _with(piece: str) -> bytes:
    return web_page().replace("<article>", piece + "<article>").encode()


def _deep_parts(depth: int) -> bytes:
    lines = ["MIME-Version: 1.0", "Content-Type: multipart/related; boundary=b0", ""]
    for level in range(depth):
        lines += [f"--b{level}", f"Content-Type: multipart/mixed; boundary=b{level + 1}", ""]
    return "\n".join(lines).encode()
