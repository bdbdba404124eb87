"""A worker that answers for good documents, and does what the others are called."""

import os
import time
from datetime import date

import msgspec

from briefing_app.archive.batch import Batch, Place
from briefing_app.archive.chunks import Chunk, joined
from briefing_app.archive.rows import DocumentRow
from briefing_app.reading.workers import serve

OUTCOMES = {"die": "died", "hang": "too slow", "grow": "too large"}
"""What a document may do, and what is said of it."""


def handle(request: object) -> Chunk:
    return joined(_read(place) for place in msgspec.convert(request, Batch).places)


def _read(place: Place) -> Chunk:
    match place.name:
        case "die":
            os.abort()
        case "hang":
            time.sleep(600)
        case "grow":
            _grow()
    number = str(place.number)
    empty = dict.fromkeys(("title", "publisher", "author", "url", "language", "published_basis", "sha256", "text"), "")
    return Chunk((DocumentRow(document=number, path=number, published=date(2026, 3, 5), source="", **empty),))


def _grow() -> None:
    hoard = []
    while True:
        hoard.append(bytearray(8_000_000))
        time.sleep(0.001)


if __name__ == "__main__":
    serve(handle)
