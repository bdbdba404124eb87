"""Print a briefing: the pages of the PDF, on a printer the user chooses."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from briefing_app.briefing import Briefing, render
from briefing_app.ui.pdf_pages import pages

_SHARP_PX = 2480
"""A4 at 300 points an inch."""


def asked_printer(parent: QWidget) -> QPrinter | None:
    """Return the printer the user chooses; None if there is none to choose or the user thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def drawn(make: Callable[[], Briefing], is_cancelled: Callable[[], bool]) -> Iterator[QImage]:
    """Yield the pages as sharp as paper shows them; meant for a thread of its own."""
    pdf = render(make(), "print.pdf", is_cancelled).content
    yield from (page.picture for page in pages(pdf, _SHARP_PX))


def print_pages(pictures: list[QImage], printer: QPrinter) -> None:
    """Put each picture on a sheet, as large as the paper is."""
    painter = QPainter(printer)
    for at, picture in enumerate(pictures):
        if at:
            printer.newPage()
        sheet = QRectF(painter.viewport())
        size = picture.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(sheet.center())
        painter.drawImage(place, picture)
    painter.end()
