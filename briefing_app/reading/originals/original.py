"""From a file on disk to what it looked like, if it is still the file that was read. Run in a worker process."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from briefing_app.reading.document import RawFile
from briefing_app.reading.intake import content_of
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.originals.harmless_page import harmless_page
from briefing_app.reading.originals.page_picture import PagePicture, page_picture

SHOWN_BY: Mapping[str, str] = {"portable_document": "pages", "web_page": "page", "saved_page": "page"}
"""Readers whose files can be shown as they looked, and as what."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown.

    Attributes:
        sha256: Of the file that was read, so that no other is shown in its place.
        page: Counted from 1, of a PDF; 0 shows a web page.
        words: To be marked.
        before: What stands before them on the page.
    """

    path: str
    sha256: str
    page: int = 0
    width_px: int = 900
    words: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """A page as a picture, or a web page as HTML without attributes."""

    picture: PagePicture | None = None
    html: str = ""


def show(wanted: Wanted, limits: Limits = LIMITS) -> Original:
    """Return what the file looked like.

    Raises:
        ReadingError: It is gone, changed, or cannot be shown.
    """
    file = RawFile(wanted.path, content_of(Path(wanted.path), limits), limits)
    if sha256(file.content).hexdigest() != wanted.sha256:
        raise file.refuse("It has changed since.", "Read it again to see it as it is now.")
    if wanted.page:
        return Original(page_picture(file, wanted.page, wanted.width_px, wanted.words, wanted.before))
    return Original(html=harmless_page(file))
