"""Tells what kept something from happening: "But for the alarm ..., it would have burned". Knows no events."""

from collections.abc import Sequence

_THOUGHT = frozenset({"would", "could", "might", "'d", "’d"})
_BEING = frozenset({"was", "were", "been", "be", "if", "is"})
_BACK = 5


def keeps_off(lowers: Sequence[str], first: int) -> bool:
    """Return whether the phrase that starts here names it: "but for the rain", "had it not been for the truce".

    What it kept off is only thought; the thing itself came about.
    """
    if first < 2 or lowers[first - 1] != "for" or _THOUGHT.isdisjoint(lowers):
        return False
    led = lowers[max(0, first - _BACK) : first - 1]
    is_turned = bool({"not", "n't", "n’t"} & set(led)) and led[-1] in {"not", "been"} and not _BEING.isdisjoint(led)
    return led[-1] == "but" or is_turned
