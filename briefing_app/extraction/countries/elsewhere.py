"""Finds countries and capitals in texts of other languages and scripts: "Россией", "ایران", "美国", "russische"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from briefing_app.assets import resource
from briefing_app.extraction.countries.entry import Entry
from briefing_app.extraction.countries.scripts import plain
from briefing_app.extraction.countries.words import Words
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.model import CountryCode

_SPACED = r"\u0370-\u0dff\u10a0-\u10ff\u1200-\u139f\u1f00-\u1fff\uac00-\ud7a3"
_UNSPACED = r"\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_STARTS = re.compile(rf"(?<![{_SPACED}])[{_SPACED}]|[{_UNSPACED}]")
"""Where a name may begin: at the head of a word, or anywhere in scripts that part no words."""
_LETTERS = re.compile(rf"[{_SPACED}]*")
_RUN_IN = frozenset("وفبلكکהובלמשכ")
"""Arabic and Hebrew prepositions and articles that are written with the word."""
LATIN_BELOW = "\u0250"
HEAD = 2
"""Letters by which forms are looked up."""
ENGLISH_SHARE = 60
"""An English text has at least one "the" in so many words."""


@dataclass(frozen=True, slots=True)
class _Forms:
    """How names of countries begin.

    Attributes:
        lines: Lines of the tables by these beginnings.
        lengths: How long they are, the longest first, by their first letters.
    """

    lines: Mapping[str, str]
    lengths: Mapping[str, Sequence[int]]

    def at(self, text: str, start: int) -> Iterator[tuple[int, str]]:
        """Yield the end and the line of each beginning that stands in a text, the longest first."""
        for length in self.lengths.get(text[start : start + HEAD].lower(), ()):
            words = text[start : start + length]
            line = self.lines.get(words) or self.lines.get(words[:1].lower() + words[1:])
            if line is not None:
                yield start + length, line


def elsewhere(words: Words, names: Mapping[str, Entry]) -> tuple[CountryMention, ...]:
    """Return the countries in other scripts, and in other languages if the text is not in English, in order."""
    found = list(_in_other_scripts(words.text)) if _STARTS.search(words.text) else []
    if words.words.count("the") * ENGLISH_SHARE < len(words.words):
        found += _in_other_languages(words, names)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _in_other_scripts(text: str) -> Iterator[CountryMention]:
    text, free, forms = plain(text), 0, _other_scripts()
    for match in _STARTS.finditer(text):
        start = match.start()
        if start < free:
            continue
        mention = _longest(text, start, forms)
        if mention is None and text[start] in _RUN_IN:
            mention = _longest(text, start + 1, forms) or _longest(text, start + 2, forms)
        if mention is not None:
            free = mention.end
            yield mention


def _longest(text: str, start: int, forms: _Forms) -> CountryMention | None:
    for end, line in forms.at(text, start):
        _, more, code, rule, _ = line.split("\t")
        following = _LETTERS.match(text, end, end + int(more) + 1)
        if following is not None and following.end() - end <= int(more):
            return CountryMention(start, following.end(), CountryCode(code), rule)
    return None


def _in_other_languages(words: Words, names: Mapping[str, Entry]) -> Iterator[CountryMention]:
    for start, end, word in zip(words.starts, words.ends, words.words, strict=True):
        head, _, tail = word.rpartition("'")
        if head:
            yield from _parted(names, head, start)
            yield from _parted(names, tail, end - len(tail))
        yield from _adjective(tail, end - len(tail))


def _parted(names: Mapping[str, Entry], part: str, start: int) -> Iterator[CountryMention]:
    """Yield the name that an apostrophe parts from an article or an ending: "l'Ukraine", "Rusya'nın"."""
    entry = names.get(part)
    if entry is not None and entry.kind in {"name", "capital"}:
        yield CountryMention(start, start + len(part), CountryCode(entry.codes[0]), entry.rule)


def _adjective(word: str, start: int) -> Iterator[CountryMention]:
    for length, line in _other_languages().at(word, 0):
        _, more, code, rule, _ = line.split("\t")
        if len(word) - length <= int(more):
            yield CountryMention(start, start + len(word), CountryCode(code), rule)
            return


@cache
def _other_scripts() -> _Forms:
    """Return the forms in other scripts, read once a process, and not before a text has one."""
    return _forms([line for line in (*_read("forms_by_hand"), *_read("forms_elsewhere")) if line[0] >= LATIN_BELOW])


@cache
def _other_languages() -> _Forms:
    return _forms([line for line in _read("forms_by_hand") if line[0] < LATIN_BELOW])


def _read(table: str) -> Iterable[str]:
    return resource(f"gazetteer/{table}.tsv").read_text(encoding="utf-8").splitlines()[1:]


def _forms(lines: Sequence[str]) -> _Forms:
    """Return the forms of lines; of two lines with the same words, the first."""
    by_words = {line[: line.index("\t")]: line for line in reversed(lines)}
    lengths: dict[str, list[int]] = defaultdict(list)
    for head, length in sorted({(words[:HEAD].lower(), len(words)) for words in by_words}, reverse=True):
        lengths[head].append(length)
    return _Forms(by_words, lengths)
