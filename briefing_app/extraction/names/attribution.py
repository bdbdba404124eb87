"""Finds who says what in a sentence: "..., the army said", "according to Taipei". Knows nothing of truth."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.extraction.asked_once import once_a_sentence
from briefing_app.extraction.names.said_content import before_answer, content_end, content_start
from briefing_app.extraction.names.speakers import (
    can_speak,
    is_known_speaker,
    is_name_start,
    is_speaker_start,
    name_end,
)
from briefing_app.extraction.sentence import DASHES, MARKS, Sentence
from briefing_app.extraction.syntax.charges import charge_of
from briefing_app.extraction.syntax.figures_of_speech import is_when_asked
from briefing_app.extraction.syntax.reduced_clauses import main_verb_after
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


@dataclass(frozen=True, slots=True)
class Saying:
    """A speaker and the stretch of the sentence that is theirs.

    Attributes:
        first: Index of the first token of what is said.
        last: Index of its last token.
        speaker_first: Index of the first token that names the speaker.
        speaker_last: Index of the last one.
        group: The verb of saying; None for "according to".
    """

    first: int
    last: int
    speaker_first: int
    speaker_last: int
    group: VerbGroup | None = None

    def covers(self, index: int) -> bool:
        """Return whether the token is part of what is said."""
        return self.first <= index <= self.last


@once_a_sentence
def sayings(sentence: Sentence) -> tuple[Saying, ...]:
    """Return the sayings of the sentence, outermost and first ones first."""
    told = (*_according_to(sentence), *_said(sentence), *_cited(sentence), *_charges(sentence))
    return (*told, *_spoken_of(sentence))


def _spoken_of(sentence: Sentence) -> Iterator[Saying]:
    """Yield who tells of an event by its name: "villagers spoke of two blasts near the mill"."""
    for group in sentence.groups:
        is_told = group.base.split()[0] in _TELLING_OF and sentence.lower(group.last) == "of" and group.is_finite
        is_told = is_told or (group.base in _TELLING_OF and sentence.lower(group.last + 1) == "of" and group.is_finite)
        is_told = is_told and not (group.negated or group.passive or sentence.opener(group))
        who = subject(sentence, group) if is_told else None
        if who is not None and group.tense in {Tense.PAST, Tense.PRESENT, Tense.PERFECT} and can_speak(sentence, *who):
            yield Saying(group.last + 1, len(sentence.words) - 1, *who, group)


_TELLING_OF = frozenset({"speak", "tell", "talk", "write"})


def _charges(sentence: Sentence) -> Iterator[Saying]:
    """Yield who charges somebody with a deed: "Chile accused soldiers of executing 12 villagers"."""
    for deed in sentence.groups:
        charge = charge_of(sentence, deed)
        who = subject(sentence, charge) if charge is not None else None
        if charge is not None and who is not None:
            yield Saying(deed.first, len(sentence.words) - 1, *who, charge)


def _according_to(sentence: Sentence) -> Iterator[Saying]:
    if "according" not in sentence.vocabulary:
        return
    for index in range(len(sentence.words) - 2):
        if sentence.lower(index) == "according" and sentence.lower(index + 1) == "to":
            first = index + 2
            last = name_end(sentence, first)
            is_put_in = sentence.lower(last + 1) == "," and not any(one.last < index for one in sentence.groups)
            content = (last + 1, len(sentence.words) - 1) if index < 2 or is_put_in else (0, index - 1)
            yield Saying(*content, first, last)


def _cited(sentence: Sentence) -> Iterator[Saying]:
    """Yield who is cited: "Citing police, ...", "in Lima's telling, ..."."""
    end = len(sentence.words) - 1
    if sentence.lower(0) in {"citing", "quoting"} and "," in sentence.lowers[1:]:
        last = name_end(sentence, 1)
        yield Saying(last + 1, end, 1, last)
    if sentence.lower(0) not in {"in", "by", "on", "as"}:
        return
    for at in range(2, min(len(sentence.words), _OPENING)):
        is_own = sentence.lower(at) in _TELLINGS and sentence.lower(at - 1) in {"'s", "’s", "'", "’"}
        if is_own and sentence.lower(0) in {"in", "by", "on"} and sentence.lower(at + 1) == ",":
            yield Saying(at + 1, end, 1, at - 2)
        if sentence.lower(0) == "as" and sentence.lowers[at : at + 3] == ("put", "it", ","):
            yield Saying(at + 2, end, 1, at - 1)  # "As the mayor put it, ..."


_OPENING = 8
_TELLINGS = frozenset({"telling", "account", "version", "words", "reading", "reckoning"})


def _said(sentence: Sentence) -> Iterator[Saying]:
    for group in sentence.groups:
        is_speech = sentence.lexicon.is_a(group.base, "speech", "denying")
        if not is_speech or group.tense in {Tense.INFINITIVE, Tense.MODAL, Tense.FUTURE} or group.negated:
            continue
        if group.base == "observe" and sentence.is_a(group.last + 1, "determiner", "time unit"):
            continue  # "observed a minute of silence"
        if (group.base == "recall" and _calls_back(sentence, group.last + 1)) or _commands(sentence, group):
            continue
        # Of "gunmen believed to be of a sect shot him" nobody is the speaker.
        is_aside = group.passive or main_verb_after(sentence, group) is not None or _describes_claim(sentence, group)
        saying = _said_more(sentence, group) if group.tense is Tense.GERUND else None
        if saying is None and not is_aside:
            saying = _said_after(sentence, group) or _said_before(sentence, group)
        if saying is None:
            continue
        speaker = saying.speaker_first, saying.speaker_last
        is_sure = group.tense is not Tense.GERUND or is_known_speaker(sentence, *speaker)
        if is_sure and can_speak(sentence, *speaker):
            yield saying


def _said_more(sentence: Sentence, group: VerbGroup) -> Saying | None:
    """Return what the same speaker adds: "..., the navy said, adding that the ship had sunk"."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    is_more = sentence.lower(group.first - 1) == "," and sentence.lower(group.last + 1) == "that"
    if before is None or not is_more or sentence.after_time(before.last + 1) != group.first - 1:
        return None
    said = _said_after(sentence, before) if sentence.lexicon.is_a(before.base, "speech") else None
    end = len(sentence.words) - 1
    return Saying(group.last + 1, end, said.speaker_first, said.speaker_last, group) if said is not None else None


