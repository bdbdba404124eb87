"""Tells what is denied: "denied that it had ...", "reports that ... are false". Finds no telling itself."""

from dataclasses import replace

from briefing_app.extraction.factuality.untruths import called_false, denier
from briefing_app.extraction.names.attribution import Saying
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
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
    if denies and group is not None and _is_described(group, telling):
        return replace(telling, saying=None)  # what tells which thing is meant, nobody disputes
    denies = denies and group is not None and not _is_beside(group, telling)
    denies = denies and group is not None and not _says_instead(group, telling)
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
    false = called_false(telling)
    if false is None:
        return telling
    return replace(telling, status=Status.DENIED, saying=telling.saying or denier(telling, false))


def _says_instead(denial: VerbGroup, telling: Telling) -> bool:
    """Return whether it is what is held against what is denied: "disputed the account, saying jets had struck"."""
    sentence = telling.sentence
    spoken = sentence.groups_between(denial.last + 1, telling.first - 1)
    return any(
        one.tense is Tense.GERUND and sentence.lower(one.first - 1) == "," and sentence.lexicon.is_a(one.base, "speech")
        for one in spoken
    )


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
    near = range(denial.last + 1, told)
    return any(sentence.lower(at) in SHARES or sentence.lowers[at : at + 2] == ("being", "behind") for at in near)


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
    """Return whether the present tells a denial being made: "disputes the account of", "denies having fired"."""
    if group.passive or not sentence.lexicon.is_a(group.base, "denying"):
        return False
    if sentence.lower(group.last + 1) == "that" or _is_of_deed(sentence, group):
        return True
    claims = sentence.lexicon.classes["claims"]
    near = sentence.lowers[group.last + 1 : group.last + _LONGEST_CLAIM]
    at = next((at for at, word in enumerate(near) if word in claims), None)
    return at is not None and sentence.lower(group.last + at + 2) in {"that", "of", "by", "about"}


def _is_of_deed(sentence: Sentence, denial: VerbGroup) -> bool:
    """Return whether a deed in -ing is what is denied: "denies ever having fired", "denies shelling the port"."""
    after = next((other for other in sentence.groups if other.first > denial.last), None)
    is_perfect = after is not None and after.helpers[:1] == ("having",)
    is_next = after is not None and all(sentence.is_a(at, "adverb") for at in range(denial.last + 1, after.first))
    return after is not None and is_next and (is_perfect or disowns_deed(sentence, after))


def disowns_deed(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is the deed in -ing that a verb right before it denies: "denied ramming two boats"."""
    before = next((other for other in sentence.groups if other.last == group.first - 1), None)
    is_denied = before is not None and sentence.lexicon.is_a(before.base, "denying") and not before.passive
    return is_denied and group.tense is Tense.GERUND


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
    """Return whether it only tells which thing is meant: "rejected the case that has blocked the trial"."""
    sentence = telling.sentence
    starts = {group.first for group in sentence.groups if not _repeats_claim(sentence, group)}
    if any(sentence.lower(at) in RELATIVES and at + 1 in starts for at in range(denial.last + 2, telling.first)):
        return True
    inside = range(denial.last + 1, telling.first)
    if telling.verb is None or any(sentence.is_a(at, "claims") for at in inside):
        return False
    opener = sentence.opener(telling.verb)
    goes_on = opener in RELATIVES - {"that"} and any(sentence.lower(at) == opener for at in inside)
    return goes_on or is_reduced(sentence, telling.verb)  # "denies that it bought the drones shown in May"


def _repeats_claim(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only says whose the denied claim is: "disputed the account of officers who say it fired"."""
    is_claim = any(sentence.is_a(at, "claims") for at in range(max(0, group.first - _FARTHEST_CLAIM), group.first))
    is_told = sentence.lexicon.is_a(group.base, "speech") and sentence.lower(group.first - 1) in RELATIVES
    return is_claim and is_told


_FARTHEST_CLAIM = 8
_NEAR = 3
