"""Turn the user's files into sources: every common format, safely, with its publication day. Knows no events."""

from briefing_app.reading.duplicates import same_texts
from briefing_app.reading.files import expand
from briefing_app.reading.intake import read, read_pasted
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.refusal import RefusedError
from briefing_app.reading.registry import READERS
from briefing_app.reading.serving import serve
from briefing_app.reading.workers import Answer, Outcome, Task, WorkerPool

__all__ = [
    "LIMITS",
    "READERS",
    "Answer",
    "Limits",
    "Outcome",
    "RefusedError",
    "Task",
    "WorkerPool",
    "expand",
    "read",
    "read_pasted",
    "same_texts",
    "serve",
]
