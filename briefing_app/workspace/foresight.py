"""What a dossier's documents will suggest together, worked out from copies: in any thread, before it is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from briefing_app.extraction import Merger
from briefing_app.model import Event, EventDraft, EventId, Source, SourceId
from briefing_app.store import Dossier
from briefing_app.worker import Reading

__all__ = ["Foreseen", "Merger", "Snapshot", "foresee", "snapshot", "told_by"]

Told = tuple[tuple[Source, tuple[EventDraft, ...]], ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The documents of a dossier at one moment, apart from the dossier itself, which one thread alone may use."""

    sources: Mapping[SourceId, Source]
    drafts: Mapping[SourceId, tuple[EventDraft, ...]]
    events: Mapping[EventId, Event] = field(default_factory=dict)
    newer_versions: Mapping[SourceId, SourceId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What the drafts of some sources suggest together; events that the dossier has already are its own objects."""

    told: Told
    events: tuple[Event, ...]

    def is_of(self, told: Told) -> bool:
        """Return whether it was worked out from just these sources and drafts."""
        pairs = zip(self.told, told, strict=False)
        return len(self.told) == len(told) and all(one[0] is other[0] and one[1] is other[1] for one, other in pairs)


def snapshot(dossier: Dossier) -> Snapshot:
    """Return copies of what `foresee` needs."""
    return Snapshot(dict(dossier.sources), dict(dossier.drafts), dict(dossier.events))


def told_by(sources: Mapping[SourceId, Source], drafts: Mapping[SourceId, tuple[EventDraft, ...]]) -> Told:
    """Return each source that has drafts, with them."""
    return tuple((sources[source_id], found) for source_id, found in drafts.items())


def foresee(seen: Snapshot, readings: Iterable[Reading], merger: Merger | None = None) -> Foreseen:
    """Return what all documents suggest once these readings are added; a merger knows those of the last time."""
    from briefing_app.workspace.plan import Plan  # noqa: PLC0415  (a plan takes what was foreseen)

    plan = Plan(replace(seen, events={}))
    plan.add_readings(readings)
    told = told_by(plan.sources, plan.drafts)
    found = ((seen.events.get(event.id), event) for event in (merger or Merger()).merge(told))
    return Foreseen(told, tuple(known if known is event or known == event else event for known, event in found))
