"""What a sentence says around its verbs, found once for all of them. Weighs nothing."""

from dataclasses import dataclass

from briefing_app.extraction.names.attribution import Saying


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentence says around its verbs, found once.

    Attributes:
        ahead: Indices of heads whose date lies after the publication day.
        dated: Indices of heads that have a date.
        past: Indices of heads whose date lies before the publication day.
        due: Indices of heads whose date is a day, or a few, after the publication day.
        today: Indices of heads whose date is the publication day.
    """

    sayings: tuple[Saying, ...]
    ahead: frozenset[int]
    past: frozenset[int]
    dated: frozenset[int]
    due: frozenset[int] = frozenset()
    today: frozenset[int] = frozenset()
