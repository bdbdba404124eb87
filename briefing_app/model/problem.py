"""What went wrong with one document of a batch, for the list the user works through."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One document that was not read, or not wholly.

    Attributes:
        path: As the user named it.
        reason: What happened, one sentence.
        remedy: What to do, one sentence; empty if nothing can be done.
    """

    path: str
    reason: str
    remedy: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.path}: {self.reason}", self.remedy) if part)
