"""What a writer gives back, and how a writer is stopped."""

from dataclasses import dataclass

from briefing_app.errors import ExportError


@dataclass(frozen=True, slots=True)
class Content:
    """A briefing in one format.

    Attributes:
        notes: What the format could not carry, one sentence each.
    """

    content: bytes
    notes: tuple[str, ...] = ()


class ExportCancelledError(ExportError):
    """The user stopped the export; nothing was written."""
