"""Re-check a manifest against sources: name each line that no longer holds. Reads no source files itself."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.manifest import EventRecord, Manifest, PassageRecord, SourceRecord, file_name, sha256
from briefing_app.model import Source, SourceId


class FindingKind(StrEnum):
    """What no longer holds."""

    SOURCE_MISSING = "source missing"
    SOURCE_CHANGED = "source changed"
    QUOTATION_CHANGED = "quotation changed"
    QUOTATION_MOVED = "quotation moved"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold.

    Attributes:
        line: The number of the event in the chronology; None if it concerns a whole source or the briefing.
        message: The whole of it in one sentence.
        holds: The line is still true, but its place or its file is another.
    """

    kind: FindingKind
    message: str
    line: int | None = None
    citation: str = ""
    holds: bool = False


def check(manifest: Manifest, sources: Iterable[Source]) -> tuple[Finding, ...]:
    """Return what no longer holds: sources first, then lines in order; empty if everything does."""
    matched = _matched(manifest, tuple(sources))
    found = [finding for record in manifest.sources for finding in _source(record, matched.get(record.id))]
    found += [
        finding
        for event in manifest.events
        for passage in event.passages
        if passage.source in matched
        for finding in _passage(event, passage, matched[passage.source])
    ]
    return tuple(found)


def _matched(manifest: Manifest, sources: tuple[Source, ...]) -> Mapping[SourceId, Source]:
    """Return the source for each record: the same one, or failing that the only one of the same file or title."""
    by_id = {source.id: source for source in sources}
    matched = {record.id: by_id[record.id] for record in manifest.sources if record.id in by_id}
    free = [source for source in sources if source.id not in matched]
    for record in manifest.sources:
        if record.id not in matched and (other := _successor(record, free)):
            matched[record.id] = other
            free.remove(other)
    return matched


def _successor(record: SourceRecord, free: list[Source]) -> Source | None:
    same_file = [source for source in free if file_name(source.path) == record.file]
    same_title = [source for source in same_file or free if source.title == record.title]
    if same_title:
        return same_title[0]
    return same_file[0] if same_file else None


def _source(record: SourceRecord, source: Source | None) -> Iterator[Finding]:
    name = f"{record.number} ({record.file})"
    if source is None:
        message = f"{name} is not among the sources given: none of its lines could be checked."
        yield Finding(FindingKind.SOURCE_MISSING, message)
    elif source.sha256 != record.sha256:
        message = (
            f"{name} is not the file the briefing was made from: SHA-256 was {record.sha256[:12]}…, "
            f"is {source.sha256[:12]}…."
        )
        yield Finding(FindingKind.SOURCE_CHANGED, message)
    elif sha256(source.text.encode("utf-8", "surrogatepass")) != record.text_sha256:
        message = f"{name} is the same file, but is read as another text now (reader {source.reader})."
        yield Finding(FindingKind.SOURCE_CHANGED, message, holds=True)


def _passage(event: EventRecord, passage: PassageRecord, source: Source) -> Iterator[Finding]:
    now = source.text[passage.start : passage.end]
    if passage.quote and now == passage.quote:
        return
    where = f"Line {event.number} [{passage.citation}] “{one_line(event.title)}”"
    if passage.quote and (at := source.text.find(passage.quote)) >= 0:
        message = f"{where}: the quotation stands elsewhere now, in ¶{source.paragraph_at(at)}."
        yield Finding(FindingKind.QUOTATION_MOVED, message, event.number, passage.citation, holds=True)
    else:
        message = f"{where} no longer holds: “{_brief(passage.quote)}” does not stand there; there is “{_brief(now)}”."
        yield Finding(FindingKind.QUOTATION_CHANGED, message, event.number, passage.citation)


def _brief(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= 160 else f"{words[:159]}…"
