"""Finds the names in a sentence that a later "he", "it" or "they" can mean, and their sort. Knows no other sentence."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name in a sentence.

    Attributes:
        first: Index of its first token, an office before a person's name apart.
        last: Index of its last token.
        kind: `person`, `thing`, `group` for names joined by "and", or `local` for a noun meant in its sentence only.
        key: What two mentions of one bearer share.
    """

    first: int
    last: int
    kind: str
    key: str


def name_mentions(sentence: Sentence, persons: Container[str] = ()) -> tuple[NameMention, ...]:
    """Return the names in order; the members of a group are in it twice, alone and joined.

    Args:
        sentence: Where they stand.
        persons: Names alone of persons the text has told in full before.
    """
    found = list(_single(sentence, persons))
    joined = [*found, *_groups(sentence, found), *dict.fromkeys(_described(sentence))]
    return tuple(sorted(joined, key=lambda one: (one.last, one.first)))


def _single(sentence: Sentence, persons: Container[str]) -> Iterator[NameMention]:
    index = 0
    while index < len(sentence.words):
        last = _run_end(sentence, index) if sentence.words[index].is_name else index - 1
        if last < index:
            index += 1
            continue
        is_known = index == last and sentence.words[index].word in persons and not _country_rule(sentence, index, last)
        surname = NameMention(index, last, "person", sentence.words[index].word)
        mention = surname if is_known else _sorted_out(sentence, index, last)
        if mention is not None:
            yield mention
        index = last + 1


def _run_end(sentence: Sentence, first: int) -> int:
    """Return the index of the last of the names that start here; before `first` if there is none."""
    at = first
    while at < len(sentence.words) and _is_name(sentence, at):
        at += 1
    return at - 1


def _is_name(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    closed = ("determiner", "preposition", "conjunction", "pronoun", "subordinator", "adverb", "calendar word")
    is_plain = word.is_name and word.word[0].isalpha() and not sentence.is_a(index, *closed)
    return is_plain and not sentence.is_timed(index) and not _is_verb(sentence, index)


def _is_verb(sentence: Sentence, index: int) -> bool:
    return any(group.first <= index <= group.last for group in sentence.groups)


_DESCRIBING = frozenset({"adjective", "people", "prefix"})


def _sorted_out(sentence: Sentence, first: int, last: int) -> NameMention | None:
    """Return the mention, its kind settled by what the countries say of it and by an office before it."""
    rule = _country_rule(sentence, first, last)
    name = first
    while name < last and (sentence.is_a(name, "office") or _is_describing(sentence, name)):
        name += 1
    led_by_office = name > first or sentence.is_a(first - 1, "office")
    if "(" in rule or (led_by_office and name <= last and not sentence.is_a(last, "office", "body")):
        return NameMention(name, last, "person", sentence.words[last].word)
    if rule in _DESCRIBING:
        return None
    if rule or sentence.is_a(last, "body"):
        return NameMention(first, last, "thing", sentence.words[last].word)
    if sentence.lowers[last + 1 : last + 3] == (",", "who"):  # "the case of Elian, who was rescued"
        return NameMention(first, last, "person", sentence.words[last].word)
    is_person = _speaks(sentence, first, last) or _is_explained(sentence, last)
    kind = "person" if 0 < last - first <= _LONGEST_PERSON and is_person else "thing"
    return NameMention(first, last, kind, sentence.words[last].word)


_LONGEST_PERSON = 2


def _is_describing(sentence: Sentence, index: int) -> bool:
    """Return whether the word is "Iranian" or the like in front of an office."""
    rule = _country_rule(sentence, index, index)
    return rule in _DESCRIBING and sentence.is_a(index + 1, "office")


def _country_rule(sentence: Sentence, first: int, last: int) -> str:
    start, end = sentence.words[first].start, sentence.words[last].end
    rules = [mention.rule for mention in sentence.countries if mention.start < end and start < mention.end]
    return rules[-1] if rules else ""


def _is_explained(sentence: Sentence, last: int) -> bool:
    """Return whether an office follows the name: "Ann Berg, the bank's chairwoman"."""
    return sentence.lower(last + 1) == "," and any(sentence.is_a(at, "office") for at in range(last + 2, last + 6))


def _speaks(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether the name is the subject of a verb of saying, or stands right after one."""
    for group in sentence.groups:
        if not sentence.lexicon.is_a(group.base, "speech", "bare speech"):
            continue
        if group.last + 1 == first:
            return True
        doer = subject(sentence, group) if group.first > last else None
        if doer is not None and doer[0] == first:
            return True
    return False


_LONGEST_DESCRIBED = 6


def _described(sentence: Sentence) -> Iterator[NameMention]:
    """Yield subjects told by a plain noun: "the Merval index" is a thing, "a trade agreement" only a local one."""
    for group in sentence.groups:
        who = subject(sentence, group) if group.is_finite and not sentence.opener(group) else None
        if who is None or not sentence.is_a(who[0], "determiner"):
            continue
        ends = (at - 1 for at in range(who[0] + 1, who[1] + 1) if _ends_phrase(sentence, at))
        last = next(ends, who[1])
        inner = range(who[0] + 1, last + 1)
        is_one = 0 < len(inner) <= _LONGEST_DESCRIBED and sentence.words[last].word.islower()
        if not is_one or sentence.lower(last).endswith("s") or sentence.is_a(last, "office"):
            continue
        has_name = last == who[1] and any(sentence.words[at].is_name for at in inner)
        is_thing = has_name and sentence.lower(who[0]) == "the"
        yield NameMention(inner.start, last, "thing" if is_thing else "local", sentence.words[last].word)


def _ends_phrase(sentence: Sentence, index: int) -> bool:
    """Return whether a word goes on behind the noun: "the truce | of May", "the truce | brokered by Peru"."""
    return sentence.is_a(index, *_PHRASE_ENDS) or _is_verb(sentence, index)


_PHRASE_ENDS = ("preposition", "conjunction", "subordinator")


def _groups(sentence: Sentence, found: list[NameMention]) -> Iterator[NameMention]:
    """Yield the names that "and" joins, a list before them included."""
    for one, other in pairwise(found):
        between = [sentence.lower(at) for at in range(one.last + 1, other.first)]
        if between and between[0] == "and" and len(between) <= _LONGEST_JOINT:
            first = one.first
            for earlier in reversed(found[: found.index(one)]):
                if sentence.lower(earlier.last + 1) != "," or earlier.last + 2 != first:
                    break
                first = earlier.first
            yield NameMention(
                first, other.last, "group", f"{sentence.words[first].word} {sentence.words[other.last].word}"
            )


_LONGEST_JOINT = 3
