"""Finds nouns no table has that name events by what stands around them: "the derby of 10 March". Knows no verbs' sense.

A day of its own, or days counted up to it, is what only an event has.
"""

from collections.abc import Container, Sequence

from briefing_app.extraction.factuality.attended_nouns import brings_people, is_of_time
from briefing_app.extraction.syntax.saving_nouns import keeps_off
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind

_NO_EVENT = (
    "body", "public body", "office", "speaker", "person noun", "companion", "military", "time unit", "calendar word",
    "dated thing", "not a time", "preposition", "determiner", "pronoun", "adverb", "conjunction", "subordinator",
    "time neighbour", "market", "guest", "lead noun",
)  # fmt: skip
_COUNTED_FROM = frozenset({"before", "after", "of", "to"})
_LEADS_TO = frozenset({"prior", "up", "run-up", "lead-up"})
_BEGINNING = frozenset({"begin", "start", "open", "end", "happen", "occur", "take place", "commence"})
_UNITS = frozenset({"day", "days", "week", "weeks", "month", "months", "hours", "hour", "moments", "minutes", "eve"})
_FARTHEST = 4
_SHORTEST = 4


def unknown_nouns(
    words: Sequence[Token],
    groups: Sequence[VerbGroup],
    known: Sequence[EventNoun],
    times: Sequence[TimeExpression],
    lexicon: Lexicon,
) -> tuple[EventNoun, ...]:
    """Return the nouns that a day of their own shows to be events, in order; none that overlaps a known one."""
    taken = {index for noun in known for index in range(noun.phrase_first, noun.phrase_last + 1)}
    taken |= {index for group in groups for index in range(group.first, group.last + 1)}
    starts = {time.start for time in times if time.when is not None and time.when.is_day}
    found = []
    for at, word in enumerate(words):
        if at == 0 or at in taken or not _may_name_event(word, lexicon):
            continue
        described = _described_from(words, at, starts, lexicon)
        if described is None and len(word.word) < _SHORTEST:
            continue
        first = _phrase_first(words, at, taken, lexicon) if described is None else described
        last = _dated_until(words, at, first, starts, lexicon) if described is None else at
        if last is None and is_of_time(words, at, times) and brings_people(words, at, groups, lexicon):
            last = at
        is_turn = _is_turn(words, at, times)
        if last is None and (is_turn or _is_saving(words, at, first, times)):
            last = at
        stretch = _stretch_filled(words, at, first, lexicon) if last is None else None
        if stretch is not None:
            first, last = stretch, at
        if last is None and _is_counted_from(words, first, lexicon):
            last = _told_until(words, at, groups, starts, lexicon)
        if last is not None:
            before = words[first - 1].lower if first > 0 else ""
            sense = Sense(word.lower, "", EventKind.OTHER)
            if is_turn and _tells_of_meetings(words, known, lexicon):
                sense = Sense(word.lower, "meeting", EventKind.MEETING)
            found.append(EventNoun(at, at, first, last, sense, before if lexicon.is_a(before, "preposition") else ""))
    return tuple(found)


def _is_turn(words: Sequence[Token], at: int, times: Sequence[TimeExpression]) -> bool:
    """Return whether it is one of those that come again and again, named by its month: "the September round"."""
    time = next((time for time in times if time.end == words[at - 1].end), None)
    first = next((index for index, word in enumerate(words) if time is not None and word.start >= time.start), 0)
    led = words[first].lower if time is not None and words[first].lower == "the" else words[first - 1].lower
    is_part = time is not None and time.when is not None and not time.when.is_day
    return words[at].lower in _TURNS and is_part and led == "the"


_TURNS = frozenset({"round", "edition", "leg", "instalment", "installment", "running", "staging", "sitting"})


def _tells_of_meetings(words: Sequence[Token], known: Sequence[EventNoun], lexicon: Lexicon) -> bool:
    """Return whether the sentence says of what it is one turn: "confer every month; the September round"."""
    verbs = (sense for word in words for sense in lexicon.verbs.get(word.lower, ()) if not sense.words)
    return any(one.kind is EventKind.MEETING for one in (*verbs, *(noun.sense for noun in known)))


def _is_saving(words: Sequence[Token], at: int, first: int, times: Sequence[TimeExpression]) -> bool:
    """Return whether something would have been but for it, and it has a day: "but for the alarm of 9 May"."""
    lowers = tuple(word.lower for word in words)
    end = next((index for index in range(at, len(words)) if lowers[index] in {",", "."}), len(words) - 1)
    has_day = any(words[at].end < time.start < words[end].end for time in times)
    ends_phrase = at + 1 < len(words) and (
        lowers[at + 1] in _GOES_ON or any(t.start == words[at + 1].start for t in times)
    )
    return has_day and ends_phrase and keeps_off(lowers, first)


_GOES_ON = frozenset({"of", "that", "which", "on", "in", "at", "by", "from", "to", "last", "this", "earlier"})


