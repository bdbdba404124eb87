"""The error that says which file was not read, why, and what to do, each apart from the others."""

from briefing_app.errors import ReadingError
from briefing_app.model import Problem


class RefusedError(ReadingError):
    """A file that was not read; as text, one message with all three."""

    def __init__(self, name: str, reason: str, remedy: str) -> None:
        super().__init__(" ".join(part for part in (f"“{name}” was not read: {reason}", remedy) if part))
        self.problem = Problem(name, reason, remedy)
        """The same for a list of problems."""
