"""Write a briefing as a Word document to be worked on: styles, links, repeated heads, right-to-left text."""

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from datetime import time as time_of_day

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Mm
from docx.text.paragraph import Paragraph

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.clean import one_line
from briefing_app.briefing.writers.word_parts import SANS, SERIF, Place, add_field, add_text, set_face
from briefing_app.briefing.writers.word_sections import FORMS
from briefing_app.briefing.written import Content

PAPERS = {"a4": (Mm(210), Mm(297)), "letter": (Mm(215.9), Mm(279.4))}
PROPERTY = 255
"""Letters a property can hold."""

NOTES = (
    "The Word document does not hold the manifest, the flags and the scale of likelihood: verify works on the PDF.",
)


def content(briefing: Briefing) -> Content:
    """Return the document; always the same bytes for the same briefing."""
    document: Document = docx.Document()
    _set_up(document, briefing)
    place = Place(document, briefing)
    _head(place)
    for section in briefing.sections:
        place.heading(section.heading, starts_page=getattr(section, "starts_page", False))
        FORMS[type(section)](place, section)
    _frame(document, briefing)
    file = io.BytesIO()
    document.save(file)
    return Content(_without_times(file.getvalue()), NOTES)


def _set_up(document: Document, briefing: Briefing) -> None:
    """Set paper, styles and properties; the template of python-docx leaves its own name and year."""
    section = document.sections[0]
    section.page_width, section.page_height = PAPERS[briefing.options.paper]
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    colours = briefing.style.colours
    styles = document.styles
    set_face(styles["Normal"], SERIF, 10, colours["ink"])
    for name, size in (("Title", 26), ("Heading 1", 14), ("Heading 2", 11)):
        set_face(styles[name], SERIF if name == "Title" else SANS, size, colours["title"])
        styles[name].paragraph_format.keep_with_next = True
    set_face(styles["Subtitle"], SERIF, 13, colours["muted"])
    for style in ("Normal", "List Bullet", "List Number"):
        styles[style].paragraph_format.widow_control = True
        styles[style].paragraph_format.space_after = Mm(1.5)
    _set_properties(document, briefing)


def _set_properties(document: Document, briefing: Briefing) -> None:
    options, known = briefing.options, document.core_properties
    author = one_line(options.author)[:PROPERTY]
    known.title, known.subject = briefing.title[:PROPERTY], briefing.subtitle[:PROPERTY]
    known.author = known.last_modified_by = author
    known.comments, known.keywords = f"Build {briefing.build}", "briefing"
    known.language, known.category = briefing.language, one_line(briefing.style.kicker)[:PROPERTY]
    known.created = known.modified = datetime.combine(options.dated, time_of_day(12))
    known.revision = 1
    tongue = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    if tongue is not None:
        tongue.set(qn("w:val"), briefing.language)


def _head(place: Place) -> None:
    briefing, document = place.briefing, place.document
    colours = briefing.style.colours
    kicker = one_line(" · ".join(part for part in (briefing.style.kicker.upper(), briefing.options.number) if part))
    add_text(document.add_paragraph(), kicker, bold=True, size=8, colour=colours["accent"])
    document.add_paragraph(briefing.title, style="Title")
    if briefing.subtitle:
        document.add_paragraph(briefing.subtitle, style="Subtitle")
    place.pairs(briefing.masthead)


def _frame(document: Document, briefing: Briefing) -> None:
    """Put the handling line at the head of each page, and desk, build and page number at its foot."""
    section = document.sections[0]
    if briefing.options.handling:
        head = section.header.paragraphs[0]
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_text(
            head,
            one_line(briefing.options.handling).upper(),
            bold=True,
            size=8,
            colour=briefing.style.colours["accent"],
        )
    foot: Paragraph = section.footer.paragraphs[0]
    desk = one_line(briefing.options.desk or briefing.options.author)
    for part in (f"{desk}\t" if desk else "\t", f"build {briefing.build}\t", "Page "):
        add_text(foot, part, size=8, colour=briefing.style.colours["muted"])
    add_field(foot, "PAGE")
    add_text(foot, " of ", size=8, colour=briefing.style.colours["muted"])
    add_field(foot, "NUMPAGES")


def _without_times(content: bytes) -> bytes:
    """Return the archive with the same files, none bearing the time of its writing."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as told, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in _files(told):
            file.writestr(zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _files(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for entry in archive.infolist():
        yield entry.filename, archive.read(entry)
