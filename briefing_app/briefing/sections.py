"""The sections of a briefing as values: every heading, number and word decided. Knows no format."""

from dataclasses import dataclass
from typing import Literal

from briefing_app.briefing.prose import Node
from briefing_app.briefing.row import CountryTag, Link, Quotation, Row, Words
from briefing_app.model import CountryCode, SourceId


@dataclass(frozen=True, slots=True)
class Statement:
    """The bottom line."""

    heading: str
    text: str
    form: Literal["statement"] = "statement"


@dataclass(frozen=True, slots=True)
class Prose:
    """Text of the analyst.

    Attributes:
        figures: Numbers to stand beside it: value and label.
    """

    heading: str
    blocks: tuple[Node, ...]
    figures: tuple[tuple[str, str], ...] = ()
    form: Literal["prose"] = "prose"


@dataclass(frozen=True, slots=True)
class Figure:
    """The timeline as a picture.

    Attributes:
        alt: The same in words, for those who do not see it.
        figures: Numbers to stand above it: value and label; empty if they stand elsewhere.
    """

    heading: str
    alt: str
    caption: str
    svg: str
    figures: tuple[tuple[str, str], ...] = ()
    form: Literal["figure"] = "figure"


@dataclass(frozen=True, slots=True)
class Change:
    """One line of what changed; `link` is None for what is gone."""

    text: str
    how: str = ""
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Since:
    """What differs from the briefing before.

    Attributes:
        summary: `2 new, 1 changed, none withdrawn since the briefing of 3 May 2026.`
        groups: Name and lines of each group that has any.
    """

    heading: str
    summary: str
    groups: tuple[tuple[str, tuple[Change, ...]], ...]
    form: Literal["since"] = "since"


@dataclass(frozen=True, slots=True)
class MainEvents:
    """The weightiest of many events, a line each; the chronology behind has all of them with their quotations."""

    heading: str
    lead: str
    rows: tuple[Row, ...]
    form: Literal["main events"] = "main events"


@dataclass(frozen=True, slots=True)
class Chronology:
    """Rows with their quotations: the dated ones in time order, or the undated ones in stated order.

    Attributes:
        lead: What holds for all the rows.
        legend: How to read the numbers' colours and marks.
        is_appendix: It stands behind everything else, because it is long.
        starts_page: It is the first of the appendices.
    """

    heading: str
    rows: tuple[Row, ...]
    lead: str = ""
    legend: str = ""
    is_appendix: bool = False
    starts_page: bool = False
    form: Literal["chronology"] = "chronology"


@dataclass(frozen=True, slots=True)
class PairStrand:
    """One side of a pair's history: what binds them, what divides them, or the rest."""

    name: str
    tone: str
    rows: tuple[tuple[Link, str, str], ...]


@dataclass(frozen=True, slots=True)
class PairHistory:
    """Two countries' history with each other."""

    heading: str
    summary: str
    countries: tuple[CountryTag, CountryTag]
    strands: tuple[PairStrand, ...]
    form: Literal["pair"] = "pair"


@dataclass(frozen=True, slots=True)
class JudgementRow:
    """One judgement; `lowest` and `highest` are percent, None if no likelihood was given."""

    label: str
    statement: str
    likelihood: str
    lowest: int | None
    highest: int | None
    confidence: str
    basis: tuple[Node, ...]

    @property
    def likelihood_in_percent(self) -> str:
        """The word and what it stands for: `unlikely (20–45 %)`."""
        return self.likelihood if self.lowest is None else f"{self.likelihood} ({self.lowest}–{self.highest} %)"


@dataclass(frozen=True, slots=True)
class Judgements:
    """The analyst's judgements, and the scale their words stand on."""

    heading: str
    rows: tuple[JudgementRow, ...]
    scale: tuple[tuple[str, int, int], ...]
    note: str
    form: Literal["judgements"] = "judgements"


@dataclass(frozen=True, slots=True)
class ConflictEntry:
    """Two or more sources that cannot all be right: what each says, in its words."""

    question: str
    link: Link
    sides: tuple[tuple[str, Quotation], ...]
    resolution: str


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Conflicts between sources, and what the documents leave open."""

    heading: str
    entries: tuple[ConflictEntry, ...]
    gaps: tuple[str, ...]
    form: Literal["conflicts"] = "conflicts"


@dataclass(frozen=True, slots=True)
class ProfileFact:
    """A fact of reference; `origins` are the numbers of the entries that say who says so: `P1`."""

    label: str
    value: str
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A country's card.

    Attributes:
        local_names: The names in the country's own languages.
        in_documents: Label and value of what the documents say of it.
        trend: `improved`, `unchanged`, `deteriorated` or empty: the analyst's arrow.
    """

    code: CountryCode
    name: str
    local_names: tuple[Words, ...]
    facts: tuple[ProfileFact, ...]
    in_documents: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]
    trend: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One document as the reader needs it to find it and to trust it.

    Attributes:
        number: `S1`, or `P1` for facts of reference.
        published: The day in words, or `publication day not known`; empty for reference.
        details: File, paragraphs, how the day was found, grade, notes of the reader.
        url: Address to open; empty if none.
    """

    number: str
    label: str
    title: Words
    publisher: Words
    published: str
    details: tuple[str, ...]
    sha256: str = ""
    url: str = ""
    links: tuple[Link, ...] = ()
    source: SourceId | None = None


@dataclass(frozen=True, slots=True)
class Profiles:
    """Country cards, and the countries that got none with their number of events.

    Attributes:
        origins: Who says so, for the facts of the cards; printed behind the sources.
    """

    heading: str
    cards: tuple[Profile, ...]
    others: tuple[tuple[CountryTag, int], ...]
    origins: tuple[SourceEntry, ...]
    form: Literal["profiles"] = "profiles"


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources cited."""

    heading: str
    entries: tuple[SourceEntry, ...]
    form: Literal["sources"] = "sources"


@dataclass(frozen=True, slots=True)
class Method:
    """How it was made: label and text of each line."""

    heading: str
    lines: tuple[tuple[str, str], ...]
    form: Literal["method"] = "method"


Section = (
    Statement
    | Prose
    | Figure
    | Since
    | MainEvents
    | Chronology
    | PairHistory
    | Judgements
    | Conflicts
    | Profiles
    | Sources
    | Method
)
