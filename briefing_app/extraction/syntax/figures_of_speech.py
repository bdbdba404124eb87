"""Tells verbs that only look like events: "met its obligations", "sent no arms", "it has been reported"."""

from collections.abc import Callable

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.links import is_hard_upon
from briefing_app.extraction.syntax.talking import rings_up
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def says_nothing_happened(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the words around the verb take back what it would tell by itself."""
    return (
        _has_no_object(sentence, group)
        or _is_impersonal(sentence, group)
        or _is_supposed(sentence, group)
        or _is_almost(sentence, group)
        or _is_still_to_come(sentence, group)
        or _is_figure_of_speech(sentence, group)
        or _is_denied_before(sentence, group)
    )


def _is_denied_before(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether "or" goes on with what a verb before denies: "has not visited Chile or met its leader"."""
    if sentence.lower(group.first - 1) not in {"or", "nor"} or group.helpers:
        return False
    before = next((other for other in reversed(sentence.groups) if other.last < group.first and other.is_finite), None)
    return before is not None and before.negated


def _is_almost(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it did not quite come about: "nearly collapsed", "all but collapsed", not "almost doubled"."""
    if group.base in _DEGREES:
        return False
    before = sentence.lower(group.first - 1)
    if group.base not in _JUST and before in _HARDLY:
        return True
    is_all_but = before == "but" and sentence.lower(group.first - 2) == "all"
    return before in _ALMOST or is_all_but or not _ALMOST.isdisjoint(group.helpers)


_DEGREES = frozenset(
    {"double", "doubl", "triple", "tripl", "treble", "trebl", "quadruple", "halve", "halv", "fill", "fil"}
)
"""Verbs that come about by degrees, with the stems that verbs no table has get ("doubl" of "doubled")."""
_ALMOST = frozenset({"almost", "nearly"})
_HARDLY = frozenset({"hardly", "barely", "scarcely"})
_JUST = frozenset(
    {
        "escape", "survive", "win", "pass", "avoid", "avert", "beat", "defeat", "make", "make it", "hold", "manage",
        "retain", "reach", "scrape through", "overcome", "clear", "qualify",
    }
)  # fmt: skip
"""What is done all the same if it is barely done: "barely survived", but not "barely changed"."""


def _is_impersonal(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether nobody in particular says it or it only measures: "it has been reported", "than was expected"."""
    is_reported = (group.passive and sentence.lexicon.is_a(group.base, "speech")) or group.base in _EMERGING
    if is_reported and sentence.lower(group.first - 1) == "it":
        return True
    if "than" not in sentence.vocabulary or is_hard_upon(sentence):
        return False
    before = max((other.last for other in sentence.groups if other.last < group.first), default=-1)
    return any(
        sentence.lower(at) == "than" and not sentence.words[at + 1].word[0].isdigit() and not sentence.is_timed(at + 2)
        for at in range(before + 1, group.first)
    )


_EMERGING = frozenset({"emerge", "transpire", "turn out"})


def _is_supposed(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a participle only says what is thought: "kidnapped and presumed killed", "suspected of it"."""
    if group.base == "suspect" and not group.helpers and sentence.lower(group.last + 1) == "of":
        return True
    if group.base == "put" and sentence.lower(0) == "as" and sentence.lower(group.last + 1) == "it":
        return True
    if not group.helpers and sentence.lower(group.first - 1) == "as" and sentence.is_a(group.head, "untrue"):
        return True  # "described the report as invented"
    return not group.helpers and sentence.lower(group.first - 1) in {"presumed", "feared", "believed", "thought"}


def _has_no_object(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the object denies: "sent no arms", "said little"."""
    return sentence.lower(group.last + 1) in {"no", "nothing", "little", "nobody", "neither"}


def _is_still_to_come(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the clause is what a future one waits for: "will enter into force once they have ratified it".

    What somebody promised to do "until the boy was returned" tells of no return either.
    """
    opener = sentence.opener(group)
    if group.tense is Tense.PERFECT and opener in _WAITED_FOR:
        return any(other.tense in {Tense.FUTURE, Tense.MODAL} for other in sentence.groups)
    if group.tense is not Tense.PAST or opener not in _PROMISED_FOR:
        return False
    before = [other for other in sentence.groups if other.last < group.first]
    return any("would" in other.helpers or other.base in _PROMISES for other in before[-2:] if not other.negated)


_PROMISED_FOR = frozenset({"until", "till", "once"})
_PROMISES = frozenset({"promise", "vow", "pledge", "threaten", "swear"})
_WAITED_FOR = frozenset({"once", "until", "when", "after", "till"})


def _is_figure_of_speech(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether nobody met, called or asked anybody: "met its obligations", "called it cynical"."""
    figure = _FIGURES.get(group.base)
    return figure is not None and figure(sentence, group)


def _meets_terms(sentence: Sentence, group: VerbGroup) -> bool:
    return any(sentence.is_a(at, "met") for at in range(group.last + 1, group.last + _NEAR_OBJECT))


_NEAR_OBJECT = 6


def _calls_names(sentence: Sentence, group: VerbGroup) -> bool:
    is_named = sentence.is_a(group.last + 1, "personal pronoun", "determiner", "pronoun")
    return is_named and not group.passive and not rings_up(sentence, group)


def _leaves_undone(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "failed to agree", "failed on Friday in Doha to agree", "declined to comment"."""
    following = next((other for other in sentence.groups if other.first > group.last), None)
    if following is None or following.tense is not Tense.INFINITIVE:
        return sentence.lower(group.last + 1) == "to"
    return not any(sentence.lower(at) in _ENDS_OF_CLAUSE for at in range(group.last + 1, following.first))


_ENDS_OF_CLAUSE = frozenset({",", ";", "and", "but"})


def _asks_not_to(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "asked not to be named", "requested anonymity"; or somebody said something "when asked"."""
    return sentence.lower(group.last + 1) in {"not", "anonymity"} or is_when_asked(sentence, group)


def is_when_asked(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a question only led to what was said: "said when asked about it", "Asked on Monday, he said"."""
    is_bare = group.tense is Tense.PAST and not group.helpers and group.base in _QUESTIONING
    return is_bare and (group.first == 0 or sentence.lower(group.first - 1) in {"when", "if"})


_QUESTIONING = frozenset({"ask", "question", "press", "challenge"})


def _bounds_a_period(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only says which period is meant: "the quarter ended 30 June"."""
    before = group.first - 1
    is_period = sentence.is_a(before, "time unit") or sentence.lower(before) in {"quarter", "period", "half", "season"}
    return is_period and not group.helpers and group.tense is not Tense.PRESENT


def _shows_something(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether an object or an adjective follows: "demonstrated great skill", "appeared confident"."""
    return not group.passive and not _ends_clause(sentence, group.last + 1)


def _amounts(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only tells a sum: "exports came to $3 billion"."""
    word = sentence.lower(group.last + 1)
    return word in {"$", "€", "£", "about", "some", "nearly", "almost"} or word[:1].isdigit()


def _stays_same(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether next to nothing changed: "the yuan was little changed"."""
    return sentence.lower(group.head - 1) in {"little", "hardly", "barely", "scarcely"}


_FIGURES: dict[str, Callable[[Sentence, VerbGroup], bool]] = {
    "meet": _meets_terms,
    "call": _calls_names,
    "fail": _leaves_undone,
    "decline": _leaves_undone,
    "ask": _asks_not_to,
    "request": _asks_not_to,
    "question": is_when_asked,
    "press": is_when_asked,
    "challenge": is_when_asked,
    "begin": _bounds_a_period,
    "start": _bounds_a_period,
    "end": _bounds_a_period,
    "demonstrate": _shows_something,
    "appear": _shows_something,
    "come to": _amounts,
    "change": _stays_same,
}


def _ends_clause(sentence: Sentence, index: int) -> bool:
    """Return whether no object follows: a mark, a preposition, a time or another clause does."""
    closed = ("preposition", "conjunction", "subordinator", "adverb", "time neighbour")
    return (
        index >= len(sentence.words)
        or not sentence.words[index].is_word
        or sentence.is_timed(index)
        or sentence.is_a(index, *closed)
        or sentence.lower(index) == "to"
    )
