"""Tells by the words around a verb that it does not tell what it mostly does: an index that is hit was not bombed."""

from collections.abc import Callable

from briefing_app.extraction.events.market_places import is_of_money
from briefing_app.extraction.events.objects_otherwise import (
    deals_with,
    finds_or_agrees,
    fixes_level,
    is_near,
    is_no_gift,
    is_sit_in,
    keeps_custom,
    receives_someone,
    stops_ship,
)
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.noun_phrases import head_of, parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

NOT_OF_MARKETS = frozenset(
    {EventKind.STRIKE, EventKind.ATTACK, EventKind.DISASTER, EventKind.PROTEST, EventKind.DEATH, EventKind.VISIT}
)
"""Kinds that prices and indexes do not bear: a market that is hit tells none of them."""
_MADE_OF_WORDS = frozenset({EventKind.AGREEMENT, EventKind.TREATY, EventKind.MEETING})
_VIOLENT = frozenset({EventKind.STRIKE, EventKind.ATTACK})
_NEAR = 5


def is_said_otherwise(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether the words around show that it is not what the verb mostly tells."""
    kind = verb.sense.kind
    if _is_peaceful(sentence, verb) or _is_figurative(sentence, verb):
        return True
    otherwise = _OTHERWISE.get(verb.base)
    if otherwise is not None:
        return otherwise(sentence, verb)
    if verb.base == "add":
        return not sentence.is_a(verb.last + 1, "subordinator", "pronoun") and sentence.words[verb.last].word.islower()
    if verb.sense.concept == "host":
        return not receives_someone(sentence, verb)
    if kind is EventKind.DEPLOYMENT and verb.base not in _OF_ARMIES:
        return not is_near(sentence, verb, "military", "force")
    return kind is EventKind.AID and followed_by_infinitive(sentence, verb)


def _is_figurative(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether no thing breaks down or out: "the truce collapsed", "a scandal erupted", "the bank failed"."""
    is_breaking = verb.sense.concept in {"erupt", "collapse"} and not verb.sense.words
    who = subject(sentence, verb) if is_breaking else None
    if who is None:
        return False
    head = head_of(sentence, range(who[0], who[1] + 1))
    if verb.sense.concept == "erupt":
        return sentence.words[head].word.islower() and not sentence.is_a(head, "volcano")
    is_event = any(noun.last == head for noun in sentence.nouns)
    is_person = sentence.words[head].is_name and not (sentence.is_a(who[0], "determiner") or _is_built(sentence, head))
    is_person = is_person and verb.base == "collapse"
    return is_event or is_person or sentence.is_a(head, "body", "office", "of words", "no thing")


def _is_built(sentence: Sentence, index: int) -> bool:
    """Return whether the name is that of something built: "the Morandi Bridge"."""
    return sentence.lower(index).endswith(_BUILT)


_BUILT = (
    "bridge", "dam", "tower", "towers", "building", "roof", "wall", "mine", "tunnel", "house", "stadium", "factory",
    "church", "temple", "mosque", "hotel", "mall", "plaza", "center", "centre", "hall", "school", "hospital", "pier",
)  # fmt: skip


def _is_between_persons(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a person only quarrels: "Kelly clashed with his adviser"; not police, and no country."""
    who = subject(sentence, verb)
    if who is None or is_near(sentence, verb, "military"):
        return False
    head = sentence.words[who[1]]
    # The rule of an office-holder tells the years: "president (2017-2021, 2025-): Donald Trump".
    rules = [one.rule for one in sentence.countries if one.start < head.end and head.start < one.end]
    is_country = any("(" not in rule for rule in rules)
    return head.is_name and who[1] - who[0] < _NEAR and not (is_country or sentence.is_a(who[1], "body"))


def _is_peaceful(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether an index is hit or a medal captured: no violence."""
    kind = verb.sense.kind
    if verb.base == "charge" and not verb.passive:
        return _asks_price(sentence, verb)
    if kind in NOT_OF_MARKETS and is_of_money(sentence, verb.base, clause(sentence, verb)):
        return True
    return kind in _VIOLENT and is_near(sentence, verb, "prize")


def _asks_price(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether money is charged: "charged $46 million", "will charge lorries a levy", not "over a levy"."""
    around = clause(sentence, verb)
    over = next((at for at in around if at > verb.last and sentence.lower(at) in {"with", "over"}), around.stop)
    return any(sentence.lower(at) in _PRICES for at in range(verb.last + 1, over)) or any(
        sentence.lower(at) in {"$", "€", "£"} for at in around
    )


_PRICES = frozenset(
    {
        "levy", "fee", "fees", "toll", "tolls", "duty", "duties", "tariff", "tariffs", "surcharge",
        "euros", "dollars", "rent", "interest", "commission", "tax", "excise",
    }
)  # fmt: skip
"""What is charged to somebody who is not accused."""


def _lets_in(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody is let in: "admitted Poland", not "admitted the attack"."""
    after = verb.last + 1
    return verb.passive or (after < len(sentence.words) and sentence.words[after].is_name)


def _is_own_choice(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether no votes are cast: "adopted the euro", "adopted a child", not "adopted a resolution"."""
    around = clause(sentence, verb)
    return any(sentence.is_a(at, "not voted on") for at in around) and not any(
        sentence.is_a(at, "of words") for at in around
    )


def _lets_out_money(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a bank or a fund approves a loan: no deputies vote on it."""
    who = subject(sentence, verb)
    is_elected = who is None or any(sentence.is_a(at, "elected") for at in range(who[0], who[1] + 1))
    objects = range(verb.last + 1, clause(sentence, verb).stop)
    end = next((at for at in objects if sentence.is_a(at, "preposition")), objects.stop)
    return not (is_elected or verb.passive) and any(sentence.is_a(at, "loan") for at in range(verb.last + 1, end))


def _stops_own_work(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether work is stopped rather than somebody shut out: "suspended flights", not "suspended the envoy"."""
    what = subject(sentence, verb) if verb.passive else (verb.last + 1, _phrase_end(sentence, verb))
    return what is not None and any(sentence.is_a(at, "own work") for at in range(what[0], what[1] + 1))


def _freezes_nobody(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether prices or work are frozen: "froze wages", "froze work on the deal", not "froze the accounts"."""
    return fixes_level(sentence, verb) or _stops_own_work(sentence, verb)


def _phrase_end(sentence: Sentence, verb: VerbGroup) -> int:
    """Return the last index before the first preposition behind a verb in its clause."""
    objects = range(verb.last + 1, clause(sentence, verb).stop)
    return next((at for at in objects if sentence.is_a(at, "preposition")), objects.stop) - 1


def _fights_nobody(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether it is no war: "fought the blaze", "fought corruption", "fought to keep the boy"."""
    objects = range(verb.last + 1, clause(sentence, verb).stop)
    end = next((at for at in objects if sentence.is_a(at, "preposition")), objects.stop)
    is_thing = any(sentence.is_a(at, "no enemy") or sentence.lower(at) == "it" for at in range(verb.last + 1, end))
    return is_thing or followed_by_infinitive(sentence, verb)


def _lets_pass(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether no votes are cast: "guards waved through a convoy", not "deputies waved through the budget"."""
    who = subject(sentence, verb)
    are_deputies = who is not None and any(sentence.is_a(at, "elected") for at in range(who[0], who[1] + 1))
    return not are_deputies and not any(sentence.is_a(at, "of words") for at in clause(sentence, verb))


def _ends_words(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a deal or a bill is killed, or dies, rather than somebody."""
    if verb.base == "die" or verb.passive:
        who = subject(sentence, verb)
        head = head_of(sentence, range(who[0], who[1] + 1)) if who is not None else -1
    else:
        ends = (at for at in range(verb.last + 1, len(sentence.words)) if parts_phrase(sentence, at))
        head = next(ends, len(sentence.words)) - 1
    is_deal = any(noun.last == head and noun.sense.kind in _MADE_OF_WORDS for noun in sentence.nouns)
    return is_deal or sentence.is_a(head, "of words")


def _commands(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody is told to do something, rather than goods asked for: "ordered 20 jets from Chile"."""
    if not any(sentence.lower(at) == "from" or sentence.words[at].word[0].isdigit() for at in clause(sentence, verb)):
        return True
    objects = range(verb.last + 1, clause(sentence, verb).stop)
    if objects and sentence.words[objects[0]].word[0].isdigit():
        return False
    if followed_by_infinitive(sentence, verb) or any(sentence.lower(at) == "to" for at in objects):
        return True
    if any(verb.last < other.first <= verb.last + _NEAR for other in sentence.groups):
        return True
    noun = sentence.object_noun(verb)
    if noun is not None and not noun.preposition:
        return True
    return verb.passive and any(sentence.words[at].is_name for at in subject(sentence, verb) or ())


def followed_by_infinitive(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether the next verb is one with "to": "appealed to Peru to help"."""
    following = next((other for other in sentence.groups if other.first > verb.last), None)
    return following is not None and following.tense is Tense.INFINITIVE


_OF_ARMIES = frozenset({"scramble", "mobilise", "mobilize", "demobilise", "demobilize", "conscript", "call up"})
"""Verbs that deploy whatever they act on."""


def _goes_by(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nothing is voted on: "the deadline passed", not "the bill passed"."""
    if verb.passive:
        return False
    after = verb.last + 1
    is_led = (
        sentence.is_a(after, "preposition") and sentence.lower(after) not in _VOTED_BY and not sentence.is_timed(after)
    )
    ends = after >= len(sentence.words) or not sentence.words[after].is_word or sentence.is_timed(after + 1)
    who = subject(sentence, verb)
    if who is None or any(
        sentence.is_a(at, "put to vote", "of words", "vote word") for at in range(who[0], who[1] + 1)
    ):
        return False
    is_body = any(sentence.is_a(at, "elected") for at in range(who[0], who[1] + 1))
    is_count = after < len(sentence.words) and sentence.words[after].word[0].isdigit()  # "the toll has passed 800"
    if is_count and not (is_body or sentence.is_timed(after)):
        return True
    return (is_led and not sentence.is_timed(after + 1)) or ((is_led or ends) and not is_body)


_VOTED_BY = frozenset({"by", "with", "without", "despite", "into", "in"})
"""What may follow a bill that passes, or those who pass it."""


def _falls_short(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nothing gives way: "failed the exam", "the bid failed", not "the dam failed"."""
    after = verb.last + 1
    has_object = sentence.is_a(after, "determiner") or (
        after < len(sentence.words) and sentence.words[after].is_word and sentence.words[after].is_name
    )
    return (has_object and not sentence.is_timed(after)) or _is_figurative(sentence, verb)


_OTHERWISE: dict[str, Callable[[Sentence, VerbGroup], bool]] = {
    "address": deals_with,
    "observe": keeps_custom,
    "strike": finds_or_agrees,
    "admit": _lets_in,
    "clash": _is_between_persons,
    "die": _ends_words,
    "kill": _ends_words,
    "rebel": _is_between_persons,
    "sit down": is_sit_in,
    "suspend": _stops_own_work,
    "adopt": _is_own_choice,
    "approve": _lets_out_money,
    "battle": _fights_nobody,
    "declare war": _fights_nobody,
    "declare war on": _fights_nobody,
    "fail": _falls_short,
    "fight": _fights_nobody,
    "freeze": _freezes_nobody,
    "grant": is_no_gift,
    "order": _commands,
    "pass": _goes_by,
    "wave through": _lets_pass,
    "nod through": _lets_pass,
    "intercept": stops_ship,
}
