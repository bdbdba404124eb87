"""One telling of an event: the words of a sentence that name it, its status, its words of time. Not yet an event."""

from dataclasses import dataclass

from briefing_app.extraction.names.attribution import Saying
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind, Span, Status


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """Words of one sentence that tell an event.

    Attributes:
        verb: The verb that tells it, if one does.
        noun: The noun that names it, if one does; with a verb like "hold" or "begin" both.
        times: What dates it, in order of the text.
        saying: Who says so, if not the narrator.
        asked_by: The verb of asking whose wish it is, if it is requested.
        is_ending: It tells the end of what the noun names.
        moved: The event noun that the verb takes off its day: "the vote" of "the vote fell through".
        is_echo: Only a name ("the attack"): it counts if it names an event told elsewhere.
        is_open: It still goes on: its date is only its beginning.
    """

    sentence: Sentence
    kind: EventKind
    status: Status
    verb: VerbGroup | None = None
    noun: EventNoun | None = None
    times: tuple[TimeExpression, ...] = ()
    saying: Saying | None = None
    asked_by: VerbGroup | None = None
    is_ending: bool = False
    is_open: bool = False
    is_echo: bool = False
    moved: EventNoun | None = None

    @property
    def concept(self) -> str:
        """Return what the event is called beyond its wording; the noun outranks a light verb."""
        if self.noun is not None:
            return self.noun.sense.concept
        if self.moved is not None and self.verb is not None:
            return "postpone" if self.sentence.lexicon.is_a(self.verb.base, "postponing") else "cancel"
        return self.verb.sense.concept if self.verb is not None else ""

    @property
    def first(self) -> int:
        """Return the index of the first token of the words that name it."""
        return min(self._ends()[0])

    @property
    def last(self) -> int:
        """Return the index of the last token of the words that name it."""
        return max(self._ends()[1])

    def _ends(self) -> tuple[list[int], list[int]]:
        firsts = [self.noun.first] if self.noun is not None else []
        lasts = [self.noun.last] if self.noun is not None else []
        if self.verb is not None:
            firsts, lasts = [*firsts, self.verb.head], [*lasts, self.verb.last]
        return firsts, lasts

    @property
    def trigger(self) -> Span:
        """Return the words that name it, in the text; of "signed a 25-year agreement" the agreement."""
        if self.sentence.item is not None:
            return self.sentence.item
        # A death and an arrival are named by their verbs, too: "arrived in Lima for a visit".
        is_light = self.verb is not None and self.verb.sense.kind not in {EventKind.DEATH, EventKind.VISIT}
        if self.noun is not None and self.verb is not None and is_light and self.verb.last < self.noun.first:
            return self.sentence.cut(self.noun.first, self.noun.last)
        return self.sentence.cut(self.first, self.last)
