"""Tells what is denied: "denied that it had ...", "reports that ... are false". Finds no telling itself."""

from dataclasses import replace

from briefing_app.extraction.names.attribution import Saying, sayings
from briefing_app.extraction.names.speakers import name_end
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, Status

PLACING = frozenset({"after", "before", "following", "since", "during", "in", "at", "until"})
"""Prepositions of a noun that says when or where something was denied, not what."""


def as_denied(telling: Telling) -> Telling:
    """Return the telling with the status denied if a denial covers it."""
    sentence = telling.sentence
    group = telling.saying.group if telling.saying is not None else None
    denies = group is not None and sentence.lexicon.is_a(group.base, "denying") and group.last < telling.first
    denies = denies and group is not None and not (_is_beside(group, telling) or _is_described(group, telling))
    denies = denies and group is not None and not is_demanded(sentence, group, telling.first)
    is_clause = telling.verb is not None and telling.verb.is_finite
    if not is_clause and telling.noun is not None:
        denies = denies and telling.noun.preposition not in PLACING
    denies = (
        denies
        and not _was_claimed(telling)
        and not (group is not None and is_only_share(sentence, group, telling.first))
    )
    if denies:
        return replace(telling, status=Status.DENIED)
    aside = _denied_aside(telling)
    if aside is not None:
        return replace(telling, status=Status.DENIED, saying=telling.saying or _speaker_of(sentence, aside))
    false = _called_false(telling)
    if false is None:
        return telling
    return replace(telling, status=Status.DENIED, saying=telling.saying or _denier(telling, false))


def _denied_aside(telling: Telling) -> VerbGroup | None:
    """Return the participle that denies it beside a main clause: "..., rejecting claims that Peru had fired"."""
    sentence = telling.sentence
    for group in sentence.groups:
        if group.tense is not Tense.GERUND or group.negated or not sentence.lexicon.is_a(group.base, "denying"):
            continue
        near = range(group.last + 1, min(telling.first, group.last + _NEAR + 1))
        that = next((at for at in near if sentence.lower(at) == "that"), None)
        is_claim = that == near.start or (that is not None and sentence.is_a(that - 1, "claims"))
        if that is not None and is_claim and not any(sentence.lower(at) in MARKS for at in range(that, telling.first)):
            return group
    return None


def _speaker_of(sentence: Sentence, denial: VerbGroup) -> Saying | None:
    """Return who denies by a participle: the subject of the main clause."""
    finite = [group for group in sentence.groups if group.is_finite]
    before = [group for group in finite if group.last < denial.first]
    after = (group for group in finite if sentence.lower(sentence.subject_first(group) - 1) == ",")
    main = before[-1] if before else next(after, None)
    who = subject(sentence, main) if main is not None else None
    return Saying(0, len(sentence.words) - 1, *who, denial) if who is not None else None


def is_only_share(sentence: Sentence, denial: VerbGroup, told: int) -> bool:
    """Return whether only a share in what is told is denied: "denied involvement in the attack"."""
    return any(sentence.lower(at) in SHARES for at in range(denial.last + 1, told))


SHARES = frozenset(
    {"involvement", "responsibility", "role", "part", "complicity", "knowledge", "link", "links", "hand"}
)
"""What somebody has in a deed; whoever denies it does not deny the deed."""


def is_demanded(sentence: Sentence, denial: VerbGroup, told: int) -> bool:
    """Return whether a wish is turned down rather than a claim: "rejected calls to delay the vote in May"."""
    near = range(denial.last + 1, min(told, denial.last + _NEAR + 1))
    asked = next((at for at in near if sentence.is_a(at, "demand")), None)
    return asked is not None and sentence.lower(asked + 1) in {"to", "for"}


def denies_now(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the present tells a denial being made: "disputes the account of", "denies that it fired"."""
    if group.passive or not sentence.lexicon.is_a(group.base, "denying"):
        return False
    if sentence.lower(group.last + 1) == "that":
        return True
    claims = sentence.lexicon.classes["claims"]
    near = sentence.lowers[group.last + 1 : group.last + _LONGEST_CLAIM]
    at = next((at for at, word in enumerate(near) if word in claims), None)
    return at is not None and sentence.lower(group.last + at + 2) in {"that", "of", "by", "about"}


_LONGEST_CLAIM = 7


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
    repeated = any(_repeats_claim(sentence, one) for one in sentence.groups_between(gap.start, gap.stop - 1))
    if repeated or any(sentence.lower(at) == "that" for at in gap):
        return False
    return any(sentence.is_a(at, "subordinator", "temporal during") or sentence.lower(at) == "and" for at in gap)


def _is_described(denial: VerbGroup, telling: Telling) -> bool:
    """Return whether it only tells which thing is turned down: "rejected the case that has blocked the trial"."""
    sentence = telling.sentence
    starts = {group.first for group in sentence.groups if not _repeats_claim(sentence, group)}
    return any(sentence.lower(at) in RELATIVES and at + 1 in starts for at in range(denial.last + 2, telling.first))


def _repeats_claim(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only says whose the denied claim is: "disputed the account of officers who say it fired"."""
    is_claim = any(sentence.is_a(at, "claims") for at in range(max(0, group.first - _FARTHEST_CLAIM), group.first))
    is_told = sentence.lexicon.is_a(group.base, "speech") and sentence.lower(group.first - 1) in RELATIVES
    return is_claim and is_told


_FARTHEST_CLAIM = 8


def _called_false(telling: Telling) -> int | None:
    """Return the index of the word that calls what is told false, None if nobody does."""
    sentence = telling.sentence
    own_verb = telling.verb.base if telling.verb is not None else ""
    if sentence.lexicon.is_a(own_verb, "denying") or own_verb in NAMING:
        return None  # "reports of a raid were dismissed as fiction": so they were
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
    """Return the index past what two commas set off there: "it is not true, according to Oslo, that"."""
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


def _denier(telling: Telling, false: int) -> Saying | None:
    """Return who calls it false: "dismissed it as a hoax", "was branded a hoax by the chief of staff"."""
    sentence = telling.sentence
    if sentence.lower(false + 1) == ",":
        return next((one for one in sayings(sentence) if false < one.speaker_first < telling.first), None)
    others = (one for one in reversed(sentence.groups) if one.last <= false and one is not telling.verb)
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
