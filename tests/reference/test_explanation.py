"""Each date and country says what made it."""

from datetime import date

from briefing_app.model import (
    Basis,
    CountryCode,
    Event,
    EventId,
    EventKind,
    Party,
    Passage,
    SourceId,
    Span,
    Status,
    When,
)
from briefing_app.reference.explanation import why_these_countries, why_this_date

TUESDAY = When(
    date(2026, 3, 3),
    date(2026, 3, 3),
    "2026-03-03",
    words="on Tuesday",
    basis=Basis.PUBLICATION,
    rule="weekday",
    anchor=date(2026, 3, 5),
    reason="the Tuesday before",
    time="MO",
)


def test_a_date_says_words_anchor_arithmetic_and_interval():
    assert why_this_date(TUESDAY) == (
        ("As written", "“on Tuesday”"),
        ("Reads as", "3 March 2026 (day)"),
        ("Interval", "2026-03-03 to 2026-03-03"),
        ("EDTF", "2026-03-03"),
        ("Rests on", "relative to publication"),
        ("Counted from", "Thursday 5 March 2026"),
        ("Arithmetic", "the Tuesday before"),
        ("Time of day", "morning"),
        ("Rule", "weekday"),
    )


def test_an_open_date_says_so():
    rows = dict(why_this_date(When(None, date(2026, 3, 5), "../2026-03-05", basis=Basis.INFERRED)))

    assert rows["As written"] == "no words of time"
    assert rows["Interval"] == "open to 2026-03-05"


def test_an_inferred_country_says_so():
    passage = Passage(SourceId("s"), Span(0, 5), Span(0, 5))
    parties = (Party(CountryCode("IR"), rule="adjective: Iranian"), Party(CountryCode("RU"), inferred=True))
    event = Event(EventId("e"), "Drills", TUESDAY, EventKind.EXERCISE, Status.HAPPENED, (passage,), parties)

    assert why_these_countries(event) == (
        ("Iran", "adjective: Iranian"),
        ("Russia", "inferred from the text around"),
    )
