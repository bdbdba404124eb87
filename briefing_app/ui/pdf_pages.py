"""Pictures of a PDF's pages, for a preview that is the result. Meant for the program's own PDFs."""

from collections.abc import Iterator

from PySide6.QtGui import QImage


def page_images(pdf: bytes, width_px: int) -> Iterator[QImage]:
    """Yield each page as a picture of the given width."""
    import pypdfium2  # noqa: PLC0415  (a tenth of a second that only a preview pays)

    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=True)
            pixels = bytes(bitmap.buffer)
            shown = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, _FORMATS[bitmap.n_channels])
            yield shown.copy()  # the picture must outlive the pixels it was made from
    finally:
        document.close()


_FORMATS = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888, 1: QImage.Format.Format_Grayscale8}
