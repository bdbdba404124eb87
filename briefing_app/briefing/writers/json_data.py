"""Write a briefing as JSON for programs. `resources/briefing/briefing.schema.json` describes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.manifest import Manifest
from briefing_app.briefing.row import Row
from briefing_app.briefing.sections import SourceEntry
from briefing_app.briefing.written import Content

SCHEMA_VERSION = 1
"""Rises when a reader of older files would go wrong."""


@dataclass(frozen=True, slots=True)
class Document:
    """The whole of the file. Dates are EDTF (ISO 8601-2) beside their first and last day; offsets count code points."""

    schema_version: int
    build: str
    title: str
    subtitle: str
    events: tuple[Row, ...]
    sources: tuple[SourceEntry, ...]
    manifest: Manifest


def content(briefing: Briefing) -> Content:
    """Return the file."""
    document = Document(
        schema_version=SCHEMA_VERSION,
        build=briefing.build,
        title=briefing.title,
        subtitle=briefing.subtitle,
        events=briefing.rows,
        sources=briefing.sources,
        manifest=briefing.manifest,
    )
    text = msgspec.json.format(msgspec.json.encode(document, order="deterministic"), indent=2)
    return Content(text + b"\n", ("JSON holds the data: the timeline figure and the country profiles are not in it.",))


def schema() -> Mapping[str, Any]:
    """Return the JSON Schema of the file."""
    return msgspec.json.schema(Document)
