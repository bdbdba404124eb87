"""Which quarter a report gives figures for. Knows no calendar."""

import re

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Plain
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.refine.tense import looks_ahead

_ASIDE = re.compile(
    r"\b(?:after|from|than|since|until|following|versus)\s{1,4}(?:an?\s|the\s|its\s)?(?:[a-z]{2,12}\s)?$"
)
_LONG = frozenset({"P6M", "P9M"})


def reports_figures(scene: Scene) -> bool:
    """Return whether the quarter is one that figures are given for: not one to come, nor one in passing ("after a")."""
    start = scene.found.start
    in_passing = _ASIDE.search(scene.setting.lower, max(0, start - 40), start)
    return in_passing is None and not looks_ahead(scene)


def covers_quarters(item: Found) -> bool:
    """Return whether it is a length that reports give figures for: "the nine months"."""
    meaning = item.sense.meaning
    return isinstance(meaning, Plain) and meaning.kind == "DURATION" and meaning.value in _LONG
