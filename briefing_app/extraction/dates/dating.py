"""Gives each time expression of a sentence to the word it dates. Makes no date itself."""

from briefing_app.extraction.dates.asides import is_aside, is_aside_phrase, is_inserted, is_thought, says_more
from briefing_app.extraction.dates.date_handover import handed_over, opens_with_bound
from briefing_app.extraction.dates.entry_dates import gives_way
from briefing_app.extraction.dates.faced_days import Head, faced
from briefing_app.extraction.dates.inner_nouns import inner_noun
from briefing_app.extraction.dates.meetings_past import met_then
from briefing_app.extraction.dates.noun_dates import (
    compares,
    counts_from,
    described_noun,
    describes_other,
    followed_noun,
    measures,
    names_event,
    restricted_noun,
)
from briefing_app.extraction.dates.owners_by_shape import (
    clefted,
    denied_deed,
    due_noun,
    is_of_rejected,
    parted,
    reported,
    spoken_of,
)
from briefing_app.extraction.factuality.going_on import under_way
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.syntax.charges import charge_of
from briefing_app.extraction.syntax.contact_clauses import contact_before
from briefing_app.extraction.syntax.name_lists import lists_names
from briefing_app.extraction.syntax.reduced_clauses import (
    is_held_to_be,
    is_reduced,
    is_tried,
    joins_adjectives,
    main_verb_after,
    restricts,
)
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def head_index(head: Head) -> int:
    """Return the index of the token that stands for the head; no two heads share one."""
    return head.head if isinstance(head, VerbGroup) else head.last


def dated_heads(sentence: Sentence) -> dict[int, list[TimeExpression]]:
    """Return the time expressions each head owns, by the head's index."""
    owned: dict[int, list[TimeExpression]] = {}
    for time in sentence.times:
        if time.kind in {"DURATION", "SET"} or time.when is None:
            continue
        head = _owner(sentence, time)
        if head is not None:
            owned.setdefault(head_index(head), []).append(faced(sentence, head, time))
    for times in owned.values():
        if len(times) > 1 and (_is_bracketed_line(sentence, times[0]) or gives_way(sentence, *times[:2])):
            times.pop(0)
        if len(times) > 1 and opens_with_bound(sentence, times[0]):
            times.pop(0)  # "Since 1949 it has admitted Greece in 1952"
    _date_whole_entry(sentence, owned)
    return handed_over(sentence, owned)


def _date_whole_entry(sentence: Sentence, owned: dict[int, list[TimeExpression]]) -> None:
    """Give the date of an entry to all its main verbs: "1979: Iran's shah flees and Khomeini returns"."""
    head = sentence.times[0] if sentence.times else None
    main = _main_verb(sentence)
    if head is None or head.when is None or main is None:
        return
    if not sentence.is_headline or head.end > sentence.words[0].start:
        return
    for group in sentence.groups:
        is_main = group.tense is main.tense and not sentence.opener(group) and not is_aside(sentence, group)
        if is_main and group.first > main.last:
            owned.setdefault(group.head, [head])


def _is_bracketed_line(sentence: Sentence, time: TimeExpression) -> bool:
    """Return whether the time is all of the brackets that open the sentence: "(28 May) - Police said on Monday"."""
    first, last = sentence.indices_of(time.start, time.end)
    return first == 1 and sentence.lower(0) == "(" and sentence.lower(last + 1) == ")"


def _owner(sentence: Sentence, time: TimeExpression) -> Head | None:
    if time.end <= sentence.words[0].start:
        return _main_verb(sentence) or _only_noun(sentence, 0, 0)
    first, last = sentence.indices_of(time.start, time.end)
    if names_event(sentence, first, last):
        return None
    across = next((group for group in sentence.groups if group.first < first < group.head), None)
    across = across or clefted(sentence, first, last)
    if across is not None:
        return across  # "were on Thursday still searching"
    if is_of_rejected(sentence, first, last):
        return followed_noun(sentence, first)
    described = described_noun(sentence, first, last) or under_way(sentence, first) or parted(sentence, first, last)
    is_measure = measures(sentence, last) or compares(sentence, first, last) or counts_from(sentence, first)
    if described is None and (describes_other(sentence, time, first, last) or is_measure):
        return None
    return (
        described
        or due_noun(sentence, first)
        or spoken_of(sentence, first, last)
        or reported(sentence, first, last)
        or denied_deed(sentence, first)
        or met_then(sentence, first)
        or followed_noun(sentence, first)
        or restricted_noun(sentence, first, last)
        or inner_noun(sentence, first)
        or _verb_of_segment(sentence, first, last)
        or _verb_around(sentence, first, last)
        or _only_noun(sentence, first, last)
    )


