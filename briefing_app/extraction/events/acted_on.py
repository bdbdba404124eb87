"""Settles kinds by who acts on what: a bus that hits a bridge, police who seize a banker. Knows no noun's own kind."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.noun_phrases import head_of, parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind

_FARTHEST_AGENT = 7


def is_accident(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a vehicle runs into something, or a storm or a quake harms it: "a bus hit a bridge"."""
    if not (verb.sense.kind is EventKind.STRIKE or verb.base in _HARMED) or verb.base in _BY_ARMS:
        return False
    who = _doer(sentence, verb)
    if who is None or any(sentence.is_a(at, "military") and sentence.lower(at) != "aircraft" for at in who):
        return False
    head = head_of(sentence, who) if not verb.passive else _first_noun(sentence, who)
    is_disaster = any(noun.last in who and noun.sense.kind is EventKind.DISASTER for noun in sentence.nouns)
    is_colliding = verb.sense.kind is EventKind.STRIKE and verb.base in _COLLIDING and sentence.is_a(head, "vehicle")
    return is_colliding or (verb.passive and is_disaster)


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
    if verb.base not in _CATCHING or not _is_done_by(sentence, verb, "catcher"):
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and is_person(sentence, thing)


_CATCHING = frozenset({"seize", "capture", "catch", "hold", "grab", "snatch", "pick up", "track down", "stop", "nab"})


def is_confiscated(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether goods are taken by the law: "customs officers seized four tonnes of cocaine"."""
    if verb.base not in {"seize", "capture", "grab"}:
        return False
    thing = acted_on(sentence, verb)
    is_goods = thing is not None and sentence.is_a(thing, "confiscated")
    is_craft = thing is not None and sentence.is_a(thing, "vehicle", "military")
    is_by_law = _is_done_by(sentence, verb, "catcher") and not _is_done_by(sentence, verb, "rebels")
    return is_goods and (is_by_law or (verb.passive and not is_craft and _agent(sentence, verb) is None))


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
    who = _doer(sentence, verb)
    by_elected = who is not None and any(sentence.is_a(at, "elected") for at in who)
    thing = acted_on(sentence, verb)
    is_text = thing is not None and sentence.is_a(thing, "put to vote")
    if verb.base in _MAKING_LAW:
        return by_elected and not any(sentence.lower(at) in {"government", "governments"} for at in who or ())
    by_voters = who is not None and any(sentence.is_a(at, "vote word") for at in who)
    return is_text and (by_elected or by_voters or (verb.passive and who is None))


_MAKING_LAW = frozenset(
    {"abolish", "legalise", "legalize", "decriminalise", "decriminalize", "criminalise", "criminalize", "outlaw"}
)
_VOTING = _MAKING_LAW | {
    "reject", "defeat", "throw out", "block", "endorse", "back", "clear", "push through", "turn down", "scupper",
    "scrap", "uphold",
}  # fmt: skip


def protests_by_place(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a place is blocked or taken to protest: "students occupied the university"."""
    is_blocking = verb.base in {"occupy", "block", "blockade", "barricade", "block off"}
    return is_blocking and _is_done_by(sentence, verb, "crowd", "worker", "rank and file")


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
    if verb.base != "beat" or not _is_done_by(sentence, verb, "catcher", "rebels", "military"):
        return False
    thing = acted_on(sentence, verb)
    return thing is not None and is_person(sentence, thing)


def is_declared(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a disaster is said to have come: "a cholera outbreak was declared"."""
    noun = sentence.subject_noun(verb) if verb.base == "declare" and verb.passive else None
    return noun is not None and noun.sense.kind is EventKind.DISASTER


def is_hurt_by_chance(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether nobody attacks: "six were injured in a crash", "six were hurt when a bus overturned"."""
    if verb.base not in {"injure", "wound", "hurt", "maim"} or not verb.passive or _agent(sentence, verb) is not None:
        return False
    if not sentence.vocabulary.isdisjoint(_BOMBS):
        return False
    kinds = {noun.sense.kind for noun in sentence.nouns}
    kinds |= {group.sense.kind for group in sentence.groups if group is not verb}
    return EventKind.DISASTER in kinds and kinds.isdisjoint({EventKind.ATTACK, EventKind.STRIKE})


def is_bomb(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether what explodes was meant to: "a car bomb exploded", not "a boiler exploded"."""
    who = subject(sentence, verb) if verb.base in {"explode", "go off", "detonate"} else None
    head = head_of(sentence, range(who[0], who[1] + 1)) if who is not None else -1
    return sentence.lower(head) in _BOMBS


_BOMBS = frozenset({"bomb", "bombs", "grenade", "grenades", "device", "devices"})


def complains(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a protest is only words: "Laos protested to Thailand", not "students protested"."""
    return verb.base == "protest" and not verb.passive and sentence.lower(verb.last + 1) == "to"


def gathers(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether people of office come together: "ministers gathered in Lima", not "crowds gathered"."""
    is_coming = verb.sense.concept == "gather" and not verb.sense.words and not verb.passive
    return is_coming and _is_done_by(sentence, verb, "office", "guest", "public office")


def goes_abroad(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody of office goes to a place: "the minister went to Oslo", not "went to court"."""
    if verb.base not in {"go", "go to", "come", "come to", "drive", "drive to", "sail"} or verb.passive:
        return False
    to = verb.last if verb.base.endswith(" to") else verb.last + 1
    if sentence.lower(to) != "to" or to + 1 >= len(sentence.words):
        return False
    place = sentence.words[to + 1]
    is_place = place.is_name and any(one.start == place.start for one in sentence.countries)
    return is_place and _is_done_by(sentence, verb, "office")


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


def _doer(sentence: Sentence, verb: VerbGroup) -> range | None:
    """Return the words of who acts: the subject, or what stands behind "by"."""
    if verb.passive:
        return _agent(sentence, verb)
    who = subject(sentence, verb)
    return range(who[0], who[1] + 1) if who is not None else None


def _agent(sentence: Sentence, verb: VerbGroup) -> range | None:
    around = clause(sentence, verb)
    by = next((at for at in range(verb.last + 1, around.stop) if sentence.lower(at) == "by"), None)
    if by is None or sentence.is_timed(by + 1):
        return None
    return range(by + 1, min(by + 1 + _FARTHEST_AGENT, around.stop))


def _first_noun(sentence: Sentence, words: range) -> int:
    """Return the last word of the first phrase of what stands behind "by"."""
    end = next((at for at in words if at > words.start and parts_phrase(sentence, at)), words.stop)
    return end - 1


def _is_done_by(sentence: Sentence, verb: VerbGroup, *names: str) -> bool:
    who = _doer(sentence, verb)
    return who is not None and any(sentence.is_a(at, *names) for at in who)
