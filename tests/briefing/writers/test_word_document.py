"""The Word document, read back by python-docx and by mammoth, and its XML by lxml."""

import io
import zipfile

import docx
import mammoth
import pytest
from docx.oxml.ns import qn

from briefing_app.briefing import render
from tests.briefing.sample import OPTIONS


@pytest.fixture(scope="module")
def content(briefing):
    return render(briefing, "briefing.docx").content


@pytest.fixture(scope="module")
def document(content):
    return docx.Document(io.BytesIO(content))


def texts(document):
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_another_reader_reads_it(content):
    told = mammoth.convert_to_html(io.BytesIO(content))

    assert OPTIONS.title in told.value
    assert not [message for message in told.messages if message.type == "error"]


def test_sections_are_headings(document, briefing):
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]

    assert headings == [section.heading for section in briefing.sections]


def test_properties_are_those_of_the_briefing(document, briefing):
    known = document.core_properties

    assert (known.title, known.subject, known.author) == (OPTIONS.title, OPTIONS.subtitle, OPTIONS.author)
    assert known.comments == f"Build {briefing.build}"
    assert known.created.date() == OPTIONS.dated


def test_every_quotation_is_in_it(document, briefing):
    told = texts(document)

    assert [row.number for row in briefing.rows if row.quotation.words.text not in told] == []


def test_tables_with_heads_repeat_them_and_keep_rows_whole(document):
    headed = [table for table in document.tables if table.rows[0].cells[0].text == "No."]

    assert headed
    for table in headed:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows[1:])


def test_each_link_inside_has_a_place_to_lead_to(document):
    body = document.element.body
    anchors = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))} - {None}
    names = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}

    assert len(anchors) > 10
    assert anchors <= names


def test_addresses_are_links_to_the_web(document):
    targets = {link.target_ref for link in document.part.rels.values() if link.is_external}

    assert targets == {"https://wire.example/treaty"}


def test_words_from_right_to_left_say_so(document):
    rtl = [run for run in document.element.body.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None]
    told = "".join(text.text or "" for run in rtl for text in run.iter(qn("w:t")))

    assert "پیمان" in told
    assert "גדעון" in told
    assert "Putin" not in told


def test_bookmarks_are_numbered_apart(document):
    numbers = [mark.get(qn("w:id")) for mark in document.element.body.iter(qn("w:bookmarkStart"))]

    assert len(numbers) == len(set(numbers))


def test_the_figure_is_a_picture_told_in_words(document):
    (shape,) = document.inline_shapes

    assert shape._inline.docPr.get("descr").startswith("Timeline of 10 events")


def test_the_handling_line_heads_each_page(document):
    assert document.sections[0].header.paragraphs[0].text == OPTIONS.handling.upper()


def test_its_files_bear_no_time(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_long_chronology_starts_a_page(long_briefing):
    document = docx.Document(io.BytesIO(render(long_briefing, "briefing.docx").content))

    (appendix,) = [paragraph for paragraph in document.paragraphs if paragraph.text == "Appendix A: chronology"]
    assert appendix.paragraph_format.page_break_before
