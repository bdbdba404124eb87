"""Compose the method lines: how the briefing was made, with which filter, and what it leaves out."""

from collections.abc import Iterator

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.manifest import PROGRAM
from briefing_app.briefing.material import Material, counted
from briefing_app.briefing.sections import Method
from briefing_app.briefing.selection import filter_words

EVENTS = (
    "Found in the sources by fixed rules{rules}, without a model and without a network, and reviewed by the analyst; "
    "the program adds no judgement and does not claim to have found everything."
)
DATES = (
    "No date is finer than the words of the source. A relative date is counted from the publication day of its source, "
    "never from today; where that day is not known it stays unresolved."
)
QUOTATIONS = (
    "Every quotation was checked to stand word for word in its source when this file was written. ¶ counts paragraphs "
    "of the source’s text. “Independent” leaves out copies and articles that credit another one."
)


def method(material: Material, build: str) -> Method:
    """Return the method lines; `build` is the build id."""
    return Method("Method", tuple(_lines(material, build)))


def _lines(material: Material, build: str) -> Iterator[tuple[str, str]]:
    yield "Selection", _selection(material)
    yield "Left out", _left_out(material)
    yield "Events", EVENTS.format(rules=f" (rules {one_line(material.rules)})" if material.rules else "")
    yield "Dates", DATES
    yield "Quotations", QUOTATIONS
    yield (
        "Check",
        f"Build {build}, {PROGRAM}. The command “briefing-app verify” re-checks each line against the sources.",
    )


def _selection(material: Material) -> str:
    words = filter_words(material.filter, material.sources)
    chosen = "; ".join(words) if words else "all events of the dossier"
    return f"{chosen[0].upper()}{chosen[1:]}. {counted(len(material.events), 'event')} printed."


def _left_out(material: Material) -> str:
    parts = []
    if material.hidden:
        parts.append(f"{counted(len(material.hidden), 'event')} of the dossier outside the filter")
    if material.unread:
        parts.append(f"{counted(len(material.unread), 'suggestion')} nobody has accepted yet")
    uncited = [source for key, source in material.sources.items() if key not in material.source_numbers]
    if uncited:
        parts.append(f"{counted(len(uncited), 'document')} read but not cited")
    return f"{'; '.join(parts)}." if parts else "Nothing: every event of the dossier is printed."
