"""Tells what is put in beside the main clause: relative clauses, participles, phrases between commas. Dates nothing."""

from briefing_app.extraction.dates.distances import distance_before
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.syntax.reduced_clauses import main_verb_after
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def is_aside(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb is none of a main clause: of a relative one, a participle, an infinitive."""
    later = any(other.first > group.last and other.is_finite for other in sentence.groups)
    bare = group.tense is Tense.PAST and not group.helpers and sentence.lower(group.first - 1) == ","
    is_reduced = (bare and later and sentence.is_a(group.last + 1, "preposition")) or main_verb_after(sentence, group)
    is_described = bool(is_reduced) or is_in_opening(sentence, group)
    is_put_in = is_measured_off(sentence, group) or _explains_day(sentence, group)
    return sentence.opener(group) in RELATIVES or not group.is_finite or is_described or is_put_in


def _explains_day(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether its clause stands behind the opening day: "Last May, while he was in Rome, a court tried him"."""
    opener = sentence.opener(group)
    if opener not in _EXPLAINING:
        return False
    at = max(at for at in range(group.first) if sentence.lower(at) == opener)
    closes = next((index for index in range(group.last + 1, len(sentence.words)) if sentence.lower(index) == ","), None)
    is_first = sentence.lower(at - 1) == "," and not any(other.last < at for other in sentence.groups)
    is_behind_day = is_first and sentence.is_timed(at - 2)
    return is_behind_day and closes is not None and any(other.first > closes for other in sentence.groups)


_EXPLAINING = frozenset({"while", "when", "as", "because", "though", "although", "once"})


def is_measured_off(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether its clause is put in to say how far from it: "On 1 May, two weeks before it fell, rebels met"."""
    opener = sentence.opener(group)
    if opener not in {"before", "after"}:
        return False
    at = max(at for at in range(group.first) if sentence.lower(at) == opener)
    start, _ = distance_before(sentence, at)
    closes = any(sentence.lower(index) == "," for index in range(group.last + 1, len(sentence.words)))
    return start < at and closes and sentence.lower(start - 1) == "," and sentence.is_timed(start - 2)


def is_in_opening(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it describes a noun of what opens the clause: "At a rally attended by pupils, he left"."""
    if group.tense is not Tense.PAST or group.helpers or sentence.lower(group.last + 1) != "by":
        return False
    start = next((at + 1 for at in range(group.first - 1, -1, -1) if sentence.lower(at) in MARKS), 0)
    main = next((other for other in sentence.groups if other.first > group.last and other.is_finite), None)
    if main is None or any(other.is_finite and other.last < start for other in sentence.groups):
        return False
    is_led = sentence.is_a(start, "preposition") and not sentence.is_timed(start + 1)  # "In May men led by Ray fled"
    return is_led and "," in sentence.lowers[group.last : main.first]


def dates_paper(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only dates the paper by which the main clause speaks: "In a letter dated 3 May, Peru asked"."""
    is_first = group is sentence.groups[0] and sentence.lower(0) in {"in", "with", "by"}
    if (
        not is_first
        or group.base not in _ISSUING
        or group.helpers
        or _PAPERS.isdisjoint(sentence.lowers[1 : group.first])
    ):
        return False
    comma = next((at for at in range(group.last, len(sentence.words)) if sentence.lower(at) == ","), 0)
    edge = sentence.after_time(group.last + 1)
    if edge > group.last + 1:
        comma = edge - 1  # "In an interview aired on 3 May the general admitted"
    main = next((other for other in sentence.groups if other.first > comma > 0 and other.is_finite), None)
    return main is sentence.groups[1] and main.tense in {Tense.PAST, Tense.PERFECT}


_ISSUING = frozenset(
    {"date", "issue", "publish", "release", "send", "post", "write", "sign", "deliver", "air", "broadcast", "give"}
)
_PAPERS = frozenset(
    {
        "letter", "statement", "decree", "order", "report", "message", "note", "memo", "communiqué", "communique",
        "bulletin", "ruling", "interview", "speech", "video", "broadcast", "resolution", "notice", "judgment", "cable",
    }
)  # fmt: skip


def is_inserted(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether its clause was put in behind a comma: ", who fled in May,"."""
    opener = sentence.opener(group)
    if opener not in RELATIVES - {"that"}:
        return False
    at = max((at for at in range(group.first) if sentence.lower(at) == opener), default=0)
    return sentence.lower(at - 1) == ","


def is_thought(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb goes on about a form in -ing after a comma, and the main verb comes after the next one.

    "Police, fearing he would be seen, searched the house."
    """
    before = [other for other in sentence.groups if other.last < group.first]
    led = next((other for other in reversed(before) if other.tense is Tense.GERUND), None)
    if led is None or not any(sentence.lower(other.first - 1) == "," for other in before if not other.is_finite):
        return False
    is_whole = not any(sentence.lower(at) == "," for at in range(led.first, group.first))
    closes = next((at for at in range(group.last, len(sentence.words)) if sentence.lower(at) == ","), None)
    return is_whole and closes is not None and any(other.first == closes + 1 for other in sentence.groups)


def is_aside_phrase(sentence: Sentence, start: int, end: int) -> bool:
    """Return whether a stretch between marks says more than a time: ", in power from 1987 to 1994,"."""
    timed = {index for time in sentence.times for index in range(*_bounds(sentence, time))}
    # "in Moscow, Russia on 5 April": the second half of a place, without a comma behind it.
    is_half = sentence.lower(start - 1) == "," and sentence.words[start].is_name and sentence.words[start - 2].is_name
    if sentence.is_a(start, "preposition") and sentence.lower(end + 1) in {"", ".", "!", "?", "that", "which"}:
        return False  # "killed its leader, Ann Ray, in the north of Chile on 3 May."
    if (sentence.is_a(start, "preposition") or (is_half and start not in timed)) and all(
        index in timed or sentence.is_a(index, "preposition") or sentence.words[index].is_name
        for index in range(start, end + 1)
        if sentence.words[index].is_word
    ):
        return False
    return says_more(sentence, start, end)


def says_more(sentence: Sentence, start: int, end: int) -> bool:
    """Return whether any word of a stretch is no word of time."""
    timed = {index for time in sentence.times for index in range(*_bounds(sentence, time))}
    return any(
        index not in timed
        and sentence.words[index].is_word
        and not sentence.is_a(index, "time preposition", "adverb")
        and sentence.lower(index) not in _PARTS_OF_DAY
        for index in range(start, end + 1)
    )


_PARTS_OF_DAY = frozenset(
    {
        "dawn", "daybreak", "sunrise", "noon", "midday", "dusk", "sunset", "nightfall", "midnight", "most", "recently",
        "lately",
    }
)  # fmt: skip
"""Words that only say more exactly when; "most recently on Monday" is when it was done last."""


def _bounds(sentence: Sentence, time: TimeExpression) -> tuple[int, int]:
    first, last = sentence.indices_of(time.start, time.end)
    return first, last + 1
