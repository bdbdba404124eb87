"""A web page with its words and their order only: nothing that runs, loads, links or styles."""

import nh3

from briefing_app.reading.document import RawFile
from briefing_app.reading.mail_parts import body_text, leaves, parse_message

_TAGS = {
    *("article", "b", "blockquote", "br", "caption", "cite", "code", "dd", "div", "dl", "dt", "em", "figcaption"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "q", "s", "section", "small", "span"),
    *("strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul"),
}
_GONE_WITH_WORDS = {"script", "style", "noscript", "template", "iframe", "object", "svg", "math", "title", "select"}


def harmless_page(file: RawFile) -> str:
    """Return the page of an .html or .mhtml file as HTML without a single attribute.

    Raises:
        ReadingError: There is no page in it.
    """
    page = _page(file)
    clean = nh3.clean(page, tags=_TAGS, clean_content_tags=_GONE_WITH_WORDS, attributes={}, strip_comments=True)
    if not clean.strip():
        raise file.refuse("There is nothing in it to show.", "Open it in a browser.")
    return clean


def _page(file: RawFile) -> str:
    if file.suffix in {".mhtml", ".mht", ".eml"}:
        pages = (part for part in leaves(parse_message(file)) if part.get_content_type() == "text/html")
        return next((body_text(part) for part in pages), "")
    from briefing_app.reading.readers.web_page import decode_page  # noqa: PLC0415  (late: the window waits for it else)

    decoded = decode_page(file.content)
    return decoded.text if decoded else ""
