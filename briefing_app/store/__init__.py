"""The dossier: the user's file, where every decision is kept, undone and searched. The only room that knows SQLite."""

from briefing_app.store.collections import (
    BRIEFINGS,
    DRAFTS,
    EVENTS,
    SETTINGS,
    SOURCES,
    VERSIONS,
    VIEWS,
    Collection,
    Write,
)
from briefing_app.store.dossier import Clock, Dossier
from briefing_app.store.failures import DamagedError
from briefing_app.store.journal import Entry
from briefing_app.store.recovery import recover

__all__ = [
    "BRIEFINGS",
    "DRAFTS",
    "EVENTS",
    "SETTINGS",
    "SOURCES",
    "VERSIONS",
    "VIEWS",
    "Clock",
    "Collection",
    "DamagedError",
    "Dossier",
    "Entry",
    "Write",
    "recover",
]
