"""Finds the noun a verb only lends its tense to: "held talks", "drills were held", "the war began". Weighs nothing."""

from collections.abc import Collection

from briefing_app.extraction.factuality.anniversaries import anniversary_of
from briefing_app.extraction.factuality.attended_nouns import attended
from briefing_app.extraction.factuality.saved_from import saving_noun
from briefing_app.extraction.factuality.short_votes import lost_motion
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.links import fills_time, link_object
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.syntax.turned_round import turned_noun
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.phrase_objects import is_set_phrase
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

CAUSES = frozenset({EventKind.STRIKE, EventKind.ATTACK, EventKind.DISASTER})
"""Kinds that kill and wound."""

_DEALS = frozenset({EventKind.AGREEMENT, EventKind.TREATY})
_IN_WORDS = frozenset({EventKind.STATEMENT, EventKind.REQUEST})
_HANDING = frozenset({"send", "write", "address", "hand", "deliver", "dispatch"})
_VIOLENT = frozenset({EventKind.STRIKE, EventKind.ATTACK, EventKind.DEATH})


def joined_noun(
    sentence: Sentence, group: VerbGroup, dated: Collection[int], used: Collection[int]
) -> EventNoun | None:
    """Return the noun that names what the verb tells, None if the verb tells it by itself.

    Args:
        sentence: Where the verb stands.
        group: The verb.
        dated: Indices of heads that have a date of their own.
        used: Indices of nouns that another verb has taken.
    """
    finders = (
        _as_arrival,
        _as_filled,
        _as_linked,
        _as_turned_round,
        _as_subject,
        _before_participle,
        _as_cause,
        _as_object,
        _as_state,
        _as_wish,
    )
    plain = saving_noun(sentence, group) or lost_motion(sentence, group) or attended(sentence, group)
    if plain is not None:
        return plain
    for find in finders:
        noun = find(sentence, group, dated, used)
        if noun is not None:
            return noun
    return None


