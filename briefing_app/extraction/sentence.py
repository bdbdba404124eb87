"""One sentence with everything found in it, and how its parts stand to one another. Decides nothing about events."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import Span

MARKS = frozenset({",", ";", ":", "—", "–", "(", ")", "“", "”", '"', "`", "``", "''", "‘", "--"})
DASHES = frozenset({"—", "–", "--"})
HARD_MARKS = frozenset({";", ":", "—", "“", "”", '"'})
MEASURES = frozenset({"many", "much", "few", "little"})
RELATIVES = frozenset({"who", "which", "that", "whom", "whose", "where"})


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence taken apart. All indices are into `words`.

    Attributes:
        number: Its place among the sentences of the text, from 0.
        paragraph: Its paragraph's place in the text, from 0.
        times: Time expressions in it, in order.
        timed: Indices of the words that are part of them.
        countries: Country mentions in it, in order.
        is_headline: It has no verb of its own time: present means past there.
        lowers: The words in lower case, for looking up.
        vocabulary: The same without order, to ask what the sentence has not.
        classes: The classes of the lexicon that each word belongs to.
        quoted: Indices of the words in quotation marks.
        item: Of one spelled out from a series of days, the stretch of the text that is its own; else None.
        openers: What `opener` has found, by the verb's head: it is asked many times for each.
        places: The same for `indices_of`, by the stretch.
        answers: The same for the questions of `asked_once`, by the question and the index it was asked of.
    """

    number: int
    paragraph: int
    span: Span
    words: tuple[Token, ...]
    groups: tuple[VerbGroup, ...]
    nouns: tuple[EventNoun, ...]
    times: tuple[TimeExpression, ...]
    timed: frozenset[int]
    countries: tuple[CountryMention, ...]
    is_headline: bool
    lexicon: Lexicon
    lowers: tuple[str, ...]
    vocabulary: frozenset[str]
    classes: tuple[frozenset[str], ...]
    quoted: frozenset[int]
    item: Span | None = None
    openers: dict[int, str] = field(default_factory=dict)
    places: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    answers: dict[tuple[object, int], Any] = field(default_factory=dict)

    def index_at(self, offset: int) -> int:
        """Return the index of the token at or after this offset of the text."""
        return bisect_left(self.words, offset, key=lambda word: word.end - 1)

    def indices_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the indices of the first and the last token of a stretch of the text; -1 where it lies before them."""
        if (start, end) not in self.places:
            self.places[start, end] = self._indices_of(start, end)
        return self.places[start, end]

    def _indices_of(self, start: int, end: int) -> tuple[int, int]:
        if end <= self.words[0].start:
            return -1, -1
        first = self.index_at(start)
        last = max(first, bisect_right(self.words, end - 1, key=lambda word: word.start) - 1)
        return min(first, len(self.words) - 1), min(last, len(self.words) - 1)

    def lower(self, index: int) -> str:
        """Return the word at an index in lower case, empty outside the sentence."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def is_a(self, index: int, *classes: str) -> bool:
        """Return whether the word at an index belongs to one of the classes."""
        return 0 <= index < len(self.classes) and not self.classes[index].isdisjoint(classes)

    def is_timed(self, index: int) -> bool:
        """Return whether the word at an index is part of a time expression."""
        return index in self.timed

    def after_time(self, index: int) -> int:
        """Return the first index from here on that is no word of time and leads none: past "on 3 May"."""
        while self.is_timed(index) or (self.is_a(index, "time preposition") and self.is_timed(index + 1)):
            index += 1
        return index

    def cut(self, first: int, last: int) -> Span:
        """Return the stretch of the text from one token to another, both included.

        Words that a part spelled out only shares with another have no width: for these, the stretch it has alone.
        """
        start, end = self.words[first].start, self.words[last].end
        return Span(start, end) if start < end or self.item is None else self.item

    def groups_between(self, first: int, last: int) -> Iterator[VerbGroup]:
        """Yield the verb groups that lie from one index to another, both included."""
        return (group for group in self.groups if first <= group.first and group.last <= last)

    def opener(self, group: VerbGroup) -> str:
        """Return the word that opens the group's clause ("if", "who", "after"); empty for a main clause."""
        if group.head not in self.openers:
            self.openers[group.head] = self._opener(group)
        return self.openers[group.head]

    def _opener(self, group: VerbGroup) -> str:
        for index in range(group.first - 1, self._clause_floor(group) - 1, -1):
            is_opener = self.is_a(index, "subordinator", "condition") and not self._opens_nothing(index)
            if is_opener and not self._is_plain_preposition(index, group):
                return self.lower(index)
        return ""

    def _opens_nothing(self, index: int) -> bool:
        """Return whether it is the "that" of "that day", "that very same week", or an "as" of "as many as 20"."""
        if self.lower(index) == "as":
            return not MEASURES.isdisjoint({self.lower(index - 1), self.lower(index + 1)})
        at = index + 1
        while self.lower(at) in {"same", "very"}:
            at += 1
        return self.lower(index) == "that" and self.is_a(at, "time unit")

    def _is_plain_preposition(self, index: int, group: VerbGroup) -> bool:
        """Return whether "after", "as" and the like stand before a noun phrase set off by a comma, not a clause."""
        return any(self.lower(at) == "," for at in range(index + 1, group.first)) and not self.is_a(index, "condition")

    def _clause_floor(self, group: VerbGroup) -> int:
        """Return the index after the verb before this one, or after a mark that parts clauses for certain."""
        floor = 0
        for other in self.groups:
            if other.last < group.first and (other.is_finite or self.is_a(other.last + 1, "subordinator")):
                floor = other.last + 1
        if self.vocabulary.isdisjoint(HARD_MARKS):
            return floor
        for index in range(group.first - 1, floor - 1, -1):
            if self.lowers[index] in HARD_MARKS:
                return index + 1
        return floor

    def subject_first(self, group: VerbGroup) -> int:
        """Return the index where the group's subject starts: after the last mark, verb or clause opener before it."""
        floor = self._clause_floor(group)
        for index in range(group.first - 1, floor - 1, -1):
            if self.lower(index) in MARKS or self.is_a(index, "subordinator", "condition"):
                return index + 1
        return floor

    def is_clause_end(self, index: int) -> bool:
        """Return whether nothing of a clause stands here any more: a mark, the end of the sentence, "and"."""
        return self.lower(index) in MARKS or self.lower(index) in {"", ".", "and", "but"}

    def subject_noun(self, group: VerbGroup) -> EventNoun | None:
        """Return the event noun the group's subject is, past what is put in between ("..., due on 12 May, ...")."""
        before = [noun for noun in self.nouns if noun.last < group.first]
        for noun in reversed(before):
            if self._reaches(noun, group):
                whole = next((outer for outer in before if noun.preposition and _holds(outer, noun)), noun)
                return None if self._only_places(whole, group) else whole
        return None

    def _only_places(self, noun: EventNoun, group: VerbGroup) -> bool:
        """Return whether the noun says when the subject behind it acts: "After the spill Peru closed two dams".

        What follows in a clause about it tells of the noun itself: "during the siege, which lasted three days".
        """
        if self._is_set_off(group):
            return False
        is_placing = self.lexicon.is_a(noun.preposition, "temporal after", "temporal before", "temporal during")
        return is_placing and noun.phrase_last + 1 < group.first

    def tells_on_after(self, noun: EventNoun) -> bool:
        """Return whether a clause of its own follows the noun: "declared a ceasefire and the border was opened"."""
        return self.lower(noun.phrase_last + 1) == "and"  # a phrase ends before "and" only there

    def _reaches(self, noun: EventNoun, group: VerbGroup) -> bool:
        """Return whether nothing but a phrase in between parts the noun from the group."""
        between = [other for other in self.groups if noun.last < other.first and other.last < group.first]
        if any(self.lower(index) in HARD_MARKS for index in range(noun.last, group.first)):
            return False
        if self.tells_on_after(noun) or (noun.preposition and self.lower(noun.last + 1) in OPENING):
            return False  # "ahead of the revocation his bank had closed"
        if noun.preposition in _LEADING and self._has_own_subject(noun, group):
            return False
        if not between:
            commas = sum(self.lower(index) == "," for index in range(noun.last, group.first))
            is_led = self.lower(group.first - 1) in {"which", "that", "who"} or self.is_a(group.first, "planned")
            return commas in {0, 2} or is_led
        return all(
            self._is_inserted(other, noun.last) or self._is_participle_of(noun, other) or self.letting(other)
            for other in between
        )

    def letting(self, group: VerbGroup) -> VerbGroup | None:
        """Return the verb before this one that lets somebody do it: "letting nurses take jobs"; None if none does."""
        before = next((other for other in reversed(self.groups) if other.last < group.first), None)
        is_led = before is not None and before.base in _LETTING and not before.is_finite
        return before if is_led and not group.helpers and Form.BASE in group.sense.forms else None

    def _is_participle_of(self, noun: EventNoun, group: VerbGroup) -> bool:
        """Return whether the verb only describes the noun: "the blockade imposed in May remains"."""
        is_bare = not group.helpers and Form.PARTICIPLE in group.sense.forms
        return is_bare and group.first == noun.phrase_last + 1

    def _has_own_subject(self, noun: EventNoun, group: VerbGroup) -> bool:
        """Return whether words after a comma name who does it: "after the leak, which grew, Bolivia closed a mine"."""
        if self._is_set_off(group):
            return False
        comma = max((at for at in range(noun.last, group.first) if self.lower(at) == ","), default=group.first)
        return any(not self.is_a(at, "adverb") for at in range(comma + 1, group.first))

    def _is_set_off(self, group: VerbGroup) -> bool:
        """Return whether it goes on behind a comma about what stands before: "..., which lasted three days"."""
        return self.lowers[max(0, group.first - 2) : group.first] == (",", "which")

    def _is_inserted(self, group: VerbGroup, after: int) -> bool:
        """Return whether the verb stands in a phrase that only describes a noun before it, the last word at `after`.

        Not "fallen" in "noted that the inflow had fallen and that rationing had begun".
        """
        if not group.is_finite:
            return True
        is_relative = self.opener(group) in RELATIVES
        return (
            (is_relative and not RELATIVES.isdisjoint(self.lowers[after : group.first]))
            or self.is_a(group.first, "planned")  # "the drill due to begin on 3 May has been put off"
            or self.lexicon.is_a(group.base, "planning verb", "scheduling")
            or (
                self.lower(group.first - 1) == ","
                or self.is_a(group.first - 2, "adverb")
                or self.lower(group.first - 2) == ","
            )
        )

    def object_noun(self, group: VerbGroup) -> EventNoun | None:
        """Return the event noun that is the group's object, directly or after a preposition."""
        for noun in self.nouns:
            if noun.first <= group.last:
                continue
            gap = range(group.last + 1, noun.phrase_first)
            is_near = noun.phrase_first - group.last <= _FARTHEST_OBJECT
            is_free = not any(
                self.lower(index) in MARKS
                or (self.is_a(index, "subordinator", "temporal before") and not self.is_timed(index + 1))
                or (self.lower(index) in _PLACING and not self.is_timed(index + 1))
                for index in gap
            )
            return noun if is_near and is_free and not list(self.groups_between(gap.start, noun.first)) else None
        return None


