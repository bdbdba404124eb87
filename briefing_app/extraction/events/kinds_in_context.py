"""Settles kinds by a table of who does what to whom: jets that destroy a column strike it, a flood does not."""

from collections.abc import Iterator

from briefing_app.extraction.events.acted_on import is_person
from briefing_app.extraction.events.kinds_by_doer import agent_of
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import head_of, parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.lexicon import KindInContext, kinds_in_context
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind


def kind_in_context(sentence: Sentence, verb: VerbGroup) -> EventKind | None:
    """Return the kind of the first row of the table that the words around the verb fit, None if none does."""
    table = kinds_in_context()
    # Whether "sent surgeons to help" is aid hangs on who was sent, as of any other sending.
    base = verb.base.split(" ... ")[0] if verb.sense.kind is EventKind.AID else verb.base
    for last in range(verb.last + _LONGEST_PARTICLE, verb.last - 1, -1):
        phrase = " ".join((base, *sentence.lowers[verb.last + 1 : last + 1]))
        rows = table.get(phrase)
        kind = _fitting(sentence, verb, last, rows) if rows is not None else None
        if kind is not None:
            return kind
    return None


_LONGEST_PARTICLE = 2
"""Words of a verb behind its first one that the lexicon does not know with it: "close in on"."""


_NEAR = 15
"""Words within which those of `beside` must follow."""


def _fitting(sentence: Sentence, verb: VerbGroup, last: int, rows: tuple[KindInContext, ...]) -> EventKind | None:
    """Return the kind of the first row that fits a verb whose last word is at `last`."""
    is_passive = verb.passive or sentence.lower(last + 1) == "by"  # "wells burned by the army"
    agent = agent_of(sentence, verb) if is_passive else None
    doers = tuple(_heads(sentence, agent if is_passive else _subject(sentence, verb)))
    things = tuple(_heads(sentence, _subject(sentence, verb) if is_passive else _object(sentence, last)))
    near = range(last + 1, min(last + 1 + _NEAR, len(sentence.words)))
    after = tuple(sentence.lower(at) for at in near if not sentence.is_timed(at + 1))  # "shut for a day"
    return next((row.kind for row in rows if _fits(sentence, row, doers, things, after)), None)


def _fits(
    sentence: Sentence, row: KindInContext, doers: tuple[int, ...], things: tuple[int, ...], after: tuple[str, ...]
) -> bool:
    if row.doers and not any(_is_one(sentence, at, row.doers) for at in doers):
        return False
    if row.things == _NOTHING:
        return not things
    if row.things and not any(_is_one(sentence, at, row.things) for at in things):
        return False
    return not row.beside or not row.beside.isdisjoint(after)


_NOTHING = ("nothing",)
"""In the table, that the verb acts on nothing: "power failed"."""


def _is_one(sentence: Sentence, index: int, names: tuple[str, ...]) -> bool:
    """Return whether the word, or the two that end with it, belong to one of the classes: "jets", "air force"."""
    word = sentence.lower(index)
    if sentence.lexicon.is_a(word, *names):
        return True
    if index > 0 and sentence.lexicon.is_a(f"{sentence.lower(index - 1)} {word}", *names):
        return True
    is_somebody = word in _PEOPLE or word.isdigit() or is_person(sentence, index) or _is_strange_name(sentence, index)
    if "person" in names and is_somebody:
        return True
    return "name" in names and sentence.words[index].is_name


def _is_strange_name(sentence: Sentence, index: int) -> bool:
    """Return whether it is a name, of no country and no body that its last word tells."""
    word = sentence.words[index]
    is_country = any(one.start < word.end and word.start < one.end for one in sentence.countries)
    is_craft = sentence.is_a(index - 1, "vehicle", "warship")  # "the tanker Grinch"
    return word.is_name and not (is_country or is_craft or sentence.is_a(index, "body", "public body"))


_PEOPLE = frozenset({"people", "him", "her", "them", "men", "women", "children", "dozens", "scores", "others", "two"})


def _subject(sentence: Sentence, verb: VerbGroup) -> range | None:
    who = subject(sentence, verb)
    return range(who[0], who[1] + 1) if who is not None else None


def _object(sentence: Sentence, last: int) -> range:
    """Return the words behind a verb that it acts on, with what they are made of: "a column of pickups"."""
    end = last + 1
    while end < len(sentence.words) and not sentence.is_timed(end):
        is_mark = not sentence.words[end].is_word and sentence.lower(end) not in _INSIDE
        is_part = sentence.lower(end) in _MADE_OF or not parts_phrase(sentence, end)
        is_part = is_part or sentence.lowers[end : end + 2] in _AT_LEAST
        is_bearing = sentence.lower(end) in _BEARINGS and sentence.lower(end + 1) == "of"
        if is_mark or not is_part or is_bearing or sentence.lower(end) in _HOW:
            break
        end += 1
    return range(last + 1, end)


def _heads(sentence: Sentence, words: range | None) -> Iterator[int]:
    """Yield what the phrase is about, and what that is made of or bears: "convoy" and "tents", of "convoy of tents"."""
    while words:
        head = head_of(sentence, words)
        yield head
        yield from _named_so(sentence, words, head)
        if sentence.lower(head + 1) not in _MADE_OF:
            return
        words = range(head + 2, words.stop)


def _named_so(sentence: Sentence, words: range, head: int) -> Iterator[int]:
    """Yield the craft that bears the name at the head: "frigate" of "the frigate Niels Juel"."""
    at = head
    while at > words.start and sentence.words[at].is_name:
        at -= 1
    if at < head and sentence.is_a(at, "warship", "vehicle"):
        yield at


_HOW = frozenset({"alive", "unhurt", "safely", "ashore", "home", "back", "away", "out", "down"})
_INSIDE = frozenset({"$", "€", "£", "'s", "’s", "'", "’"})
_MADE_OF = frozenset({"of", "with", "carrying"})
_BEARINGS = frozenset(
    {
        "north",
        "south",
        "east",
        "west",
        "north-east",
        "north-west",
        "south-east",
        "south-west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "short",
        "ahead",
    }
)
_AT_LEAST = frozenset({("at", "least"), ("at", "most"), ("up", "to"), ("over", "a")})
"""What comes before a number and parts no phrase: "brought down at least three drones"."""