def _may_name_event(word: Token, lexicon: Lexicon) -> bool:
    is_plain = word.word.islower() and word.word.replace("-", "").isalpha() and len(word.word) > 2  # "run"
    return is_plain and word.lower not in lexicon.lone_nouns and not lexicon.is_a(word.lower, *_NO_EVENT)


def _phrase_first(words: Sequence[Token], at: int, taken: Container[int], lexicon: Lexicon) -> int:
    """Return where its phrase starts: at its article, past words that describe it."""
    for index in range(at, max(-1, at - _FARTHEST), -1):
        if lexicon.is_a(words[index].lower, "determiner"):
            return index
        if index in taken or not words[index].is_word or lexicon.is_a(words[index].lower, "preposition", "conjunction"):
            return index + 1
    return at


def _dated_until(words: Sequence[Token], at: int, first: int, starts: Container[int], lexicon: Lexicon) -> int | None:
    """Return the last index of what belongs to the noun if a day does: "of 10 March", "in Rome on Friday"."""
    if at + 2 >= len(words):
        return None
    is_of = words[at + 1].lower == "of" and words[first].lower == "the" and _starts(words, at + 2, starts)
    if is_of:
        return at + 1
    end = at
    if words[at + 1].lower in {"in", "at"}:
        end += 2
        while end + 1 < len(words) and words[end + 1].is_name:
            end += 1
    is_on = end + 2 < len(words) and words[end + 1].lower == "on" and words[end].is_word
    return end if is_on and _starts(words, end + 2, starts) and _is_counted_from(words, first, lexicon) else None


def _described_from(words: Sequence[Token], at: int, starts: Container[int], lexicon: Lexicon) -> int | None:
    """Return where the phrase of a noun starts that a day stands before: "after the 19 August prison break"."""
    if at + 1 < len(words) and words[at + 1].word.islower() and words[at + 1].is_word and not _is_small(words[at + 1]):
        return None
    near = range(at - 1, max(0, at - _FARTHEST - 1), -1)
    day = next((index for index in near if _starts(words, index, starts)), 0)
    article = day if words[day].lower == "the" else day - 1
    is_led = article > 0 and words[article].lower == "the"
    return article if is_led and _is_counted_from(words, article, lexicon) else None


def _is_small(word: Token) -> bool:
    return word.lower in {"in", "at", "on", "by", "and", "but", "that", "which"}


def _stretch_filled(words: Sequence[Token], at: int, first: int, lexicon: Lexicon) -> int | None:
    """Return where the stretch starts that it took up before what comes next: "after months of legal wrangling,".

    By itself only what is done or comes more than once takes up time: "weeks of haggling", not "weeks of silence".
    """
    if first < _LEAD or at + 1 >= len(words):
        return None
    before, unit, of = (words[index].lower for index in (first - 3, first - 2, first - 1))
    is_stretch = of == "of" and lexicon.is_a(unit, "time unit") and unit.endswith("s")
    is_led = before in {"after", "following", "took", "amid", "despite"}
    is_end = words[at + 1].lower in {"before", "until", ",", ".", *(["to"] if before == "took" else [])}
    is_deed = first < at or words[at].lower.endswith(("ing", "s"))
    return first - 2 if is_stretch and is_led and is_end and is_deed else None


_LEAD = 3


def _told_until(
    words: Sequence[Token], at: int, groups: Sequence[VerbGroup], starts: Container[int], lexicon: Lexicon
) -> int | None:
    """Return the last index of a noun whose day a clause tells: "ahead of the advance, which began on 4 May"."""
    end = at
    if at + 1 < len(words) and lexicon.is_a(words[at + 1].lower, "preposition"):
        end += 2
        while end + 1 < len(words) and words[end + 1].lower not in {",", "which", "that"} and end < at + _FARTHEST:
            end += 1
    comma = end + 1 if end + 1 < len(words) and words[end + 1].lower == "," else end
    verb = next((group for group in groups if group.first == comma + 2), None)
    if verb is None or words[comma + 1].lower not in {"which", "that"} or verb.base not in _BEGINNING:
        return None
    after = verb.last + 1
    is_dated = _starts(words, after, starts) or (words[after].lower == "on" and _starts(words, after + 1, starts))
    return end if is_dated else None


def _starts(words: Sequence[Token], index: int, starts: Container[int]) -> bool:
    return index < len(words) and words[index].start in starts


def _is_counted_from(words: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Return whether it is what something is placed by: "moments ahead of the kick-off", "a day before the gala"."""
    before = words[first - 1].lower if first > 0 else ""
    if before not in _COUNTED_FROM:
        return False
    lead = words[first - 2].lower if first > 1 else ""
    if before == "of":
        return lexicon.is_a(lead, "lead noun") or lead == "advance"  # which rebels can make, too
    return lead in (_LEADS_TO if before == "to" else _UNITS)
