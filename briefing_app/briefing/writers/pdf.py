"""Write a briefing as a tagged PDF with its manifest inside."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec

from briefing_app.assets import resource
from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.flags import flags
from briefing_app.briefing.manifest import ATTACHMENT, encode
from briefing_app.briefing.sections import Figure
from briefing_app.briefing.writers.typesetter import typeset
from briefing_app.briefing.written import Content
from briefing_app.model import CountryCode
from briefing_app.reference.wording import day_text

TEMPLATE = ("briefing.typ", "parts.typ", "sections.typ")


def content(briefing: Briefing, is_cancelled: Callable[[], bool] = lambda: False) -> Content:
    """Return the PDF.

    Raises:
        ExportCancelledError: `is_cancelled` said so while it was being set.
        ExportError: It could not be set.
    """
    files = dict(_files(briefing))
    small = {str(code): _flag_file(code) for code in flags(briefing)}
    return typeset(files, briefing.options.dated, is_cancelled, small=small)


def _files(briefing: Briefing) -> Iterator[tuple[str, bytes]]:
    """Yield every file the template reads; it can read no others."""
    for name in TEMPLATE:
        yield "main.typ" if name == TEMPLATE[0] else name, resource(f"briefing/{name}").read_bytes()
    pictures = flags(briefing)
    for code, picture in pictures.items():
        yield _flag_file(code), picture
    for section in briefing.sections:
        if isinstance(section, Figure) and section.svg:
            yield "figure.svg", section.svg.encode()
    if briefing.style.logo:
        yield "logo.svg", briefing.style.logo.encode()
    yield ATTACHMENT, encode(briefing.manifest)
    yield "briefing.json", msgspec.json.encode(_values(briefing, list(pictures)), order="deterministic")


def _flag_file(code: CountryCode) -> str:
    return f"flags/{code.lower()}.svg"


def _values(briefing: Briefing, with_flags: list[CountryCode]) -> dict[str, object]:
    """Return what the template prints; the manifest and the pictures travel as files."""
    sections = [
        replace(section, svg="figure.svg" if section.svg else "") if isinstance(section, Figure) else section
        for section in briefing.sections
    ]
    return {
        "options": briefing.options,
        "style": briefing.style,
        "title": briefing.title,
        "subtitle": briefing.subtitle,
        "masthead": briefing.masthead,
        "sections": sections,
        "build": briefing.build,
        "language": briefing.language,
        "day": day_text(briefing.options.dated),
        "flags": with_flags,
    }
