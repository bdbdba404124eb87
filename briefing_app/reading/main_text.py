"""The text of a story, from what a library took for it: paragraphs kept apart, what belongs to the page left out.

The library's own text runs paragraphs together, takes joiners out of Persian and Hindi words, and keeps captions,
teasers, bylines and the headline.
"""

import re
from collections.abc import Collection, Iterator

from lxml import etree
from lxml.html import HtmlElement

from briefing_app.reading.datelines import stands_apart
from briefing_app.reading.shown_lines import length, shown_page
from briefing_app.reading.written_days import written_days

_PARAGRAPHS = frozenset({"p", "head", "quote", "table", "list", "code", "div", "ab"})
_BREAKS = {**dict.fromkeys(_PARAGRAPHS, "\n\n"), "item": "\n", "row": "\n", "lb": "\n", "cell": "\t"}
_SPACES = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_LETTERS = re.compile(r"\w+")
_CAPTIONS = "//figcaption | //*[contains(@class, 'caption')]"
_MOST_WORDS = 20
_SHORTEST_TEASER = 16
_SHORT = 60
_LONG_PARAGRAPH = 120
_LONGEST_BYLINE = 10
_SENTENCE_ENDS = (
    ".",
    "!",
    "?",
    "…",
    '"',
    "”",
    "’",
    "»",
    "“",
    ")",
    ":",
    ";",
    "。",
    "！",
    "？",
    "」",
    "』",
    "؟",
    "۔",
    "।",
)
_OF_THE_PAGE = re.compile(
    r"(?:(?:skip )?advertisement|advert|anzeige|werbung|publicité|publicidade?|pubblicità|реклама|reklam|広告|"
    r"story continues below|article continues (?:below|after)|continue reading|read more|read also|see also|"
    r"more on this|related|recommended|most read|you may also like|lesen sie (?:auch|mehr)|mehr zum thema|"
    r"(?:à )?lire aussi|"
    r"lea también|leer más|leia (?:também|mais)|leggi anche|читайте также|baca juga|ayrıca okuyun|阅读更多|関連記事|"
    r"share (?:this|on|via)|share$|teilen$|partager$|compartir$|compartilhar$|tweet$|print$|drucken$|imprimer$|"
    r"sign up|subscribe|newsletter|follow us|getty images|image source|photograph: |photo: |foto: |"
    r"loading$|comments?$|leave a comment|tags?: |topics?: |filed under|\d+ min(?:ute)?s? read|copyright|©)",
    re.IGNORECASE,
)
"""How short lines begin that are not the story's."""
_BYLINE = re.compile(r"(?:by|von|par|por|di|da|door|af|av|text(?:e|o)?:) ", re.IGNORECASE)


def main_text(body: etree._Element, page: HtmlElement, title: str) -> str:
    """Return the text of a story, blank lines between its paragraphs.

    Args:
        body: What the library took for the story.
        page: The whole page, to know its captions and links.
        title: The headline, which is not repeated in the text.
    """
    paragraphs = [lines for block in _BLANK_LINES.split(_marked(body)) if (lines := [*_lines(block)])]
    if len(paragraphs) == 1:
        paragraphs = _parted(paragraphs[0], page)
    others = _captions_and_links(page)
    story = [[line for line in lines if not _is_of_the_page(line, others)] for lines in paragraphs]
    story = _without_tail(_without_head([lines for lines in story if lines], title))
    is_list_of_links = 2 * _total(story) < _total(paragraphs)
    return "\n\n".join("\n".join(lines) for lines in (paragraphs if is_list_of_links else story))


def _total(story: list[list[str]]) -> int:
    return sum(len(line) for lines in story for line in lines)


def _marked(body: etree._Element) -> str:
    """Return the words of the story with its breaks: blank lines, line ends, and tabs between the cells of a row."""
    pieces = []
    for event, element in etree.iterwalk(body, events=("start", "end", "comment", "pi")):
        if isinstance(element.tag, str) and (event == "start" or element.tag in _PARAGRAPHS):
            pieces.append(_BREAKS.get(element.tag, ""))
        words = (element.text if event == "start" else element.tail) or ""
        is_typed = event == "start" and element.tag == "code"
        pieces.append(words if is_typed else _SPACES.sub(" ", words))
    return "".join(pieces)


def _lines(block: str) -> Iterator[str]:
    """Yield the lines of a paragraph; long cells of a table are lines of their own."""
    for line in block.split("\n"):
        cells = [words for cell in line.split("\t") if (words := _SPACES.sub(" ", cell).strip())]
        if any(len(cell) >= _SHORT for cell in cells):
            yield from cells
        elif cells:
            yield " | ".join(cells)


def _parted(lines: list[str], page: HtmlElement) -> list[list[str]]:
    """Return the paragraphs that a short page has, where the library ran all its words together."""
    together = _letters(" ".join(lines))
    every = (line.words for line in shown_page(page, None).lines)
    shown = [words for words in every if (letters := _letters(words)) and letters in together]
    is_whole = sum(len(_letters(line)) for line in shown) >= _NEARLY_ALL * len(together)
    return [[line] for line in shown] if is_whole and len(shown) > 1 else [lines]


_NEARLY_ALL = 0.95


def _captions_and_links(page: HtmlElement) -> frozenset[str]:
    """Return the letters of what stands under pictures, and of links that are long enough for a teaser."""
    captions = page.xpath(_CAPTIONS)
    found = (_letters("".join(element.itertext())) for element in (*captions, *page.iter("a")))
    return frozenset(letters for letters in found if length(letters) >= _SHORTEST_TEASER)


def _is_of_the_page(line: str, others: Collection[str]) -> bool:
    """Return whether a line is a caption, a teaser or a control, and no part of the story."""
    start = _OF_THE_PAGE.match(line)
    if start and length(line) < _SHORT and not line.endswith("."):
        return True
    if len(_LETTERS.findall(line)) > _MOST_WORDS:
        return False
    rest = line[start.end() :] if start else line
    return _letters(line) in others or (start is not None and _letters(rest) in others)


def _without_head(story: list[list[str]], title: str) -> list[list[str]]:
    """Leave out what stands before the first long paragraph and is the headline, the author or the day."""
    named = _letters(title)
    for at, lines in enumerate(story):
        if any(length(line) >= _LONG_PARAGRAPH for line in lines):
            break
        story[at] = [line for line in lines if not (_letters(line) == named or _is_byline(line))]
    return [lines for lines in story if lines]


def _is_byline(line: str) -> bool:
    if len(_LETTERS.findall(line)) > _LONGEST_BYLINE or line.endswith((".", "!", "?")):
        return False
    return bool(_BYLINE.match(line)) or any(stands_apart(line, day) for day in written_days(line))


def _without_tail(story: list[list[str]]) -> list[list[str]]:
    """Leave out short lines after the last sentence: headings of what follows, tags, names of other stories."""
    end = len(story)
    while end > 1 and all(length(line) < _SHORT and not line.endswith(_SENTENCE_ENDS) for line in story[end - 1]):
        end -= 1
    return story[:end]


def _letters(words: str) -> str:
    return "".join(_LETTERS.findall(words.lower()))
