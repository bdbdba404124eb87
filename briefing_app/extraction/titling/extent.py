"""Finds how far the words after a verb or noun belong to it. Writes nothing."""

from briefing_app.extraction.asked_once import once_a_word
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.titling.lists import aside_end, joined_end, list_end
from briefing_app.extraction.words.phrase_objects import is_particle
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def least_end(sentence: Sentence, verb: VerbGroup) -> int:
    """Return the index of the last word that completes a verb at the least; a passive is whole without its "for"."""
    is_led = sentence.lower(verb.last + 1) in {"for", "in", "at", "on", "after", "during", "because", "near"}
    start = sentence.after_time(verb.last + 1)  # "called on 3 May for an end to the war"
    return verb.last if verb.passive and is_led else max(verb.last, object_end(sentence, start))


def object_end(sentence: Sentence, start: int) -> int:
    """Return the index of the last word that completes a verb which ends before `start`, as little as that takes.

    The first noun phrase with its "of", past a preposition that leads it, and an infinitive right behind.
    """
    return _object_end(sentence, start, complement_end(sentence, start))


def _object_end(sentence: Sentence, start: int, end: int) -> int:
    if end < start:
        return start - 1
    at = start - 1
    while at < end:
        infinitive = next((group for group in sentence.groups if group.first == at + 1), None)
        if infinitive is not None and _tells_what_for(sentence, start, infinitive.first):
            break
        if infinitive is not None:
            return max(infinitive.last, _object_end(sentence, infinitive.last + 1, end))
        if at >= start and _ends_phrase(sentence, start, at + 1):
            break
        at += 1
    return at


def _tells_what_for(sentence: Sentence, start: int, infinitive: int) -> bool:
    """Return whether an infinitive follows a phrase of place: "flew to Peru to see him", not "appealed to Peru to"."""
    is_asking = sentence.lexicon.is_a(_verb_before(sentence, start), "asking", "speech", "bare speech")
    first = start + 1 if is_asking else start
    return any(
        sentence.lower(at) == "to" or (sentence.is_a(at, "preposition") and sentence.lower(at) != "of")
        for at in range(first, infinitive)
    )


def _ends_phrase(sentence: Sentence, start: int, index: int) -> bool:
    """Return whether the noun phrase that starts here is over before the index; "of" and "as many as" go on."""
    word, before = sentence.lower(index), sentence.lower(index - 1)
    goes_on = word in {"of", "."} or (word in {"as", "than"} and before in _MEASURES)
    goes_on = goes_on or (index > start and is_particle(sentence.words, index, sentence.lexicon))  # "blew it up"
    if goes_on or (word == "and" and sentence.lower(index + 1) == "other"):  # "medical and other supplies"
        return False
    if word == "to" and index > start and _is_measure(sentence, index + 1):
        return True  # "lift sales to at least 50%", not "an end to the war"
    if index == start + 1 and sentence.is_a(start, "preposition"):
        return False
    closed = ("preposition", "conjunction", "subordinator", "temporal during")
    if sentence.is_a(index, *closed) or not sentence.words[index].is_word:
        return True
    if sentence.is_a(index, "describing participle") and index > start:
        return sentence.is_a(index + 1, "preposition")
    described = next((group for group in sentence.groups if group.first == index), None)  # "a bond based on trust"
    return described is not None and index > start and is_reduced(sentence, described)


def _is_measure(sentence: Sentence, index: int) -> bool:
    """Return whether a number comes here, words that say how exact it is before it."""
    near = range(index, min(index + 3, len(sentence.words)))
    number = next((at for at in near if sentence.words[at].word[0].isdigit()), None)
    return number is not None and all(
        not sentence.words[at].is_word or sentence.is_a(at, "preposition", "adverb") or sentence.lower(at) in _HEDGES
        for at in range(index, number)
    )


_HEDGES = frozenset({"least", "most", "nearly", "almost", "about", "some", "a", "record"})


_MEASURES = frozenset({"many", "much", "more", "less", "fewer"})


_QUOTES = frozenset({"“", "”", '"', "``", "''", "‘"})
_LONGEST_QUOTE = 14
_OPEN_ON = frozenset({"as", "since", "so", "how", "what", "than"})
"""Subordinators that also stand before a plain phrase."""


