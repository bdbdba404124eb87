"""Finds which name a word stands for: "he", "its", "the two countries". Where more than one could be meant, none is."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from briefing_app.extraction.names.companions import has_companion, tells_whose, unnamed_persons
from briefing_app.extraction.names.lone_names import is_like_full_name, is_subject, may_be_person, may_be_unknown
from briefing_app.extraction.names.name_mentions import NameMention, name_mentions
from briefing_app.extraction.names.own_plans import planner
from briefing_app.extraction.names.self_reports import self_report
from briefing_app.extraction.names.told_states import COUNTS, country_names, states_at
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import Tense

_SILENT = 3
"""After more sentences than these without a person, who was meant before is meant no more."""


@dataclass(frozen=True, slots=True)
class _Meant:
    """A name and where it, or a word that stands for it, was last told.

    Attributes:
        source: The sentence the name itself is in.
        at: Index of the last token, in the sentence that is read.
        is_subject: A stand-in that is a subject; of a name itself it is found when asked for.
        is_speaker: Only named for having said it (", said Ann Berg"): what follows is rarely about them.
    """

    mention: NameMention
    source: Sentence
    at: int
    is_subject: bool = False
    is_speaker: bool = False


def names_of_stand_ins(read: Sequence[Sentence], text: str) -> dict[int, Name]:
    """Return the names of the stand-ins in the sentences, by the offset where each starts."""
    found: dict[int, Name] = {}
    states = country_names(read, text)
    persons: set[str] = set()
    halves: set[str] = set()
    before: list[_Meant] = []
    silent = 0
    for position, sentence in enumerate(read):
        if position and sentence.paragraph - read[position - 1].paragraph > 1:
            before = []
        here = [
            _Meant(one, sentence, one.last, is_speaker=_is_speaker(sentence, one))
            for one in name_mentions(sentence, persons)
        ]
        persons |= {name for one in _persons(here) for name in _lone_names(one)}
        halves |= {name for one in here if is_like_full_name(sentence, one.mention) for name in _lone_names(one)}
        for index in _stand_ins(sentence):
            start = sentence.words[index].start
            meant = _meant(here, before, sentence, index) or _lone(here, before, sentence, index, halves)
            if meant is not None:
                found[start] = _made(sentence, index, meant, text)
                here.append(replace(meant, at=index, is_subject=is_subject(sentence, index, index, "person")))
            name = states_at(read, states, position, index) or _owner(sentence, index, text)
            name = name or planner(sentence, index, text)
            if name is not None:
                found[start] = name
        silent = 0 if _persons(here) else silent + 1
        goes_on = 0 < silent <= _SILENT and not has_companion(sentence)
        before = [*_alone(_persons(before)), *here] if goes_on else here
    return found


def _stand_ins(sentence: Sentence) -> list[int]:
    """Return the indices of the words that could stand for a name."""
    if sentence.vocabulary.isdisjoint(_POSSIBLE):
        return []
    return [index for index, word in enumerate(sentence.lowers) if word in _POSSIBLE]


def _alone(told: list[_Meant]) -> list[_Meant]:
    """Return the persons if they are one, who may go on being meant; several do not outlast a sentence without them."""
    return told if len({one.mention.key for one in told}) == 1 else []


def _persons(told: Sequence[_Meant]) -> list[_Meant]:
    return [one for one in told if one.mention.kind == "person"]


def _lone_names(one: _Meant) -> tuple[str, ...]:
    """Return what a person may be called by alone: "Berg" and "Ann" of "Ann Berg"."""
    words = one.source.words
    return one.mention.key, words[one.mention.first].word


_MEANINGS = {
    **dict.fromkeys(("he", "she", "his", "her"), "person"),
    **dict.fromkeys(("it", "its"), "thing"),
    **dict.fromkeys(("they", "their"), "group"),
}
_POSSIBLE = frozenset({*_MEANINGS, *COUNTS, "we", "the", "whose"})
GENITIVES = frozenset({"his", "her", "its", "their"})


def _meant(here: Sequence[_Meant], before: Sequence[_Meant], sentence: Sentence, index: int) -> _Meant | None:
    """Return the one name before the stand-in that fits: of its own sentence, else of the sentence before."""
    kind = _MEANINGS.get(sentence.lower(index))
    if kind is None or _is_impersonal(sentence, index) or _has_owner_beside(sentence, index):
        return None
    if _opens_with_deed(sentence, index):
        return _main_doer(here, sentence, index)
    if speaker := self_report(sentence, index, kind):
        return _Meant(speaker, sentence, speaker.last, is_subject=True)
    return _told_before(here, before, sentence, index, kind)


def _told_before(
    here: Sequence[_Meant], before: Sequence[_Meant], sentence: Sentence, index: int, kind: str
) -> _Meant | None:
    """Return the only fitting name, or person without one, before the stand-in in its sentence or the one before."""
    acting = _acting_on(sentence, index)
    earlier = [one for one in here if one.at < index and one.at not in acting]
    chosen = _only(earlier, kind) or (_local(earlier) if kind == "thing" else None)
    if chosen is not None or any(one.mention.kind == kind for one in earlier):
        return chosen
    unnamed = unnamed_persons(sentence, index) if kind == "person" else []
    if len(unnamed) == 1:
        return _Meant(unnamed[0], sentence, unnamed[0].last, is_subject=True)
    if unnamed or (kind == "person" and (has_companion(sentence, index) or any(map(_may_be_unknown, earlier)))):
        return None
    return _only([one for one in before if not one.is_speaker or _opens_speech(sentence, index)], kind)


def _acting_on(sentence: Sentence, index: int) -> range:
    """Return the indices of who acts on the stand-in, which is somebody else: "the strike forced it to close"."""
    verb = next((group for group in sentence.groups if group.last == index - 1), None)
    after = next((group for group in sentence.groups if group.first > index), None)
    if after is not None and after.is_finite and after.first - index <= _NEAR_VERB:
        return range(0)  # "admitted it no longer ran the mine"
    who = subject(sentence, verb) if verb is not None and sentence.lower(index) not in GENITIVES else None
    return range(who[0], who[1] + 1) if who is not None else range(0)


_NEAR_VERB = 3


def _may_be_unknown(one: _Meant) -> bool:
    return one.at == one.mention.last and may_be_unknown(one.source, one.mention)


def _lone(
    here: Sequence[_Meant], before: Sequence[_Meant], sentence: Sentence, index: int, halves: Container[str]
) -> _Meant | None:
    """Return the only half of a full name that acts before a "he" or "she", where nobody else could be meant."""
    if _MEANINGS.get(sentence.lower(index)) != "person" or has_companion(sentence, index):
        return None
    for told in ([one for one in here if one.at < index], before):
        acting = [one for one in told if _may_be_unknown(one)]
        if _persons(told) or acting:
            is_one = not _persons(told) and len({one.mention.key for one in acting}) == 1
            return acting[-1] if is_one and acting[-1].mention.key in halves else None
    return None


def _has_owner_beside(sentence: Sentence, index: int) -> bool:
    """Return whether the owner stands right before: "a meeting of Elian and his grandmothers"."""
    if sentence.lower(index) not in GENITIVES:
        return False
    if sentence.lower(index - 1) in {"and", "or"}:
        return index > 1 and sentence.words[index - 2].is_name
    return False


def _opens_with_deed(sentence: Sentence, index: int) -> bool:
    """Return whether what is somebody's stands before they are named: "Speaking after his release, Emery said"."""
    before = [group for group in sentence.groups if group.first < index]
    is_deed = bool(before) and all(group.tense is Tense.GERUND for group in before) and before[0].first == 0
    return is_deed and sentence.lower(index) in GENITIVES


