"""The composed briefing: everything decided. Writers only set it in a format."""

from dataclasses import dataclass

from briefing_app.briefing.manifest import Manifest
from briefing_app.briefing.options import BriefingOptions, HouseStyle
from briefing_app.briefing.row import Row
from briefing_app.briefing.sections import Section, SourceEntry


@dataclass(frozen=True, slots=True)
class Briefing:
    """A whole briefing; the same for every format.

    Attributes:
        masthead: Label and value of the lines under the title.
        sections: In order.
        rows: All rows, in time order, undated ones last.
        sources: All sources cited, in order of their numbers.
        build: Hash over the manifest, shown on every page.
        language: BCP 47 tag of the program's own words.
    """

    options: BriefingOptions
    style: HouseStyle
    title: str
    subtitle: str
    masthead: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    sources: tuple[SourceEntry, ...]
    manifest: Manifest
    build: str
    language: str = "en"
