"""Whether the words around a date look ahead. Knows no calendar."""

import re

from briefing_app.extraction.times.refine.scene import Scene

_AHEAD = re.compile(
    r"\b(?:will|scheduled|is\s+due|are\s+due|is\s+to|are\s+to|is\s+expected|are\s+expected|plans?\s+to|planned\s+for|set\s+for|until|by|next)\b"
)
_BREAK = re.compile(r"[.;!?\"”]|\bsaid\b|\btold\b|\bannounced\b|\bthat\b")


def looks_ahead(scene: Scene) -> bool:
    """Return whether the clause before the expression speaks of the future."""
    start = scene.found.start
    before = scene.setting.lower[max(0, start - 80) : start]
    breaks = [match.end() for match in _BREAK.finditer(before)]
    return _AHEAD.search(before, breaks[-1] if breaks else 0) is not None
