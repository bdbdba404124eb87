"""The pieces a Word document is made of: runs in any script, links, bookmarks, fields, tables. Knows no section."""

from collections.abc import Iterable, Sequence
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.clean import direction
from briefing_app.briefing.row import Citation, Words

SERIF, SANS = "Georgia", "Calibri"
Element = Any
"""An element of lxml, on whose type its stubs and python-docx do not agree."""

COMPLEX, EAST_ASIAN = "Arial", "SimSun"
"""Faces that Word and LibreOffice have, or know what to put in place of."""


class Place:
    """Where a document is being written: it grows with each call.

    Attributes:
        document: What grows.
        briefing: What it is written from.
    """

    def __init__(self, document: Document, briefing: Briefing) -> None:
        self.document, self.briefing = document, briefing
        self._bookmarks = 0

    def colour(self, role: str) -> str:
        """Return a colour of the house style, as `#rrggbb`."""
        return self.briefing.style.colours[role]

    def next_bookmark(self) -> int:
        """Return a number no bookmark has yet."""
        self._bookmarks += 1
        return self._bookmarks

    def heading(self, words: str, *, starts_page: bool = False) -> None:
        """Begin a section."""
        heading = self.document.add_heading(words, level=1)
        heading.paragraph_format.page_break_before = starts_page or None

    def small(self, words: str) -> None:
        """Add a paragraph in small type, for notes and legends."""
        add_text(self.document.add_paragraph(), words, size=8.5, colour=self.colour("muted"))

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Add a table of names and values."""
        table = add_table(self.document, (), (2.6, 13.8))
        for name, value in pairs:
            label, told = (cell.paragraphs[0] for cell in add_row(table))
            add_text(label, name, bold=True, size=8.5, colour=self.colour("muted"))
            add_text(told, value, size=9)

    def cite(self, paragraph: Paragraph, citation: Citation) -> None:
        """Add a citation that leads to its source."""
        add_link(paragraph, f"[{citation.words}]", f"#{citation.label}", self.colour("link"), size=8)


def set_face(style: ParagraphStyle, face: str, size: float, colour: str) -> None:
    """Give a style its face for every script, its size in points and its colour as `#rrggbb`."""
    style.font.name = face
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour[1:])
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # a theme's face would win over a name
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), COMPLEX)
    fonts.set(qn("w:eastAsia"), EAST_ASIAN)


def add_text(
    paragraph: Paragraph,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: float = 0,
    colour: str = "",
    language: str = "",
) -> Run:
    """Add a run; one that runs from right to left says so, as Word asks of it."""
    run = paragraph.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    if size:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour[1:])
    is_rtl = direction(text) == "rtl"
    if is_rtl:
        run.font.rtl = True
        run.font.cs_bold, run.font.cs_italic = bold or None, italic or None
    if language or is_rtl:
        _set_language(run, language, is_rtl=is_rtl)
    return run


def _set_language(run: Run, language: str, *, is_rtl: bool) -> None:
    tag = OxmlElement("w:lang")
    names = ["w:bidi"] if is_rtl else ["w:val", "w:eastAsia"]
    for name in names:
        tag.set(qn(name), language or "ar-SA")
    run._element.get_or_add_rPr().append(tag)  # noqa: SLF001 -- python-docx has no name for it


def add_words(paragraph: Paragraph, words: Words, *, bold: bool = False, italic: bool = False) -> None:
    """Add words of a source, in their own language and direction."""
    add_text(paragraph, words.text, bold=bold, italic=italic, language=words.language)


def turn(paragraph: Paragraph, way: str) -> None:
    """Let a paragraph run from right to left if its words do."""
    if way == "rtl":
        _put(paragraph, OxmlElement("w:bidi"))


def _put(paragraph: Paragraph, element: Element) -> None:
    """Put a property of a paragraph where the sequence of ECMA-376 wants it."""
    name = element.tag.partition("}")[2]
    after = [f"w:{other}" for other in _SEQUENCE[_SEQUENCE.index(name) + 1 :]]
    paragraph._element.get_or_add_pPr().insert_element_before(element, *after)  # noqa: SLF001


_SEQUENCE = (
    "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE",
    "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents",
    "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle",
    "rPr", "sectPr", "pPrChange",
)  # fmt: skip
"""The properties of a paragraph from its borders on, in order (ECMA-376 part 1, CT_PPr)."""


def add_link(paragraph: Paragraph, text: str, target: str, colour: str, *, size: float = 0) -> None:
    """Add a link to a bookmark (`#event-3`) or to a web address."""
    link = OxmlElement("w:hyperlink")
    if target.startswith("#"):
        link.set(qn("w:anchor"), _bookmark_name(target[1:]))
    else:
        link.set(qn("r:id"), paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = add_text(paragraph, text, size=size, colour=colour)
    link.append(run._element)  # noqa: SLF001
    paragraph._element.append(link)  # noqa: SLF001


def add_bookmark(paragraph: Paragraph, label: str, number: int) -> None:
    """Make a place that links lead to; `number` is another one for each."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for tag in (start, end):
        tag.set(qn("w:id"), str(number))
    start.set(qn("w:name"), _bookmark_name(label))
    paragraph._element.insert(0, start)  # noqa: SLF001
    paragraph._element.append(end)  # noqa: SLF001
    properties = paragraph._element.pPr  # noqa: SLF001
    if properties is not None:  # they must stand first
        paragraph._element.insert(0, properties)  # noqa: SLF001


