"""A few worker processes that share a list of tasks. Knows nothing of what is asked, nor of windows.

The pools of the standard library lose jobs when a worker aborts, and native parsers do abort on some files: one
abort among 40 jobs cost `ProcessPoolExecutor` 36 of them, and `multiprocessing.Pool` never returned the one.
"""

import logging
import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefing_app.model import Problem
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.workers.child import Child, Stop
from briefing_app.reading.workers.service import Reply

log = logging.getLogger(__name__)

_WATCH_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Task:
    """One file's worth of work.

    Attributes:
        name: The file, as the user named it, for the problem if there is one.
        request: What the worker's handler gets: anything msgspec can encode.
    """

    name: str
    request: object
    limits: Limits = LIMITS


class Outcome(StrEnum):
    """How a task ended."""

    DONE = "done"
    REFUSED = "refused"
    TOO_SLOW = "too slow"
    TOO_LARGE = "too large"
    DIED = "died"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task.

    Attributes:
        value: JSON of what the handler returned; empty unless the task is done.
        problem: What to tell the user; None if the task is done.
    """

    task: Task
    outcome: Outcome
    value: bytes = b""
    problem: Problem | None = None


class WorkerPool:
    """Runs tasks in child processes; a child that hangs, swells or dies costs its own task only.

    Args:
        command: Starts a child that calls `serve`, such as `[sys.executable, "-m", "briefing_app.worker"]`.
        size: How many children work side by side.
    """

    def __init__(self, command: Sequence[str], size: int = 2) -> None:
        self._children = tuple(Child(command) for _ in range(size))
        self._cancelled = threading.Event()

    def start(self) -> None:
        """Start the processes ahead of the first task: they load for a second or two before they can answer."""
        for child in self._children:
            child.start()

    def run(self, tasks: Iterable[Task]) -> Iterator[Answer]:
        """Yield an answer for each task as it is ready, in any order; after `cancel`, no more.

        One run at a time. Leaving the iterator early cancels the rest.
        """
        self._cancelled.clear()
        waiting: queue.SimpleQueue[Task] = queue.SimpleQueue()
        answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        for task in tasks:
            waiting.put(task)
        children = self._children[: waiting.qsize()]
        threads = [
            threading.Thread(target=self._work, args=(child, waiting, answers), daemon=True) for child in children
        ]
        finished = threading.Event()
        watcher = threading.Thread(target=self._watch, args=(finished,), daemon=True)
        for thread in (watcher, *threads):
            thread.start()
        try:
            yield from _until_all_end(answers, len(threads))
        finally:
            self.cancel()
            for thread in threads:
                thread.join()
            finished.set()

    def cancel(self) -> None:
        """Stop what is under way and drop what waits; any thread may call it."""
        self._cancelled.set()
        for child in self._children:
            child.stop()

    def close(self) -> None:
        """Cancel, and end the processes; a later run starts them anew."""
        self.cancel()
        for child in self._children:
            child.end()

    def _work(
        self, child: Child, waiting: "queue.SimpleQueue[Task]", answers: "queue.SimpleQueue[Answer | None]"
    ) -> None:
        try:
            while not self._cancelled.is_set():
                task = waiting.get_nowait()
                reply = child.ask(task.request, task.limits)
                if child.stopped is not Stop.CANCELLED:
                    answers.put(_answer(task, reply, child.stopped))
        except queue.Empty:
            pass
        finally:
            answers.put(None)

    def _watch(self, finished: threading.Event) -> None:
        while not finished.wait(_WATCH_SECONDS):
            for child in self._children:
                child.watch()
                if self._cancelled.is_set():
                    child.stop()  # a task may have begun just after `cancel`


def _until_all_end(answers: "queue.SimpleQueue[Answer | None]", workers: int) -> Iterator[Answer]:
    while workers:
        answer = answers.get()
        if answer is None:
            workers -= 1
        else:
            yield answer


def _answer(task: Task, reply: Reply | None, stopped: Stop | None) -> Answer:
    if reply is None:
        return _lost(task, stopped)
    if reply.refusal:
        return Answer(task, Outcome.REFUSED, problem=Problem(task.name, reply.refusal, reply.remedy))
    if reply.fault:
        log.error("A worker failed on %s:\n%s", task.name, reply.fault)
        reason = f"A fault in this program stopped it: {reply.fault.strip().splitlines()[-1]}."
        return Answer(task, Outcome.FAULT, problem=Problem(task.name, reason, "Nothing else was affected."))
    return Answer(task, Outcome.DONE, value=bytes(reply.value))


def _lost(task: Task, stopped: Stop | None) -> Answer:
    limits = task.limits
    match stopped:
        case Stop.TIME:
            reason = f"Reading this file took longer than {limits.seconds:g} s and was stopped."
            outcome = Outcome.TOO_SLOW
        case Stop.MEMORY:
            reason = f"Reading this file took more than {limits.memory_mb} MB of memory and was stopped."
            outcome = Outcome.TOO_LARGE
        case _:
            return Answer(task, Outcome.DIED, problem=Problem(task.name, _DIED, _DAMAGED))
    return Answer(task, outcome, problem=Problem(task.name, reason, _RAISE))


_DIED = "The reader broke down on this file; nothing else was affected."
_DAMAGED = "The file is probably damaged: open it in the program it comes from and save it anew."
_RAISE = "Nothing else was affected. If you trust the file, read it again with raised limits."
