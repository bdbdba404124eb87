"""Settles the kind of a telling by its verb or its noun and the words around them."""

from collections.abc import Callable
from dataclasses import replace

from briefing_app.extraction.dates.moved_nouns import OF_A_DAY, PAUSING
from briefing_app.extraction.events.acted_on import (
    bans_trade,
    beats_up,
    dismisses,
    is_accident,
    is_caught,
    is_confiscated,
    is_declared,
    is_hurt_by_chance,
    is_voted_on,
    throws_at,
)
from briefing_app.extraction.events.kinds_by_doer import (
    awaits_force,
    boards_by_force,
    complains,
    decides_by_vote,
    explodes_as_weapon,
    gathers,
    goes_abroad,
    is_burned_by_nature,
    is_held_in_protest,
    leaves_place,
    protests_by_place,
    wrecks_by_force,
)
from briefing_app.extraction.events.kinds_in_context import kind_in_context
from briefing_app.extraction.events.lent_kinds import enters, lent_kind
from briefing_app.extraction.events.market_places import is_of_money
from briefing_app.extraction.events.other_senses import NOT_OF_MARKETS, followed_by_infinitive, is_said_otherwise
from briefing_app.extraction.factuality.going_on import is_counted_on
from briefing_app.extraction.factuality.set_days import awaits_guest
from briefing_app.extraction.factuality.short_votes import falls_short
from briefing_app.extraction.factuality.states import meets
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.noun_phrases import head_of
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.syntax.talking import rings_up, talks_with_peer
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.extraction.words.verb_reading import sense_at
from briefing_app.model import EventKind

_ORDERS = frozenset({"order", "instruct", "invite"})
_SPOKEN = frozenset(
    {
        "message", "messages", "speech", "speeches", "address", "lecture", "statement", "remarks", "warning", "verdict",
        "ultimatum", "sermon", "eulogy", "ruling", "judgment", "judgement", "opinion", "apology",
    }
)  # fmt: skip
"""What is delivered in words."""


def kind_of(sentence: Sentence, verb: VerbGroup, noun: EventNoun | None) -> EventKind:
    """Return the kind of what the verb tells, with the noun it lends its tense to if there is one."""
    if noun is not None:
        return noun_kind(sentence, noun)
    deed = _deed_begun(sentence, verb)
    if deed is not None:
        return kind_of(sentence, deed, None)
    settled = kind_in_context(sentence, verb) or next(
        (kind for kind, has_shape in _SHAPES if has_shape(sentence, verb)), None
    )
    if settled is not None:
        return settled
    kind = EventKind.OTHER if is_said_otherwise(sentence, verb) else verb.sense.kind
    if kind is EventKind.OTHER and not verb.sense.concept and sentence.lexicon.is_a(verb.base, "speech"):
        return EventKind.STATEMENT
    if meets(sentence, verb):
        return EventKind.MEETING
    if awaits_guest(sentence, verb):
        kind = EventKind.VISIT
    if verb.base in _NAMING and any(sentence.is_a(at, "untrue") for at in clause(sentence, verb)):
        kind = EventKind.STATEMENT  # "was branded a hoax"
    return lent_kind(sentence, verb) if kind is EventKind.OTHER else kind


def _deed_begun(sentence: Sentence, verb: VerbGroup) -> VerbGroup | None:
    """Return what somebody sets about as one verb: "began evacuating the port", "hit back by firing missiles"."""
    at = verb.last + 1
    is_answer = verb.base in _ANSWERING and sentence.lower(at) == "by"
    if not (verb.base in _SETTING_ABOUT or is_answer) or verb.passive:
        return None
    at += is_answer
    if sentence.lower(at) == "to":
        deed = next((other for other in sentence.groups if other.first == at), None)
        return replace(verb, last=deed.last, sense=deed.sense) if deed is not None else None
    sense = sense_at(sentence.words, at, frozenset({Form.ING}), sentence.lexicon, guess=False)
    return replace(verb, last=at + len(sense.words), sense=sense) if sense is not None else None


_SETTING_ABOUT = frozenset({"begin", "start", "resume", "finish", "complete", "commence", "set about", "go on"})
_ANSWERING = frozenset({"retaliate", "respond", "react", "hit back", "strike back", "answer", "reply", "counter"})


