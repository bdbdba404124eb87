"""The analyst's prose in Word's terms."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from docx.shared import Mm
from docx.text.paragraph import Paragraph

from briefing_app.briefing.prose import Node
from briefing_app.briefing.writers.word_parts import Place, add_link, add_text

STYLES = {"ul": "List Bullet", "ol": "List Number", "blockquote": "Intense Quote"}
DEEPEST = 3
"""Word's own list styles go so deep."""


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False


def add_prose(place: Place, blocks: Iterable[Node]) -> None:
    """Add blocks of prose."""
    for node in blocks:
        _block(place, node)


def add_nodes(place: Place, paragraph: Paragraph, children: Iterable[Node | str]) -> None:
    """Add prose to a paragraph."""
    _inline(place, paragraph, children, _Look())


def _block(place: Place, node: Node, style: str = "", depth: int = 1) -> None:
    if node.tag in STYLES:
        for child in node.children:
            if isinstance(child, Node):
                _item(place, child, STYLES[node.tag], depth)
    elif node.tag in _HEADINGS:
        add_nodes(place, place.document.add_heading("", level=2), node.children)
    elif node.tag == "hr":
        place.document.add_paragraph("⁂")
    else:
        add_nodes(place, place.document.add_paragraph(style=style or None), node.children)


_HEADINGS = {f"h{level}" for level in range(1, 7)}


def _item(place: Place, node: Node, style: str, depth: int) -> None:
    """Add an item of a list, or a block of a quotation, with the lists inside it below."""
    lists = [child for child in node.children if isinstance(child, Node) and child.tag in STYLES]
    name = style if depth == 1 or style not in _LISTS else f"{style} {min(depth, DEEPEST)}"
    paragraph = place.document.add_paragraph(style=name)
    if style in _LISTS and depth > DEEPEST:
        paragraph.paragraph_format.left_indent = Mm(6 * depth)
    add_nodes(place, paragraph, [child for child in node.children if child not in lists])
    for child in lists:
        _block(place, child, depth=depth + 1)


_LISTS = {"List Bullet", "List Number"}


def _inline(place: Place, paragraph: Paragraph, children: Iterable[Node | str], look: _Look) -> None:
    for child in children:
        if isinstance(child, str):
            add_text(paragraph, child.replace("\n", " "), bold=look.bold, italic=look.italic)
        else:
            _span(place, paragraph, child, look)


def _span(place: Place, paragraph: Paragraph, node: Node, look: _Look) -> None:
    match node.tag:
        case "strong":
            _inline(place, paragraph, node.children, replace(look, bold=True))
        case "em":
            _inline(place, paragraph, node.children, replace(look, italic=True))
        case "a" | "cite":
            words = "".join(child for child in node.children if isinstance(child, str))
            shown = f"[{words}]" if node.tag == "cite" else words or node.href
            add_link(paragraph, shown, node.href, place.colour("link"))
        case "br":
            paragraph.add_run().add_break()
        case _:
            _inline(place, paragraph, node.children, look)