CLAUSE_STARTS = frozenset({"", ",", ";", "and", "but", "—", "–"})
"""Words and marks before the first word of a clause; empty at the start of the sentence."""
_FARTHEST_OBJECT = 9
_LETTING = frozenset({"let", "help", "make"})
_LEADING = frozenset({"after", "before", "since", "following", "during", "amid"})
OPENING = frozenset({"the", "his", "her", "its", "their"})
"""Words right behind a noun that open another phrase."""
_PLACING = frozenset({"ahead", "prior", "following", "until"})
"""Words that place what a verb tells beside a noun: "froze the account ahead of the meeting"."""


def _holds(outer: EventNoun, inner: EventNoun) -> bool:
    return outer is not inner and outer.phrase_first < inner.first <= outer.phrase_last


def opens_with_year(sentence: Sentence) -> bool:
    """Return whether a date with its year leads the sentence: what it tells in the present is history.

    "In December 1979, Soviet troops enter Afghanistan."
    """
    time = sentence.times[0] if sentence.times else None
    if time is None or time.when is None or _YEAR.search(time.when.words) is None:
        return False
    first, _ = sentence.indices_of(time.start, time.end)
    return first < 1 or (first == 1 and sentence.lower(0) in {"in", "on", "at", "during"})


_YEAR = re.compile(r"\b[12]\d{3}\b")
