"""One event of the chronology as it is printed, and the small values it is made of. Knows no section."""

from dataclasses import dataclass
from datetime import date

from briefing_app.model import CountryCode, EventId


@dataclass(frozen=True, slots=True)
class Words:
    """Text in some language, with what is needed to set it right.

    Attributes:
        language: BCP 47 tag; empty if unknown.
        direction: `ltr` or `rtl`.
    """

    text: str
    language: str = ""
    direction: str = "ltr"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a quotation stands.

    Attributes:
        words: `S1 ¶12`, with the page where the source has pages: `S1 p. 3 ¶12`.
        label: The label of the source's entry.
    """

    words: str
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    """A number that leads to a row."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a source, exactly as they stand there, but for line ends and characters that cannot be shown.

    Attributes:
        cut_before: The sentence began earlier.
        cut_after: It goes on.
        same_as: The row just before quotes the same passage, so the words need not be printed again.
    """

    words: Words
    citation: Citation
    cut_before: bool = False
    cut_after: bool = False
    same_as: Link | None = None


@dataclass(frozen=True, slots=True)
class CountryTag:
    """A country of a row; `inferred` if the passage does not name it."""

    code: CountryCode
    name: str
    inferred: bool = False

    @property
    def marked(self) -> str:
        """Its name, with a star if it was inferred."""
        return f"{self.name}*" if self.inferred else self.name


@dataclass(frozen=True, slots=True)
class Row:
    """One event of the chronology.

    Attributes:
        label: What links to this row lead to: `event-3`.
        date_words: In a reader's words, no finer than the source: `January 2025`.
        precision: A note on the date: `month only`, `order inferred`; empty for a day.
        edtf: The date in ISO 8601-2 text.
        until: A stated end, in words; empty if there is none.
        tone: `dated`, `undated` or `suggested`; never the only sign of it.
        kind_name: The kind as data: `treaty`.
        plover: PLOVER's type of event; empty if it has none for the kind.
        kind_colour: The colour of its family, `#rrggbb`; the words beside it say the same.
        marks: What must not be overlooked: `planned`, `denied`, `reported by Tasnim`, `suggestion, not reviewed`.
        further: Citations of the other passages.
        corroboration: `4 articles, 2 independent`; empty for one article.
        notes: Remarks under the quotation.
        order: Stated order to other rows: `before 4 (“just prior to”)`.
        note: The analyst's own words on the event.
    """

    number: int
    event: EventId
    label: str
    date_words: str
    precision: str
    edtf: str
    first_day: date | None
    last_day: date | None
    time: str | None
    until: str
    until_edtf: str
    title: Words
    kind: str
    kind_name: str
    plover: str
    kind_colour: str
    status: str
    attributed_to: str
    decision: str
    tone: str
    marks: tuple[str, ...]
    countries: tuple[CountryTag, ...]
    quotation: Quotation
    further: tuple[Citation, ...] = ()
    corroboration: str = ""
    notes: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    note: str = ""

    @property
    def date_notes(self) -> tuple[str, ...]:
        """What stands below the date, a line each."""
        until = f"until {self.until}" if self.until else ""
        return tuple(note for note in (self.precision, until, *self.order) if note)