def _main_doer(here: Sequence[_Meant], sentence: Sentence, index: int) -> _Meant | None:
    """Return the name that is all of the subject of the first verb after the index."""
    verb = next((group for group in sentence.groups if group.first > index and group.is_finite), None)
    who = subject(sentence, verb) if verb is not None else None
    return next((one for one in here if who is not None and (one.mention.first, one.mention.last) == who), None)


def _is_speaker(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether the name stands behind a verb of saying that ends the sentence's own clause."""
    if not sentence.groups or sentence.groups[-1].first > mention.last:
        return False
    return any(
        group.last < mention.first <= group.last + _LONGEST_OFFICE and sentence.lexicon.is_a(group.base, "speech")
        for group in sentence.groups
    )


_LONGEST_OFFICE = 6


def _opens_speech(sentence: Sentence, index: int) -> bool:
    verb = next((group for group in sentence.groups if group.first > index), None)
    return verb is not None and verb.first <= index + 2 and sentence.lexicon.is_a(verb.base, "speech")


def _is_impersonal(sentence: Sentence, index: int) -> bool:
    """Return whether "it" stands for nothing: "it has been reported that", "it is clear that"."""
    if sentence.lower(index) != "it":
        return False
    verb = next((group for group in sentence.groups if group.first == index + 1), None)
    if verb is None:
        return False
    return (verb.passive or verb.base == "be") and "that" in sentence.lowers[verb.last + 1 : verb.last + 4]


def _only(told: Sequence[_Meant], kind: str) -> _Meant | None:
    """Return the only fitting name, or the only one that is a subject; a thing must be a subject."""
    fitting = [
        one for one in told if one.mention.kind == kind or (kind == "person" and may_be_person(one.source, one.mention))
    ]
    if kind == "person":
        fitting = [one for one in fitting if one.at != one.mention.last or not tells_whose(one.source, one.mention)]
    if kind == "person" and len({one.mention.key for one in fitting}) == 1:
        return fitting[-1]
    subjects = [one for one in fitting if one.is_subject or _is_own_subject(one)]
    return subjects[-1] if len({one.mention.key for one in subjects}) == 1 else None


def _local(told: Sequence[_Meant]) -> _Meant | None:
    """Return the only noun that is a subject before, if no name is one: "a pact took effect; it was signed in May"."""
    local = [one for one in told if one.mention.kind == "local"]
    others = [one for one in told if one.mention.kind in {"thing", "group"} and _is_own_subject(one)]
    return local[-1] if len(local) == 1 and not others else None


def _is_own_subject(one: _Meant) -> bool:
    return one.at == one.mention.last and is_subject(one.source, one.mention.first, one.mention.last, one.mention.kind)


def _made(sentence: Sentence, index: int, meant: _Meant, text: str) -> Name:
    span = meant.source.cut(meant.mention.first, meant.mention.last)
    written = " ".join(span.cut(text).split())
    ending = _genitive(written) if sentence.lower(index) in GENITIVES else ""
    return Name(sentence.words[index].end, written + ending, span.start, span.end)


def _owner(sentence: Sentence, index: int, text: str) -> Name | None:
    """Return the name or noun that "whose" stands for: "the group, whose leaders"."""
    if sentence.lower(index) != "whose":
        return None
    last = index - 2 if sentence.lower(index - 1) == "," else index - 1
    first = last
    while first > 0 and not _parts(sentence, first - 1):
        first -= 1
    if last < 0 or _parts(sentence, last):
        return None
    span = sentence.cut(first, last)
    written = " ".join(span.cut(text).split())
    return Name(sentence.words[index].end, f"{written}{_genitive(written)}", span.start, span.end)


def _parts(sentence: Sentence, index: int) -> bool:
    is_closed = sentence.is_a(index, "preposition", "subordinator", "conjunction") or not sentence.words[index].is_word
    return is_closed or any(group.first <= index <= group.last for group in sentence.groups)


def _genitive(written: str) -> str:
    return "’" if written.endswith("s") else "’s"
