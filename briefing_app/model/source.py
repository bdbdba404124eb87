"""Documents the user brought, and how their publication day was found."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefing_app.model.ids import SourceId
from briefing_app.model.span import Passage


class PublishedBasis(StrEnum):
    """Where the publication day comes from, best evidence first."""

    USER = "set by you"
    FRONT_MATTER = "front matter"
    METADATA = "page metadata"
    MAIL_HEADER = "mail header"
    FEED = "feed entry"
    DATELINE = "dateline"
    HEADER_LINE = "line under the headline"
    URL = "address of the page"
    PROPERTIES = "document properties"
    GUESS = "guess from the page"
    FILE_TIME = "time of the file"
    NONE = "not found"

    @property
    def is_sure(self) -> bool:
        """Return whether relative dates may be counted from it without asking."""
        return self not in _UNSURE


_UNSURE = {PublishedBasis.PROPERTIES, PublishedBasis.GUESS, PublishedBasis.FILE_TIME, PublishedBasis.NONE}


@dataclass(frozen=True, slots=True)
class Source:
    """One text with its origin. The text is stored once and never rewritten.

    Attributes:
        path: Where it was read from, as the user named it; shown, never opened again by itself.
        published: The publication day; None if unknown, or known too poorly to count from.
        published_evidence: The words or field the day was found in.
        published_candidates: Other days that were found, as `"basis: evidence"`, when they disagree.
        language: BCP 47 tag such as `en`; empty if unknown.
        text: Every newline is a line feed; no lone surrogates.
        sha256: Over the document's bytes, 64 hex digits.
        reader: Name of the reader that made the text.
        paragraph_starts: Offset of each paragraph's first code point, rising, from the first paragraph.
        page_starts: The same for pages; empty if the document has none.
        notes: What the reader had to leave out or mend, one sentence each.
        grade: The user's Admiralty grade, such as `B2`: reliability A to F, credibility 1 to 6; empty if not graded.
    """

    id: SourceId
    path: str
    title: str
    text: str
    sha256: str
    publisher: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    published: date | None = None
    published_basis: PublishedBasis = PublishedBasis.NONE
    published_evidence: str = ""
    published_candidates: tuple[str, ...] = ()
    reader: str = ""
    paragraph_starts: tuple[int, ...] = ()
    page_starts: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    grade: str = ""

    def paragraph_at(self, offset: int) -> int:
        """Return the number of the paragraph, counted from 1."""
        return max(1, bisect_right(self.paragraph_starts, offset))

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page, counted from 1, or None if there are no pages."""
        return max(1, bisect_right(self.page_starts, offset)) if self.page_starts else None

    def quote(self, passage: Passage) -> str:
        """Return the words of the passage, exactly as they stand in the text."""
        return passage.span.cut(self.text)


def paragraph_starts(text: str) -> tuple[int, ...]:
    """Return where each non-blank line of `text` starts: the paragraphs of a citation."""
    starts, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            starts.append(at)
        at += len(line) + 1
    return tuple(starts)
