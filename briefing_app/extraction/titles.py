"""Makes the short title of a telling from its own words: who did what. Adds no word, only a colon after "said"."""

import re

from briefing_app.extraction.attribution import sayings
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.verb_groups import Tense

_LONGEST = 100
_SHORTEST_CONTENT = 3
_QUOTES = frozenset({"“", "”", '"', "``", "''", "‘"})
_WITHOUT_SUBJECT = frozenset({Tense.INFINITIVE, Tense.GERUND})


def title(telling: Telling) -> str:
    """Return who did what, at most some ninety characters, without words of time and what is put in between."""
    sentence = telling.sentence
    content = _content(telling)
    if content is not None:
        return content
    first, last = _extent(telling)
    dropped = _dropped(sentence, telling, first, last) | _between(sentence, telling)
    kept = [index for index in range(first, last + 1) if index not in dropped]
    while len(kept) > 1 and kept[-1] > telling.last and _may_fall(sentence, kept[-1]):
        kept.pop()
    return _written(sentence, _shortened(sentence, kept, telling))


def _content(telling: Telling) -> str | None:
    """Return "SPEAKER said: ..." for a verb of saying, None for other verbs and where nothing is said."""
    sentence, verb = telling.sentence, telling.verb
    is_speech = verb is not None and sentence.lexicon.is_a(verb.base, "speech") and telling.noun is None
    said = next((saying for saying in sayings(sentence) if saying.group is verb), None) if is_speech else None
    if verb is None or said is None or said.last - said.first < _SHORTEST_CONTENT:
        return None
    speaker = _written(sentence, list(range(said.speaker_first, said.speaker_last + 1)))
    spoken = _written(sentence, [verb.head]).lower()
    dropped = _dropped(sentence, telling, said.first, said.last)
    words = [at for at in range(said.first, said.last + 1) if at not in dropped and sentence.lower(at) not in _QUOTES]
    if words and sentence.lower(words[0]) == "that":
        words = words[1:]
    while words and not sentence.words[words[-1]].is_word:
        words.pop()
    while len(words) > _SHORTEST_CONTENT and len(_written(sentence, words)) > _LONGEST - len(speaker):
        words.pop()
        while len(words) > _SHORTEST_CONTENT and _may_fall(sentence, words[-1]):
            words.pop()
    if len(words) < _SHORTEST_CONTENT:
        return None
    content = _written(sentence, words)
    if said.first > verb.last:
        return (
            f"{speaker} {spoken} {content if sentence.words[words[0]].is_name else content[:1].lower() + content[1:]}"
        )
    return f"{speaker} {spoken}: {content}"


def _extent(telling: Telling) -> tuple[int, int]:
    sentence = telling.sentence
    if telling.verb is None:
        assert telling.noun is not None  # noqa: S101 a telling has a verb or a noun
        return telling.noun.phrase_first, telling.noun.phrase_last
    verb = telling.verb
    doer = subject(sentence, verb) if verb.tense not in _WITHOUT_SUBJECT else None
    first = min(telling.first, doer[0] if doer is not None else telling.first)
    last = max(verb.last, telling.last)
    while last + 1 < len(sentence.words) and not _ends_title(sentence, last + 1):
        last += 1
    return first, last


def _between(sentence: Sentence, telling: Telling) -> set[int]:
    """Return the indices of what stands between the subject and its verb, and is neither."""
    verb = telling.verb
    doer = subject(sentence, verb) if verb is not None and verb.tense not in _WITHOUT_SUBJECT else None
    if verb is None or doer is None:
        return set()
    return set(range(doer[1] + 1, verb.first)) - set(range(telling.first, telling.noun.last + 1 if telling.noun else 0))


def _ends_title(sentence: Sentence, index: int) -> bool:
    word = sentence.lower(index)
    if word in MARKS or word in {".", "!", "?"}:
        return True
    if sentence.is_a(index, "subordinator") and word not in {"as", "since", "before", "after", "so"}:
        return True
    if sentence.is_a(index, "temporal before", "temporal after", "temporal during") and word not in {"as", "once"}:
        return True
    return any(group.first == index and group.tense is not Tense.INFINITIVE for group in sentence.groups)


def _dropped(sentence: Sentence, telling: Telling, first: int, last: int) -> set[int]:
    """Return the indices of words of time with their preposition, and of adverbs of telling."""
    dropped: set[int] = set()
    for time in sentence.times:
        start, end = sentence.indices_of(time.start, time.end)
        is_held = sentence.lower(start - 1) in {"a", "an"}
        if first <= start and end <= last and time.kind in {"DATE", "TIME"} and not is_held:
            dropped.update(range(start, end + 1))
            if sentence.lower(start - 1) in {
                "in",
                "on",
                "at",
                "since",
                "by",
                "of",
                "for",
                "from",
                "late",
                "early",
                "during",
                "until",
            }:
                dropped.add(start - 1)
            if sentence.lower(end + 1) in {"'s", "’s", "'", "’"}:
                dropped.add(end + 1)
    return dropped - set(range(telling.first, telling.first + 1))


def _may_fall(sentence: Sentence, index: int) -> bool:
    return sentence.is_a(index, "trailing word") or sentence.lower(index) in {",", "-", "just", "'", "’"}


def _shortened(sentence: Sentence, kept: list[int], telling: Telling) -> list[int]:
    """Return the words up to the last whole phrase that fits."""
    short = list(kept)
    while len(short) > 1 and short[-1] > telling.last and len(_written(sentence, short)) > _LONGEST:
        short.pop()
        while len(short) > 1 and short[-1] > telling.last and _may_fall(sentence, short[-1]):
            short.pop()
    return short


def _written(sentence: Sentence, kept: list[int]) -> str:
    parts: list[str] = []
    for position, index in enumerate(kept):
        word = sentence.words[index]
        glued = position > 0 and kept[position - 1] == index - 1 and sentence.words[index - 1].end == word.start
        parts.append(word.word if glued or position == 0 else f" {word.word}")
    text = re.sub(r"\s+", " ", "".join(parts)).strip(" ,;:-–—")
    text = re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE) or text
    return text[:1].upper() + text[1:]