@once_a_word
def complement_end(sentence: Sentence, start: int) -> int:
    """Return the index of the last word that belongs to what ends before `start`; `start - 1` if nothing does."""
    index = start
    while index < len(sentence.words):
        word = sentence.lower(index)
        if word == "," and _is_after_time(sentence, index):
            break
        if word == ",":
            closing = aside_end(sentence, index)
            after = closing + 1 if closing is not None else list_end(sentence, index) or joined_end(sentence, index)
            if after is None:
                break
            index = after
            continue
        if word == "(" and (end := _bracket_end(sentence, index)) is not None:
            index = end + 1
            continue
        if word in _QUOTES and (end := _quote_end(sentence, index)) is not None:
            index = end + 1
            continue
        if word == "." and index + 2 < len(sentence.words):  # of an abbreviation: a stop would end the sentence
            index += 1
            continue
        opens_phrase = index > start and sentence.is_timed(index - 1) and sentence.is_a(index, "determiner")
        opens_phrase = opens_phrase and not sentence.is_timed(index) and word != "what"  # "less than a day"
        opens_phrase = opens_phrase and not _is_object(sentence, start, index)
        if opens_phrase or word in MARKS or word in {".", "!", "?", "…", "#"} or _opens_clause(sentence, index):
            break
        group = next((group for group in sentence.groups if group.first == index), None)
        if group is not None and not _belongs(sentence, group):
            return _before_clause(sentence, start, group)
        index += 1
    return _without_joiner(sentence, start, index - 1)


def _is_after_time(sentence: Sentence, comma: int) -> bool:
    """Return whether a time stands before the comma, and "and": no list goes on, "was sworn in Monday, and Ann Ray"."""
    return sentence.is_timed(comma - 1) and sentence.lower(comma + 1) in {"and", "but"}


def _is_object(sentence: Sentence, start: int, index: int) -> bool:
    """Return whether only a time stands between a verb and this noun phrase: "approved on Monday a bill"."""
    between = range(start, index)
    led = ("time preposition", "temporal before")
    is_near = all(sentence.is_timed(at) or sentence.is_a(at, *led) for at in between)
    is_distance = sentence.is_a(index + 1, "time unit")  # "ended on Monday a week after it began"
    return is_near and not is_distance


def _bracket_end(sentence: Sentence, index: int) -> int | None:
    """Return the index of the bracket that closes this one, if the phrase goes on behind it."""
    end = next((at for at in range(index + 1, len(sentence.words)) if sentence.lower(at) == ")"), None)
    goes_on = end is not None and end + 1 < len(sentence.words) and sentence.words[end + 1].word[0].isalnum()
    return end if goes_on else None


def _quote_end(sentence: Sentence, index: int) -> int | None:
    """Return the index of the mark that closes a short quotation."""
    for at in range(index + 1, min(index + _LONGEST_QUOTE, len(sentence.words))):
        if sentence.lower(at) in _QUOTES:
            return at
    return None


def is_all_that_is_had(sentence: Sentence, index: int) -> bool:
    """Return whether a word leads the time that somebody has for something: "Moscow has until Tuesday to respond"."""
    has = sentence.lower(index - 1) in {"has", "have", "had"}
    return has and sentence.lower(index) in {"until", "till"} and sentence.is_timed(index + 1)


@once_a_word
def _opens_clause(sentence: Sentence, index: int) -> bool:
    word = sentence.lower(index)
    if is_all_that_is_had(sentence, index) or (word in {"until", "till"} and sentence.is_timed(index + 1)):
        return False
    if word in {"and", "or", "but"} and sentence.lower(index + 2) in {"him", "them", "it", "us", "me"}:
        return True  # "after the ruling and allow him to go home"
    if word == "that" and _points(sentence, index):
        return False
    if word == "before" and sentence.lexicon.is_a(_verb_before(sentence, index), "facing"):
        return _has_clause(sentence, index)
    if sentence.is_a(index, "subordinator") and word not in _OPEN_ON | {"before", "after"}:
        return True
    return sentence.is_a(index, "temporal before", "temporal after", "temporal during") and word not in {"as", "once"}


