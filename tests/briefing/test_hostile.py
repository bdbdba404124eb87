"""Whatever a source says stays words: in no format does it act, load, mark up, or hide."""

import csv
import io
import json
import re
import zipfile

import docx
import openpyxl
import pikepdf
import pypdfium2
import pytest
from docx.oxml.ns import qn
from icalendar import Calendar
from lxml import etree, html
from markdown import markdown

from briefing_app.briefing import render
from briefing_app.briefing.clean import clean, one_line
from briefing_app.briefing.writers.comma_table import FORMULA
from briefing_app.workspace.briefs import composed
from tests.briefing.hostile import EVENTS, HOSTILE_OPTIONS, PAYLOADS, SOURCES

every_payload = pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)


@pytest.fixture(scope="module")
def hostile():
    return composed(EVENTS, SOURCES, HOSTILE_OPTIONS)


@pytest.fixture(scope="module")
def made(hostile):
    suffixes = (".pdf", ".html", ".md", ".docx", ".csv", ".xlsx", ".timeline.json", ".json", ".ics")
    return {suffix: render(hostile, f"briefing{suffix}").content for suffix in suffixes}


def bare(text):
    return re.sub(r"[\s\x02\u200b\u200e]+", "", text)


def shown(payload):
    """The payload as a reader sees it: on one line, cut as long quotations are, less what must not be seen."""
    return bare(one_line(payload))[:300]


# PDF


@pytest.fixture(scope="module")
def pdf_text(made):
    return bare("".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made[".pdf"])))


@every_payload
def test_a_pdf_prints_it(pdf_text, payload):
    assert shown(payload) in pdf_text


def test_a_pdf_neither_acts_nor_reads_nor_leads_astray(made, pdf_text):
    with pikepdf.open(io.BytesIO(made[".pdf"])) as opened:
        found = [one for one in opened.objects if isinstance(one, pikepdf.Dictionary)]
        keys = {key for one in found for key in one}
        addresses = {str(one["/URI"]) for one in found if "/URI" in one}

    assert not keys & {"/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/GoToR"}
    assert all(address.startswith(("https://", "http://", "mailto:")) for address in addresses)
    assert "root:x:0" not in pdf_text


# Web page


@pytest.fixture(scope="module")
def page(made):
    return html.document_fromstring(made[".html"])


@every_payload
def test_a_page_shows_it(page, payload):
    assert shown(payload) in bare(page.text_content())


def test_a_page_has_nothing_that_acts(page):
    assert not page.xpath(
        "//script | //iframe | //object | //embed | //form | //svg | //base | //*[@*[starts-with(name(), 'on')]]"
    )
    assert all(source.startswith("data:image/png;base64,") for source in page.xpath("//@src"))
    assert all(link.startswith(("#", "https://", "http://", "mailto:")) for link in page.xpath("//@href"))


# Markdown


@pytest.fixture(scope="module")
def markdown_page(made):
    text = made[".md"].decode()
    return html.document_fromstring(markdown(text.split("---\n", 2)[2], extensions=["tables", "footnotes"]))


@every_payload
def test_markdown_shows_it(markdown_page, payload):
    assert shown(payload) in bare(markdown_page.text_content())


def test_markdown_marks_up_nothing_of_it(markdown_page, hostile):
    headings = [heading.text_content() for heading in markdown_page.xpath("//h2")]

    assert not markdown_page.xpath("//script | //iframe | //img | //svg | //form")
    assert headings == [section.heading for section in hostile.sections] + [
        heading for heading in headings[len(hostile.sections) :] if heading == "Footnotes"
    ]
    assert all(link.startswith(("#", "https://", "http://", "mailto:")) for link in markdown_page.xpath("//@href"))


# Word


@pytest.fixture(scope="module")
def word(made):
    return docx.Document(io.BytesIO(made[".docx"]))


@every_payload
def test_word_shows_it(word, payload):
    told = "".join(text.text or "" for text in word.element.body.iter(qn("w:t")))

    assert shown(payload) in bare(told)


def test_word_has_no_field_of_it_and_no_link_astray(word):
    body = word.element.body

    assert not list(body.iter(qn("w:fldSimple"))) + list(body.iter(qn("w:instrText")))
    assert all(
        link.target_ref.startswith(("https://", "http://", "mailto:"))
        for link in word.part.rels.values()
        if link.is_external
    )


def test_every_part_of_the_word_file_is_whole_xml(made):
    with zipfile.ZipFile(io.BytesIO(made[".docx"])) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


# Tables


@pytest.fixture(scope="module")
def cells(made):
    return list(csv.reader(io.StringIO(made[".csv"].decode("utf-8-sig"), newline="")))


@every_payload
def test_a_comma_table_holds_it(cells, payload):
    assert any(shown(payload) in bare(cell) for row in cells for cell in row)


def test_a_comma_table_has_no_cell_that_is_reckoned_and_no_row_too_many(cells):
    assert {len(row) for row in cells} == {len(cells[0])}
    assert len(cells) == 1 + len(EVENTS)
    assert not [cell for row in cells for cell in row if cell.lstrip().startswith(FORMULA)]


@pytest.fixture(scope="module")
def book(made):
    return openpyxl.load_workbook(io.BytesIO(made[".xlsx"]))


@every_payload
def test_a_workbook_holds_it(book, payload):
    values = (str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)

    assert any(shown(payload) in bare(value) for value in values)


def test_a_workbook_has_text_only(book, made):
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    with zipfile.ZipFile(io.BytesIO(made[".xlsx"])) as archive:
        names = archive.namelist()

    assert kinds == {"s"}
    assert not [name for name in names if "external" in name.lower() or "vba" in name.lower()]
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink]


# Calendar


@pytest.fixture(scope="module")
def calendar(made):
    return Calendar.from_ical(made[".ics"])


@every_payload
def test_a_calendar_holds_it(calendar, payload):
    told = [bare(str(entry["DESCRIPTION"])) for entry in calendar.walk("VEVENT")]

    assert any(shown(payload) in description for description in told)


def test_a_calendar_has_entries_and_nothing_else(calendar):
    entries = calendar.walk("VEVENT")

    assert len(entries) == len(EVENTS)
    assert [part.name for part in calendar.walk()] == ["VCALENDAR"] + ["VEVENT"] * len(EVENTS)
    assert not {name for entry in entries for name in entry} & {"ATTACH", "ORGANIZER", "X-EVIL", "ATTENDEE"}


# Data


@every_payload
def test_data_hold_it(made, payload):
    told = json.loads(made[".json"])

    assert any(shown(payload) in bare(event["quotation"]["words"]["text"]) for event in told["events"])
    assert len(told["events"]) == len(EVENTS)


@every_payload
def test_a_web_timeline_shows_it_as_text(made, payload):
    slides = json.loads(made[".timeline.json"])["events"]

    assert any(
        shown(payload) in bare(html.fromstring(f"<div>{slide['text']['text']}</div>").text_content())
        for slide in slides
    )


def test_a_web_timeline_has_nothing_that_acts(made):
    told = json.loads(made[".timeline.json"])
    texts = [part for slide in (told["title"], *told["events"]) for part in slide["text"].values()]

    for text in texts:
        root = html.fromstring(f"<div>{text}</div>")
        assert not root.xpath("//script | //iframe | //img | //svg | //a | //*[@*[starts-with(name(), 'on')]]")


@every_payload
def test_nothing_unseen_is_left_in_any_text(hostile, payload):
    for row in hostile.rows:
        assert row.title.text == clean(row.title.text)
        assert row.quotation.words.text == clean(row.quotation.words.text)
