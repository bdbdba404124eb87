"""Finds where a subject can end: the last word before its verb, less adverbs and times between. Weighs no event."""

from briefing_app.extraction.sentence import RELATIVES, Sentence
from briefing_app.extraction.syntax.noun_phrases import CLOSING_QUOTES
from briefing_app.extraction.syntax.reduced_clauses import JOINERS
from briefing_app.extraction.words.verb_groups import VerbGroup


def before_verb(sentence: Sentence, group: VerbGroup) -> int:
    """Return the index of the last word before the verb, less adverbs, closing quotation marks and brackets."""
    end = group.first - 1
    while end > 0 and (not group.helpers or sentence.lower(end - 1) == ",") and is_adverb(sentence, end):
        end -= 1
    if sentence.lower(end - 1) == "most" and is_adverb(sentence, end):
        end -= 2  # "he most recently has led it"
    if (
        sentence.lower(end - 2) == "as"
        and sentence.is_a(end - 1, "determiner")
        and sentence.lower(end - 3) in RELATIVES
    ):
        end -= 3  # "Albright, who as a child fled"
    timed = end
    while timed > 0 and sentence.is_timed(timed):
        timed -= 1
    if timed < end and (sentence.lower(timed) in {"who", "which", *JOINERS} or _stands_between(sentence, timed)):
        end = timed  # "the market, which last year had sales of", "helped end the war and now are poised"
    if sentence.lower(end) in {"first", "last"} and sentence.lower(end - 1) in {",", *RELATIVES}:
        end -= 1  # "the sanctions, first imposed in 2006", "the leaders, who last met in Rome"
    while end > 0 and sentence.lower(end) in CLOSING_QUOTES:
        end -= 1
    if sentence.lower(end) == ")":
        end = max((at - 1 for at in range(end) if sentence.lower(at) == "("), default=end)
    return end


def _stands_between(sentence: Sentence, index: int) -> bool:
    """Return whether a turn like "that May" parts the noun here from its verb: "a wave that May reached Lima"."""
    is_turn = sentence.words[index + 1].lower in {"that", "this", "last"} and sentence.words[index].is_word
    return is_turn and not sentence.is_a(index, "preposition", "time preposition", "conjunction", "subordinator")


def is_adverb(sentence: Sentence, index: int) -> bool:
    """Return whether the word here is an adverb by its ending or by the tables."""
    word = sentence.words[index]
    return word.word.islower() and (word.lower.endswith("ly") or sentence.is_a(index, "adverb")) and len(word.word) > 3