def _signs_treaty(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether names are put to a treaty rather than to something less."""
    if verb.sense.concept != "sign":
        return False
    noun = sentence.subject_noun(verb) if verb.passive else sentence.object_noun(verb)
    return noun is not None and noun.sense.kind is EventKind.TREATY


def _elects(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a people votes for who is to rule it: "Cypriots vote for a new parliament", no deputies do."""
    if verb.base != "vote":
        return False
    who = subject(sentence, verb)
    are_deputies = who is None or any(sentence.is_a(at, "office", "body") for at in range(who[0], who[1] + 1))
    if any(noun.sense.concept == "elect" and noun.preposition == "in" for noun in sentence.nouns):
        return True  # "voted on Sunday in the eighth election in five years"
    return not are_deputies and _is_for_rulers(sentence, verb.last + 1)


def _is_for_rulers(sentence: Sentence, index: int) -> bool:
    is_led = sentence.lower(index) == "for" and sentence.lower(index + 1) in {"a", "an", "their", "its"}
    return is_led and any(sentence.is_a(at, "elected") for at in (index + 2, index + 3))


def _puts_on_ice(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether something of a day is only put off: "to freeze the talks", "to suspend the drill"."""
    noun = sentence.object_noun(verb) if verb.base in PAUSING and not verb.passive else None
    is_pact = noun is not None and noun.sense.concept in {"agreement", "treaty"}
    return noun is not None and noun.phrase_first == verb.last + 1 and (is_pact or noun.sense.kind in OF_A_DAY)


def _stops_work(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether workers strike: "nurses will strike on 3 May", not "miners struck gold"."""
    who = subject(sentence, verb) if verb.base == "strike" and not verb.passive else None
    after = verb.last + 1
    is_alone = not sentence.words[after].is_word or sentence.is_timed(after) if after < len(sentence.words) else True
    is_alone = is_alone or sentence.is_a(after, "preposition", "conjunction") or sentence.lower(after) == "again"
    return who is not None and is_alone and any(sentence.is_a(at, "worker") for at in range(who[0], who[1] + 1))


def _is_locked_up(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody is held: "the journalist has been held in Minsk since May", not a festival."""
    if verb.base != "hold" or not verb.passive or "been" not in verb.helpers:
        return False
    who = subject(sentence, verb)
    return who is not None and sentence.is_a(head_of(sentence, range(who[0], who[1] + 1)), "person noun", "worker")


def _is_in_words(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether it is done by words: a speech delivered, a plan attacked, "admitted to the court that"."""
    around = clause(sentence, verb)
    if verb.base in {"admit to", "recall"}:
        return "that" in sentence.lowers[verb.last : around.stop + 1]  # "recalled in Lima that Peru had left"
    if verb.base == "deliver" and any(sentence.lower(at) in _SPOKEN for at in around):
        return True
    return verb.sense.kind is EventKind.ATTACK and _is_aimed_at_words(sentence, verb)


_NAMING = frozenset({"brand", "label", "call", "term", "describe", "denounce", "declare"})


def _is_aimed_at_words(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a plan or a remark is attacked rather than somebody: "attacked the proposal to ban visits"."""
    objects = range(verb.last + 1, clause(sentence, verb).stop)
    ends = (at for at in objects if sentence.is_a(at, "preposition") or sentence.lower(at) == ",")
    before = next(ends, objects.stop)
    return not verb.passive and any(sentence.is_a(at, "of words") for at in range(verb.last + 1, before))


def end_kind(sentence: Sentence, verb: VerbGroup, noun: EventNoun) -> EventKind:
    """Return the kind of what takes an event off its day; what ends a rule of trade is trade: "scrapped the duty"."""
    is_rule = noun.sense.kind is EventKind.TRADE and not sentence.lexicon.is_a(verb.base, "postponing")
    return EventKind.TRADE if is_rule else EventKind.OTHER


def noun_kind(sentence: Sentence, noun: EventNoun) -> EventKind:
    """Return the noun's kind; a result is one of a vote only where a vote is told of."""
    kind = noun.sense.kind
    around = range(len(sentence.words))
    is_result = noun.sense.base in {"result", "outcome"} and not any(sentence.is_a(at, "vote word") for at in around)
    if is_result or (noun.sense.base == "hearing" and any(sentence.is_a(at, "of a court") for at in around)):
        return EventKind.OTHER
    phrase = range(noun.phrase_first, noun.phrase_last + 1)
    is_strike = noun.sense.base == "strike" and (_is_of_workers(sentence, noun) or is_counted_on(sentence))
    is_strike = is_strike or (noun.sense.base == "blockade" and _is_called_by_workers(sentence, noun))
    if is_strike or is_held_in_protest(sentence, noun):
        return EventKind.PROTEST
    if noun.sense.base == "vote" and _is_for_rulers(sentence, noun.last + 1):
        return EventKind.ELECTION
    told, name = _KINDS_OF_PHRASES.get(noun.sense.base, (kind, ""))
    if any(sentence.is_a(at, name) for at in phrase):
        return told
    if kind in NOT_OF_MARKETS and is_of_money(sentence, noun.sense.base, phrase):
        return EventKind.OTHER
    return EventKind.DEPLOYMENT if leaves_place(sentence, noun) else kind


_KINDS_OF_PHRASES = {
    "convention": (EventKind.MEETING, "of a party"),
    "ban": (EventKind.TRADE, "trade flow"),
    "halt": (EventKind.TRADE, "trade flow"),
    "suspension": (EventKind.TRADE, "trade flow"),
    "blockade": (EventKind.PROTEST, "way of traffic"),
}
"""Nouns with the kind that they have where a word of the class stands in their phrase."""


def _is_of_workers(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether workers strike: "the dockers' strike", "a strike by nurses", not "a strike on the miners"."""
    if _is_called_by_workers(sentence, noun):
        return True
    if noun.preposition == "on" and any(
        group.last == noun.phrase_first - 2 and group.base in {"be", "remain", "stay"} for group in sentence.groups
    ):
        return True  # "nurses are on a strike that began in May"
    is_by = sentence.lower(noun.last + 1) in {"by", "of"}
    near = range(noun.phrase_first, noun.phrase_last + 1 if is_by else noun.first)
    if any(sentence.is_a(at, "worker") for at in near):
        return True
    if noun.sense.is_plural or any(sentence.is_a(at, "military", "missile") for at in range(len(sentence.words))):
        return False
    before = next((group for group in reversed(sentence.groups) if group.last < noun.phrase_first), None)
    after = next((group for group in sentence.groups if group.first == noun.phrase_last + 1), None)
    is_object = before is not None and before.last == noun.phrase_first - 1
    is_object = is_object and before is not None and before.base in _STRIKING
    return is_object or (after is not None and (after.base in _OF_STRIKES or _called(after)))


_OF_STRIKES = frozenset({"begin", "start", "end", "continue", "last", "spread", "enter"})
"""What a strike of workers does, and a raid does not."""
_STRIKING = _OF_STRIKES | {"call", "call off", "join", "stage", "avert", "suspend", "observe", "threaten", "hold"}
"""What workers and their unions do with a strike."""


def _called(verb: VerbGroup) -> bool:
    return verb.passive and verb.base in _STRIKING


def _is_called_by_workers(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether workers or their union threaten, call or end it: "miners threatened a strike from 3 May"."""
    verb = next((group for group in reversed(sentence.groups) if group.last < noun.first), None)
    if verb is None or verb.passive or noun.phrase_first != verb.last + 1:
        return False
    who = subject(sentence, verb)
    if who is None:
        return False
    return any(sentence.is_a(at, "worker") or sentence.lower(at) in _UNIONS for at in range(who[0], who[1] + 1))


_UNIONS = frozenset({"union", "unions", "federation", "confederation", "staff", "employees"})


def _presses(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody is pressed to do something, whatever the verb's own kind."""
    asks = sentence.lexicon.is_a(verb.base, "asking") and verb.base not in _ORDERS
    return asks and followed_by_infinitive(sentence, verb)


_SHAPES: tuple[tuple[EventKind, Callable[[Sentence, VerbGroup], bool]], ...] = (
    (EventKind.CALL, rings_up),
    (EventKind.CALL, talks_with_peer),
    (EventKind.REQUEST, _presses),
    (EventKind.DEPLOYMENT, enters),
    (EventKind.TREATY, _signs_treaty),
    (EventKind.ELECTION, _elects),
    (EventKind.VOTE, falls_short),
    (EventKind.OTHER, _puts_on_ice),
    (EventKind.DISASTER, is_accident),
    (EventKind.DISASTER, is_declared),
    (EventKind.DISASTER, is_hurt_by_chance),
    (EventKind.ATTACK, explodes_as_weapon),
    (EventKind.STATEMENT, complains),
    (EventKind.ARREST, is_caught),
    (EventKind.OTHER, is_confiscated),
    (EventKind.OTHER, dismisses),
    (EventKind.MEETING, gathers),
    (EventKind.VISIT, goes_abroad),
    (EventKind.VOTE, is_voted_on),
    (EventKind.TRADE, bans_trade),
    (EventKind.PROTEST, protests_by_place),
    (EventKind.ATTACK, throws_at),
    (EventKind.ATTACK, beats_up),
    (EventKind.STATEMENT, _is_in_words),
    (EventKind.PROTEST, _stops_work),
    (EventKind.ARREST, _is_locked_up),
    (EventKind.VOTE, decides_by_vote),
    (EventKind.DEPLOYMENT, awaits_force),
    (EventKind.DISASTER, is_burned_by_nature),
    (EventKind.ATTACK, boards_by_force),
    (EventKind.ATTACK, wrecks_by_force),
)
"""Kinds that the words around a verb settle, whatever its own is."""
