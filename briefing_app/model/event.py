"""Events: what extraction suggests and what a dossier holds."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.model.ids import CountryCode, EventId
from briefing_app.model.span import Passage, Span
from briefing_app.model.when import When


class EventKind(StrEnum):
    """What sort of event it is. `reference.kinds` has labels, icons, colours and the PLOVER mapping."""

    TREATY = "treaty"
    AGREEMENT = "agreement"
    EXERCISE = "exercise"
    VISIT = "visit"
    MEETING = "meeting"
    CALL = "call"
    STATEMENT = "statement"
    SANCTION = "sanction"
    STRIKE = "strike"
    ATTACK = "attack"
    DEATH = "death"
    VOTE = "vote"
    REQUEST = "request"
    AID = "aid"
    ELECTION = "election"
    DEPLOYMENT = "deployment"
    PROTEST = "protest"
    ARREST = "arrest"
    DISASTER = "disaster"
    TRADE = "trade"
    OTHER = "other"


class Status(StrEnum):
    """Whether it came about, as the source tells it."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    REQUESTED = "requested"
    DENIED = "denied"


class Decision(StrEnum):
    """What the user made of a suggestion."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"
    SET_ASIDE = "set aside"

    @property
    def is_decided(self) -> bool:
        """Return whether re-reading a document must leave the event alone."""
        return self is not Decision.SUGGESTED


class RelationKind(StrEnum):
    """How one event stands to another in time."""

    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Party:
    """A country in an event.

    Attributes:
        inferred: The sentence does not name it; it comes from the sentences around.
        rule: What settled it, for "why this country?" ("adjective: Iranian").
    """

    code: CountryCode
    inferred: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class DraftRelation:
    """An order between two drafts of one text; `other` is the index of the other draft."""

    kind: RelationKind
    other: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a draft is told in its text; see `Passage` for `span` and `trigger`."""

    span: Span
    trigger: Span


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What extraction gives for one event of one text.

    Attributes:
        title: Short, who did what, from the words of the text.
        until: The end of a stated term (a 25-year agreement of 2021: 2046), None if there is none.
        attributed_to: Who says so, as written; None if the narrator does.
        parties: Countries, in alphabetical order of their codes.
        mentions: One or more: the one that dates it first, then in order of the text.
        relations: Stated orders to other drafts of the same text.
    """

    title: str
    when: When
    kind: EventKind
    status: Status
    mentions: tuple[Mention, ...]
    parties: tuple[Party, ...] = ()
    attributed_to: str | None = None
    until: When | None = None
    relations: tuple[DraftRelation, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """An order between two events; `words` are the source's ("just prior to")."""

    kind: RelationKind
    event: EventId
    words: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sources that cannot both be right.

    Attributes:
        field: `date`, `number` or `actor`.
        values: What they say, in the order of `passages`; dates in EDTF, numbers in digits.
        passages: One for each value.
        resolution: What the user decided; empty while open, `"both"` if both stay.
    """

    field: str
    values: tuple[str, ...]
    passages: tuple[Passage, ...]
    resolution: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a dossier, told by one or more passages.

    Attributes:
        passages: In order of source, and in each the one that dates it first; the first is the one to cite.
        independent_sources: Sources that tell it, less copies and those that credit another one.
        note: The user's own words.
    """

    id: EventId
    title: str
    when: When
    kind: EventKind
    status: Status
    passages: tuple[Passage, ...]
    parties: tuple[Party, ...] = ()
    attributed_to: str | None = None
    until: When | None = None
    relations: tuple[Relation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    independent_sources: int = 1
    decision: Decision = Decision.SUGGESTED
    note: str = ""

    @property
    def countries(self) -> tuple[CountryCode, ...]:
        """Return the codes of its parties."""
        return tuple(party.code for party in self.parties)
