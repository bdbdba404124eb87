"""Joins what a lead only names ("ahead of the clash") to the event that is told in full right after. Knows no order."""

from collections.abc import Sequence

from briefing_app.extraction.coreference.deed_nouns import names_again
from briefing_app.extraction.coreference.named_nouns import is_definite, is_fresh
from briefing_app.extraction.coreference.recurrence import FARTHEST, VAGUE
from briefing_app.extraction.telling import Telling
from briefing_app.model import When

_LEAD = 1
"""The last of the sentences that say first what the next ones tell in full."""
_NEAR = 2


def with_lead_names(
    told: Sequence[Telling], whens: Sequence[When], countries: Sequence[frozenset[str]], first_of: Sequence[int]
) -> list[int]:
    """Return for each telling the index of the first telling of its event, the names of the lead taken in.

    Args:
        told: The tellings, in order of the text.
        whens: Their dates.
        countries: The countries each names itself.
        first_of: The same as `same_tellings` gives it; -1 for a name of nothing told before.
    """
    found = list(first_of)
    for index, telling in enumerate(told):
        if telling.sentence.number > _LEAD:
            break
        if not _only_names(telling) or found[index] not in {-1, index} or found.count(index) > 1:
            continue
        after = range(index + 1, min(len(told), index + FARTHEST))
        near = [at for at in after if 0 < told[at].sentence.number - telling.sentence.number <= _NEAR]
        akin = [at for at in near if found[at] == at and not told[at].is_echo and _is_akin(telling, told[at])]
        if len(akin) == 1 and whens[akin[0]].is_day and _may_be_one(told, countries, index, akin[0]):
            found = [index if first == akin[0] else first for first in found]
            found[index] = index
    return found


def _only_names(telling: Telling) -> bool:
    """Return whether it is a noun that can only mean one event, without a date."""
    return telling.verb is None and not telling.times and is_definite(telling)


def _is_akin(name: Telling, again: Telling) -> bool:
    """Return whether the noun is of the later one's certain kind, or names its deed: "the strike", "walked out"."""
    if name.kind is again.kind and name.kind not in VAGUE:
        return True
    return name.noun is not None and names_again(name.noun.sense.base, again)


def _may_be_one(told: Sequence[Telling], countries: Sequence[frozenset[str]], index: int, at: int) -> bool:
    """Return whether nothing parts what a name in the lead and a later telling tell."""
    places_agree = not (countries[index] and countries[at]) or bool(countries[index] & countries[at])
    return places_agree and told[index].status is told[at].status and not is_fresh(told[at])
