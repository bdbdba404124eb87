"""Work in other processes that may hang, grow or die without harm. Knows nothing of documents."""

from briefing_app.reading.workers.pool import Answer, Outcome, Task, WorkerPool
from briefing_app.reading.workers.service import serve

__all__ = ["Answer", "Outcome", "Task", "WorkerPool", "serve"]
