"""Tells verbs that link two events: "the leak led to a fire", "the vote was followed by riots". Makes no date."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import RelationKind

_LINKS = {"link before": RelationKind.BEFORE, "link after": RelationKind.AFTER}
_TOLD = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})


def link_kind(sentence: Sentence, group: VerbGroup) -> RelationKind | None:
    """Return how the subject of a linking verb stands to its object: "the leak led to a fire"; None for other verbs."""
    if group.tense not in _TOLD or group.negated:
        return None
    kind = next((kind for name, kind in _LINKS.items() if sentence.lexicon.is_a(group.base, name)), None)
    if kind is None or not group.passive:
        return kind
    is_led = sentence.lower(group.last + 1) == "by" or "by" in sentence.lowers[group.last : group.last + _FARTHEST_BY]
    return {RelationKind.BEFORE: RelationKind.AFTER, RelationKind.AFTER: RelationKind.BEFORE}[kind] if is_led else None


_FARTHEST_BY = 6


def link_object(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the noun whose event the verb tells: what it led to, or what came beside its passive subject."""
    is_aside = group.tense is Tense.GERUND and not group.negated  # "..., sparking riots in Lima on Sunday"
    kind = RelationKind.BEFORE if is_aside else link_kind(sentence, group)
    leads_on = sentence.lexicon.is_a(group.base, "link before") and group.base != "precede"
    if kind is None or not (group.passive or leads_on):
        return None
    return sentence.object_noun(group)


def links_nothing(sentence: Sentence, group: VerbGroup, *, is_lent: bool) -> bool:
    """Return whether a linking verb tells no event: "would lead to a strike", "the sacking came after riots"."""
    if group.base == "come after":
        is_pointing = sentence.lower(group.last + 1) in {"that", "this", "it"} and sentence.is_clause_end(
            group.last + 2
        )
        return not is_lent and not is_pointing and sentence.subject_noun(group) is not None
    return sentence.lexicon.is_a(group.base, "link before") and (not is_lent or link_kind(sentence, group) is None)


def is_linked(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether a linking verb tells that the noun came about: "the leak led to a fire"."""
    for group in sentence.groups:
        if link_kind(sentence, group) is None:
            continue
        is_subject = noun.phrase_last + 1 == group.first and not _follows_name(sentence, noun)
        is_object = sentence.object_noun(group) is noun
        if is_subject or is_object:
            return True
    return False


def _follows_name(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it only belongs to another noun: "the head of the strike led to"."""
    return noun.preposition == "of" and any(
        other.phrase_first < noun.first <= other.phrase_last for other in sentence.nouns if other is not noun
    )


_FILLING = frozenset({"open with", "begin with", "start with", "close with", "end with", "see"})


def fills_time(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb only tells what a stretch of time held: "the week had opened with a sit-in"."""
    with_it = group.base if group.last > group.head else f"{group.base} {sentence.lower(group.last + 1)}"
    return bool({group.base, with_it} & _FILLING) and sentence.is_timed(group.first - 1)


def is_hard_upon(sentence: Sentence) -> bool:
    """Return whether "than" compares nothing but tells what came next: "no sooner had they left than it fell"."""
    if "sooner" not in sentence.vocabulary:
        return False
    return sentence.lower(sentence.lowers.index("sooner") - 1) == "no"
