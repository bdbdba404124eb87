"""From what a reader found to a source: identity, title, language, publication day. Knows no format."""

import re
from collections.abc import Iterable
from hashlib import sha256

from briefing_app.model import Source, SourceId, paragraph_starts
from briefing_app.reading.datelines import text_evidence
from briefing_app.reading.decoding import clean
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.languages import language_name, language_of
from briefing_app.reading.publication_day import publication_day

_LONGEST_TITLE = 160
_MARKUP = re.compile(r"^[#>*_\s]+|[*_\s]+$")


def sources_of(file: RawFile, documents: Iterable[Document], reader: str) -> tuple[Source, ...]:
    """Return one source for each document of a file, in order; `reader` names what made their text."""
    digest = sha256(file.content)
    return tuple(
        _source(file, document, reader, digest.hexdigest(), _id(file.content, index))
        for index, document in enumerate(documents)
    )


def _id(content: bytes, index: int) -> SourceId:
    """Return the same id for the same bytes under any name."""
    digest = sha256(content)
    digest.update(b"%d" % index)
    return SourceId(digest.hexdigest()[:12])


def _source(file: RawFile, document: Document, reader: str, digest: str, identity: SourceId) -> Source:
    decoded = clean(document.text[: file.limits.characters])
    text = decoded.text
    notes = [*document.notes, *decoded.notes]
    if len(document.text) > file.limits.characters:
        notes.append(f"Only the first {file.limits.characters:,} characters were read.")
    language = language_of(text, document.language)
    if language and not language.startswith("en"):
        notes.append(f"The text is in {language_name(language)}: events are looked for in English only.")
    in_text = () if document.is_weighed else text_evidence(text, document.evidence)
    published = publication_day((*document.evidence, *in_text))
    return Source(
        id=identity,
        path=f"{file.name}#{document.part}" if document.part else file.name,
        title=_line(document.title) or _first_line(text) or _stem(file.name),
        text=text,
        sha256=digest,
        publisher=_line(document.publisher),
        author=_line(document.author),
        url=_line(document.url),
        language=language,
        published=published.day,
        published_basis=published.basis,
        published_evidence=_line(published.evidence),
        published_candidates=tuple(_line(words) for words in published.candidates),
        reader=reader,
        paragraph_starts=paragraph_starts(text),
        page_starts=document.page_starts,
        notes=tuple(dict.fromkeys(notes)),
    )


def _line(words: str) -> str:
    """Return words on one line, storable, and not without end."""
    return clean(" ".join(words.split())).text[:500]


def _first_line(text: str) -> str:
    first = next((line for line in text[:10_000].split("\n") if any(map(str.isalnum, line))), "")
    title = _MARKUP.sub("", first)
    return title if len(title) <= _LONGEST_TITLE else ""


def _stem(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].partition(".")[0]
