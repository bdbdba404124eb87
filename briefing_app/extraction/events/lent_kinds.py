"""Finds the kind that a verb without one takes from its object or its subject: "left the deal", "sent troops"."""

from briefing_app.extraction.factuality.going_on import REFUSING
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import head_of, parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

_LENT = frozenset(
    {
        EventKind.TREATY,
        EventKind.AGREEMENT,
        EventKind.SANCTION,
        EventKind.EXERCISE,
        EventKind.ELECTION,
        EventKind.AID,
        EventKind.MEETING,
    }
)
"""Kinds a noun lends to a verb that has none: "left the deal", "the sanctions returned"."""


def lent_kind(sentence: Sentence, verb: VerbGroup) -> EventKind:
    """Return the kind of what the verb acts on, or of who acts if that settles it."""
    if _withholds_work(sentence, verb):
        return EventKind.PROTEST
    if verb.base in _HARMING and not verb.passive and _is_disaster(sentence, verb):
        return EventKind.DISASTER
    thing = _thing(sentence, verb)
    return (_of_thing(sentence, verb, thing) if thing is not None else None) or _of_noun(sentence, verb)


def _of_thing(sentence: Sentence, verb: VerbGroup, thing: int) -> EventKind | None:
    """Return the kind that soldiers, arms, goods of help and goods of trade settle, whatever moves them."""
    if verb.base == "order" and sentence.is_a(thing, "arms") and not _goes_on(sentence, thing):
        return EventKind.TRADE
    if verb.base in _MOVING and is_force(sentence, thing):
        return EventKind.DEPLOYMENT
    if verb.base in _SENDING and sentence.is_a(thing, "relief"):
        return EventKind.AID
    return EventKind.TRADE if _is_of_customs(sentence, thing) else None


def _goes_on(sentence: Sentence, thing: int) -> bool:
    """Return whether it says where the ships go that were ordered, or what they are to do: no purchase."""
    after = sentence.after_time(thing + 1)
    is_told = any(group.first == after for group in sentence.groups)
    return is_told or sentence.lower(after) in {"to", "into", "out", "home", "back", "off", "ashore", "onto"}


