"""Show a source as it looked: the pages of its PDF with a passage marked, or its web page with nothing active."""

import sys
from dataclasses import replace
from itertools import pairwise

import msgspec

from briefing_app.errors import ReadingError
from briefing_app.model import Source, Span
from briefing_app.reading import Task, WorkerPool
from briefing_app.reading.originals import SHOWN_BY, Original, Wanted

_MODULE = "briefing_app.reading.originals"


def has_original(source: Source) -> bool:
    """Return whether a source can be shown as it looked."""
    return source.reader in SHOWN_BY and "#" not in source.path


def page_count(source: Source) -> int:
    """Return how many pages the source has; 0 if it is no PDF."""
    return len(source.page_starts) if SHOWN_BY.get(source.reader) == "pages" else 0


def wanted(source: Source, page: int, passage: Span | None = None, width_px: int = 900) -> Wanted:
    """Return what to ask for: a page, counted from 1 (0 for a web page), with what of the passage stands on it."""
    asked = Wanted(source.path, source.sha256, page, width_px)
    if passage is None:
        return asked
    on_page = _page_span(source, page)
    start, end = max(on_page.start, passage.start), min(on_page.end, passage.end)
    if start >= end:
        return asked
    return replace(asked, words=source.text[start:end], before=source.text[on_page.start : start])


def originals_pool() -> WorkerPool:
    """Return the pool that `original` needs: one process, started with the first page."""
    return WorkerPool([sys.executable, "-m", _MODULE], size=1)


def original(pool: WorkerPool, asked: Wanted) -> Original:
    """Return the page.

    Raises:
        ReadingError: The file is gone, changed, or cannot be shown.
    """
    for answer in pool.run([Task(asked.path, asked)]):
        if answer.problem:
            raise ReadingError(str(answer.problem))
        return msgspec.json.decode(answer.value, type=Original)
    raise ReadingError("Showing the page was cancelled.")


def _page_span(source: Source, page: int) -> Span:
    ends = dict(enumerate(pairwise((*source.page_starts, len(source.text))), start=1))
    return Span(*ends.get(page, (0, len(source.text))))
