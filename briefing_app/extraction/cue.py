"""What a text says of the order of two of its events."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.extraction.telling import Telling
from briefing_app.model import RelationKind


class Measure(StrEnum):
    """How exactly a distance is told."""

    EXACT = "exact"
    ABOUT = "about"
    AT_MOST = "at most"
    AT_LEAST = "at least"


@dataclass(frozen=True, slots=True)
class Distance:
    """How far apart two events are.

    Attributes:
        count: How many units; None if the words leave it open.
        unit: `minute`, `hour`, `day`, `week`, `month` or `year`; `calendar week` and
            `calendar month` for "the week before", "the month after"; `nth day` and `nth week` for
            a place within what lasts, counted from its end if negative.
        measure: "about two weeks", "within 48 hours", "more than a month".
    """

    count: int | None
    unit: str
    measure: Measure = Measure.EXACT


@dataclass(frozen=True, slots=True)
class Cue:
    """One telling's stated place in time beside another.

    Attributes:
        kind: How `one` stands to `other`.
        other: None for the event told last before this sentence, or the one that `name` names.
        words: As written.
        name: Index of a noun that names again what was told before: "after the impoundment".
    """

    kind: RelationKind
    one: Telling
    other: Telling | None
    words: str
    distance: Distance | None = None
    name: int | None = None
