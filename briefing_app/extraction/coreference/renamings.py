"""Finds the event a definite noun names again: "the impoundment" after "impounded", "that operation". Makes no date."""

from collections.abc import Sequence

from briefing_app.extraction.coreference.deed_nouns import (
    bases,
    is_of_another_thing,
    meanings,
    names_again,
    told_meanings,
)
from briefing_app.extraction.dates.distances import distance_from
from briefing_app.extraction.factuality.pinned_nouns import is_landmark
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

_POINTING = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_GENITIVES = frozenset({"'s", "’s", "'", "’"})
_LONGEST_PHRASE = 4
_LONE_ENDINGS = ("tion", "sion", "ment", "ence", "ance", "ure")
_SHORTEST_LONE = 6


def name_after(sentence: Sentence, last: int) -> int | None:
    """Return the index of the noun of a short definite phrase after this word: "before the impoundment"."""
    if sentence.lower(last + 1) not in _POINTING:
        return last + 1 if _is_lone_noun(sentence, last + 1) else None
    at = last + 1
    while at - last <= _LONGEST_PHRASE and _goes_on(sentence, at + 1):
        at += 1
    is_name = at > last + 1 and not sentence.words[at].is_name
    is_body = sentence.is_a(at, "body", "public body", "office", "person noun")
    is_subject = any(group.first <= at + 1 <= group.last for group in sentence.groups)
    return at if is_name and not is_body and not is_subject else None


def _is_lone_noun(sentence: Sentence, index: int) -> bool:
    """Return whether a noun made of a verb stands there without an article: "after ratification"."""
    word = sentence.lower(index)
    is_noun = word.endswith(_LONE_ENDINGS) and len(word) > _SHORTEST_LONE and not sentence.words[index].is_name
    return (
        is_noun and not _goes_on(sentence, index + 1) and not any(group.first == index + 1 for group in sentence.groups)
    )


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Return whether the phrase goes on over the word: no mark, no preposition, no verb, no time, no new subject."""
    if sentence.lower(index) in _GENITIVES:
        return True
    if not 0 <= index < len(sentence.words) or sentence.lower(index) in MARKS or not sentence.words[index].is_word:
        return False
    closed = ("preposition", "conjunction", "subordinator", "determiner", "pronoun", "be", "have", "modal")
    in_verb = any(group.first <= index <= group.last for group in sentence.groups)
    return not (in_verb or sentence.is_timed(index) or sentence.is_a(index, *closed) or sentence.words[index].is_name)


def renamed(sentence: Sentence, name: int, earlier: Sequence[Telling], last: Telling | None) -> Telling | None:
    """Return the telling the noun at this index names again, the nearest first; None if it may name anything.

    Args:
        sentence: Where the noun stands.
        name: Its index.
        earlier: What was told before it, in order of the text.
        last: The main event told before its sentence.
    """
    noun = sentence.lower(name)
    for telling in reversed(earlier):
        is_named = names_again(noun, telling) or any(noun == base for base in bases(telling))
        if is_named and not is_of_another_thing(sentence, name, telling):
            return telling
    akin = _AKIN.get(noun, frozenset())
    named = (telling for telling in reversed(earlier) if telling.noun is not None)
    found = next((telling for telling in named if telling.noun and telling.noun.sense.base in akin), None)
    if found is not None or not sentence.is_a(name, "any event"):
        return found
    kinds = _SORTS.get(noun, frozenset())
    if not kinds or (last is not None and last.kind in kinds):
        return last
    other = None if kinds is _HARM else last  # "within a day of the disaster": no statement is one
    return next((telling for telling in reversed(earlier) if telling.kind in kinds), other)


_GAMES = frozenset({"derby", "final", "semi-final", "semifinal", "friendly", "play-off", "playoff", "match", "game"})
_FIGHTS = frozenset({"mutiny", "clash", "coup", "uprising", "battle", "raid", "attack", "revolt", "rebellion"})
_AKIN = {
    "match": _GAMES,
    "game": _GAMES,
    "failure": frozenset({"collapse", "bankruptcy", "outage", "blackout", "breakdown"}),
    "shots": _FIGHTS,
    "shooting": _FIGHTS,
    "fighting": _FIGHTS,
}
"""Nouns that name again what another noun told."""
_HARM = frozenset({EventKind.DISASTER, EventKind.DEATH})
_SORTS = {
    "decision": frozenset({EventKind.VOTE}),
    "announcement": frozenset({EventKind.STATEMENT}),
    "accident": _HARM,
    "mishap": _HARM,
    "crime": frozenset({EventKind.ATTACK, EventKind.DEATH, EventKind.STRIKE}),
    "disaster": _HARM,
    "catastrophe": _HARM,
}
"""Nouns for any event that mean one of a sort, if the text tells one."""


_SUBJECT = 4
"""Words before a verb that may name its subject."""
_OPENERS = frozenset({"once", "after", "when", "until", "before"})


def only_says_when(one: Telling, again: Telling) -> bool:
    """Return whether a clause only says when by what was told: "once deputies had voted", after "approved the bill"."""
    verb, sentence = again.verb, again.sentence
    if verb is None or verb.tense is not Tense.PLUPERFECT or again.noun is not None or again.times:
        return False
    is_whole = not sentence.words[verb.last].is_name and sentence.lower(verb.last + 1) in {",", ".", ";", ""}
    opener = sentence.opener(verb)
    is_led = opener in _OPENERS or (opener == "as" and "soon" in sentence.vocabulary)
    is_known = bool(one.concept) and one.concept == again.concept and one.status is again.status
    if one.kind is EventKind.STATEMENT and (one.verb is None or one.verb.base != verb.base):
        return False  # "conceded", then "once the result had been confirmed"
    if not (is_whole and is_led and is_known) or _is_placed_by_noun(sentence, verb):
        return False
    names = {word.word for word in sentence.words[max(0, verb.first - _SUBJECT) : verb.first] if word.is_name}
    return names <= {word.word for word in one.sentence.words}


def _is_placed_by_noun(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a noun says when the verb came about: "days before the dismissal her adviser had quit"."""
    who = subject(sentence, verb)
    marks = (noun for noun in sentence.nouns if noun.last < verb.first and is_landmark(sentence, noun))
    return who is not None and any(noun.last < who[0] for noun in marks)


