"""Finds the words that put two events of a text in order. Makes no date."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.coreference.renamings import name_after
from briefing_app.extraction.cue import Cue
from briefing_app.extraction.ordering.after_stretches import after_stretches
from briefing_app.extraction.ordering.connectives import connected
from briefing_app.extraction.ordering.frames import framed
from briefing_app.extraction.ordering.sequels import sequels
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, RelationKind


def cues(sentence: Sentence, told: Sequence[Telling], text: str) -> tuple[Cue, ...]:
    """Return the stated orders of the sentence's tellings; `told` are its tellings in order."""
    found = [*connected(sentence, told, text), *framed(sentence, told, text), *after_stretches(sentence, told, text)]
    placed = {cue.one for cue in found}
    led = {(cue.other, cue.kind, cue.words) for cue in found}  # "the morning after the vote failed" is no sequel
    after = (cue for cue in sequels(sentence, told, text) if (cue.one, cue.kind, cue.words) not in led)
    found += [cue for cue in after if cue.one not in placed]
    return (*found, *_reactions(told))


def is_within_span(cue: Cue) -> bool:
    """Return whether the words tell what came next while something still lasted: "arrested before the talks closed"."""
    is_told_on = cue.one.verb is not None and cue.one.verb.tense is Tense.PAST
    return is_limited(cue) and is_told_on and cue.distance is None


def is_limited(cue: Cue) -> bool:
    """Return whether the words tell what came before something that lasted was over: "before the talks closed"."""
    return cue.kind is RelationKind.DURING and cue.words.lower().startswith(("before", "ahead of"))


def is_one_occasion(cue: Cue) -> bool:
    """Return whether two deeds are told as one: "they beamed as they opened the bridge".

    So are those a date leads: "in May 2010 crowds cheered as the bridge opened". "Stopped as he tried to leave" tells
    but one deed, and "resigned as the scandal grew" a trend.
    """
    other = cue.other
    if cue.kind is not RelationKind.DURING or cue.words.lower() != "as" or other is None:
        return False
    one, again = cue.one.verb, other.verb
    if one is None or again is None or again.base == "try" or again.passive:
        return False
    if any(verb.tense is not Tense.PAST or verb.progressive for verb in (one, again)):
        return False
    if other.sentence.is_a(again.first - 1, "personal pronoun"):
        return not one.passive
    return _is_led_by_time(cue.one) and _is_deed(other, again)


