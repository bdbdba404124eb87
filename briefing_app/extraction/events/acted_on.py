"""Settles kinds by who acts on what: a bus that hits a bridge, police who seize a banker. Knows no noun's own kind."""

from briefing_app.extraction.coreference.polls import poll_verb
from briefing_app.extraction.events.kinds_by_doer import agent_of, doer_of, is_done_by
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import head_of, parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind


def is_accident(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a vehicle runs into something, or a storm or a quake harms it: "a bus hit a bridge"."""
    if not (verb.sense.kind is EventKind.STRIKE or verb.base in _HARMED) or verb.base in _BY_ARMS:
        return False
    who = doer_of(sentence, verb)
    if who is None or any(sentence.is_a(at, "military") and not _is_one_craft(sentence, at, who) for at in who):
        return False
    head = head_of(sentence, who) if not verb.passive else _first_noun(sentence, who)
    is_disaster = any(noun.last in who and noun.sense.kind is EventKind.DISASTER for noun in sentence.nouns)
    is_colliding = verb.sense.kind is EventKind.STRIKE and verb.base in _COLLIDING and sentence.is_a(head, "vehicle")
    return is_colliding or (verb.passive and is_disaster)


def _is_one_craft(sentence: Sentence, index: int, phrase: range) -> bool:
    """Return whether it may be an airliner: "the aircraft hit a hill", not "Israeli aircraft hit a depot"."""
    is_led = any(sentence.is_a(at, "determiner") for at in phrase) or index == phrase.start
    return sentence.lower(index) == "aircraft" and is_led


_COLLIDING = frozenset({"hit", "strike", "crash into", "pound", "pummel"})
_BY_ARMS = frozenset({"bomb", "bombard", "shell", "strafe", "rocket", "shoot down", "test-fire"})
_HARMED = frozenset(
    {
        "destroy", "damage", "devastate", "flatten", "level", "wreck", "ravage", "bury", "raze", "cut off", "isolate",
        "smash", "wipe out", "ruin", "displace", "uproot", "kill", "sweep", "cripple", "paralyse", "paralyze",
    }
)  # fmt: skip
"""What a disaster named behind "by" does."""


def is_caught(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether the law lays hands on somebody: "police seized a banker", not "gunmen seized a banker"."""
    if verb.base not in _CATCHING or not is_done_by(sentence, verb, "catcher"):
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and is_person(sentence, thing)


_CATCHING = frozenset({"seize", "capture", "catch", "hold", "grab", "snatch", "pick up", "track down", "stop", "nab"})


def is_confiscated(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether goods are taken by the law: "customs officers seized four tonnes of cocaine"."""
    if verb.base not in {"seize", "capture", "grab"}:
        return False
    thing = acted_on(sentence, verb)
    is_police = is_done_by(sentence, verb, "catcher") and not is_done_by(sentence, verb, "soldiers", "warship")
    is_ship = thing is not None and (sentence.is_a(thing, "vehicle") or sentence.is_a(thing - 1, "vehicle"))
    is_goods = thing is not None and (sentence.is_a(thing, "confiscated") or (is_ship and is_police))
    is_craft = thing is not None and sentence.is_a(thing, "vehicle", "military")
    is_by_law = is_done_by(sentence, verb, "catcher") and not is_done_by(sentence, verb, "rebels")
    return is_goods and (is_by_law or (verb.passive and not is_craft and agent_of(sentence, verb) is None))


def dismisses(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody loses a post: "dismissed his defence minister", not "dismissed the claim"."""
    if verb.base != "dismiss":
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and (is_person(sentence, thing) or sentence.lower(thing) in _DISMISSED)


_DISMISSED = frozenset({"government", "cabinet", "board", "staff", "coach", "manager", "council", "ceo", "executive"})


def is_voted_on(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a text is passed or turned down by those elected: "the bill was rejected", "backed the bill"."""
    if verb.base not in _VOTING:
        return False
    who = doer_of(sentence, verb)
    by_elected = who is not None and any(sentence.is_a(at, "elected") for at in who)
    thing = acted_on(sentence, verb)
    is_text = thing is not None and sentence.is_a(thing, "put to vote")
    if verb.base in _MAKING_LAW:
        return by_elected and not any(sentence.lower(at) in {"government", "governments"} for at in who or ())
    by_voters = who is not None and any(sentence.is_a(at, "vote word") for at in who)
    by_voters = by_voters or any(poll_verb(sentence, noun) is verb for noun in sentence.nouns)
    return by_voters or (is_text and (by_elected or (verb.passive and who is None)))


_MAKING_LAW = frozenset(
    {"abolish", "legalise", "legalize", "decriminalise", "decriminalize", "criminalise", "criminalize", "outlaw"}
)
_VOTING = _MAKING_LAW | {
    "reject", "defeat", "throw out", "block", "endorse", "back", "clear", "push through", "turn down", "scupper",
    "scrap", "uphold",
}  # fmt: skip


def throws_at(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether what is thrown hurts: "hurled a grenade", "threw stones"."""
    if verb.base not in {"throw", "hurl", "lob", "toss", "fling"}:
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and sentence.lower(thing) in _THROWN


_THROWN = frozenset(
    {
        "grenade", "grenades", "stones", "rocks", "bricks", "bottles", "bomb", "bombs", "firebomb", "firebombs",
        "explosive", "explosives", "acid", "cocktail", "cocktails", "molotov", "dynamite", "canisters",
    }
)  # fmt: skip


def beats_up(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody is beaten by force: "police beat a student", not "the team beat a rival"."""
    if verb.base != "beat" or not is_done_by(sentence, verb, "catcher", "rebels", "military"):
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and is_person(sentence, thing)


def is_declared(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a disaster is said to have come: "a cholera outbreak was declared"."""
    noun = sentence.subject_noun(verb) if verb.base == "declare" and verb.passive else None
    return noun is not None and noun.sense.kind is EventKind.DISASTER


_BOMBS = frozenset({"bomb", "bombs", "grenade", "grenades", "device", "devices"})


def is_hurt_by_chance(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nobody attacks: "six were injured in a crash", "six were hurt when a bus overturned"."""
    if verb.base not in {"injure", "wound", "hurt", "maim"} or not verb.passive or agent_of(sentence, verb) is not None:
        return False
    if not sentence.vocabulary.isdisjoint(_BOMBS):
        return False
    kinds = {noun.sense.kind for noun in sentence.nouns}
    kinds |= {group.sense.kind for group in sentence.groups if group is not verb}
    return EventKind.DISASTER in kinds and kinds.isdisjoint({EventKind.ATTACK, EventKind.STRIKE})


def bans_trade(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether goods may not cross a border any more: "banned wheat exports", "bans imports of fish"."""
    if verb.base not in {"ban", "embargo", "restrict", "outlaw", "prohibit"}:
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and sentence.is_a(thing, "trade flow")


def acted_on(sentence: Sentence, verb: VerbGroup) -> int | None:
    """Return the index of the noun that the verb acts on; what a measure counts for its measure: "tonnes of"."""
    if verb.passive:
        who = subject(sentence, verb)
        return head_of(sentence, range(who[0], who[1] + 1)) if who is not None else None
    at = verb.last + 1
    while at < len(sentence.words) and not (sentence.is_timed(at) or parts_phrase(sentence, at)):
        if not (sentence.words[at].is_word or sentence.lower(at) in _GENITIVES):
            break
        at += 1
    return at - 1 if at > verb.last + 1 else None


_GENITIVES = frozenset({"'s", "’s", "'", "’"})


def is_person(sentence: Sentence, index: int) -> bool:
    """Return whether the word names a person or some, by what they are."""
    word = sentence.lower(index)
    lexicon = sentence.lexicon
    singular = word.removesuffix("s")
    men = word.removesuffix("men") + "man" if word.endswith("men") else word
    return any(lexicon.is_a(one, "person noun", "office", "companion", "worker") for one in (word, singular, men))


def _first_noun(sentence: Sentence, words: range) -> int:
    """Return the last word of the first phrase of what stands behind "by"."""
    end = next((at for at in words if at > words.start and parts_phrase(sentence, at)), words.stop)
    return end - 1
