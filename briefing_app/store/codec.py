"""Turn values into stored JSON and back. A source leaves its text behind with the documents."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, TypeVar, cast

import msgspec

from briefing_app.model import Source
from briefing_app.store import documents
from briefing_app.store.collections import SOURCES, Collection
from briefing_app.store.failures import damaged

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _StoredSource:
    """A source without its text, and where the text is."""

    source: Source
    document: str


class Codec:
    """Encodes and decodes the values of one dossier.

    Decoders are made once: msgspec compiles them, and a dossier has a hundred thousand values.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._decoders: dict[str, msgspec.json.Decoder[Any]] = {}
        self._ahead: dict[object, documents.Stored] = {}

    def encode(self, value: object) -> bytes:
        """Return the stored form of a value; the text of a source goes to the documents (inside a transaction)."""
        if isinstance(value, Source):
            documents.put(self._connection, value.title, value.text)
            key = documents.key_of(value.title, value.text)
            return msgspec.json.encode(_StoredSource(replace(value, text=""), key))
        return msgspec.json.encode(value)

    def decode(self, collection: Collection[T], stored: bytes) -> T:
        """Return the value of a stored form.

        Raises:
            DossierError: It is not a value of this kind, or the text of a source is not whole.
        """
        try:
            value = self._decoder(collection).decode(stored)
        except (msgspec.MsgspecError, ValueError) as error:
            raise damaged(f"{collection.name}: {error}") from error
        if isinstance(value, _StoredSource):
            value = _with_text(value.source, self._text(value.document))
        return cast("T", value)

    @contextmanager
    def reading_many(self, collection: Collection[Any]) -> Iterator[None]:
        """Have what decoding every value of a kind asks for at hand."""
        if collection is SOURCES:
            self._ahead = documents.stored(self._connection)
        yield
        self._ahead = {}

    def _text(self, key: str) -> str:
        row = self._ahead.get(key.encode())
        return documents.checked(key, row) if row else documents.text_at(self._connection, key)

    def _decoder(self, collection: Collection[T]) -> msgspec.json.Decoder[Any]:
        if collection.name not in self._decoders:
            stored_type = _StoredSource if collection is SOURCES else collection.type
            self._decoders[collection.name] = msgspec.json.Decoder(stored_type)
        return self._decoders[collection.name]


_SOURCE: Callable[..., Source] = Source
_NAMES = Source.__match_args__
_TEXT = _NAMES.index("text")
_BEFORE_TEXT, _AFTER_TEXT = attrgetter(*_NAMES[:_TEXT]), attrgetter(*_NAMES[_TEXT + 1 :])


def _with_text(source: Source, text: str) -> Source:
    """Return the source with its text; `replace` takes ten times as long, and a dossier has ten thousand sources."""
    return _SOURCE(*_BEFORE_TEXT(source), text, *_AFTER_TEXT(source))
