"""Tells which events a noun for many of a sort can mean: "the attack", "the crime", "the incident". Knows no order."""

from briefing_app.extraction.merging.account import FAMILIES
from briefing_app.extraction.telling import Telling
from briefing_app.model import EventKind

_GENERAL = frozenset(
    {
        "attack",
        "strike",
        "kill",
        "die",
        "agreement",
        "treaty",
        "meeting",
        "visit",
        "call",
        "vote",
        "elect",
        "collapse",
        "disaster",
    }
)
"""Concepts whose nouns can stand for any event of their family: "the killing" for an assassination."""
_CRIMES = frozenset({"kill", "attack", "strike", "rob"})
"""Concepts of what "the crime" can name again."""
_VIOLENCE = FAMILIES[EventKind.ATTACK]
"""What "the incident" can name again."""
_LASTING = frozenset({"war", "military action"})


def family(telling: Telling) -> str:
    """Return the group of kinds that can tell one event."""
    return FAMILIES.get(telling.kind, telling.kind)


def general_ties(telling: Telling) -> set[tuple[str, str]]:
    """Return what it shares with a noun for any crime or incident that may name it again, or with what that names."""
    if telling.concept == "incident":
        return {("family", _VIOLENCE)}
    return {("concept", "crime")} if telling.concept in {"crime", *_CRIMES} else set()


def may_stand_for(one: Telling, again: Telling) -> bool:
    """Return whether a noun for many an event can mean this one: "the attack" an assassination, "the crime" a theft."""
    if again.concept == "crime":
        return one.concept in _CRIMES
    if again.concept == "incident":
        return family(one) == _VIOLENCE
    return again.concept in _GENERAL and one.concept not in _LASTING and family(one) == family(again)
