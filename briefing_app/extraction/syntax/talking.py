"""Tells who speaks with whom: "called the army chief", "the two leaders spoke", not "called the vote a farce"."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import VerbGroup


def rings_up(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody of office is called, or rings: nothing may follow that names him ("a liar")."""
    if verb.passive or verb.base not in {"call", *_RINGING}:
        return False
    if verb.base in _RINGING and _is_over(sentence, verb.last + 1):
        named = subject(sentence, verb)  # "Tokyo had rung on 3 May", not "bells rang"
        return named is not None and _is_somebody(sentence, range(named[0], named[1] + 1))
    called = _phrase(sentence, verb.last + 1)
    return bool(called) and _is_somebody(sentence, called) and _is_over(sentence, called.stop)


def talks_with_peer(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody of office is spoken with, or two speak together, and no place says that they met."""
    if verb.base not in _TALKING or verb.passive:
        return False
    after, named = verb.last + 1, subject(sentence, verb)
    who = range(named[0], named[1] + 1) if named is not None else range(0)
    if any(sentence.lower(at) in _FACE_TO_FACE for at in clause(sentence, verb)):
        return False
    if sentence.lower(after) in {"to", "with"}:
        partner = _phrase(sentence, after + 1)
        return bool(partner) and bool(who) and _is_somebody(sentence, partner) and _is_somebody(sentence, who)
    return len(who) > 1 and _is_over(sentence, after) and _are_two(sentence, who)


_RINGING = frozenset({"ring", "phone", "telephone"})
_TALKING = frozenset({"speak", "talk"})
_FACE_TO_FACE = frozenset({"in", "at", "face-to-face", "sidelines", "publicly", "reporters", "journalists", "rally"})
"""What tells of a meeting or a speech instead."""
_PARTNERS = frozenset({"counterpart", "counterparts", "colleague", "opposite"})
_PAIRS = frozenset({"leaders", "presidents", "ministers", "premiers", "chiefs", "pair"})


def _phrase(sentence: Sentence, first: int) -> range:
    """Return the indices of the noun phrase that starts here; a word of time is not of it."""
    end = first
    while end < len(sentence.words) and not _parts(sentence, end, first):
        end += 1
    return range(first, end)


def _parts(sentence: Sentence, at: int, first: int) -> bool:
    """Return whether the phrase is over before the word: a mark, a word of time, a determiner that opens another."""
    is_next_one = at > first and sentence.is_a(at, "determiner") and sentence.lower(at - 1) not in {"'s", "’s"}
    is_mark = not sentence.words[at].is_word and sentence.lower(at) not in {"'s", "’s", "-"}
    return is_next_one or is_mark or sentence.is_timed(at) or parts_phrase(sentence, at)


def _is_somebody(sentence: Sentence, phrase: range) -> bool:
    """Return whether the phrase is a name, or ends in an office: "the army chief", "King Felipe", not "Reuters"."""
    last = phrase[-1]
    is_office = sentence.is_a(last, "public office") or sentence.lower(last) in _PARTNERS
    return is_office or (sentence.words[last].is_name and sentence.lower(last) not in _MEDIA)


_MEDIA = frozenset({"reuters", "bbc", "cnn", "afp", "ap", "bloomberg", "times", "post", "press", "news", "tv", "radio"})
"""Who is spoken to for publication."""


def _is_over(sentence: Sentence, at: int) -> bool:
    """Return whether the clause tells no more than when and about what."""
    if at >= len(sentence.words) or not sentence.words[at].is_word or sentence.is_timed(at):
        return True
    return sentence.lower(at) in {"about", "on", "over", "for", "to", "after", "before", "by", "and", "again"}


def _are_two(sentence: Sentence, who: range) -> bool:
    """Return whether two of office or two names are the subject: "Putin and Erdogan", "the two leaders"."""
    if sentence.lower(who[-1]) in _PAIRS:
        return any(sentence.lower(at) in {"two", "both", "and"} for at in who)
    joint = [at for at in who[1:-1] if sentence.lower(at) == "and"]
    return len(joint) == 1 and all(_is_one(sentence, at) for at in (joint[0] - 1, who[-1]))


def _is_one(sentence: Sentence, at: int) -> bool:
    return sentence.words[at].is_name or sentence.is_a(at, "public office")
