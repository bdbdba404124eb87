"""Files made to crash, hang, fool or swell a reader, and honestly broken ones: over 120 of all formats.

`files(scale)` gives each as a name and a maker; scale 1 goes with `SMALL` limits, 20 makes
bombs for those that users have.
"""

from collections.abc import Callable, Mapping

from briefing_app.reading import Limits
from tests.reading.hostile import archives, markup, office, pages, portable, records, texts

Maker = Callable[[], bytes]
SMALL = Limits(part_mb=8, archive_mb=64, pages=500, memory_mb=600)


def files(scale: int = 1) -> Mapping[str, Maker]:
    """Return a maker for each file, by its name."""
    makers: dict[str, Maker] = {}
    for module in (texts, pages, markup, portable, office, archives, records):
        makers |= module.files(scale)
    return makers