def _points(sentence: Sentence, index: int) -> bool:
    """Return whether "that" only points at the noun right behind: "to revive that unit"."""
    after = index + 1
    if after >= len(sentence.words):
        return False
    closed = ("preposition", "determiner", "pronoun", "conjunction", "subordinator", "adverb")
    is_noun = sentence.words[after].word.islower() and sentence.words[after].is_word
    follows_verb = any(group.last == index - 1 for group in sentence.groups)
    is_plural = sentence.lower(after).endswith("s")
    is_pointing = follows_verb and is_noun and not is_plural and not sentence.is_a(after, *closed)
    return is_pointing and not _has_clause(sentence, index)


def _has_clause(sentence: Sentence, index: int) -> bool:
    """Return whether a verb that carries a clause stands between the word and the next mark."""
    end = next((at for at in range(index, len(sentence.words)) if not sentence.words[at].is_word), len(sentence.words))
    return any(group.is_finite for group in sentence.groups_between(index, end))


_WITH_ING = frozenset(
    {
        "send", "spend", "leave", "keep", "set", "see", "catch", "find", "begin", "start", "stop", "resume", "finish",
        "deny",
    }
)  # fmt: skip
"""Verbs that a form in -ing completes: "sent shares plunging", "began freezing him out"."""


def _belongs(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb completes the one before: "asked parliament to publish", "accused it of hiding"."""
    is_completing = group.tense is Tense.GERUND and sentence.is_a(group.first - 1, "preposition")
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    is_completing |= group.tense is Tense.GERUND and before is not None and before.base in _WITH_ING
    is_last = sentence.lower(group.last + 1) in {*MARKS, "."}  # "was among hundreds injured"
    doer = subject(sentence, group) if group.is_finite else None
    is_named = doer is not None and sentence.lower(doer[0] - 1) == "what"  # "condemned what he called a crime"
    return group.tense is Tense.INFINITIVE or is_completing or is_named or (is_last and is_reduced(sentence, group))


def _before_clause(sentence: Sentence, start: int, group: VerbGroup) -> int:
    """Return the index before the clause of another verb, its subject included."""
    doer = subject(sentence, group) if group.is_finite and not is_reduced(sentence, group) else None
    end = doer[0] - 1 if doer is not None and start <= doer[0] < group.first else group.first - 1
    if group.tense is Tense.GERUND:  # "was announced with both parties agreeing"
        end = next((at - 1 for at in range(start, group.first) if sentence.lower(at) == "with"), end)
    if end < start and not sentence.lexicon.is_a(_verb_before(sentence, start), "speech", "bare speech"):
        end = next((at - 1 for at in range(start + 1, group.first) if sentence.is_a(at, "preposition")), start - 1)
    return _without_joiner(sentence, start, end)


def _verb_before(sentence: Sentence, start: int) -> str:
    return next((group.base for group in sentence.groups if group.last == start - 1), "")


def _without_joiner(sentence: Sentence, start: int, end: int) -> int:
    while end >= start and (
        (sentence.is_a(end, "trailing word") and not is_she(sentence, end) and not ends_distance(sentence, end))
        or _is_lone_mark(sentence, end)
        or _is_led_adverb(sentence, end)
    ):
        end -= 1
    return end


def ends_distance(sentence: Sentence, index: int) -> bool:
    """Return whether the word ends a distance in time: "minutes apart"."""
    return sentence.lower(index) == "apart" and sentence.is_a(index - 1, "time unit")


def is_she(sentence: Sentence, index: int) -> bool:
    """Return whether "her" is somebody, not the start of what is hers: "flew to Peru to meet her."."""
    return sentence.lower(index) == "her" and (
        index + 1 >= len(sentence.words) or not sentence.words[index + 1].is_word
    )


def _is_lone_mark(sentence: Sentence, index: int) -> bool:
    return not sentence.words[index].is_word and sentence.lower(index) not in _QUOTES | {"%"}


def _is_led_adverb(sentence: Sentence, index: int) -> bool:
    """Return whether it is the adverb of the next verb: "killed three and seriously wounded six"."""
    return sentence.lower(index).endswith("ly") and sentence.lower(index - 1) in {"and", "but", "or"}
