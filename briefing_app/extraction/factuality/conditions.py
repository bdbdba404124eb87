"""Tells what is only told for a case: "if they win", "had the sale gone through". Knows no dates."""

from briefing_app.extraction.factuality.joined_nouns import makes
from briefing_app.extraction.factuality.saved_from import saving_noun
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def in_condition(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether "if", "unless" or "whether" stands before the verb in its stretch between marks."""
    if sentence.vocabulary.isdisjoint(sentence.lexicon.classes["condition"]):
        return False
    for index in range(group.first - 1, -1, -1):
        if sentence.lower(index) in {",", ";", ":", "—"}:
            return False
        if sentence.is_a(index, "condition"):
            if saving_noun(sentence, group) is not None:
                return False  # "if it had not been for the rain that fell on Monday"
            return not sentence.is_a(index, "hypothetical modal")
    return False


def is_counterfactual(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "Had X not been closed", "would have died if X had not been": the thing did come about."""
    if not group.negated or group.first == 0 or group.base == "be":
        return False
    if sentence.lower(0) == "had" and not any(sentence.lower(index) == "," for index in range(group.first)):
        return True
    if _is_turned_behind(sentence, group):
        return True  # "thousands would have died had the dam not been closed"
    is_thought = group.tense is Tense.PLUPERFECT and sentence.opener(group) == "if"
    return is_thought and any(other.tense is Tense.MODAL_PERFECT for other in sentence.groups)


def is_inverted(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "had the sale gone through", "should Chile win the vote": only a thought."""
    if _opens_with_should(sentence, group) or _is_turned_behind(sentence, group):
        return True
    before = [other for other in sentence.groups if other.last < group.first]
    if not before or sentence.lower(before[-1].first) != "had" or before[-1].last != before[-1].first:
        return False
    led = before[-1].first == 0 or sentence.lower(before[-1].first - 1) in {"if", ",", "and"}
    return led and not any(sentence.lower(index) == "," for index in range(before[-1].last, group.first))


def _is_turned_behind(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether its auxiliary stands before its subject: "would have died had the dam burst"."""
    had = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    is_alone = had is not None and had.first == had.last and sentence.lower(had.first) in {"had", "were"}
    if had is None or not is_alone or not _opens_phrase(sentence, had.last + 1):
        return False
    is_led = any(one.tense is Tense.MODAL_PERFECT and one.last < had.first for one in sentence.groups)
    gap = range(had.last + 1, group.first)
    is_own = not any(sentence.lower(at) in MARKS or sentence.is_a(at, "subordinator") for at in gap)
    return is_led and is_own and Form.PARTICIPLE in group.sense.forms and not sentence.opener(had)


def _opens_phrase(sentence: Sentence, index: int) -> bool:
    is_word = sentence.is_a(index, "determiner", "personal pronoun")
    return is_word or (index < len(sentence.words) and sentence.words[index].is_name)


def _opens_with_should(sentence: Sentence, group: VerbGroup) -> bool:
    if "should" not in sentence.vocabulary:
        return False
    starts = [at for at in range(group.first) if sentence.lower(at) == "should"]
    start = starts[-1] if starts else -1
    is_led = start == 0 or (start > 0 and sentence.lower(start - 1) in {",", "that", "and"})
    is_own = group.tense is Tense.PRESENT and not any(sentence.lower(at) == "," for at in range(start + 1, group.first))
    return is_led and is_own


def has_condition(sentence: Sentence) -> bool:
    """Return whether something is only told for a case: "if they win", "in the event that the junta splits"."""
    if sentence.vocabulary.isdisjoint(_CONDITIONS):
        return False
    return any(_opens_condition(sentence, at) for at, word in enumerate(sentence.lowers) if word in _CONDITIONS)


def _turns_round(sentence: Sentence, index: int) -> bool:
    """Return whether "should" stands before its subject: "Should the talks fail, Peru plans to leave", no question."""
    is_led = index == 0 or sentence.lower(index - 1) in {",", ";", "—", "–", "that", "and", "but"}
    is_subject = sentence.is_a(index + 1, "determiner", "personal pronoun") or sentence.words[index + 1].is_name
    is_subject = is_subject or (index == 0 and not sentence.is_a(index + 1, "be", "have", "negation"))
    return is_led and is_subject and sentence.words[-1].word != "?"


def _opens_condition(sentence: Sentence, index: int) -> bool:
    if sentence.lower(index) == "should":
        return index + 1 < len(sentence.words) and _turns_round(sentence, index)
    if sentence.lower(index) == "event":
        return sentence.lower(index - 2) == "in" and sentence.lower(index + 1) in {"that", "of"}
    return sentence.lower(index - 1) not in _NO_CONDITION


_CONDITIONS = frozenset({"if", "unless", "event", "should"})
_NO_CONDITION = frozenset(
    {"even", "as", "ask", "asked", "know", "see", "wonder", "wondered", "decide", "determine", "unclear", "sure"}
)
"""Words before an "if" on which nothing hangs: "even if Chile objects", "did not know if"."""


def is_only_proposed(sentence: Sentence, index: int) -> bool:
    """Return whether it is in what somebody proposes be done: "suggested that ministers gather in May".

    What somebody suggests will be or was so is a claim.
    """
    if "that" not in sentence.vocabulary:
        return False
    that = next((at for at in range(index - 1, 0, -1) if sentence.lower(at) == "that"), 0)
    said = next((group for group in sentence.groups if group.last == that - 1), None)
    if said is None or said.base not in _PROPOSING or said.negated:
        return False
    inside = sentence.groups_between(that, index + 1)
    parted = any(sentence.lower(at) in MARKS for at in range(that, index))
    return not parted and all(group.tense in {Tense.PRESENT, Tense.INFINITIVE} for group in inside)


_PROPOSING = frozenset({"propose", "suggest", "recommend", "advise", "advocate"})


def is_unvouched(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether nobody stands by it: "could not confirm that it sank", "no evidence that it sank"."""
    if sentence.opener(group) != "that":
        return False
    that = max(at for at in range(group.first) if sentence.lower(at) == "that")
    if sentence.lower(that - 1) in _GROUNDS and sentence.lower(that - 2) in {"no", "any", "little", "without"}:
        return True
    said = next((other for other in sentence.groups if other.last == that - 1), None)
    if said is None or not (said.base in _VOUCHING or sentence.lower(said.first - 1) == "nor"):
        return False
    governor = next((other for other in sentence.groups if other.last == said.first - 1), None)
    is_led = governor is not None and sentence.lexicon.is_a(governor.base, "negating verb") and not governor.negated
    return said.negated or is_led or sentence.lower(said.first - 1) in {"neither", "nor"}


_GROUNDS = frozenset({"evidence", "proof", "sign", "indication", "suggestion", "confirmation", "word"})
_VOUCHING = frozenset({"confirm", "say", "claim", "allege", "suggest", "believe", "think", "verify", "establish"})


def is_mere_chance(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it is only called possible: "a reopening of the border in May is conceivable"."""
    group = next((group for group in sentence.groups if group.first > noun.last), None)
    if group is None or group.base not in {"be", "remain"}:
        return False
    after = group.last + 1
    while sentence.is_a(after, "adverb", "negation") or sentence.lower(after) in {"very", "highly", "quite"}:
        after += 1
    is_subject = not any(sentence.lower(at) in MARKS for at in range(noun.last, group.first))
    is_open = sentence.is_a(after, "mere chance") or (sentence.lower(after), sentence.lower(after + 1)) in _IN_DOUBT
    return is_subject and is_open


_IN_DOUBT = frozenset(
    {
        ("out", "of"), ("in", "doubt"), ("off", "the"), ("on", "hold"), ("under", "consideration"),
        ("under", "discussion"), ("an", "option"), ("a", "possibility"),
    }
)  # fmt: skip


def is_kept_off(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether somebody got by without it: "instead of signing the pact", "avoided arrest"."""
    at = noun.phrase_first - 1
    led = (sentence.lower(at - 2), sentence.lower(at - 1))
    if (led[1], sentence.lower(at)) in _NOT_YET:
        return True
    is_left_out = led in {("instead", "of"), ("short", "of"), ("rather", "than")} or led[1] == "without"
    if sentence.lower(at).endswith("ing") and is_left_out:
        return True
    before = next((group for group in sentence.groups if group.last == at), None)
    if before is None or before.passive:
        return False
    is_averted = sentence.lexicon.is_a(before.base, "averting") and not before.negated
    return is_averted or (before.negated and before.tense is not Tense.INFINITIVE and makes(sentence, before))


_NOT_YET = frozenset(
    {
        ("close", "to"), ("closer", "to"), ("near", "to"), ("nearer", "to"), ("verge", "of"), ("brink", "of"),
        ("cusp", "of"), ("threshold", "of"), ("short", "of"),
    }
)  # fmt: skip
"""Words that lead to what has not come about: "close to a deal", "on the brink of war"."""