def _is_deed(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether the verb tells more than a trend: it has a meaning of its own, or an object."""
    sentence = telling.sentence
    is_certain = telling.concept != "" and not sentence.lexicon.is_a(telling.concept, "trend")
    return is_certain or sentence.is_a(verb.last + 1, "determiner")


def _is_led_by_time(telling: Telling) -> bool:
    """Return whether a time that dates it opens the sentence."""
    first = telling.sentence.words[0].start
    return any(time.start - first <= _PREPOSITION for time in telling.times)


_PREPOSITION = len("during ")


def is_same_moment(cue: Cue) -> bool:
    """Return whether a clause with "when" tells what made the deed: "were trapped on 3 May when a roof fell".

    Only an event of a certain kind is one more than the deed: "seized on 3 May when troops came in" tells but one.
    """
    other, sentence = cue.other, cue.one.sentence
    if other is None or other.kind is EventKind.OTHER:
        return False
    if cue.kind is not RelationKind.DURING or cue.words.lower() != "when" or other.times:
        return False
    verbs = (cue.one.verb, other.verb)
    if any(verb is None or verb.tense is not Tense.PAST or verb.progressive for verb in verbs):
        return False
    at = next((at for at in range(cue.one.last + 1, other.first) if sentence.lower(at) == "when"), None)
    if at is None or not cue.one.times or cue.one.kind is EventKind.STATEMENT:
        return False
    return sentence.is_timed(at - 1) or not sentence.is_a(at - 1, "time unit")  # "recalled the day when"


def is_led_moment(cue: Cue) -> bool:
    """Return whether a clause with "when" and a day opens what came of it: "When it left on Friday, crowds sang".

    What came "later" or "soon" may have come on another day.
    """
    other, sentence = cue.other, cue.one.sentence
    if (
        other is None
        or not other.times
        or cue.one.times
        or other.sentence is not sentence
        or other.first > cue.one.first
    ):
        return False
    verbs = (cue.one.verb, other.verb)
    if any(verb is None or verb.tense is not Tense.PAST or verb.progressive for verb in verbs):
        return False
    return not any(sentence.is_a(at, "then") for at in range(other.last + 1, len(sentence.words)))


def is_backdrop(cue: Cue) -> bool:
    """Return whether a clause only tells what was going on at the moment: "caved in as deputies were debating"."""
    verb = cue.other.verb if cue.other is not None else None
    if verb is None or cue.kind is not RelationKind.DURING or cue.words.lower() not in {"as", "when", "while"}:
        return False
    return verb.progressive and verb.tense is Tense.PAST and not verb.negated


def awaits(cue: Cue) -> bool:
    """Return whether what is waited for comes after what was told before: "opened only after all had been heard".

    "He went only after his party had left him" may tell why he did what was told before.
    """
    other, sentence = cue.other, cue.one.sentence
    if cue.kind is not RelationKind.AFTER or other is None or other.sentence is not sentence or other.verb is None:
        return False
    if other.times or other.verb.tense not in {Tense.PLUPERFECT, Tense.PAST} or cue.distance is not None:
        return False
    verb = cue.one.verb
    if verb is None or verb.tense is not Tense.PAST or sentence.is_a(verb.first - 1, "personal pronoun"):
        return False
    between = range(cue.one.last + 1, other.first)
    is_only = any(sentence.lowers[at : at + 2] in _AWAITING for at in (0, *between))
    is_not_until = verb.negated and cue.words.lower() in {"until", "till"}
    return is_only or is_not_until


_AWAITING = frozenset({("only", "after"), ("only", "once"), ("only", "when"), ("not", "until"), ("not", "before")})


def _reactions(told: Sequence[Telling]) -> Iterator[Cue]:
    """Yield the place of what answers an event after it: "condemned the assassination", "marched against the ban"."""
    for telling in told:
        if telling.verb is None or telling.verb.base in SPOKEN_TO:
            continue
        answered = _answered(telling.sentence, telling.verb)
        if answered is not None:
            yield Cue(RelationKind.AFTER, telling, None, telling.verb.base.split()[0], name=answered)
        if telling.kind is not EventKind.STATEMENT:
            continue
        for other in told:
            is_topic = other.verb is None and other.noun is not None and other.saying is None
            if is_topic and _is_argument(telling, other):
                yield Cue(RelationKind.AFTER, telling, other, telling.verb.base.split()[0])
        pointer = _pointing_subject(telling.sentence, telling.verb)
        if pointer is not None:
            yield Cue(RelationKind.AFTER, telling, None, telling.verb.base.split()[0], name=pointer)


_ANSWERING = frozenset(
    {
        "protest", "march", "rally", "demonstrate", "riot", "strike", "appeal", "petition", "campaign", "celebrate",
        "mourn", "lament", "condemn", "denounce", "deplore", "welcome", "hail", "applaud", "criticise", "criticize",
        "object", "go on strike", "walk out", "retaliate", "sue", "complain", "take to the streets", "avenge",
    }
)  # fmt: skip
_ABOUT = frozenset({"against", "over", "at", "about", "to", "for"})


def _answered(sentence: Sentence, verb: VerbGroup) -> int | None:
    """Return the noun that points back to what the verb answers: "rallied against the closure", "hailed that move"."""
    is_answer = verb.base in _ANSWERING or verb.base.rpartition(" ")[0] in _ANSWERING
    if not is_answer or verb.negated or verb.tense not in {Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT}:
        return None
    last = verb.last + 1 if sentence.lower(verb.last + 1) in _ABOUT else verb.last
    return name_after(sentence, last) if sentence.lower(last + 1) in {"the", "that", "this"} else None


def _pointing_subject(sentence: Sentence, verb: VerbGroup) -> int | None:
    """Return the noun by which a reaction's subject points back: "That step has drawn applause"."""
    who = subject(sentence, verb)
    if who is None or sentence.lower(who[1] - 1) not in ({"that", "this", "the"} if verb.passive else {"that", "this"}):
        return None
    return who[1] if sentence.is_a(who[1], "any event") and who[1] - who[0] <= 1 else None


SPOKEN_TO = frozenset({"address", "brief", "tell", "write to"})
"""Verbs whose object only listens: "addressed the congress"."""


def _is_argument(telling: Telling, other: Telling) -> bool:
    """Return whether the noun stands beside the verb, with no other verb and no preposition of time between."""
    low, high = sorted((telling.first, other.first))
    between = any(low < group.head < high for group in telling.sentence.groups)
    return not between and other.noun is not None and other.noun.preposition in {"", "of", "by", "as"}
