"""Places in a source's text. Offsets count Unicode code points from 0, end excluded."""

from dataclasses import dataclass

from briefing_app.model.ids import SourceId


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, never empty.

    Raises:
        ValueError: `end` is not after `start`, or `start` is negative.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def overlaps(self, other: "Span") -> bool:
        """Return whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Return whether `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def cut(self, text: str) -> str:
        """Return the words of the span."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """The sentence of a source that tells an event.

    A quotation is always cut from the source's text with `span`, never stored twice.

    Attributes:
        span: The sentence, or as much of it as tells the event.
        trigger: The words that name the event, inside `span` (offsets in the source's text).
    """

    source: SourceId
    span: Span
    trigger: Span
