"""Compose the list of sources: what a reader needs to find each and to trust it."""

from collections.abc import Iterator

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.manifest import file_name
from briefing_app.briefing.material import Material, counted, in_language
from briefing_app.briefing.prose import SCHEMES
from briefing_app.briefing.row import Link
from briefing_app.briefing.sections import SourceEntry
from briefing_app.model import PublishedBasis, Source, SourceId
from briefing_app.reference.grades import CREDIBILITY, RELIABILITY
from briefing_app.reference.wording import day_text


def source_entries(material: Material) -> tuple[SourceEntry, ...]:
    """Return the cited sources, in order of their numbers."""
    return tuple(_entry(material, key, number) for key, number in material.source_numbers.items())


def grade_words(grade: str) -> str:
    """Return an Admiralty grade with its meaning; empty if there is none."""
    if not grade:
        return ""
    meaning = ", ".join(
        words for letter, table in zip(grade, (RELIABILITY, CREDIBILITY), strict=False) if (words := table.get(letter))
    )
    return f"Grade {grade} ({meaning})" if meaning else f"Grade {one_line(grade)}"


def _entry(material: Material, key: SourceId, number: int) -> SourceEntry:
    source = material.sources[key]
    return SourceEntry(
        number=f"S{number}",
        label=f"source-{number}",
        title=in_language(source.title or file_name(source.path), source.language),
        publisher=in_language(source.publisher or "publisher not stated"),
        published=_published(source),
        details=tuple(_details(source)),
        sha256=source.sha256,
        url=source.url if source.url.lower().startswith(SCHEMES) else "",
        links=_links(material, key),
        source=key,
    )


def _published(source: Source) -> str:
    if source.published is None:
        return "publication day not known"
    return f"{day_text(source.published)} ({source.published_basis.value})"


def _details(source: Source) -> Iterator[str]:
    if source.author:
        yield f"By {one_line(source.author)}"
    yield f"File {one_line(file_name(source.path))}"
    pages = f", {counted(len(source.page_starts), 'page')}" if source.page_starts else ""
    yield f"{counted(len(source.paragraph_starts), 'paragraph')}{pages}"
    if source.published and source.published_basis not in _PLAIN and source.published_evidence:
        yield f"day found in “{one_line(source.published_evidence)[:80]}”"
    if source.grade:
        yield grade_words(source.grade)
    yield from (one_line(note) for note in source.notes)


_PLAIN = {PublishedBasis.USER, PublishedBasis.FRONT_MATTER, PublishedBasis.METADATA}
"""Ways of finding the day whose evidence tells a reader nothing more."""


def _links(material: Material, key: SourceId) -> tuple[Link, ...]:
    return tuple(
        material.link(event.id) for event in material.events if any(passage.source == key for passage in event.passages)
    )
