"""Tells tellings that leave a reader asking: empty speech, a wish for "it", a subject its verb does not agree with.

Only the words right around the verb are looked at; who may be told of and what is news is decided elsewhere.
"""

from collections.abc import Sequence

from briefing_app.extraction.factuality.governed import governing_verb
from briefing_app.extraction.names.attribution import sayings
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.noun_phrases import head_of
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, Status

_UNNAMED = frozenset({"it", "them", "him", "her", "this", "that", "these", "those", "so"})
_ASKS_ON = frozenset({"whether", "if", "how", "why"})
_SINGULAR = frozenset({"is", "was", "has", "does"})
_ONE_BY_FORM = frozenset(
    {
        "news", "politics", "economics", "physics", "mathematics", "ethics", "athletics", "logistics", "diabetes",
        "series", "species", "means", "headquarters", "crossroads", "barracks", "gallows", "works", "measles",
        "statistics", "chaos", "corps", "customs", "d'affaires", "d’affaires",
    }
)  # fmt: skip
"""Nouns in -s that are, or can be, one thing."""
_ONE_OR_MANY = ("works", "links")
"""Ends of names of places that are one: "the saltworks was", "a golf links has"."""


def is_unfinished(telling: Telling, verb: VerbGroup, who: Sequence[int]) -> bool:
    """Return whether the words do not say what was said, asked or done, or by whom.

    Args:
        telling: The words.
        verb: The verb that tells it.
        who: Indices of the words that name the doer.
    """
    if _says_nothing(telling, verb) or _is_wish_for_it(telling, verb):
        return True
    governor = governing_verb(telling.sentence, verb) if verb.tense is Tense.INFINITIVE else verb
    return bool(who) and governor is not None and _disagrees(telling.sentence, governor, who)


def _says_nothing(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether "Palmer said" is all there is."""
    sentence = telling.sentence
    if telling.noun is not None or telling.kind is EventKind.CALL or verb.passive:
        return False  # "the two leaders spoke" with each other
    if not sentence.lexicon.is_a(verb.base, "bare speech"):
        return False
    is_told_before = any(one.group is verb and one.first < verb.first for one in sayings(sentence))
    return _ends(sentence, verb.last + 1) and not is_told_before


def _is_wish_for_it(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether what is asked for says no more than the asking: "asked parliament to publish it"."""
    if telling.status is not Status.REQUESTED or verb.tense is not Tense.INFINITIVE or telling.noun is not None:
        return False
    sentence, after = telling.sentence, verb.last + 1
    if sentence.lower(after) in _UNNAMED and not sentence.words[after].is_name:
        return True
    is_open = _ends(sentence, after) or sentence.lower(after) in _ASKS_ON
    return telling.kind is EventKind.STATEMENT and is_open


def _disagrees(sentence: Sentence, verb: VerbGroup, who: Sequence[int]) -> bool:
    """Return whether several would have to be one: "some attendees perform Nazi salutes ... is scheduled"."""
    if not verb.helpers or verb.helpers[0] not in _SINGULAR:
        return False
    own = [at for at in who if at <= head_of(sentence, who)]
    head = sentence.words[own[-1]]
    is_plural = head.word.islower() and head.lower.endswith("s") and not head.lower.endswith(("ss", "us", "is"))
    is_joined = any(sentence.is_a(at, "preposition", "conjunction") or sentence.lower(at) in MARKS for at in own)
    is_measure = any(sentence.words[at].word[0].isdigit() for at in own)  # "six days is", "$5 millions was"
    return (
        is_plural
        and not is_joined
        and not is_measure
        and not head.lower.endswith(_ONE_OR_MANY)
        and head.lower not in _ONE_BY_FORM
    )


def _ends(sentence: Sentence, index: int) -> bool:
    """Return whether the clause is over here, words of time apart."""
    while index < len(sentence.words) and (sentence.is_timed(index) or sentence.is_a(index, "time preposition")):
        index += 1
    return index >= len(sentence.words) or sentence.lower(index) in {*MARKS, ".", "!", "?"}