def _calls_back(sentence: Sentence, after: int) -> bool:
    """Return whether somebody is brought home: "recalled its envoy"."""
    is_led = sentence.is_a(after, "determiner") or sentence.lower(after) in {"its", "his", "her", "their"}
    return is_led and any(sentence.is_a(at, "office", "person noun") for at in (after + 1, after + 2))


def _describes_claim(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the narrator only adds what somebody says of it: "blamed the army, a charge it denied"."""
    first = sentence.subject_first(group)
    is_thing = sentence.lower(first) in {"a", "an", "the"} and sentence.is_a(first + 1, "claims")
    return is_thing and sentence.lower(first - 1) == "," and group.first - first > 2


def _commands(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether somebody is told to do something: nothing is said to be so."""
    following = next((other for other in sentence.groups if other.first > group.last), None)
    gap = range(group.last + 1, following.first if following is not None else group.last + 1)
    is_parted = any(sentence.lower(at) in MARKS or sentence.is_a(at, "subordinator") for at in gap)
    is_order = group.base == "tell" and following is not None and following.tense is Tense.INFINITIVE
    return is_order and len(gap) > 0 and not is_parted


def _said_after(sentence: Sentence, group: VerbGroup) -> Saying | None:
    """Return "CONTENT, X said" and "CONTENT, said X": nothing but time and marks follows."""
    inverted = sentence.lower(group.first - 1) in {",", "”", '"', "'", "''"} and _has_content(sentence, group)
    # "..., adding Greece" and "..., told Greece" name no speaker behind the verb.
    is_bare = not group.helpers and group.tense is not Tense.GERUND and group.base != "tell"
    if inverted and is_bare and is_speaker_start(sentence, group.last + 1):
        last = name_end(sentence, group.last + 1)
        following = (other for other in sentence.groups if other.first == last + 1 and other.is_finite)
        if all(_describes_speaker(sentence, other) for other in following):
            return Saying(0, group.first - 1, group.last + 1, last, group)
    first, last = _speaker_before(sentence, group)
    dash = next((at for at in range(group.last, len(sentence.words)) if sentence.lower(at) in DASHES), None)
    end = _adding(sentence, group) or _parting(sentence, group) or dash
    follows = [
        other
        for other in sentence.groups
        if other.first > group.last
        and other.is_finite
        and (end is None or other.first < end)
        and not (_describes_medium(sentence, group, other) or is_when_asked(sentence, other))
        and not _says_when(sentence, group, other)
    ]
    is_set_off = first > 1 and sentence.lower(first - 1) in {",", "”", '"', "'", "''"}
    earlier = [other for other in sentence.groups if other.last < first]
    after = group.last + 1
    if _takes_object(sentence, group, after):
        return None
    if not is_set_off or follows or not (earlier or sentence.lower(first - 1) != ",") or first >= group.first:
        return None
    if sentence.lower(group.last + 1) == "that" or (is_name_start(sentence, group.last + 1) and not earlier):
        return None
    return Saying(0, first - 1, first, last, group)


def _says_when(sentence: Sentence, group: VerbGroup, other: VerbGroup) -> bool:
    """Return whether a clause only tells when it was said: "..., he said on Monday, a day after Peru scrapped it"."""
    gap = range(group.last + 1, other.first)
    opener = next((at for at in gap if sentence.is_a(at, "temporal before", "temporal after")), None)
    if opener is None or any(one.is_finite for one in sentence.groups_between(group.last + 1, opener)):
        return False
    return all(
        sentence.is_timed(at) or sentence.is_a(at, "preposition", "adverb") or sentence.lower(at) == ","
        for at in range(group.last + 1, opener)
    )


def _describes_speaker(sentence: Sentence, group: VerbGroup) -> bool:
    return group.tense is Tense.PAST and not group.helpers and sentence.is_a(group.last + 1, "preposition")


def _speaker_before(sentence: Sentence, group: VerbGroup) -> tuple[int, int]:
    """Return where the speaker before a verb stands, with what describes him: "people briefed on the talks said"."""
    first, who = sentence.subject_first(group), subject(sentence, group)
    if who is None or who[0] >= first or sentence.is_a(who[0], "preposition"):
        return first, group.first - 1
    return who if "," not in sentence.lowers[who[0] : group.first] else (first, group.first - 1)


def _adding(sentence: Sentence, group: VerbGroup) -> int | None:
    """Return where more is said by the same speaker: "..., the agency reported, adding that walls had collapsed"."""
    at = sentence.after_time(group.last + 1) + 1
    more = next((other for other in sentence.groups if other.first == at and other.tense is Tense.GERUND), None)
    is_more = more is not None and sentence.lower(at - 1) == "," and sentence.lexicon.is_a(more.base, "speech")
    return at if is_more else None


def _parting(sentence: Sentence, group: VerbGroup) -> int | None:
    """Return where a clause of its own follows what was said: "..., the operator said on Monday; nobody was hurt"."""
    at = sentence.after_time(group.last + 1)
    is_joined = sentence.lower(at) == "," and sentence.lower(at + 1) in {"and", "but"}
    return at if sentence.lower(at) == ";" or is_joined else None


def _describes_medium(sentence: Sentence, group: VerbGroup, other: VerbGroup) -> bool:
    """Return whether a participle only says where it was said: "..., he wrote in a letter published in Rome"."""
    is_bare = other.tense is Tense.PAST and not other.helpers
    gap = range(group.last + 1, other.first)
    parted = any(sentence.lower(at) in MARKS or sentence.is_a(at, "conjunction", "subordinator") for at in gap)
    return is_bare and len(gap) > 1 and sentence.is_a(gap[0], "preposition") and not parted


def _takes_object(sentence: Sentence, group: VerbGroup, after: int) -> bool:
    """Return whether a thing that is reported follows: "In the year ended May, the firm reported sales of ..."."""
    if group.base == "tell" or after >= len(sentence.words) or not sentence.words[after].word.islower():
        return False
    closed = ("preposition", "conjunction", "subordinator", "adverb", "pronoun", "then", "time neighbour")
    if sentence.lower(after) == "to":
        return False  # "said to cheers"
    return sentence.words[after].is_word and not sentence.is_timed(after) and not sentence.is_a(after, *closed)


def _has_content(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether something is said before the verb: a clause or a quotation, not only a name and what it is."""
    told = any(other.is_finite and other.last < group.first for other in sentence.groups)
    return told or any(sentence.lower(index) in {"”", '"', "''", "“", "``"} for index in range(group.first))


def _said_before(sentence: Sentence, group: VerbGroup) -> Saying | None:
    """Return "X said (that) CONTENT"."""
    speaker = _without_time(sentence, subject(sentence, group))
    if speaker is None or group.last + 1 >= len(sentence.words):
        return None
    end = min(content_end(sentence, group), before_answer(sentence, group))
    return Saying(content_start(sentence, group), end, *speaker, group)


def _without_time(sentence: Sentence, speaker: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the speaker less a time that follows it: "The president on Tuesday said"."""
    if speaker is None:
        return None
    first, last = speaker
    while last > first and (
        sentence.is_timed(last) or (sentence.is_timed(last + 1) and sentence.is_a(last, "preposition"))
    ):
        last -= 1
    return first, last
