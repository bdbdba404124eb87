"""Tells what the verb before "to" makes of an infinitive: a wish, a plan, an outcome, or no event. Knows no dates."""

from briefing_app.extraction.factuality.asked_nouns import asked_goods
from briefing_app.extraction.factuality.conditions import has_condition
from briefing_app.extraction.names.setting import Setting
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import WILLING, Tense, VerbGroup
from briefing_app.model import EventKind, Status


def infinitive_status(sentence: Sentence, group: VerbGroup, setting: Setting) -> Status | None:
    """Return what the verb before "to" makes of it: asked, planned, or no event."""
    governor = governing_verb(sentence, group)
    if governor is None or governor.negated:
        return Status.PLANNED if governor is None and _is_announced(sentence, group) else None
    standing = verb_status_of_governor(sentence, governor, setting)
    if standing is None:
        return None
    is_brought_about = sentence.lexicon.is_a(governor.base, "bringing about") and (
        group.head in setting.past or _has_compelled(sentence, governor, group)
    )
    if is_brought_about or is_first_to(sentence, group) or _is_held_to_have(governor, group):
        return Status.HAPPENED
    return _led_on(sentence, governor, group, setting)


def _has_compelled(sentence: Sentence, governor: VerbGroup, group: VerbGroup) -> bool:
    """Return whether somebody gave up what was planned because of something: "snow led Peru to cancel the dinner"."""
    is_done = governor.tense in {Tense.PAST, Tense.PERFECT} and governor.last + 1 < group.first
    return is_done and sentence.lexicon.is_a(group.base, "cancelling", "postponing")


def _led_on(sentence: Sentence, governor: VerbGroup, group: VerbGroup, setting: Setting) -> Status | None:
    """Return what a verb of asking, of going on or of planning makes of the one it leads."""
    status: Status | None = None
    asks = sentence.lexicon.is_a(governor.base, "asking") or (
        governor.base in WILLING and (group.first == group.head or group.helpers[0] == "be")
    )
    if asks and governor.base not in {"invite", "seek"}:
        status = None if _only_describes_wish(sentence, governor, group) else Status.REQUESTED
    elif sentence.lexicon.is_a(governor.base, "continuing"):
        is_past = (
            group.head in setting.dated - setting.ahead and governor.tense is Tense.PAST
        )  # "continued to search on Monday"
        status = Status.ONGOING if governor.progressive else Status.HAPPENED if is_past else None
    elif sentence.lexicon.is_a(governor.base, "planning verb"):
        is_only_wanted = governor.base == "want" and governor.last + 1 < group.first  # "wants Peru to vote"
        is_set = group.head in setting.dated and governor.base != "threaten"  # "threatens to leave if it fails"
        is_threat = governor.base == "threaten" and group.head not in setting.dated
        is_open = is_only_wanted or is_threat or (has_condition(sentence) and not is_set)
        status = None if is_open else Status.PLANNED
    elif governor.sense.kind is EventKind.VOTE and not setting.ahead.isdisjoint(_with_objects(sentence, group)):
        status = Status.PLANNED  # "voted to hold a plebiscite on 6 July"
    return status


def _with_objects(sentence: Sentence, group: VerbGroup) -> set[int]:
    """Return the indices of the heads whose day can be that of the verb: its own and its object's."""
    noun = sentence.object_noun(group)
    return {group.head} if noun is None else {group.head, noun.last}


def outcome_of(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the deed that came to this in the end: "escaped in 1990, only to be caught again in 1992"."""
    if group.tense is not Tense.INFINITIVE or sentence.lowers[max(0, group.first - 2) : group.first] != (",", "only"):
        return None
    before = next((other for other in reversed(sentence.groups) if other.last < group.first and other.is_finite), None)
    is_done = before is not None and before.tense in {Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT}
    is_done = is_done and group.base not in _FINDING
    return before if is_done and before is not None and not before.negated else None


_FINDING = frozenset({"find", "learn", "discover", "see", "realise", "realize", "hear"})
"""What somebody only came to know: "arrived, only to find that it rained"."""


def _only_describes_wish(sentence: Sentence, asking: VerbGroup, group: VerbGroup) -> bool:
    """Return whether it says what is asked for, not what is to be done: "asked for soldiers to guard the dam"."""
    goods = asked_goods(sentence, asking, None)
    is_of_goods = goods is not None and goods.last + 1 == group.first
    return is_of_goods or sentence.lower(group.first - 1) in {"time", "chance", "opportunity"}


def _is_held_to_have(governor: VerbGroup, group: VerbGroup) -> bool:
    """Return whether people hold that it came about: "is reported to have sunk"."""
    return governor.passive and governor.base in _HOLDING and group.helpers[:2] == ("to", "have")


_HOLDING = frozenset({"say", "report", "believe", "think", "understand", "know", "estimate", "presume"})


def _is_announced(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a headline tells what will be: "Putin to visit Peru", "Talks to resume", not "Bid to end war"."""
    before = group.first - 1
    if not sentence.is_headline or before < 0 or not sentence.words[before].is_word:
        return False
    if sentence.lower(before) in sentence.lexicon.lone_nouns:
        return sentence.lexicon.is_a(group.base, "happening") or (group.passive and before > 0)
    is_name = sentence.words[before].is_name or sentence.is_a(before, "office", "body", "public body")
    opens = any(noun.phrase_first == 0 and noun.phrase_last == before for noun in sentence.nouns)
    is_name = is_name or (opens and sentence.lexicon.is_a(group.base, "happening"))  # "Talks on fish quotas to resume"
    asks = sentence.is_a(0, "subordinator") or sentence.lower(0) in _ASKING or sentence.lower(before) in _EFFORTS
    return is_name and not asks and not sentence.is_a(before, "planned noun")


_ASKING = frozenset({"how", "why", "what", "where", "when", "who", "time", "way", "ways", "things"})
_EFFORTS = frozenset(
    {
        "bid", "call", "calls", "move", "moves", "effort", "efforts", "fight", "race", "right", "rights", "chance",
        "need", "step", "steps", "deal", "push", "drive", "battle", "struggle", "try", "failure", "refusal", "vow",
    }
)  # fmt: skip
"""Nouns that an infinitive completes."""


def is_first_to(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "was the first minister to visit": the visit took place."""
    governor = governing_verb(sentence, group)
    if governor is None or governor.base not in {"be", "become"} or governor.tense not in {Tense.PAST, Tense.PERFECT}:
        return False
    return any(
        sentence.lower(at) in {"first", "last", "only", "latest", "next", "second"}
        or sentence.lower(at).endswith(_ORDINAL)
        for at in range(governor.last + 1, group.first)
    )


_ORDINAL = ("third", "th", "1st", "2nd", "3rd")
"""Ends of the words that say which one of a row somebody is: "the 58th country to recognise Kosovo"."""


def verb_status_of_governor(sentence: Sentence, governor: VerbGroup, setting: Setting) -> Status | None:
    """Return whether the governing verb itself stands as told."""
    if governor.tense in {Tense.MODAL, Tense.MODAL_PERFECT}:
        return None
    if governor.tense is Tense.INFINITIVE:
        return infinitive_status(sentence, governor, setting)
    return Status.HAPPENED


def governing_verb(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the verb whose complement the infinitive is, if no mark or noun plan stands between."""
    before = [other for other in sentence.groups if other.last < group.first]
    if not before:
        return None
    gap = range(before[-1].last + 1, group.first)
    if any(sentence.lower(index) in {",", ";", ":"} for index in gap):
        return None
    return before[-1]
