"""What archives and browsers add to a page that they save: a toolbar, a remark, the address it came from."""

import re
from dataclasses import dataclass
from datetime import date

from lxml import etree
from lxml.html import HtmlElement

from briefing_app.reading.written_days import read_day

_TOOLBARS = "//*[@id='wm-ipp-base' or @id='wm-ipp' or @id='wm-ipp-print' or @id='donato' or @id='hashtags-banner']"
_IN_ARCHIVE = re.compile(
    r"https?://[\w.-]*archive[\w.-]*/(?:web/)?(?P<stamp>\d{8,14})(?:[a-z]{2}_)?/(?P<url>https?:/{1,2}\S+)",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(?P<url>https?://\S+)|^\s*url: ?(?P<other>https?://\S+)", re.MULTILINE)
_SAVED_ON = re.compile(
    r"FILE ARCHIVED ON \d\d:\d\d:\d\d (?P<archived>[A-Z][a-z]{2} \d\d, \d{4})|"
    r"saved date: ?(?:[A-Z][a-z]{2} )?(?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) (?P<year>\d{4})"
)


@dataclass(frozen=True, slots=True)
class Saving:
    """Where a page was saved from and on which day, as far as it tells."""

    url: str = ""
    day: date | None = None


def saving_of(tree: HtmlElement, url: str = "") -> Saving:
    """Return what the remarks of a saved page say; `url` is an address that is known, of an archive or of the page."""
    remarks = "\n".join(comment.text or "" for comment in _remarks(tree))
    found = _SAVED_FROM.search(remarks)
    address = url or (found["url"] or found["other"] if found else "")
    in_archive = _IN_ARCHIVE.match(address)
    day = _day(in_archive["stamp"][:8]) if in_archive else None
    if saved := _SAVED_ON.search(remarks):
        day = _day(saved["archived"] or f"{saved['day']} {saved['month']} {saved['year']}")
    return Saving(in_archive["url"] if in_archive else address, day)


def drop_toolbars(tree: HtmlElement) -> None:
    """Take out of a tree what a web archive laid over the page; its days are not the page's."""
    for element in tree.xpath(_TOOLBARS):
        if element.getparent() is not None:
            element.drop_tree()


def _remarks(tree: HtmlElement) -> list[etree._Comment]:
    root = tree.getroottree().getroot()
    before = root.itersiblings(etree.Comment, preceding=True)
    after = root.itersiblings(etree.Comment)
    return [*before, *root.iter(etree.Comment), *after][:_MOST_REMARKS]


_MOST_REMARKS = 500


def _day(words: str) -> date | None:
    written = read_day(words)
    return written.days[0] if written and written.days else None
