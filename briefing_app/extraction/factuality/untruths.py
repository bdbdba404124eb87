"""Tells what somebody calls untrue: "dismissed the raid as a hoax", "it is false that ...". Finds no telling itself."""

from briefing_app.extraction.names.attribution import Saying, sayings
from briefing_app.extraction.names.speakers import name_end
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling


def called_false(telling: Telling) -> int | None:
    """Return the index of the word that calls what is told false, None if nobody does."""
    sentence = telling.sentence
    own_verb = telling.verb.base if telling.verb is not None else ""
    if sentence.lexicon.is_a(own_verb, "denying") or own_verb in NAMING:
        return None  # "reports of a raid were dismissed as fiction": so they were
    if _is_of_claim(telling):
        return None
    is_plain = sentence.vocabulary.isdisjoint(sentence.lexicon.classes["untrue"])  # most sentences are
    false = [] if is_plain else [at for at in range(len(sentence.words)) if sentence.is_a(at, "untrue")]
    false += [
        one.head
        for one in sentence.groups
        if one.passive and sentence.lexicon.is_a(one.base, "denying") and not one.negated
    ]
    untrue = _not_true(telling)
    if untrue is not None:
        return None if _is_of_speech(telling) else untrue
    own = telling.verb.head if telling.verb is not None else -1
    behind = next((at for at in false if at >= telling.last and at != own), None)
    if behind is not None and (_is_claimed(telling) or _is_asked_about(telling, behind)):
        return behind
    if behind is not None and _is_passed_off(telling, behind):
        return behind
    before = next((at for at in false if at < telling.first), None)
    is_called = before is not None and (
        _describes_claim(telling, before) or _opens_untruth(telling, before) or _is_passed_off(telling, before)
    )
    return before if is_called else None


def _is_of_claim(telling: Telling) -> bool:
    """Return whether it is what became of a claim: "rumours that he had died spread on Monday", which they did."""
    sentence, verb = telling.sentence, telling.verb
    if verb is None or not verb.is_finite or sentence.opener(verb):
        return False
    that = next((at for at in range(1, verb.first) if sentence.lower(at) == "that"), None)
    inner = that is not None and any(
        one.is_finite and that < one.first and one.last < verb.first for one in sentence.groups
    )
    return that is not None and inner and sentence.is_a(that - 1, "claims")


def _is_of_speech(telling: Telling) -> bool:
    """Return whether it is the saying itself: "there was no truth in the report, the navy said"."""
    verb = telling.verb
    return verb is not None and any(one.group is verb for one in sayings(telling.sentence))


def _not_true(telling: Telling) -> int | None:
    """Return where "it is not true that ..." or "it is not the case that ..." says so."""
    sentence = telling.sentence
    if not {"true", "truth", "case"} & sentence.vocabulary:
        return None
    for at in range(1, telling.first):
        led = sentence.lower(at - 2) if sentence.lower(at - 1) == "the" else sentence.lower(at - 1)
        is_case = sentence.lower(at) == "case" and sentence.lower(at - 1) == "the"
        is_not = led in {"not", "no", "n't", "n’t"} and (is_case or sentence.lower(at) in {"true", "truth"})
        if is_not and sentence.lower(_past_aside(sentence, at + 1)) in {"that", "in", "to"}:
            return at
    return None


def _past_aside(sentence: Sentence, index: int) -> int:
    """Return the index past what two commas set off there: "it is untrue, according to Oslo, that"."""
    if sentence.lower(index) != ",":
        return index
    near = range(index + 1, min(index + _LONGEST_ASIDE, len(sentence.words)))
    return next((at + 1 for at in near if sentence.lower(at) == ","), index)


_LONGEST_ASIDE = 12


