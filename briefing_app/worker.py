"""Read a document and find its events: what a worker process does, and what a small batch does without one.

`python -m briefing_app.worker` is the child's side: it answers requests until its input ends. It knows no dossier and
no window; what it is given may be hostile, which is why it is a process of its own.
"""

import gc
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec

from briefing_app.extraction import extract
from briefing_app.model import EventDraft, Problem, PublishedBasis, Source
from briefing_app.reading import LIMITS, Limits, read, serve
from briefing_app.reading.languages import language_of

MODULE = "briefing_app.worker"
"""What to start the child's side with, after `python -m`."""


_REHEARSED = "On 17 January 2025 the presidents of Russia and Iran signed a treaty of partnership in Moscow."


@dataclass(frozen=True, slots=True)
class Request:
    """What a worker is asked: a file, and the publication day if the user gave one; or a source, to find its events."""

    path: str
    published: date | None = None
    source: Source | None = None
    limits: Limits = LIMITS


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file gave.

    Attributes:
        sources: The texts in it; none if it could not be read.
        drafts: The events of each source, in the order of `sources`.
        problems: Why it was not read, or not wholly.
        path: The file, as the user named it.
    """

    sources: tuple[Source, ...] = ()
    drafts: tuple[tuple[EventDraft, ...], ...] = ()
    problems: tuple[Problem, ...] = ()
    path: str = ""


def read_and_extract(path: Path, published: date | None = None, limits: Limits = LIMITS) -> Reading:
    """Return the sources of a file with their events.

    Args:
        path: The file.
        published: The publication day of all its sources, if the user gave one; it outranks what the file says.
        limits: What the file may cost.

    Raises:
        ReadingError: The file cannot be read.
    """
    sources = read(path, limits)
    if published:
        sources = tuple(published_on(source, published) for source in sources)
    return Reading(sources, tuple(extract_source(source) for source in sources), (), str(path))


def extract_source(source: Source) -> tuple[EventDraft, ...]:
    """Return the events of a source; relative dates are counted from its publication day only if that is sure."""
    return extract(source.text, source.published if source.published_basis.is_sure else None)


def published_on(source: Source, day: date | None) -> Source:
    """Return the source with the publication day the user gave; None says that it is not known."""
    basis = PublishedBasis.USER if day else PublishedBasis.NONE
    return replace(source, published=day, published_basis=basis, published_evidence="")


def _answer(request: object) -> Reading:
    asked = msgspec.convert(request, Request)
    if asked.source:
        return Reading((asked.source,), (extract_source(asked.source),), (), asked.path)
    return read_and_extract(Path(asked.path), asked.published, asked.limits)


def rehearse() -> None:
    """Load what is loaded with the first text, while files may still be written: the language model needs one."""
    language_of(_REHEARSED)
    extract(_REHEARSED, None)


def spare_the_collector() -> None:
    """Let the garbage collector look seldom, and never again at what is loaded already.

    What is built from a text is values, which hold no circles: on a long text the collector would walk over all of
    them again and again and free nothing (7 in 100 of the time for a million characters; 1 in 100 this way). The
    circles that readers of files leave behind are mostly found while they are young.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


if __name__ == "__main__":
    rehearse()
    spare_the_collector()
    serve(_answer)
