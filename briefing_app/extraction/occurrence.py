"""One event of a text, and the orders it is told in. Joins and dates nothing."""

from dataclasses import dataclass

from briefing_app.extraction.cue import Cue
from briefing_app.extraction.telling import Telling
from briefing_app.model import DraftRelation, Party, When


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One event of the text: its tellings, the fullest first, its date, and its order to others.

    Attributes:
        tellings: The one that dates it first, then in order of the text.
        lead: The telling that gives kind, status, title and speaker.
        relations: To other occurrences, by their index.
    """

    tellings: tuple[Telling, ...]
    lead: Telling
    when: When
    parties: tuple[Party, ...]
    relations: tuple[DraftRelation, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A stated order between two occurrences, by their indices."""

    one: int
    other: int
    cue: Cue