def _is_claimed(telling: Telling) -> bool:
    """Return whether it is what "reports that ..." say, or what its own words call "alleged"."""
    sentence, noun = telling.sentence, telling.noun
    own = range(noun.phrase_first, noun.first) if noun is not None else range(0)
    if any(sentence.lower(at) in _ALLEGED for at in own):
        return True
    claims = sentence.lexicon.classes["claims"]
    return any(sentence.lower(at) in claims for at in range(telling.first))


_ALLEGED = frozenset({"alleged", "supposed", "purported", "reported", "claimed", "rumoured", "rumored"})


def _is_asked_about(telling: Telling, false: int) -> bool:
    """Return whether it is what somebody is asked about, and the answer is that it is not so."""
    sentence = telling.sentence
    is_asked = telling.verb is None and sentence.lower(0) in _ASKED and sentence.lower(1) in {"about", "on"}
    answers = [group for group in sentence.groups if telling.last < group.first <= false and group.base == "be"]
    return is_asked and any(sentence.lower(group.first - 1) in {"it", "this", "that", "they"} for group in answers)


_ASKED = frozenset({"asked", "questioned", "pressed", "quizzed"})


def _describes_claim(telling: Telling, false: int) -> bool:
    """Return whether it is in "described as invented the report that ..."."""
    sentence = telling.sentence
    claim = next((at for at in range(false + 1, telling.first) if sentence.is_a(at, "claims")), None)
    is_close = claim is not None and claim - false <= _NEAR
    return is_close and claim is not None and sentence.lower(claim + 1) in {"that", "of", "about"}


_NEAR = 3


def _opens_untruth(telling: Telling, false: int) -> bool:
    """Return whether it is what "It is untrue that ..." tells; "it is wrong that ..." may only judge it."""
    sentence = telling.sentence
    is_led = any(one.base == "be" and 0 < false - one.last <= _NEAR for one in sentence.groups)
    is_judged = sentence.lower(false) in {"wrong", "misleading"}
    leads_on = sentence.lower(_past_aside(sentence, false + 1)) == "that"
    return is_led and leads_on and not is_judged and not _is_of_speech(telling)


def _is_passed_off(telling: Telling, false: int) -> bool:
    """Return whether it is the event that is called made up: "described as pure invention a raid in March"."""
    sentence, noun = telling.sentence, telling.noun
    said = next((one for one in reversed(sentence.groups) if one.last < false), None)
    if noun is None or telling.verb is not None or said is None or not telling.times:
        return False
    passes = sentence.lexicon.is_a(said.base, "denying") or said.base in NAMING
    is_as = "as" in sentence.lowers[max(said.last + 1, false - _NEAR) : false]
    is_object = sentence.subject_noun(said) is noun if said.passive else noun.phrase_first == false + 1
    return passes and is_as and is_object and not said.negated


NAMING = frozenset(
    {"describe", "brand", "label", "denounce", "characterise", "characterize", "portray", "paint", "call", "term"}
)
"""Verbs that say what something is taken for: "branded it a hoax"."""


def denier(telling: Telling, false: int) -> Saying | None:
    """Return who calls it false: "dismissed it as a hoax", "was branded a hoax by the chief of staff"."""
    sentence = telling.sentence
    if sentence.lower(false + 1) == ",":
        return next((one for one in sayings(sentence) if false < one.speaker_first < telling.first), None)
    others = (one for one in reversed(sentence.groups) if one.head <= false and one is not telling.verb)
    group = next((one for one in others if one.base not in _BEING), None)
    if group is None or not group.is_finite:
        return None
    if not group.passive:
        who = subject(sentence, group)
        return Saying(0, len(sentence.words) - 1, *who, group) if who is not None else None
    by = next((at for at in range(false, len(sentence.words) - 1) if sentence.lower(at) == "by"), None)
    return Saying(0, group.first - 1, by + 1, name_end(sentence, by + 1), group) if by is not None else None


_BEING = frozenset({"be", "turn", "prove"})
"""Verbs by which reports are false without anybody's saying so: "turned out to be false"."""