def _as_arrival(
    sentence: Sentence, group: VerbGroup, dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return the visit that an arrival opens: "arrived in Hanoi on Tuesday for a two-day visit"."""
    if group.sense.concept != "visit" or group.passive or group.base.split()[0] not in _ARRIVING:
        return None
    end = next((other.first for other in sentence.groups if other.first > group.last), len(sentence.words))
    near = (noun for noun in sentence.nouns if group.last < noun.first < end)
    noun = next((noun for noun in near if noun.sense.kind is EventKind.VISIT), None)
    is_led = noun is not None and noun.preposition in {"for", "on"} and noun.last not in dated
    return noun if is_led else None


_ARRIVING = frozenset({"arrive", "fly", "land", "travel", "touch"})


def _as_filled(
    sentence: Sentence, group: VerbGroup, _dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return what a stretch of time is told to have held: "the week had opened with a sit-in", "Monday saw a march"."""
    return sentence.object_noun(group) if fills_time(sentence, group) else None


def _as_linked(
    sentence: Sentence, group: VerbGroup, _dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return what a linking verb says came about: "led to a fire", "was followed by riots"."""
    return link_object(sentence, group)


def _as_turned_round(
    sentence: Sentence, group: VerbGroup, _dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return the subject behind its verb: "Then came the layoffs"."""
    return turned_noun(sentence, group)


def _as_subject(
    sentence: Sentence, group: VerbGroup, dated: Collection[int], used: Collection[int]
) -> EventNoun | None:
    """Return the subject of "was held", "took place", "began"."""
    lasts = group.base in {"run", "last"} and sentence.is_timed(group.last + 2) and not group.passive
    lasts = lasts or (group.base == "enter" and _counts_on(sentence, group))
    happens = lasts or sentence.lexicon.is_a(group.base, "happening")
    noun = sentence.subject_noun(group)
    is_phrase = noun is not None and is_set_phrase(sentence.lower(group.head), noun.sense.base, sentence.lexicon)
    is_noticed = noun is not None and noun.sense.kind is EventKind.DISASTER and group.base in _NOTICING
    if not happens and not (group.passive and (is_phrase or is_noticed or sentence.lexicon.is_a(group.base, "light"))):
        return None
    if any(other.first == group.last + 1 and other.head in dated for other in sentence.groups):
        return None  # "the fires continued to burn on Monday" is told by "burn"
    anniversary = anniversary_of(sentence)
    if noun is None or (anniversary is not None and noun.phrase_first == anniversary[0] + 2):
        return None  # "the anniversary of the coup comes next year": the coup does not
    between = (other for other in sentence.groups if noun.last < other.first and other.last < group.first)
    if any(sentence.lexicon.is_a(other.base, "bringing about") and not other.passive for other in between):
        return None  # "the strike forced the mine to close": it is not the strike that closed
    return noun if group.negated or noun.last not in used else None


_NOTICING = frozenset({"feel", "hear", "record", "register", "sense"})
"""What is done to a tremor or a blast by those it reaches."""


def _counts_on(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it goes on for another day or week: "the protests entered their fourth week"."""
    near = range(group.last + 1, group.last + 4)
    return sentence.lower(near.start) in {"its", "their", "a"} and any(sentence.is_a(at, "time unit") for at in near)


def _before_participle(
    sentence: Sentence, group: VerbGroup, _dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return the noun that a participle describes: "remarks made last week", "the inquiry, launched on 4 May, ..."."""
    after = group.last + 1
    ends = after >= len(sentence.words) or not sentence.words[after].is_word
    follows = ends or sentence.is_a(after, "preposition") or sentence.is_timed(after)
    is_participle = group.tense is Tense.PAST and not group.helpers and follows
    is_light = sentence.lexicon.is_a(group.base, "light")
    if not is_participle or not (is_light or group.base in _HANDING):
        return None
    end = group.first - 2 if sentence.lower(group.first - 1) == "," else group.first - 1
    noun = next((noun for noun in sentence.nouns if noun.phrase_last == end), None)
    return noun if noun is None or is_light or noun.sense.kind in _IN_WORDS else None


def _as_cause(
    sentence: Sentence, group: VerbGroup, _dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return the strike or disaster that killed or wrecked: "the blast killed 14", "14 died in the blast"."""
    deadly = group.sense.kind is EventKind.DEATH
    hits = group.sense.kind in CAUSES and not group.passive
    harms = deadly or sentence.lexicon.is_a(group.base, "harming")
    if not (harms or hits):
        return None
    if is_reduced(sentence, group):
        return None
    noun = None
    if not group.passive:
        noun = sentence.subject_noun(group) or _subject_head(sentence, group) or _cause_described(sentence, group)
    if noun is None and deadly:
        noun = sentence.object_noun(group)
        noun = noun if noun is not None and noun.preposition in {"in", "by", "from"} else None
    is_raid = hits and not harms and noun is not None and noun.sense.kind is not EventKind.DISASTER
    if is_raid and group.sense.kind is not EventKind.DISASTER:
        return None  # "the earthquake struck the coast", "a mutiny shook the port", but not "the raid hit the port"
    return noun if noun is not None and noun.sense.kind in CAUSES else None


def _cause_described(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the blast that a place stands behind: "the bombing of a Mobile, Ala., clinic that killed a guard"."""
    if sentence.opener(group) not in {"that", "which"} and sentence.lower(group.first - 1) != "and":
        return None
    pronoun = next((at for at in range(group.first - 1, 0, -1) if sentence.lower(at) in {"that", "which"}), 0)
    noun = next((noun for noun in reversed(sentence.nouns) if noun.last < pronoun), None)
    if noun is None or any(sentence.groups_between(noun.last, pronoun)) or sentence.lower(noun.last + 1) not in _AIMING:
        return None
    harms = (other.sense.kind is EventKind.DEATH for other in sentence.groups_between(pronoun, group.first - 1))
    return noun if all(harms) else None


_AIMING = frozenset({"of", "on", "at", "in", "near", "outside", "against"})


def _subject_head(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the noun that heads a long subject: "the blasts in Nairobi, Kenya, and Dar, Tanzania, killed"."""
    doer = subject(sentence, group)
    if doer is None:
        return None
    return next((noun for noun in sentence.nouns if doer[0] == noun.phrase_first and not noun.preposition), None)


def _as_object(
    sentence: Sentence, group: VerbGroup, dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return the object of "held", "signed", "entered into", before the verb if a relative clause turns it round."""
    if group.passive or not sentence.lexicon.is_a(group.base, "light"):
        return None
    noun, turned = sentence.object_noun(group), _antecedent(sentence, group)
    if noun is None or (turned is not None and any(map(sentence.is_timed, range(group.last, noun.first)))):
        noun = turned  # "the pact that Rome and Oslo signed in May faces criticism"
    if noun is None or noun.last in dated or noun.preposition == "without":
        return None
    if group.base == "receive" and noun.preposition == "for":
        return None  # "received the king for talks"
    if group.base == "make" and noun.preposition not in {"", "of"}:
        return None  # "made efforts for a settlement"
    is_deal = noun.sense.kind in _DEALS
    return noun if is_deal or group.sense.kind not in _VIOLENT else None  # "struck a deal", but not "struck a convoy"


def _antecedent(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the noun before "that" or "which" that the verb's object is: "the pact that Rome and Oslo signed"."""
    if sentence.opener(group) not in {"that", "which"}:
        return None
    before = [noun for noun in sentence.nouns if noun.last < group.first]
    if not before or any(before[-1].last < other.first < group.first for other in sentence.groups):
        return None
    inside = range(before[-1].last, group.first)
    pronoun = next((at for at in inside if sentence.lower(at) in {"that", "which"}), 0)
    return before[-1] if 0 < pronoun - before[-1].phrase_last <= 2 and pronoun + 1 < group.first else None


def _as_state(
    sentence: Sentence, group: VerbGroup, _dated: Collection[int], _used: Collection[int]
) -> EventNoun | None:
    """Return the set phrase of "are on strike", and where somebody is for a time: "is on a visit"."""
    if group.base not in {"be", "stay", "remain", "go"}:
        return None
    noun = sentence.object_noun(group)
    if noun is not None and sentence.lower(group.last + 1) == "on" and noun.phrase_first == group.last + 2:
        return noun if noun.sense.kind is EventKind.VISIT and group.base == "be" else None  # "is on a visit to India"
    return noun if noun is not None and noun.sense.words and noun.first == group.last + 1 else None


def _as_wish(sentence: Sentence, group: VerbGroup, _dated: Collection[int], used: Collection[int]) -> EventNoun | None:
    """Return what somebody comes with: "turned to France with a plea for help"."""
    if group.base not in _COMING or group.passive:
        return None
    noun = sentence.object_noun(group)
    is_wish = noun is not None and noun.preposition == "with" and noun.sense.kind is EventKind.REQUEST
    return noun if noun is not None and is_wish and noun.last not in used else None


_COMING = frozenset({"turn", "come", "come to", "go", "go to", "write", "approach", "respond", "return", "return to"})


def idle_noun(sentence: Sentence, time: TimeExpression, group: VerbGroup, *, is_day: bool) -> EventNoun | None:
    """Return the noun a time can be of where its verb tells no event: "nobody came to Sunday's vigil".

    One before the time takes it unless the verb is denied. "This year's election" may be still to come.
    """
    first, last = sentence.indices_of(time.start, time.end)
    near = (noun for noun in sentence.nouns if noun.phrase_first <= first and last < noun.first)
    described = next(near, None) if is_day else None
    described = described or _missed(sentence, first, group)
    if described is not None or group.negated:
        return described
    return next((noun for noun in reversed(sentence.nouns) if noun.last < first <= noun.phrase_last + 2), None)


def owns_noun(sentence: Sentence, time: TimeExpression) -> bool:
    """Return whether the time is told as the owner of what took place then: "Saturday's raid"."""
    _, last = sentence.indices_of(time.start, time.end)
    return sentence.lower(last + 1) in {"'s", "’s"}


def _missed(sentence: Sentence, first: int, group: VerbGroup) -> EventNoun | None:
    """Return what nobody came to, of a day told first: "On Sunday no envoy turned up at the funeral in Lima"."""
    noun = sentence.object_noun(group) if first <= 1 and group.base in _MISSED else None
    is_known = noun is not None and sentence.lower(noun.phrase_first) in {"the", "its", "his", "her", "their"}
    return noun if is_known else None


_MISSED = frozenset({"attend", "turn up", "turn out", "show up", "come", "come to", "appear", "take part in", "join"})


def makes(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether what the verb joins would not be without it: nobody signed the pact, or it did not take place.

    A summit that somebody did not attend took place all the same.
    """
    is_light = sentence.lexicon.is_a(group.base, "light") and group.base not in _ATTENDING
    return is_light or sentence.lexicon.is_a(group.base, "happening")


_ATTENDING = frozenset(
    {
        "attend", "witness", "take part in", "participate in", "join in", "go to", "come to", "see", "have", "get",
        "receive", "end", "close", "complete", "finish", "wrap up", "wind up", "adjourn", "renew", "extend", "suffer",
        "sustain", "cover", "enter",
    }
)  # fmt: skip
