"""Finds who charges whom with a deed told in -ing: "accused soldiers of executing 12 villagers". Weighs no deed."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import CHARGING, Tense, VerbGroup


def charge_of(sentence: Sentence, deed: VerbGroup) -> VerbGroup | None:
    """Return the verb by which somebody outright charges somebody with the deed; None if nobody does by name."""
    before = next((group for group in reversed(sentence.groups) if group.last < deed.first), None)
    is_led = deed.tense is Tense.GERUND and sentence.lower(deed.first - 1) in {"of", "with", "for"}
    if before is None or not is_led or before.base not in CHARGING:
        return None
    return before if before.is_finite and not (before.passive or before.negated) else None


def charged(sentence: Sentence, deed: VerbGroup) -> range:
    """Return the indices of those who are said to have done it; empty if nobody charges them."""
    charge = charge_of(sentence, deed)
    return range(charge.last + 1, deed.first - 1) if charge is not None else range(0)
