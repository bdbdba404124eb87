"""Tells clauses that only describe a noun ("a ceremony shown on television", "a man who left"). Weighs no event."""

from collections.abc import Sequence

from briefing_app.extraction.asked_once import once_a_verb
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.syntax.noun_phrases import stops
from briefing_app.extraction.words.counted_words import is_count
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

JOINERS = frozenset({"and", "but", "or", "then"})
"""Words that join a verb to the one before."""


@once_a_verb
def is_reduced(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a past only describes the noun before it: "put it at a ceremony shown on television".

    It has no auxiliary and follows another verb of the clause, with neither a mark nor a joining word between; or it
    stands in the subject of the verb after it.
    """
    if not _is_bare_participle(group) or _is_inverted(sentence, group):
        return False
    if _is_accused(sentence, group):
        return True
    if main_verb_after(sentence, group) is not None:
        return True  # "the bridge built by Peru in 1994 collapsed"
    if any(other.first == group.last + 1 and other.is_finite and not other.helpers for other in sentence.groups):
        return True  # "the number injured topped 2,200"
    return _follows_verb(sentence, group)


def _is_inverted(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether its auxiliary stands before its subject: "no sooner had they seized the town"."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    return before is not None and sentence.lower(before.first) == "had" and sentence.lower(before.first - 1) == "sooner"


def _follows_verb(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the clause has its verb before the participle: "put it at a ceremony shown on television"."""
    before = [other for other in sentence.groups if other.last < group.first]
    if before and sentence.lower(group.first - 1) in {"and", "but", "or"} and sentence.lower(group.last + 1) == "by":
        return is_reduced(sentence, before[-1])  # "an amount pushed by Peru but rejected by Chile"
    if not before or sentence.lexicon.is_a(before[-1].base, "speech", "bare speech"):
        return False
    if describing_in_ing(sentence, group) is not None and not _has_verb_behind(sentence, group):
        return False  # "a boat carrying migrants capsized"
    gap = range(before[-1].last + 1, group.first)
    if _is_absolute(sentence, gap) or _is_apposition(sentence, group, gap):
        return True
    closed = ("conjunction", "subordinator", "temporal during", "personal pronoun")
    joiners = {"and"} if before[-1].base.split()[0] == "leave" else set()  # "left one dead and three wounded"
    return len(gap) > 0 and not any(
        sentence.lower(at) in MARKS
        or (sentence.is_a(at, *closed) and sentence.lower(at) not in joiners and not joins_adjectives(sentence, at))
        for at in gap
    )


def joins_adjectives(sentence: Sentence, index: int) -> bool:
    """Return whether "and" joins what describes one noun: "the dismembered and decapitated body"."""
    sides = (index - 1, index + 1)
    is_verb = any(group.first <= at <= group.last for group in sentence.groups for at in sides)
    return not is_verb and all(sentence.lower(at).endswith("ed") for at in sides)


def _is_absolute(sentence: Sentence, gap: range) -> bool:
    """Return whether "with" leads the noun: "was found with the arms and head cut off"."""
    return sentence.lower(gap.start) == "with" and not any(sentence.lower(at) in MARKS for at in gap)


def _is_apposition(sentence: Sentence, group: VerbGroup, gap: range) -> bool:
    """Return whether a noun phrase that explains the one before the comma has it: "a firm, a project called Soil"."""
    comma = next((at for at in reversed(gap) if sentence.lower(at) in MARKS), None)
    if comma is None or sentence.lower(comma) != "," or sentence.lower(comma + 1) not in {"a", "an"}:
        return False
    if _opens_with_clause(sentence, comma):
        return False
    after = group.last + 1
    is_led = after < len(sentence.words) and (sentence.is_a(after, "preposition") or sentence.words[after].is_name)
    return is_led and not any(sentence.is_a(at, "conjunction", "subordinator") for at in range(comma, group.first))


def _opens_with_clause(sentence: Sentence, comma: int) -> bool:
    """Return whether all before the comma only says when: "As a storm lashed the coast, a crane toppled at Naha"."""
    before = [group for group in sentence.groups if group.last < comma and group.is_finite]
    is_phrase = sentence.is_a(0, "preposition", "temporal before", "temporal after") or sentence.lower(0) in _HALFWAY
    said = {*_WHEN, *RELATIVES} if is_phrase else _WHEN
    return bool(before) and all(sentence.opener(group) in said for group in before)


_HALFWAY = frozenset({"midway", "halfway", "partway", "amid", "during"})


_WHEN = frozenset({"as", "while", "whilst", "when", "after", "before", "once", "until", "since"})


@once_a_verb
def main_verb_after(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the verb whose subject the participle describes: "the woman arrested in Rome on Monday confessed".

    Only phrases led by prepositions and words of time stand between the two, and either the first cannot be the main
    verb (an agent follows, "built by Peru") or the second cannot be the participle: it has an auxiliary or an object,
    it follows a time, or it has no passive.
    """
    if not _is_bare_participle(group) or not _follows_its_noun(sentence, group):
        return None
    held = _held_to(sentence, group)
    end = group.last if held is None else held.last
    after = next((other for other in sentence.groups if other.first > end), None)
    if after is None or not after.is_finite or (after.tense is Tense.PRESENT and after.base != "say"):
        return None
    has_agent = sentence.lower(group.last + 1) == "by" or held is not None or _is_accused(sentence, group)
    if sentence.lexicon.is_a(group.base, "no passive"):
        return None
    if not has_agent and sentence.lexicon.is_a(group.base, "speech", "bare speech"):
        return None
    gap = range(end + 1, after.first)
    if any(sentence.lower(at) in MARKS for at in gap) or (held is None and not _is_phrases(sentence, gap)):
        return None
    return after if has_agent or _is_surely_main(sentence, after) else None


def describing_in_ing(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the form in -ing that tells of the subject of a verb what it does: "police probing the fire held two".

    Nothing parts the two, no verb stands before them, and no preposition opens their stretch.
    """
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    if before is None or before.tense is not Tense.GERUND or not group.is_finite or group.first == before.last + 1:
        return None
    if not _follows_its_noun(sentence, before) or any(stops(sentence, at) for at in range(before.first, group.first)):
        return None
    start = next((at + 1 for at in range(before.first - 1, -1, -1) if stops(sentence, at)), 0)
    led = ("preposition", "temporal before", "temporal after", "temporal during")
    opens = sentence.is_a(start, *led) and not sentence.is_timed(start + 1)
    joined = any(sentence.lower(at) in JOINERS for at in (before.first - 1, group.first - 1))
    return None if opens or joined else before


def _has_verb_behind(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether another verb can be the main one: "a man carrying a bag stuffed with cash was held"."""
    end = _clause_end(sentence, group)
    behind = next((other for other in sentence.groups if other.first > group.last and other.is_finite), None)
    return behind is not None and (behind.first < end or (sentence.lower(end) == "," and behind.first == end + 1))


def _held_to(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the infinitive that says what somebody is taken for: "gunmen believed to belong to a sect overran it"."""
    if group.base not in _HOLDING:
        return None
    following = next((other for other in sentence.groups if other.first == group.last + 1), None)
    return following if following is not None and following.tense is Tense.INFINITIVE else None


_HOLDING = frozenset(
    {"believe", "think", "suspect", "say", "report", "know", "allege", "understand", "reckon", "presume"}
)


def restricts(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb is of a relative clause without commas: "a woman who watched the door was hit"."""
    before = sentence.lower(group.first - 1)
    if sentence.lower(group.first - 2) == ",":
        return False
    is_that = before == "that" and not any(other.last == group.first - 2 for other in sentence.groups)
    return is_that or before in {"who", "which"} or sentence.opener(group) == "whose"


def _is_accused(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it tells what somebody is accused of: nobody accuses of something without saying whom."""
    link = "with" if group.base == "charge" else "of"
    is_closed = sentence.lexicon.is_a(group.base, "accusing") and sentence.lower(group.last + 1) == link
    return is_closed and _has_noun_before(sentence, group)


def is_held_to_be(sentence: Sentence, group: VerbGroup, first: int) -> bool:
    """Return whether the verb only says who somebody is: "killed a man accused of theft in Kano on 3 May".

    The time from `first` on is not its own then; right behind it, it is.
    """
    led = sentence.lower(first - 1)
    is_own = first - group.last <= _NEXT or led in {"from", "until", "till"}
    is_day = led in {"on", "at"}  # not "convicted of murder in 2019"
    is_guilty = is_day and sentence.lexicon.is_a(group.base, "finding guilty")
    return (is_guilty or sentence.lexicon.is_a(group.base, "taking for")) and is_reduced(sentence, group) and not is_own


_NEXT = 2


def is_tried(before: Sequence[VerbGroup]) -> bool:
    """Return whether the last verb is what somebody was trying to do: "killed two men trying to cross on Tuesday"."""
    tried = before[-2] if len(before) > 1 else None
    is_led = tried is not None and tried.tense is Tense.GERUND and tried.last + 1 == before[-1].first
    return is_led and tried is not None and tried.base in _TRYING and before[-1].tense is Tense.INFINITIVE


_TRYING = frozenset({"try", "attempt", "wait", "hope", "prepare", "plan", "seek", "threaten", "queue"})


def relative_around(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the verb right after "who" if its clause runs on to this verb: "a man who shot one and fled was held".

    The clause has no comma, no verb stands before it, and none comes after this one.
    """
    if not group.helpers or sentence.lower(group.first - 1) in JOINERS or sentence.vocabulary.isdisjoint({"who"}):
        return None
    who = next((at for at in range(group.first - 1, -1, -1) if sentence.lower(at) == "who"), 0)
    start = next((at + 1 for at in range(who - 1, -1, -1) if stops(sentence, at)), 0)
    inner = [other for other in sentence.groups_between(who + 1, group.first - 1) if other.is_finite]
    is_first = not any(other.is_finite for other in sentence.groups_between(start, who - 1))
    parts = [at for at in range(who + 1, group.first) if stops(sentence, at)]
    is_whole = len(parts) < len(inner) and not any(sentence.lower(at) in MARKS for at in parts)
    rest = sentence.groups_between(group.last + 1, _clause_end(sentence, group))
    is_last = not any(other.is_finite for other in rest)
    fits = who > start and len(inner) > 1 and inner[0].first == who + 1
    return inner[0] if fits and is_first and is_whole and is_last else None


def _clause_end(sentence: Sentence, group: VerbGroup) -> int:
    """Return the index of the mark or clause opener after the verb."""
    return next((at for at in range(group.last + 1, len(sentence.words)) if stops(sentence, at)), len(sentence.words))


def _is_bare_participle(group: VerbGroup) -> bool:
    return group.tense is Tense.PAST and not group.helpers and Form.PARTICIPLE in group.sense.forms


def _has_noun_before(sentence: Sentence, group: VerbGroup) -> bool:
    before = group.first - 1
    if before < 0 or not sentence.words[before].is_word or sentence.is_timed(before):
        return False
    return not sentence.is_a(before, "conjunction", "subordinator", "personal pronoun", "adverb", "preposition")


@once_a_verb
def _follows_its_noun(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a noun stands right before, in the first clause of its stretch: no verb, mark or pronoun does."""
    if not _has_noun_before(sentence, group):
        return False
    before = group.first - 1
    for at in range(before, -1, -1):
        if sentence.lower(at) in RELATIVES:  # "whose names stood", but "said that the bridge built by Peru fell"
            return sentence.lower(at) == "that" and any(other.last == at - 1 for other in sentence.groups)
        if sentence.lower(at) in MARKS or sentence.is_a(at, "subordinator", "condition"):
            return True
        verb = next((other for other in sentence.groups if other.first <= at <= other.last and other.is_finite), None)
        if verb is not None:
            return sentence.lexicon.is_a(verb.base, "bare speech")  # "said the bridge built by Peru fell"
    return True


def _is_phrases(sentence: Sentence, gap: range) -> bool:
    """Return whether there is something, and all of it is led by prepositions or is of time."""
    is_led = bool(gap) and (sentence.is_a(gap[0], "preposition") or sentence.lower(gap[0]) == "to")  # "linked to Peru"
    if not gap or not (is_led or sentence.is_timed(gap[0])):
        return False
    closed = ("subordinator", "personal pronoun", "temporal during")
    opens = {at for at in gap if sentence.is_a(at, *closed) and not sentence.is_timed(at + 1)}  # not "since 2019"
    if any(sentence.lower(at) in MARKS or at in opens or _opens_subject(sentence, at) for at in gap):
        return False
    # After a time a noun would be an object or the next subject: "destroyed in 2018 bridges built by Peru".
    return all(
        sentence.is_timed(at) or not sentence.is_timed(at - 1) or sentence.is_a(at, "preposition", "conjunction")
        for at in gap[1:]
    )


def _opens_subject(sentence: Sentence, index: int) -> bool:
    """Return whether an article follows a noun with nothing between: "fell on hopes the port would"."""
    before = sentence.words[index - 1]
    led = ("preposition", "conjunction", "determiner", "adverb")
    is_noun = before.is_word and not sentence.is_timed(index - 1) and not sentence.is_a(index - 1, *led)
    return sentence.lower(index) in {"the", "a", "an"} and is_noun


def _is_surely_main(sentence: Sentence, group: VerbGroup) -> bool:
    if group.helpers or Form.PARTICIPLE not in group.sense.forms or sentence.is_timed(group.first - 1):
        return True
    after = group.last + 1
    if after >= len(sentence.words):
        return False
    word = sentence.words[after]
    has_object = sentence.is_a(after, "determiner") or word.is_name or is_count(word) or word.word[0] in "$€£"
    return has_object or sentence.lexicon.is_a(group.base, "no passive")