def enters(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether forces move by themselves: "bombers flew into the zone", "a frigate entered their waters"."""
    who = subject(sentence, verb)
    is_move = verb.base.split()[0] in _ENTERING and not verb.passive
    return is_move and who is not None and is_force(sentence, head_of(sentence, range(who[0], who[1] + 1)))


_ENTERING = frozenset(
    {
        "fly", "sail", "enter", "transit", "move", "surface", "advance", "cruise", "steam", "pull", "withdraw",
        "retreat", "roll", "arrive", "reach", "land", "cross", "return", "redeploy", "pour", "head",
    }
)  # fmt: skip
_MOVING = frozenset(
    {
        "send", "dispatch", "despatch", "move", "remove", "withdraw", "pull", "pull back", "pull out", "bring", "land",
        "rush", "ship", "fly", "airlift", "transfer", "commit", "contribute", "order", "return", "keep", "have", "put",
        "position", "reposition", "relocate", "divert", "evacuate", "place", "install", "site", "park", "mass",
        "fly in", "ferry", "shift",
    }
)  # fmt: skip
"""Verbs that deploy what they act on if it is a force."""
_SENDING = frozenset({"send", "dispatch", "despatch", "rush", "fly", "airlift", "truck"})
"""Verbs that bring help if what they act on is goods or people that help."""


def is_force(sentence: Sentence, index: int) -> bool:
    """Return whether the word names soldiers, or craft of theirs: "250 marines", "patrol boats"."""
    is_of_army = sentence.lower(index - 1) in _OF_ARMIES and sentence.lower(index) in _CRAFT
    return sentence.is_a(index, "force") or is_of_army


_OF_ARMIES = frozenset(
    {
        "patrol", "military", "naval", "navy", "army", "combat", "police", "surveillance", "missile", "aircraft",
        "strike", "patriot", "armoured", "armored", "peacekeeping", "stabilisation", "stabilization", "regional",
        "blue",
        "air-defence", "air-defense", "defence", "defense", "riot", "assault", "reconnaissance", "transport", "fighter",
        "landing", "supply", "intervention", "multinational",
    }
)  # fmt: skip
_CRAFT = frozenset(
    {
        "boat", "boats", "vessel", "vessels", "ship", "ships", "plane", "planes", "aircraft", "helicopter",
        "helicopters", "helmets", "personnel", "officers", "unit", "units", "convoy", "equipment", "vehicles",
        "advisers", "advisors", "battery", "batteries", "launchers", "police", "engineers", "carrier", "carriers",
        "fighters", "jets", "group", "force", "mission", "contingent", "column",
    }
)  # fmt: skip


def _thing(sentence: Sentence, verb: VerbGroup) -> int | None:
    """Return the index of the noun that the verb acts on, or that takes effect."""
    is_of_itself = sentence.lexicon.is_a(verb.base, "taking effect") or verb.base in _RUNNING_OUT
    if verb.passive or is_of_itself or _lacks_object(sentence, verb):
        who = subject(sentence, verb)
        return head_of(sentence, range(who[0], who[1] + 1)) if who is not None else None
    at = verb.last + 1
    while at < len(sentence.words) and sentence.words[at].is_word and not sentence.is_timed(at):
        if parts_phrase(sentence, at) and sentence.lower(at) != "per":  # "a 15 per cent duty"
            break
        at += 1
    return at - 1 if at > verb.last + 1 else None


_RUNNING_OUT = frozenset({"lapse", "expire", "run out", "come to an end"})
"""What a rule of trade does by itself when its time is over."""


def _lacks_object(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether what moves stands before the verb: "troops sent to Haiti have left"."""
    is_bare = verb.tense is Tense.PAST and not verb.helpers and verb.base in _MOVING
    return is_bare and sentence.lower(verb.last + 1) in {"to", "into", "from", "out"}


def _is_of_customs(sentence: Sentence, index: int) -> bool:
    """Return whether it is what trade between countries bears: "the tariff", "a fuel levy" is not, "import duty" is."""
    if sentence.is_a(index, "trade flow"):
        return True
    is_led = any(sentence.is_a(at, "trade flow", "customs") for at in range(max(0, index - 2), index))
    if is_led and sentence.lower(index) in {"ban", "bans", "curbs", "restrictions"}:
        return True
    is_on = sentence.lower(index + 1) == "on" and not sentence.is_timed(index + 2)
    return sentence.is_a(index, "charge on trade") and (is_led or is_on)


def _is_disaster(sentence: Sentence, verb: VerbGroup) -> bool:
    noun = sentence.subject_noun(verb)
    return noun is not None and noun.sense.kind is EventKind.DISASTER


_HARMING = frozenset(
    {
        "bury", "gut", "consume", "sweep", "engulf", "cover", "cut", "tear", "rip", "raze", "level", "flatten", "strip",
        "uproot", "batter", "destroy", "damage", "wreck", "swallow", "block", "ruin", "close", "smash", "displace",
        "devastate", "ravage", "blacken", "char", "scorch", "plunge", "trap", "strand", "maroon", "leave",
        "ground", "delay", "halt", "disrupt", "shut", "isolate", "spoil", "cut off",
        "knock out", "tear off", "blow off",
    }
)  # fmt: skip
"""What disasters do to people and things."""


def _withholds_work(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether it is a strike by other words: "dockers have been refusing to unload ships since May"."""
    if verb.base not in REFUSING or verb.tense is not Tense.PERFECT:
        return False
    who = subject(sentence, verb)
    are_workers = who is not None and any(sentence.is_a(at, "worker") for at in range(who[0], who[1] + 1))
    at = verb.last + 1
    return are_workers and sentence.lower(at) == "to" and sentence.is_a(at + 1, "work")


def _of_noun(sentence: Sentence, verb: VerbGroup) -> EventKind:
    """Return the kind of the noun the verb acts on, or of the subject of one without an object."""
    if verb.base in _VOIDING:
        return EventKind.OTHER  # "annulled the run-off": nobody votes that day
    noun = sentence.subject_noun(verb) if verb.passive else sentence.object_noun(verb)
    is_own = noun is not None and noun.phrase_first == verb.last + 1  # the "from" of "withdrew from the deal"
    is_direct = is_own or (noun is not None and noun.preposition in {"", "of"} and noun.phrase_first - verb.last <= 2)
    if noun is not None and (verb.passive or is_direct):
        return noun.sense.kind if noun.sense.kind in _LENT else EventKind.OTHER
    if noun is None:
        named = sentence.subject_noun(verb)
        who = subject(sentence, verb)
        is_head = named is not None and who is not None and who[0] <= named.first and _is_head(sentence, named, verb)
        if named is not None and is_head and named.sense.kind in _LENT | {EventKind.TRADE}:
            return named.sense.kind
    return EventKind.OTHER


_VOIDING = frozenset({"annul", "nullify", "invalidate", "revoke", "rescind", "void", "overturn", "quash"})


def _is_head(sentence: Sentence, noun: EventNoun, verb: VerbGroup) -> bool:
    """Return whether the noun does not merely describe the next one: not "the primary index"."""
    after = noun.last + 1
    return after == verb.first or sentence.is_a(after, "preposition") or not sentence.words[after].is_word
