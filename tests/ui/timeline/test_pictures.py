"""Pictures that are saved, what screen readers hear, and titles that are cut."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication

from briefing_app.errors import ExportError
from briefing_app.ui.timeline.glyphs import Glyphs
from briefing_app.ui.timeline.inks import inks
from briefing_app.ui.timeline.kit import kit
from briefing_app.ui.timeline.pictures import write_picture
from tests.ui.timeline.hands import target


@pytest.mark.parametrize("name", ["view.svg", "view.pdf", "view.png"])
def test_a_picture_can_be_saved(view, tmp_path, name):
    path = tmp_path / name

    view.save_picture(path)

    assert path.stat().st_size > 2000


def test_a_saved_svg_holds_titles_as_text(view, tmp_path):
    path = tmp_path / "view.svg"

    view.save_picture(path)

    assert "Outbreak of hostilities" in path.read_text(encoding="utf-8")


def test_a_saved_svg_has_the_size_of_the_view_and_fonts_for_any_reader(view, tmp_path):
    path = tmp_path / "view.svg"

    view.save_picture(path)

    root = ElementTree.fromstring(path.read_bytes())  # noqa: S314  (our own writing)
    texts = [element for element in root.iter() if element.tag.endswith("}text")]
    assert float(root.get("width").removesuffix("mm")) / 25.4 * 96 == pytest.approx(view.width(), abs=1)
    assert texts
    assert all(re.fullmatch(r"'[^']+'(, \S+)*, sans-serif", text.get("font-family")) for text in texts)
    assert all(0 < float(text.get("textLength")) < view.width() for text in texts)


def test_a_title_with_characters_that_xml_has_not_can_be_saved(qapp, tmp_path):
    path = tmp_path / "view.svg"

    write_picture(path, QSize(200, 50), lambda painter: painter.drawText(5, 20, "Talks\x0b in\x01 Lima\uffff & more"))

    texts = [element.text for element in ElementTree.fromstring(path.read_bytes()).iter()]  # noqa: S314  (our own)
    assert "Talks in Lima & more" in [(text or "").strip() for text in texts]


def test_counts_of_clusters_are_told_in_the_digits_of_the_language(spoken, view, tmp_path):
    spoken("fa")
    view.camera.show_period(1.0, 3_000_000.0)
    path = tmp_path / "view.svg"

    view.save_picture(path)

    written = path.read_text(encoding="utf-8")
    assert ">25<" not in written
    assert written.count(">۲۵<") == 2  # of the cluster, and of its lane


def test_a_saved_picture_has_no_gradients_as_pdf_readers_show_them_solid(view, tmp_path):
    path = tmp_path / "view.svg"

    view.save_picture(path)

    assert "Gradient" not in path.read_text(encoding="utf-8")


def test_a_picture_of_no_known_kind_is_refused(view, tmp_path):
    with pytest.raises(ExportError, match=r"view\.bmp"):
        view.save_picture(tmp_path / "view.bmp")


def test_a_picture_that_cannot_be_written_says_so(view, tmp_path):
    with pytest.raises(ExportError, match="cannot be written"):
        view.save_picture(tmp_path / "nowhere" / "view.png")


def test_a_copied_picture_is_on_the_clipboard(view):
    view.copy_picture()

    held = QApplication.clipboard().mimeData()
    assert isinstance(QApplication.clipboard().image(), QImage)
    assert not QApplication.clipboard().image().isNull()
    assert b"Outbreak of hostilities" in bytes(held.data("image/svg+xml").data())


def test_screen_readers_hear_the_events_in_sight(view):
    spoken = QAccessible.queryAccessibleInterface(view)

    names = [spoken.child(place).text(QAccessible.Text.Name) for place in range(spoken.childCount())]

    assert spoken.role() == QAccessible.Role.List
    assert any(name.startswith("United States leaves the nuclear deal. 8 May 2018.") for name in names)


def test_what_is_spoken_stands_where_it_was_painted(view):
    spoken = QAccessible.queryAccessibleInterface(view)
    found = target(view, "e02")

    item = spoken.childAt(*view.viewport().mapToGlobal(QPoint(round(found.x), round(found.y))).toTuple())

    assert "nuclear deal" in item.text(QAccessible.Text.Name)
    assert item.role() == QAccessible.Role.ListItem


TITLES = {
    "latin": "Foreign ministers sign the accord in Tehran",
    "right to left": "توقيع اتفاق التعاون بين البلدين في طهران",
    "beyond the first plane": "😀😀😀 signed in Tehran by both of them 😀",
}


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_cut_title_stays_in_its_room(view, title, ratio):
    look = kit(view.font(), inks(), Glyphs(), ratio)
    image = QImage(round(600 * ratio), round(30 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)

    painter = QPainter(image)
    look.labels.draw(painter, [(title, 10, 5, 120.0)])
    look.flush(painter)
    painter.end()

    across = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()]
    assert min(across) >= 8 * ratio
    assert max(across) <= 131 * ratio


def test_a_title_that_fits_is_not_cut(view):
    width = view.kit.plain.width("Short title")
    whole, roomy = (QImage(300, 30, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(2))

    for image, room in ((whole, width), (roomy, 250.0)):
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        view.kit.labels.draw(painter, [("Short title", 10, 5, room)])
        view.kit.flush(painter)
        painter.end()

    assert whole == roomy
