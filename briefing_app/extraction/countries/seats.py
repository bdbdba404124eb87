"""Leaves out a city that stands for a body with its seat there: "Brussels proposed new rules" is the European Union."""

from collections.abc import Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.evidence import Evidence
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
SEATS = frozenset({"Brussels", "Strasbourg"})
"""Cities of the European Union's institutions."""


def without_seats(words: Words, found: Iterable[Candidate], known: Evidence, cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less seats that are told of as the body: not called a place, nor their country named."""
    return tuple(candidate for candidate in found if not _is_body(words, candidate, known, cues))


def _is_body(words: Words, candidate: Candidate, known: Evidence, cues: Cues) -> bool:
    if words.words[candidate.first] not in SEATS or candidate.first != candidate.last:
        return False
    before = words.before(candidate.first)
    is_goal = before == "to" and words.before(candidate.first - 1) in cues["journey"]  # "flew to Brussels"
    placed = is_goal or before in cues["locative"] or words.after(candidate.last) in cues["holding"]
    dateline = words.gap(candidate.last) in {", ", " (", " - ", " — "}
    return not placed and not dateline and known.counts.get(candidate.code, 0) <= 1
