"""What is new, changed or withdrawn since the last briefing: two manifests compared."""

from collections.abc import Iterator

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.manifest import EventRecord, Manifest
from briefing_app.briefing.material import counted, row_label
from briefing_app.briefing.options import Judgement
from briefing_app.briefing.row import Link
from briefing_app.briefing.sections import Change, Since
from briefing_app.model import EventId
from briefing_app.reference import country_name
from briefing_app.reference.wording import day_text

SHOWN = 8
"""More lines than this of one group are counted, not listed."""


def since(now: Manifest, before: Manifest, hidden: frozenset[EventId]) -> Since:
    """Return what differs; `hidden` are events of the dossier the filter leaves out now."""
    old = {event.id: event for event in before.events}
    new = {event.id: event for event in now.events}
    added = [_added(event) for event in now.events if event.id not in old]
    changed = [
        Change(_line(event), how, _link(event))
        for event in now.events
        if event.id in old and (how := "; ".join(_differences(old[event.id], event)))
    ]
    changed += _judgements(before.options.judgements, now.options.judgements)
    gone = [_gone(event, hidden) for event in before.events if event.id not in new]
    groups = (("New", added), ("Changed", changed), ("Withdrawn", gone))
    return Since(
        heading="Since the last briefing",
        summary=_summary(now, before, len(added), len(changed), len(gone)),
        groups=tuple((name, _bounded(lines)) for name, lines in groups if lines),
    )


def _summary(now: Manifest, before: Manifest, added: int, changed: int, gone: int) -> str:
    of = f"the briefing of {day_text(before.options.dated)} (build {before.build})"
    if not added + changed + gone:
        text = f"No change since {of}."
    else:
        text = f"{added} new, {changed} changed, {gone} withdrawn since {of}."
    return text if now.filter == before.filter else f"{text} That briefing was made with another filter."


def _bounded(lines: list[Change]) -> tuple[Change, ...]:
    if len(lines) <= SHOWN:
        return tuple(lines)
    return (*lines[: SHOWN - 1], Change(f"and {counted(len(lines) - SHOWN + 1, 'more', 'more')}"))


def _line(event: EventRecord) -> str:
    return f"{event.date}: {one_line(event.title)}"


def _link(event: EventRecord) -> Link:
    return Link(event.number, row_label(event.number))


def _added(event: EventRecord) -> Change:
    return Change(_line(event), link=_link(event))


def _gone(event: EventRecord, hidden: frozenset[EventId]) -> Change:
    return Change(_line(event), "left out by the filter" if event.id in hidden else "no longer in the dossier")


def _differences(old: EventRecord, new: EventRecord) -> Iterator[str]:
    pairs = (
        ("date", old.date, new.date),
        ("event", old.title, new.title),
        ("kind", old.kind, new.kind),
        ("status", old.status, new.status),
        ("reported by", old.attributed_to or "nobody named", new.attributed_to or "nobody named"),
        ("countries", _countries(old), _countries(new)),
        ("independent sources", str(old.independent_sources), str(new.independent_sources)),
    )
    for name, was, has_become in pairs:
        if was != has_become:
            yield f"{name}: {one_line(was)} → {one_line(has_become)}"
    if len(old.passages) != len(new.passages):
        yield f"passages: {len(old.passages)} → {len(new.passages)}"


def _countries(event: EventRecord) -> str:
    return ", ".join(sorted(country_name(code) for code in event.countries)) or "none"


def _judgements(old: tuple[Judgement, ...], new: tuple[Judgement, ...]) -> Iterator[Change]:
    before = {judgement.statement: judgement for judgement in old}
    after = {judgement.statement: judgement for judgement in new}
    for statement, judgement in after.items():
        if statement not in before:
            yield Change(f"Judgement: {one_line(statement)}", "new")
        elif how := "; ".join(_other_words(before[statement], judgement)):
            yield Change(f"Judgement: {one_line(statement)}", how)
    for statement in before:
        if statement not in after:
            yield Change(f"Judgement: {one_line(statement)}", "withdrawn")


def _other_words(old: Judgement, new: Judgement) -> Iterator[str]:
    for name, was, has_become in (
        ("likelihood", old.likelihood, new.likelihood),
        ("confidence", old.confidence, new.confidence),
    ):
        if was != has_become:
            yield f"{name}: {was or 'none'} → {has_become or 'none'}"
