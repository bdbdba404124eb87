"""Files made to crash, hang, fool or swell a reader, and honestly broken ones: over 120 of all formats.

`files(scale)` gives each as a name and a maker; scale 1 is quick, 20 makes bombs of full size.
"""

from collections.abc import Callable, Mapping

from tests.reading.hostile import archives, markup, office, pages, portable, records, texts

Maker = Callable[[], bytes]


def files(scale: int = 1) -> Mapping[str, Maker]:
    """Return a maker for each file, by its name."""
    makers: dict[str, Maker] = {}
    for module in (texts, pages, markup, portable, office, archives, records):
        makers |= module.files(scale)
    return makers
