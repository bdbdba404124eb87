"""A small session made by hand: two sources, four events, so that views are tested without rules of extraction."""

from datetime import date

from briefing_app.model import (
    Basis,
    CountryCode,
    Event,
    EventId,
    EventKind,
    Party,
    Passage,
    PublishedBasis,
    Relation,
    RelationKind,
    Source,
    SourceId,
    Span,
    Status,
    When,
    paragraph_starts,
)
from briefing_app.store.collections import EVENTS as EVENT_VALUES
from briefing_app.store.collections import SOURCES as SOURCE_VALUES
from briefing_app.store.collections import Write
from briefing_app.ui.session import Session

WIRE = (
    "Partners of Iran\n"
    "China and Iran entered into a 25-year cooperation agreement in 2021.\n"
    "In January 2025, Russia and Iran signed a treaty. 😀\n"
    "Joint drills were held just prior to the war's outbreak.\n"
)
POST = "A treaty\nRussia and Iran signed it on 17 January 2025, <b>officials</b> said.\n"


def source(name: str, text: str, published: date | None, publisher: str) -> Source:
    basis = PublishedBasis.FRONT_MATTER if published else PublishedBasis.NONE
    return Source(
        id=SourceId(name),
        path=f"{name}.txt",
        title=text.split("\n", maxsplit=1)[0],
        text=text,
        sha256=name * 8,
        publisher=publisher,
        published=published,
        published_basis=basis,
        paragraph_starts=paragraph_starts(text),
    )


SOURCES = (source("wire", WIRE, date(2026, 3, 5), "Sample Wire"), source("post", POST, None, "Harbour Post"))
TEXTS = {one.id: one.text for one in SOURCES}


def passage(name: str, sentence: str, trigger: str) -> Passage:
    text = TEXTS[SourceId(name)]
    start = text.index(sentence)
    at = text.index(trigger, start)
    return Passage(SourceId(name), Span(start, start + len(sentence)), Span(at, at + len(trigger)))


def event(name: str, title: str, when: When, kind: EventKind, codes: str, *passages: Passage, **more: object) -> Event:
    parties = tuple(Party(CountryCode(code), rule="name") for code in codes.split())
    return Event(EventId(name), title, when, kind, Status.HAPPENED, passages, parties, **more)  # type: ignore[arg-type]


AGREEMENT = event(
    "agreement",
    "China and Iran enter into a 25-year cooperation agreement",
    When(date(2021, 1, 1), date(2021, 12, 31), "2021", "2021", rule="year"),
    EventKind.AGREEMENT,
    "CN IR",
    passage("wire", "China and Iran entered into a 25-year cooperation agreement in 2021.", "agreement"),
    until=When(date(2046, 1, 1), date(2046, 12, 31), "2046", "25-year"),
)
TREATY = event(
    "treaty",
    "Russia and Iran sign a treaty",
    When(date(2025, 1, 17), date(2025, 1, 17), "2025-01-17", "17 January 2025", rule="day"),
    EventKind.TREATY,
    "IR RU",
    passage("wire", "In January 2025, Russia and Iran signed a treaty.", "signed"),
    passage("post", "Russia and Iran signed it on 17 January 2025, <b>officials</b> said.", "signed"),
    independent_sources=2,
)
OUTBREAK = event(
    "outbreak",
    "The outbreak of hostilities",
    When(None, date(2026, 3, 5), "../2026-03-05", basis=Basis.INFERRED, anchor=date(2026, 3, 5)),
    EventKind.ATTACK,
    "IR",
    passage("wire", "Joint drills were held just prior to the war's outbreak.", "outbreak"),
)
DRILLS = event(
    "drills",
    "Joint drills held",
    When(None, date(2026, 3, 5), "../2026-03-05", basis=Basis.EVENT, anchor=date(2026, 3, 5)),
    EventKind.EXERCISE,
    "IR RU",
    passage("wire", "Joint drills were held just prior to the war's outbreak.", "drills"),
    relations=(Relation(RelationKind.BEFORE, EventId("outbreak"), "just prior to"),),
)
EVENTS = (AGREEMENT, TREATY, DRILLS, OUTBREAK)


def fill(session: Session) -> None:
    """Put the sample into the session's dossier."""
    sources = [Write(SOURCE_VALUES, one.id, one) for one in SOURCES]
    events = [Write(EVENT_VALUES, one.id, one) for one in EVENTS]
    session.do(lambda dossier: dossier.commit("fill", "fill", [*sources, *events]))
