"""Documents come, are dated, graded, replaced by newer versions, and go; decided events stand through all of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from briefing_app.extraction import RULES_VERSION
from briefing_app.model import Changes, Event, EventId, Passage, SourceId
from briefing_app.store import SETTINGS, SOURCES, Dossier, Write
from briefing_app.worker import Reading, extract_source, published_on
from briefing_app.workspace.foresight import Foreseen
from briefing_app.workspace.plan import Plan
from briefing_app.workspace.wording import counted

_RULES = "rules"
"""The setting that names the rules all suggestions were made by."""


def add_readings(dossier: Dossier, readings: Iterable[Reading], foreseen: Foreseen | None = None) -> Changes:
    """Add what was read, as one action: sources, their drafts, and the suggestions made from all drafts together.

    Suggestions are made anew from all sources each time, so give many readings at once rather than one by one, or
    what `foresee` found for them. A
    document that is there already, by the hash of its bytes, is passed over. One that was read before from the same
    path, with other bytes, takes the place of its older version: decided events follow to the new text where their
    passage still stands word for word, and otherwise keep the old one (`left_behind`).

    Raises:
        DossierError: It cannot be written (so for every verb here).
    """
    plan, known = Plan(dossier), len(dossier.sources)
    added = plan.add_readings(readings)
    writes = [*plan.writes(foreseen), *(_marked_with_rules() if added and not known else ())]
    return dossier.commit("add", f"add {counted(len(added), 'source')}", writes)


def already_there(dossier: Dossier, readings: Iterable[Reading]) -> tuple[str, ...]:
    """Return the paths of what was read but is in the dossier word for word, so that adding it changes nothing."""
    return tuple(one.path for one in readings if one.sources and all(it.id in dossier.sources for it in one.sources))


def is_outdated(dossier: Dossier) -> bool:
    """Return whether the events were found by other rules than those of this program."""
    return bool(dossier.sources) and dossier.settings.get(_RULES) != RULES_VERSION


def take_again(dossier: Dossier, readings: Iterable[Reading]) -> Changes:
    """Put what `read_again` found in place of earlier suggestions; what was decided stays as it is."""
    plan, again = Plan(dossier), 0
    for one in readings:
        for source, drafts in zip(one.sources, one.drafts, strict=True):
            if source.id in plan.drafts:
                plan.put(plan.sources[source.id], drafts)
                again += 1
    writes = [*plan.writes(), *(_marked_with_rules() if again == len(plan.drafts) else ())]
    return dossier.commit("read again", f"read {counted(again, 'source')} again", writes)


def set_published(dossier: Dossier, source_id: SourceId, day: date | None) -> Changes:
    """Set the publication day of a source and find its events again, counted from that day; None: it is not known."""
    source = published_on(dossier.sources[source_id], day)
    plan = Plan(dossier)
    plan.put(source, extract_source(source))
    return dossier.commit("date", f"date “{source.title}”", plan.writes())


def remove_source(dossier: Dossier, source_id: SourceId) -> Changes:
    """Take a source away, with its suggestions and its passages in decided events; an event without passages goes."""
    plan = Plan(dossier)
    plan.remove(source_id)
    return dossier.commit("remove", f"remove “{dossier.sources[source_id].title}”", plan.writes())


def grade_source(dossier: Dossier, source_id: SourceId, grade: str) -> Changes:
    """Grade a source by the Admiralty system: reliability A to F and credibility 1 to 6 (`"B2"`), empty for no grade.

    Raises:
        ValueError: It is no such grade.
    """
    if grade and not (len(grade) == 2 and grade[0] in "ABCDEF" and grade[1] in "123456"):  # NATO AJP-2.1
        raise ValueError(f"not an Admiralty grade: {grade}")
    source = replace(dossier.sources[source_id], grade=grade)
    return dossier.commit("grade", f"grade “{source.title}”", [Write(SOURCES, source_id, source)])


def _marked_with_rules() -> tuple[Write[str], ...]:
    return (Write(SETTINGS, _RULES, RULES_VERSION),)


def left_behind(dossier: Dossier) -> tuple[EventId, ...]:
    """Return the events with a passage that no longer stands in the newer version of its source, and is not settled."""
    if not dossier.newer_versions:
        return ()
    return tuple(event.id for event in dossier.events.values() if gone(dossier, event))


def gone(dossier: Dossier, event: Event) -> tuple[Passage, ...]:
    """Return the passages of an event whose words a newer version of the source no longer has.

    Those that the user has decided to keep (`keep_as_it_is`) are settled, and not among them.
    """
    newer, settings = dossier.newer_versions, dossier.settings
    return tuple(
        passage
        for passage in event.passages
        if passage.source in newer and settings.get(_kept(event.id, passage.source)) != newer[passage.source]
    )


def keep_as_it_is(dossier: Dossier, event_id: EventId) -> Changes:
    """Let an event go on citing older versions of its sources, and ask no more about it."""
    event, newer = dossier.events[event_id], dossier.newer_versions
    sources = dict.fromkeys(passage.source for passage in gone(dossier, event))
    writes = [Write(SETTINGS, _kept(event_id, source), newer[source]) for source in sources]
    return dossier.commit("keep", f"keep “{event.title}” as it is", writes)


def _kept(event_id: EventId, older: SourceId) -> str:
    """Return the setting that names the newer version without which an event is content."""
    return f"keep {event_id} as in {older}"