def resumes(one: Telling, again: Telling) -> bool:
    """Return whether a pronoun and the same verb take up what was told: "shortly before it fell".

    So does a verb like it that says no more: "stepped down", then "before she went, she had seen the brewers".
    """
    verb, sentence = again.verb, again.sentence
    if verb is None or again.noun is not None or again.times or one.sentence is sentence:
        return False
    who = verb.first - 1
    is_led = sentence.is_a(who - 1, "temporal before", "temporal after", "temporal during")
    if not is_led or not sentence.is_a(who, "personal pronoun"):
        return False
    ends = sentence.is_clause_end(verb.last + 1)
    if one.verb is not None and verb.base == one.verb.base:
        return ends or sentence.is_a(verb.last + 1, "preposition", "adverb")
    is_told = verb.tense in {Tense.PAST, Tense.PLUPERFECT} and ends
    if not is_told or one.status is not again.status:
        return False
    named = meanings(one.noun.sense.base) if one.noun is not None and one.verb is None else frozenset()
    if one.is_ending and sentence.lexicon.is_a(verb.base, "ending"):
        return True  # "the summit closed on 3 May", then "the day after it ended"
    is_one = one.concept == again.concept and one.kind not in {EventKind.STATEMENT, EventKind.OTHER}
    return is_one or not told_meanings(again).isdisjoint(told_meanings(one) | named)


_IT = frozenset({"it", "this", "that"})


def is_taken_up(telling: Telling) -> bool:
    """Return whether "it" only says when what was told came about: "It came a week after the raid", "The move came"."""
    verb, sentence = telling.verb, telling.sentence
    if verb is None or telling.noun is not None or verb.tense not in {Tense.PAST, Tense.PLUPERFECT}:
        return False
    is_it = verb.first == 1 and sentence.lower(0) in _IT
    is_it = is_it or (verb.first == _PHRASE and sentence.is_a(0, "determiner") and _is_event_noun(sentence))
    if not is_it or verb.base not in _COMING | _STRIKING:
        return False
    after = verb.last + 1
    is_time = sentence.is_timed(after) or distance_from(sentence, after) is not None
    return is_time or sentence.is_a(after, "temporal before", "temporal after", "time preposition", "time unit")


def _is_event_noun(sentence: Sentence) -> bool:
    return sentence.is_a(1, "any event") or bool(meanings(sentence.lower(1)))


_PHRASE = 2
"""Words of a subject with an article: "the move"."""
_COMING = frozenset({"come", "happen", "occur", "take place"})
_STRIKING = frozenset({"strike", "hit", "break out", "erupt"})
"""Verbs of a disaster that came: "it struck a week after a cyclone"."""


def takes_up(one: Telling, again: Telling) -> bool:
    """Return whether "it came" takes up the main event of the sentence before; "the failure came" does if it failed."""
    if not is_taken_up(again) or again.sentence.number - one.sentence.number != 1:
        return False
    noun = again.sentence.lower(1)
    if again.verb is not None and again.verb.first == _PHRASE and meanings(noun) and not names_again(noun, one):
        return False
    is_main = one.verb is None or not one.sentence.opener(one.verb)
    if again.verb is not None and again.verb.base in _STRIKING and one.kind is not EventKind.DISASTER:
        return False
    return is_main and not one.is_echo and one.status is again.status
