"""Does every line still hold? A briefing or a dossier checked against the documents it rests on."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import msgspec
import pypdfium2

from briefing_app.briefing import BriefingOptions, Finding, Manifest, check
from briefing_app.briefing.manifest import ATTACHMENT, decode
from briefing_app.errors import BriefingError
from briefing_app.model import Source
from briefing_app.store import Dossier
from briefing_app.workspace.briefs import composed
from briefing_app.workspace.reading import read_sources


def check_briefing(path: Path, sources: Iterable[Source]) -> tuple[Finding, ...]:
    """Return what of a briefing in PDF no longer holds against the sources; empty if everything does.

    Raises:
        BriefingError: The file cannot be read, or is no briefing of ours.
    """
    return check(manifest_of(path), sources)


def check_dossier(dossier: Dossier, sources: Iterable[Source]) -> tuple[Finding, ...]:
    """Return what of a dossier's events no longer holds against the sources as they are now."""
    options = BriefingOptions(dated=date.min, include_suggestions=True)
    return check(composed(dossier.events.values(), dossier.sources, options).manifest, sources)


def sources_now(
    sources: Iterable[Source], cancelled: Callable[[], bool] = lambda: False
) -> tuple[tuple[Source, ...], int]:
    """Return the documents as their files are now, and how many are as kept because no file is at their place."""
    known = tuple(sources)
    here = {source.id for source in known if Path(source.path).is_file()}
    kept = tuple(source for source in known if source.id not in here)
    paths = sorted({Path(source.path) for source in known if source.id in here})
    read = [source for one in read_sources(paths, cancelled=cancelled) for source in one.sources]
    return (*read, *kept), len(kept)


def manifest_of(path: Path) -> Manifest:
    """Return the manifest that travels inside a briefing.

    Raises:
        BriefingError: The file cannot be read, or is no briefing of ours.
    """
    try:
        return decode(_attached(path.read_bytes()))
    except OSError as error:
        raise BriefingError(f"“{path}” cannot be read ({error.strerror}). Check the name.") from error
    except (pypdfium2.PdfiumError, msgspec.MsgspecError, UnicodeDecodeError, StopIteration) as error:
        raise BriefingError(f"“{path}” is not a briefing of this program in PDF. Give one, or a dossier.") from error


def _attached(content: bytes) -> bytes:
    """Return the manifest among the files inside a PDF.

    Raises:
        pypdfium2.PdfiumError: It is no PDF.
        StopIteration: It holds no manifest.
    """
    document = pypdfium2.PdfDocument(content)
    try:
        files = (document.get_attachment(index) for index in range(document.count_attachments()))
        return bytes(next(file.get_data() for file in files if file.get_name() == ATTACHMENT))
    finally:
        document.close()
