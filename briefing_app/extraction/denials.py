"""Tells what is denied: "denied that it had ...", "reports that ... are false". Finds no telling itself."""

from dataclasses import replace

from briefing_app.extraction.sentence import RELATIVES
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.verb_groups import VerbGroup
from briefing_app.model import EventKind, Status

PLACING = frozenset({"after", "before", "following", "since", "during", "in", "at", "until"})
"""Prepositions of a noun that says when or where something was denied, not what."""


def as_denied(telling: Telling) -> Telling:
    """Return the telling with the status denied if a denial covers it."""
    sentence = telling.sentence
    group = telling.saying.group if telling.saying is not None else None
    denies = group is not None and sentence.lexicon.is_a(group.base, "denying") and group.last < telling.first
    denies = denies and group is not None and not (_is_beside(group, telling) or _is_described(group, telling))
    is_clause = telling.verb is not None and telling.verb.is_finite
    if not is_clause and telling.noun is not None:
        denies = denies and telling.noun.preposition not in PLACING
    denies = denies and not _was_claimed(telling)
    return replace(telling, status=Status.DENIED) if denies or _is_called_false(telling) else telling


def _was_claimed(telling: Telling) -> bool:
    """Return whether it is the making of a claim: "denied the accusations made by Peru", which were made."""
    noun = telling.noun
    return noun is not None and noun.sense.base in telling.sentence.lexicon.classes["claims"]


def is_declined(telling: Telling) -> bool:
    """Return whether it is a deal or an offer that is turned down: that tells nothing of it coming about."""
    denial = telling.saying.group if telling.saying is not None else None
    is_turned_down = denial is not None and denial.base in {"reject", "dismiss", "turn down"}
    return is_turned_down and telling.kind in _OFFERED and not telling.times


_OFFERED = frozenset({EventKind.AGREEMENT, EventKind.TREATY, EventKind.AID, EventKind.REQUEST, EventKind.MEETING})


def _is_beside(denial: VerbGroup, telling: Telling) -> bool:
    """Return whether a clause of its own tells it: "rejected the plan when it was put, and he resigned"."""
    sentence = telling.sentence
    if telling.verb is None or not telling.verb.is_finite:
        return False
    gap = range(denial.last + 1, telling.verb.first)
    spoken = (one for one in sentence.groups_between(gap.start, gap.stop - 1) if sentence.lower(one.first - 1) == "and")
    if any(sentence.lexicon.is_a(one.base, "speech") for one in spoken):
        return True  # "denied the raid and said that talks were on"
    if any(sentence.lower(at) == "that" for at in gap):
        return False
    return any(sentence.is_a(at, "subordinator", "temporal during") or sentence.lower(at) == "and" for at in gap)


def _is_described(denial: VerbGroup, telling: Telling) -> bool:
    """Return whether it only tells which thing is turned down: "rejected the case that has blocked the trial"."""
    sentence = telling.sentence
    starts = {group.first for group in sentence.groups}
    return any(sentence.lower(at) in RELATIVES and at + 1 in starts for at in range(denial.last + 2, telling.first))


def _is_called_false(telling: Telling) -> bool:
    """Return whether it is what "reports that ..." say, and these "are false"."""
    sentence = telling.sentence
    if sentence.vocabulary.isdisjoint(sentence.lexicon.classes["untrue"]):
        return False
    claims = any(
        sentence.is_a(at, "claims") or sentence.lower(at).removesuffix("s") in sentence.lexicon.classes["claims"]
        for at in range(telling.first)
    )
    return claims and any(sentence.is_a(at, "untrue") for at in range(telling.last, len(sentence.words)))
