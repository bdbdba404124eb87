"""One page of a PDF as a picture, with the places of some words on it. Knows what pdfium calls things."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import PdfiumError

from briefing_app.reading.document import RawFile
from briefing_app.reading.originals.letters import Letters

_MOST_PIXELS = 12_000_000
"""Some PDFs claim a page as large as a house."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a picture, in pixels from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as it looks.

    Attributes:
        pixels: Rows from the top, three bytes a pixel: red, green, blue.
        marks: Where the words stand, a box for each line; none if they are not found on the page.
        pages: How many pages the document has.
    """

    width_px: int
    height_px: int
    pixels: bytes
    marks: tuple[Box, ...]
    pages: int


def page_picture(file: RawFile, number: int, width_px: int, words: str, before: str) -> PagePicture:
    """Return page `number`, counted from 1, with the words marked; see `Letters.find` for `before`.

    Raises:
        ReadingError: The page cannot be drawn.
    """
    try:
        pdf = pypdfium2.PdfDocument(file.content)
        page = pdf[number - 1]
        scale = width_px / page.get_width()
        scale = min(scale, (_MOST_PIXELS / (page.get_width() * page.get_height())) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGR)
        marks = tuple(_marks(page, scale, words, before))
        pixels = _rows(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
        return PagePicture(bitmap.width, bitmap.height, pixels, marks, len(pdf))
    except (PdfiumError, IndexError, ZeroDivisionError, ValueError) as error:
        raise file.refuse(f"Its page {number} cannot be drawn.", "Open it in another program.") from error


def _rows(buffer: bytes, width: int, height: int, stride: int) -> bytes:
    """Return the rows without what pads them."""
    return b"".join(buffer[at * stride : at * stride + 3 * width] for at in range(height))


def _marks(page: Any, scale: float, words: str, before: str) -> Iterator[Box]:  # noqa: ANN401 - an untyped library
    text_page = page.get_textpage()
    try:
        # One by one: pdfium counts characters beyond 16 bits twice, so places in the whole text would be off.
        text = "".join((text_page.get_text_range(at, 1) or " ")[0] for at in range(text_page.count_chars()))
        found = Letters.of(text).find(words, before)
        if found is None:
            return
        start, end = found
        height = page.get_height()
        for number in range(text_page.count_rects(start, end - start)):
            left, bottom, right, top = text_page.get_rect(number)
            yield Box(left * scale, (height - top) * scale, right * scale, (height - bottom) * scale)
    finally:
        text_page.close()
