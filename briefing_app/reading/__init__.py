"""Turn the user's files into sources: every common format, safely, with its publication day. Knows no events."""

from briefing_app.reading.files import expand
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.registry import READERS, read
from briefing_app.reading.workers import Answer, Outcome, Task, WorkerPool, serve

__all__ = ["LIMITS", "READERS", "Answer", "Limits", "Outcome", "Task", "WorkerPool", "expand", "read", "serve"]
