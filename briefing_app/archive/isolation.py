"""Do a batch in a worker process that may hang, swell or die: a document that makes it do so costs itself only."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from briefing_app.archive.batch import Batch, Container, Place
from briefing_app.archive.chunks import Chunk, Lost, joined
from briefing_app.errors import ArchiveError
from briefing_app.reading import LIMITS, Answer, Limits, Outcome, Task, WorkerPool

_CHUNK = 20
"""Documents in a request: so few that one bad one costs the others little, so many that asking costs nothing."""
_CHUNK_OF_FILES = 4
"""The same where a document may be a book of a thousand pages."""


def archive_pool() -> WorkerPool:
    """Return the process that `read_batch` needs; it starts with the first request."""
    return WorkerPool([sys.executable, "-m", "briefing_app.archive"], size=1)


def read_batch(batch: Batch, pool: WorkerPool, limits: Limits = LIMITS) -> Chunk:
    """Return what a batch gives, in the order of its documents.

    A request that ends badly is asked again document by document, to find the one that is to blame.

    Raises:
        ArchiveError: The pool was stopped before all documents were answered for; a part is never taken for the whole.
    """
    found: dict[Place, Chunk] = {}
    answered = 0
    suspects: list[Place] = []
    size = _CHUNK_OF_FILES if batch.container in {Container.FILES, Container.ZIP} else _CHUNK
    for answer, places in _answers(batch, pool, limits, size):
        if answer.outcome is Outcome.DONE:
            answered += len(places)
            found[places[0]] = _chunk(answer)
        else:
            suspects += places
    for answer, (place,) in _answers(replace(batch, places=tuple(suspects)), pool, limits, 1):
        answered += 1
        found[place] = _chunk(answer) if answer.outcome is Outcome.DONE else _lost(answer, batch, place)
    if answered < len(batch.places):
        raise ArchiveError("It was stopped in the midst of a batch. Run the same command again to go on.")
    return joined(found[place] for place in batch.places if place in found)


def _answers(batch: Batch, pool: WorkerPool, limits: Limits, size: int) -> Iterator[tuple[Answer, tuple[Place, ...]]]:
    shares = [replace(batch, places=places) for places in _shares(batch.places, size)]
    tasks = [Task(share.label(share.places[0]), share, limits) for share in shares]
    places = {id(task): share.places for task, share in zip(tasks, shares, strict=True)}
    for answer in pool.run(tasks):
        yield answer, places[id(answer.task)]


def _shares(places: Sequence[Place], size: int) -> Iterator[tuple[Place, ...]]:
    return (tuple(places[at : at + size]) for at in range(0, len(places), size))


def _chunk(answer: Answer) -> Chunk:
    return msgspec.json.decode(answer.value, type=Chunk)


def _lost(answer: Answer, batch: Batch, place: Place) -> Chunk:
    problem = answer.problem
    reason, remedy = (problem.reason, problem.remedy) if problem else ("", "")
    return Chunk(lost=(Lost(batch.label(place), answer.outcome, reason, remedy),))
