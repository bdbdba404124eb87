"""What readers take and give: the bytes of one file, the documents in it. Knows no format and no path on disk."""

from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from briefing_app.model import PublishedBasis
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.refusal import RefusedError


@dataclass(frozen=True, slots=True)
class RawFile:
    """The bytes of a file, under the name the user knows it by (`news.zip/monday.html` inside an archive)."""

    name: str
    content: bytes
    limits: Limits = LIMITS

    @property
    def suffix(self) -> str:
        """Return the last suffix of the name in lower case, dot included; empty if there is none."""
        stem = self.name.replace("\\", "/").rpartition("/")[2]
        head, dot, tail = stem.rpartition(".")
        return f".{tail.lower()}" if dot and head else ""

    def part(self, name: str, content: bytes) -> "RawFile":
        """Return a file found inside this one."""
        shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in name)
        return replace(self, name=f"{self.name}/{shown}", content=content)

    def refuse(self, reason: str, remedy: str = "") -> RefusedError:
        """Return the error that names this file: `reason` and `remedy` are whole sentences."""
        return RefusedError(self.name, reason, remedy)


class Weight(IntEnum):
    """How plainly a place says that its day is the one of publication."""

    HINT = 0
    """May be another day as well: it supports other evidence, and is not counted from alone."""
    PLAIN = 1
    """Stands where publication days stand."""
    EXPRESS = 2
    """Says that it is the day of publication."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that tells a publication day.

    Attributes:
        words: The field or the words, for the user ("article:published_time 2026-03-05").
        is_utc: The day was cut from a time stamped in UTC, so that the local day may be its neighbour.
        neighbour: The day that it probably was where the publisher is, if it is so near to midnight.
    """

    basis: PublishedBasis
    day: date
    words: str
    is_utc: bool = False
    weight: Weight = Weight.PLAIN
    neighbour: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader found: one text with what the format itself says of it.

    Attributes:
        text: As read; `sources.source_of` cleans and cuts it.
        evidence: All that tells of the publication day, in the order it was found.
        page_starts: Offset of each page in `text`.
        reader: Name of the reader; empty if the format has one reader only.
        part: Where it stands in a file of many ("item 3"), for its path.
        is_weighed: The reader has taken what the first lines of the text tell of the day into account.
    """

    text: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    evidence: tuple[Evidence, ...] = ()
    page_starts: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    part: str = ""
    is_weighed: bool = False
