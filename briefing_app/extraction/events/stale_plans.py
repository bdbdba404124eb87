"""Finds plans made so long ago that nothing says they are still ahead: "agreed in 1997 to invite Peru"."""

from collections.abc import Iterable
from datetime import timedelta

from briefing_app.extraction.factuality.governed import governing_verb
from briefing_app.extraction.occurrence import Occurrence
from briefing_app.model import Status

_FRESH = timedelta(days=60)
"""How long a plan without a day is taken to be still ahead of a text that tells when it was made."""


def stale_plans(found: Iterable[Occurrence]) -> frozenset[int]:
    """Return the identities of the occurrences planned without a day by a deed long before the text.

    That it was decided is told by the deed itself; whether it came about since, the words leave open.
    """
    occurrences = tuple(found)
    decided = {id(one.lead.verb): one.when for one in occurrences if one.lead.verb is not None and one.when.is_dated}
    stale = set()
    for one in occurrences:
        plan, ahead = one.lead, one.when.first_day
        if plan.verb is None or plan.status is not Status.PLANNED or plan.times or ahead is None:
            continue
        made = decided.get(id(governing_verb(plan.sentence, plan.verb)))
        if made is not None and made.last_day is not None and made.last_day + _FRESH < ahead:
            stale.add(id(one))
    return frozenset(stale)
