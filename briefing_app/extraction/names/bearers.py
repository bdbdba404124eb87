"""Learns from a text which country a named person or firm is of: "Hungarian astronaut Farkas". Weighs no event."""

from collections.abc import Iterable, Iterator, Mapping

from briefing_app.extraction.countries.gazetteer import gazetteer
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import CountryCode, Party

_LONGEST_TITLE = 5
_SHORTEST_NAME = 4
_SHORTEST_INTRODUCTION = 2


def bearers(sentences: Iterable[Sentence]) -> dict[str, CountryCode]:
    """Return the country of each name the text introduces with one; the first introduction holds."""
    known: dict[str, CountryCode] = {}
    for sentence in sentences:
        inside = (one for one in sentence.countries if one.end > sentence.words[0].start)  # less the dateline's
        for mention in inside:
            for name in _introduced(sentence, mention):
                known.setdefault(name, mention.code)
    return known


def known_parties(sentence: Sentence, first: int, last: int, known: Mapping[str, CountryCode]) -> Iterator[Party]:
    """Yield the countries of the known names between two indices, marked as inferred."""
    if not known:
        return
    for index, token in enumerate(sentence.words[first : last + 1], first):
        code = known.get(token.word)
        if code is not None and not _goes_on(sentence, index, known):
            yield Party(code, inferred=True, rule=f"told before of {token.word}")


def _goes_on(sentence: Sentence, index: int, known: Mapping[str, CountryCode]) -> bool:
    """Return whether another name follows that is none of the known: "Kalliste" in "Kalliste Island"."""
    following = index + 1
    if following == len(sentence.words) or not _is_name(sentence, following):
        return False
    return sentence.words[following].word not in known


def _introduced(sentence: Sentence, mention: CountryMention) -> Iterator[str]:
    """Yield the names introduced beside a mention: the last of a person's, the first of a firm's too."""
    first, index = sentence.indices_of(mention.start, mention.end)
    at = index + 1
    while at <= index + _LONGEST_TITLE and _is_title(sentence, at):
        at += 1
    end = at
    while end < len(sentence.words) and _is_name(sentence, end):
        end += 1
    if end - index > _SHORTEST_INTRODUCTION:
        yield from _called(sentence, at, end - 1)
    if at > index + 1:
        yield from _called(sentence, *_explained(sentence, first))
        yield from _called(sentence, *_named_after(sentence, first, at))


def _named_after(sentence: Sentence, first: int, comma: int) -> tuple[int, int]:
    """Return the names between commas after a mention with its title: "a Danish engineer, Mads Holm, was".

    Not "in a Danish town, Mads Holm, 40, was".
    """
    end = comma + 1
    while end < len(sentence.words) and _is_name(sentence, end):
        end += 1
    before = first - 2 if sentence.is_a(first - 1, "determiner") else first - 1
    is_set_off = sentence.lower(comma) == "," and sentence.lower(end) == ","
    return (comma + 1, end - 1) if is_set_off and sentence.lower(before) not in _PLACING else (0, -1)


_PLACING = frozenset({"in", "at", "near", "outside", "to", "from", "off"})


def _explained(sentence: Sentence, first: int) -> tuple[int, int]:
    """Return the names that a mention after a comma explains: "Abiy Ahmed, Ethiopia's prime minister"."""
    comma = first - 2 if sentence.is_a(first - 1, "determiner") else first - 1
    last = comma - 1
    start = last
    while comma > 0 and start >= 0 and sentence.lower(comma) == "," and _is_name(sentence, start):
        start -= 1
    return start + 1, last


def _called(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """Yield what a run of names is called by alone later: "Berg" of "Ann Berg", "Kalliste" of "Kalliste Shipping"."""
    if first > last:
        return
    cues = gazetteer().cues
    head, end = sentence.words[first].word, sentence.words[last].word
    if _may_be_called(sentence, last):
        yield end
    is_firm = end in cues["firm"] or _may_be_called(sentence, last)
    if first + 1 == last and is_firm and head not in cues["given name"] and _may_be_called(sentence, first):
        yield head


def _may_be_called(sentence: Sentence, index: int) -> bool:
    """Return whether a word can name somebody alone: "Court", "Minister" and "Pact" are of many."""
    word, cues = sentence.words[index], gazetteer().cues
    is_common = (
        sentence.is_a(index, "body", "public body", "office", "military") or word.lower in sentence.lexicon.lone_nouns
    )
    is_of_body = word.word in cues["holding"] or word.word in cues["firm"]
    return len(word.word) >= _SHORTEST_NAME and not is_common and not is_of_body


_CLOSED = ("preposition", "conjunction", "determiner", "pronoun", "subordinator", "be", "have", "do", "modal", "adverb")


def _is_title(sentence: Sentence, index: int) -> bool:
    """Return whether the word is a plain one that can stand between a country and a name."""
    if index >= len(sentence.words) or _is_verb(sentence, index):
        return False
    word = sentence.words[index]
    return word.word in {"'s", "’s"} or (
        word.word.islower() and word.word.isalpha() and not sentence.is_a(index, *_CLOSED)
    )


def _is_name(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    is_country = any(mention.start < word.end and word.start < mention.end for mention in sentence.countries)
    is_plain = word.is_name and word.word.isalpha() and not sentence.is_a(index, "calendar word")
    return is_plain and not is_country and not sentence.is_timed(index) and not _is_verb(sentence, index)


def _is_verb(sentence: Sentence, index: int) -> bool:
    return any(group.first <= index <= group.last for group in sentence.groups)
