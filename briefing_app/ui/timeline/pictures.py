"""Writes what is in view as SVG, PDF or PNG; text stays text in the first two."""

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QMarginsF, QMimeData, QRectF, QSize, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from briefing_app.errors import ExportError
from briefing_app.ui.clipboard import put
from briefing_app.ui.translation import tr

Draw = Callable[[QPainter], None]
_PNG_SCALE = 2.0
_DOTS_PER_INCH = 96
_MEASURED_PX = 100
"""Height of type at which hinting is too small to matter."""
_FALLBACK = "Arial, sans-serif"
"""Of the faces that most computers have, the one whose letters are nearly as narrow as ours."""
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that a title may have and XML 1.0 may not."""
_SVG = "{http://www.w3.org/2000/svg}"


def write_picture(path: Path, size: QSize, draw: Draw) -> None:
    """Write a picture in the format the file's name asks for; `draw` draws in pixels of the view.

    Raises:
        ExportError: The name asks for none of the formats, or the file cannot be written.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportError(
            tr(
                "A picture cannot be written as “{name}”: choose a name that ends in .svg, .pdf or .png.",
                name=path.name,
            )
        )
    if not writer(path, size, draw):
        raise ExportError(
            tr(
                "The picture “{path}” cannot be written: check that the folder exists and may be written to.",
                path=path,
            )
        )


def picture(size: QSize, draw: Draw) -> QImage:
    """Return the picture in twice the view's pixels."""
    image = QImage(size * _PNG_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_PNG_SCALE)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def copy_picture(size: QSize, draw: Draw) -> None:
    """Put a picture on the clipboard, in pixels and as SVG; who pastes it takes what it can use."""
    both = QMimeData()
    both.setImageData(picture(size, draw))
    both.setData("image/svg+xml", _svg(size, draw))
    put(both)


def _write_svg(path: Path, size: QSize, draw: Draw) -> bool:
    try:
        path.write_bytes(_svg(size, draw))
    except OSError:
        return False
    return True


def _svg(size: QSize, draw: Draw) -> bytes:
    """Return the picture in the view's size, its fonts followed by one that every reader has something for."""
    written = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(written)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(tr("Timeline"))
    _drawn(generator, draw)
    return _for_any_reader(_NO_XML.sub("", bytes(written.data().data()).decode()))


def _for_any_reader(svg: str) -> bytes:
    """Return the drawing with a font to fall back to where ours is not there, and the room that each text may take."""
    root = ET.fromstring(svg)  # noqa: S314  (our own writing)
    for element in root.iter():
        family = element.get("font-family")
        if family:
            if element.tag == f"{_SVG}text":
                element.set("textLength", f"{_width(element, family):.2f}")
                element.set("lengthAdjust", "spacingAndGlyphs")
            # Without quotes a family that ends in a number is no name in CSS, and the whole list is passed over.
            element.set("font-family", f"'{family}', {_FALLBACK}")
    ET.register_namespace("", _SVG.strip("{}"))
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _width(text: ET.Element, family: str) -> float:
    """Return how wide a text is in its own font, in the drawing's pixels."""
    font = QFont(family)
    font.setPixelSize(_MEASURED_PX)
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    return QFontMetricsF(font).horizontalAdvance(text.text or "") * float(text.get("font-size", "0")) / _MEASURED_PX


def _write_pdf(path: Path, size: QSize, draw: Draw) -> bool:
    writer = QPdfWriter(str(path))
    writer.setTitle(tr("Timeline"))
    writer.setResolution(_DOTS_PER_INCH)
    inches = QSizeF(size.width() / _DOTS_PER_INCH, size.height() / _DOTS_PER_INCH)
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Inch)
    return _drawn(writer, draw)


def _write_png(path: Path, size: QSize, draw: Draw) -> bool:
    return bool(picture(size, draw).save(str(path)))


def _drawn(device: QSvgGenerator | QPdfWriter, draw: Draw) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    draw(painter)
    return painter.end()


_WRITERS: dict[str, Callable[[Path, QSize, Draw], bool]] = {".svg": _write_svg, ".pdf": _write_pdf, ".png": _write_png}
