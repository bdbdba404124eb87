"""Pictures of a PDF's pages with the places of their links. Meant for the program's own PDFs; knows no widget."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link on a page: where it stands, as shares of the page's width and height, and what is written there."""

    place: QRectF
    words: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a picture, and its links."""

    picture: QImage
    links: tuple[PageLink, ...] = ()


def pages(pdf: bytes, width_px: int) -> Iterator[Page]:
    """Yield each page, `width_px` wide."""
    import pypdfium2  # noqa: PLC0415  (a tenth of a second that only a preview pays)

    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            yield Page(_picture(page, width_px), tuple(_links(page)))
    finally:
        document.close()


def _picture(page: Any, width_px: int) -> QImage:  # noqa: ANN401 -- pypdfium2 has no types
    bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True)
    pixels = bytes(bitmap.buffer)
    shown = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, _FORMATS[bitmap.n_channels])
    return shown.copy()  # the picture must outlive the pixels it was made from


_FORMATS = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888, 1: QImage.Format.Format_Grayscale8}


def _links(page: Any) -> Iterator[PageLink]:  # noqa: ANN401
    from pypdfium2 import raw  # noqa: PLC0415

    width, height, text = page.get_width(), page.get_height(), page.get_textpage()
    position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page, position, link):
        if raw.FPDFLink_GetAnnotRect(link, box):
            words = text.get_text_bounded(box.left, box.bottom, box.right, box.top).strip()
            across, down = box.right - box.left, box.top - box.bottom
            place = QRectF(box.left / width, 1 - box.top / height, across / width, down / height)
            yield PageLink(place, words)
