"""Frozen values every other package speaks in. Knows nothing of files, windows or rules."""

from briefing_app.model.changes import Changes
from briefing_app.model.country_record import CountryRecord, country_record
from briefing_app.model.event import (
    Conflict,
    Decision,
    DraftRelation,
    Event,
    EventDraft,
    EventKind,
    Mention,
    Party,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.model.event_filter import CountryMode, EventFilter
from briefing_app.model.ids import CountryCode, EventId, SourceId
from briefing_app.model.problem import Problem
from briefing_app.model.source import PublishedBasis, Source, paragraph_starts
from briefing_app.model.span import Passage, Span
from briefing_app.model.when import UNKNOWN, Basis, When

__all__ = [
    "UNKNOWN",
    "Basis",
    "Changes",
    "Conflict",
    "CountryCode",
    "CountryMode",
    "CountryRecord",
    "Decision",
    "DraftRelation",
    "Event",
    "EventDraft",
    "EventFilter",
    "EventId",
    "EventKind",
    "Mention",
    "Party",
    "Passage",
    "Problem",
    "PublishedBasis",
    "Relation",
    "RelationKind",
    "Source",
    "SourceId",
    "Span",
    "Status",
    "When",
    "country_record",
    "paragraph_starts",
]