def _main_verb(sentence: Sentence) -> VerbGroup | None:
    """Return the verb a dateline before the sentence dates: the first that no word subordinates."""
    finite = (group for group in sentence.groups if group.is_finite)
    return next((group for group in finite if not is_aside(sentence, group) and not sentence.opener(group)), None)


def _segment(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Return the indices of the stretch around the time that no mark or clause opener parts."""
    start, end = first, last
    while start > 0 and not _parts(sentence, start - 1):
        start -= 1
        if sentence.lower(start - 1) == ")":
            start = max((at for at in range(start - 1) if sentence.lower(at) == "("), default=start)
    while end + 1 < len(sentence.words) and not _parts(sentence, end + 1):
        end += 1
    return start, end


def _parts(sentence: Sentence, index: int) -> bool:
    if sentence.lower(index) in MARKS:
        return not lists_names(sentence, index)
    if sentence.lower(index) == "that" and (
        sentence.is_a(index - 1, "preposition") or sentence.lower(index - 1) == "to"
    ):
        return False
    if sentence.lower(index) in {"whilst", "while", "when"} and not _opens_clause(sentence, index):
        return False  # "killed whilst on duty in Peru on 29 March"
    if sentence.is_a(index, "subordinator") and sentence.lower(index) not in _OPEN_ON:
        return True
    is_length = sentence.lower(index) == "since" and sentence.is_timed(index + 1)  # "a man jailed since 2019 left"
    if sentence.is_a(index, "temporal before", "temporal after", "temporal during") and not is_length:
        return any(group.first > index for group in sentence.groups) and _opens_clause(sentence, index)
    is_joiner = sentence.lower(index) in {"and", "but"} and not joins_adjectives(sentence, index)
    return is_joiner and _opens_clause(sentence, index) and _joins_verbs(sentence, index)


_OPEN_ON = frozenset({"as", "since", "before", "after", "so", "how", "what"})
"""Words that open a clause or only lead a phrase."""


def _joins_agents(sentence: Sentence, index: int) -> bool:
    """Return whether "and" stands in what "by" leads behind a participle: "a pact signed by Peru and Chile in 1900"."""
    at = index - 1
    while at > 0 and sentence.words[at].is_name:
        at -= 1
    described = next((group for group in sentence.groups if group.last == at - 1), None)
    if sentence.lower(at) != "by" or described is None:
        return False
    return main_verb_after(sentence, described) is not None


def _joins_verbs(sentence: Sentence, index: int) -> bool:
    """Return whether "and" joins two verbs rather than two names that share one: "drones and missiles struck"."""
    if _joins_agents(sentence, index):
        return False
    if any(group.first == index + 1 for group in sentence.groups):
        return True
    for at in range(index - 1, -1, -1):
        if sentence.lower(at) in MARKS:
            return False
        if any(group.first <= at <= group.last for group in sentence.groups):
            return True
    return False


def _opens_clause(sentence: Sentence, index: int) -> bool:
    """Return whether a verb follows before the next mark: the word joins clauses, not nouns."""
    for at in range(index + 1, len(sentence.words)):
        if sentence.lower(at) in MARKS or (sentence.lower(at) in RELATIVES and at > index + 1):
            return False
        if sentence.lower(at) == "and" and any(group.first == at + 1 for group in sentence.groups):
            return False  # "of corrupt and brutal men in 2021 and reappointed"
        if any(group.first == at and group.tense is not Tense.INFINITIVE for group in sentence.groups):
            return True
    return False


def _verb_of_segment(sentence: Sentence, first: int, last: int) -> Head | None:
    """Return the nearest verb before the time in its segment, else the nearest after it."""
    start, end = _segment(sentence, first, last)
    leading = next((group for group in sentence.groups if group.first == last + 1 and group.is_finite), None)
    follows_verb = any(group.last == first - 1 for group in sentence.groups)
    before = [group for group in sentence.groups if start <= group.head and group.last < first]
    is_described = bool(before) and (
        main_verb_after(sentence, before[-1]) is leading
        or restricts(sentence, before[-1])
        or (leading is not None and _is_turned(sentence, before[-1]))
        or (leading is not None and contact_before(sentence, leading) is not None)
    )
    lasts = leading is not None and sentence.lexicon.is_a(leading.base, "continuing")  # "imposed in May remains"
    is_described = is_described or lasts or (leading is not None and is_reduced(sentence, leading))
    if leading is not None and not leading.helpers and not follows_verb and not is_described:
        return leading
    if before:
        finite = [group for group in before if group.is_finite]
        told_beside = _is_kept(sentence, before[-1]) or is_held_to_be(sentence, before[-1], first)
        if len(finite) > 1 and told_beside and sentence.lower(first - 1) != "since":
            finite.pop()
            return finite[-1]
        is_own = sentence.lower(first - 1) in _FROM_THEN  # "a decree dissolving the council from 1 January"
        is_own = is_own or charge_of(sentence, before[-1]) is not None
        is_aside_deed = before[-1].tense is Tense.GERUND or is_tried(before)
        return finite[-1] if finite and is_aside_deed and not is_own else before[-1]
    after = [group for group in sentence.groups if group.first > last and group.head <= end]
    own = [group for group in after if main_verb_after(sentence, group) is None]
    return next((group for group in own if group.is_finite), own[0] if own else None)


_FROM_THEN = frozenset({"from", "until", "till"})
_KEEPING = frozenset({"hold", "trap", "strand", "base", "station", "lodge", "house"})


def _is_kept(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb only tells where somebody was: "freed the crew held on a farm on 3 May"."""
    is_event = any(noun.last == group.first - 1 for noun in sentence.nouns)  # "the talks held in Lima on 3 May"
    return group.base in _KEEPING and is_reduced(sentence, group) and not is_event


def _is_turned(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is of a clause about a noun: "the treaty that Peru signed", not "said that Peru signed"."""
    if sentence.opener(group) not in {"that", "which", "whom"}:
        return False
    that = max(at for at in range(group.first) if sentence.lower(at) == sentence.opener(group))
    return not (sentence.is_timed(that - 1) or any(other.last == that - 1 for other in sentence.groups))


_JOINING = frozenset({"and", "but", ";"})


def _verb_around(sentence: Sentence, first: int, last: int) -> Head | None:
    """Return the verb a segment without a verb belongs to: the main verb after an opening, else the one before."""
    start, end = _segment(sentence, first, last)
    joiner = start if sentence.lower(start) in _JOINING else start - 1
    opens_next = sentence.lower(joiner) in _JOINING and first - joiner <= 2  # "and on 9 May Vega, the mayor, quit"
    if start > 0 and not opens_next and is_aside_phrase(sentence, start, end):
        return None
    led = _segment(sentence, start - 1, last)[0] if sentence.lower(start - 1) in {"until", "till", "since"} else start
    if sentence.lower(led - 1) == "that" and says_more(sentence, led, first - 1):
        return None  # "an order that the boy remain until 6 March": no verb of ours
    before = [group for group in sentence.groups if group.last < first]
    after = [group for group in sentence.groups if group.first > last]
    opening = (
        start == 0
        or opens_next
        or sentence.lower(start - 1) in {*_JOINING, ":", "—", "`"}
        or sentence.is_a(start - 1, "subordinator")
    )
    pending = before and after and _is_pending(sentence, before[-1], start)
    if after and (opening or not before or pending):
        main = [group for group in after if not is_aside(sentence, group)]
        outright = (group for group in main if sentence.opener(group) not in _CONTENT)
        return next((group for group in outright if not is_thought(sentence, group)), (main or after)[0])
    finite = [group for group in before if group.is_finite] or before
    if len(finite) > 1 and sentence.lower(start - 1) == "," and is_inserted(sentence, finite[-1]):
        finite.pop()  # "detained the ex-mayor, who fled in May, on 27 August"
    return finite[-1] if finite else None


_CONTENT = frozenset({"how", "why", "what", "whether", "if", "that"})
"""Words that open what somebody wonders or fears: "On 8 March police, wondering how he fled, searched the house"."""


def _is_pending(sentence: Sentence, group: VerbGroup, start: int) -> bool:
    """Return whether a new subject has begun between the verb and the time's segment."""
    return any(sentence.lower(index) in {"and", "but", ";"} for index in range(group.last + 1, start))


def _only_noun(sentence: Sentence, first: int, last: int) -> EventNoun | None:
    """Return the nearest event noun of a sentence without verbs, such as a headline."""
    if any(group.is_finite for group in sentence.groups):
        return None
    return min(sentence.nouns, key=lambda noun: min(abs(noun.last - first), abs(noun.first - last)), default=None)
