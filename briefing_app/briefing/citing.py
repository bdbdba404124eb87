"""An event with its citation to paste elsewhere, and a source cited as common styles do. Knows no clipboard."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from html import escape
from types import MappingProxyType

from briefing_app.briefing.chronology import date_words, marks
from briefing_app.briefing.clean import direction, one_line
from briefing_app.briefing.prose import SCHEMES
from briefing_app.model import Event, Passage, Source, SourceId
from briefing_app.reference.wording import MONTHS


class CitationStyle(StrEnum):
    """How a source is cited."""

    CHICAGO = "Chicago"
    APA = "APA"
    MLA = "MLA"
    BIBTEX = "BibTeX"


@dataclass(frozen=True, slots=True)
class Copied:
    """The same words plain and with their looks; the looks load nothing."""

    text: str
    html: str


def cited_event(event: Event, sources: Mapping[SourceId, Source]) -> Copied:
    """Return an event as a briefing tells it: date, title, what must not be overlooked, quotations with places."""
    head, title = date_words(event.when), one_line(event.title)
    warned = f" ({'; '.join(told)})" if (told := tuple(marks(event))) else ""
    quotes = [_Quoted(sources[passage.source], passage) for passage in event.passages]
    text = "\n".join([f"{head}: {title}{warned}", *(quote.text for quote in quotes)])
    page = f"<p><b>{escape(head)}</b>: {escape(title)}<i>{escape(warned)}</i></p>"
    return Copied(text, page + "".join(quote.html for quote in quotes))


def citation(source: Source, style: CitationStyle) -> Copied:
    """Return a source as a style cites it; what is not known is left out, never made up.

    After the Chicago Manual of Style (17th edition, notes), the APA's manual (7th) and the MLA's handbook (9th).
    """
    text, marked = _STYLES[style](source)
    return Copied(text, marked)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A quotation with where it stands."""

    source: Source
    passage: Passage

    @property
    def words(self) -> str:
        return one_line(self.source.quote(self.passage))

    @property
    def place(self) -> str:
        page = self.source.page_at(self.passage.span.start)
        paragraph = f"¶{self.source.paragraph_at(self.passage.span.start)}"
        return ", ".join([citation(self.source, CitationStyle.CHICAGO).text.rstrip("."), *_page(page), paragraph])

    @property
    def text(self) -> str:
        return f"“{self.words}” ({self.place})"

    @property
    def html(self) -> str:
        way = direction(self.words)
        return f'<blockquote dir="{way}">“{escape(self.words)}” <small>({escape(self.place)})</small></blockquote>'


def _page(page: int | None) -> list[str]:
    return [f"p. {page}"] if page else []


def _chicago(source: Source) -> tuple[str, str]:
    title = f"“{_title(source)},”" if _after_title(source) else f"“{_title(source)}.”"
    parts = [one_line(source.publisher), _long_day(source.published), _address(source)]
    told = ", ".join(part for part in parts if part)
    by = f"{one_line(source.author)}, " if source.author else ""
    text = f"{by}{title} {told}".strip()
    text = text if text.endswith("”") else f"{text}."
    return text, _marked(text, source.publisher)


def _apa(source: Source) -> tuple[str, str]:
    who = one_line(source.author) or one_line(source.publisher)
    day = _apa_day(source.published)
    title = _title(source)
    head = f"{who}. {day}. {title}." if who else f"{title}. {day}."
    publisher = f"{one_line(source.publisher)}." if source.author and source.publisher else ""
    text = " ".join(part for part in (head, publisher, _address(source)) if part)
    return text, _marked(text, _title(source))


def _mla(source: Source) -> tuple[str, str]:
    by = f"{one_line(source.author)}. " if source.author else ""
    parts = [one_line(source.publisher), _mla_day(source.published), _address(source)]
    told = ", ".join(part for part in parts if part)
    text = f"{by}“{_title(source)}.” {told}".strip()
    text = text if text.endswith("”") else f"{text}."
    return text, _marked(text, source.publisher)


def _bibtex(source: Source) -> tuple[str, str]:
    day = source.published
    fields = {
        "title": f"{{{_tex(_title(source))}}}",
        "author": _tex(one_line(source.author or "")),
        "organization": _tex(one_line(source.publisher)),
        "year": str(day.year) if day else "",
        "month": str(day.month) if day else "",
        "day": str(day.day) if day else "",
        "url": _address(source).replace("{", "%7B").replace("}", "%7D"),
        "note": f"SHA-256 {source.sha256}",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    text = "\n".join([f"@online{{{source.id},", *lines, "}"])
    return text, f"<pre>{escape(text)}</pre>"


def _tex(value: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in value)


_TEX = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "\\": r"\textbackslash{}"}

_STYLES: Mapping[CitationStyle, Callable[[Source], tuple[str, str]]] = MappingProxyType(
    {
        CitationStyle.CHICAGO: _chicago,
        CitationStyle.APA: _apa,
        CitationStyle.MLA: _mla,
        CitationStyle.BIBTEX: _bibtex,
    }
)


def _marked(text: str, italic: str) -> str:
    """Return the text as HTML, with the first occurrence of some words in italics."""
    words = escape(one_line(italic))
    plain = escape(text)
    return f"<p>{plain.replace(words, f'<i>{words}</i>', 1) if words else plain}</p>"


def _title(source: Source) -> str:
    return one_line(source.title) or one_line(source.path.replace("\\", "/").rpartition("/")[2])


def _after_title(source: Source) -> bool:
    return bool(source.publisher or source.published or _address(source))


def _address(source: Source) -> str:
    return source.url if source.url.lower().startswith(SCHEMES) else ""


def _long_day(day: date | None) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}" if day else ""


def _mla_day(day: date | None) -> str:
    return f"{day.day} {_MLA_MONTHS[day.month - 1]} {day.year}" if day else ""


_MLA_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]


def _apa_day(day: date | None) -> str:
    return f"({day.year}, {MONTHS[day.month - 1]} {day.day})" if day else "(n.d.)"