def _bookmark_name(label: str) -> str:
    return label.replace("-", "_")


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """Add what Word works out itself, such as `PAGE`."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run = paragraph.add_run("1")
    field.append(run._element)  # noqa: SLF001
    paragraph._element.append(field)  # noqa: SLF001


def add_table(document: Document, headings: Sequence[str], widths: Sequence[float]) -> Table:
    """Add a table whose head is repeated on each page; widths are shares of the page's width."""
    table: Table = document.add_table(rows=1 if headings else 0, cols=len(widths))
    table.autofit = False
    section = document.sections[0]
    room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    for column, share in zip(table.columns, widths, strict=True):
        column.width = int(room * share / sum(widths))
    _rule(table)
    if headings:
        head = table.rows[0]
        _row_property(head._tr, "w:tblHeader")  # noqa: SLF001
        for cell, words in zip(head.cells, headings, strict=True):
            add_text(cell.paragraphs[0], words, bold=True, size=8.5)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    return table


def add_row(table: Table) -> Sequence[_Cell]:
    """Add a row that no page break divides, and return its cells."""
    row: Any = table.add_row()  # type: ignore[no-untyped-call]
    _row_property(row._tr, "w:cantSplit")  # noqa: SLF001
    cells: tuple[_Cell, ...] = row.cells
    for cell, column in zip(cells, table.columns, strict=True):
        cell.width = column.width
    return cells


def next_line(cell: _Cell) -> Paragraph:
    """Return a paragraph to write in: the one a new cell has, or one more."""
    last: Paragraph = cell.paragraphs[-1]
    return cell.add_paragraph() if last.text or last.hyperlinks else last


def _row_property(row: Element, name: str) -> None:
    row.get_or_add_trPr().append(OxmlElement(name))


def _rule(table: Table) -> None:
    """Draw a thin line under each row, and no other."""
    borders: Element = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        line: Element = OxmlElement(f"w:{side}")
        _set(line, val="single", sz="4", space="0", color="B9B3A6")
        borders.append(line)
    table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")  # noqa: SLF001


def shade(paragraph: Paragraph, colour: str, edge: str) -> None:
    """Put a ground behind a paragraph, and a bar at its left."""
    borders, bar, ground = OxmlElement("w:pBdr"), OxmlElement("w:left"), OxmlElement("w:shd")
    _set(bar, val="single", sz="24", space="8", color=edge[1:])
    _set(ground, val="clear", color="auto", fill=colour[1:])
    borders.append(bar)
    _put(paragraph, borders)
    _put(paragraph, ground)


def _set(element: Element, **values: str) -> None:
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)


def joined(parts: Iterable[str], mark: str = ". ") -> str:
    """Return the parts that say something, with the mark between them."""
    return mark.join(part for part in parts if part)
