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
class _Form:
    """How the name of a country begins, and how many letters may follow."""

    words: str
    more: int
    code: CountryCode
    rule: str


_Lines = Mapping[str, Sequence[str]]
"""Lines of the tables by the first letters of their forms: the tables are long, and a text has few of them."""


def elsewhere(words: Words, names: Mapping[str, Entry]) -> tuple[CountryMention, ...]:
    """Return the countries in other scripts, and in other languages if the text is not in English, in order."""
    found = list(_in_other_scripts(words.text)) if _STARTS.search(words.text) else []
    if words.words.count("the") * ENGLISH_SHARE < len(words.words):
        found += _in_other_languages(words, names)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _in_other_scripts(text: str) -> Iterator[CountryMention]:
    text, free, heads = plain(text), 0, _Heads(_other_scripts(), {})
    for match in _STARTS.finditer(text):
        start = match.start()
        if start < free:
            continue
        mention = _longest(text, start, heads)
        if mention is None and text[start] in _RUN_IN:
            mention = _longest(text, start + 1, heads) or _longest(text, start + 2, heads)
        if mention is not None:
            free = mention.end
            yield mention


def _longest(text: str, start: int, heads: "_Heads") -> CountryMention | None:
    for form in heads.forms(text[start : start + HEAD]):
        end = start + len(form.words)
        if text.startswith(form.words, start):
            following = _LETTERS.match(text, end, end + form.more + 1)
            if following is not None and following.end() - end <= form.more:
                return CountryMention(start, following.end(), form.code, form.rule)
    return None


def _in_other_languages(words: Words, names: Mapping[str, Entry]) -> Iterator[CountryMention]:
    """Yield adjectives, and names behind an article that is written with them: "l'Ukraine", "dell'Iran"."""
    heads = _Heads(_other_languages(), {})
    for end, word in zip(words.ends, words.words, strict=True):
        bare = word.rpartition("'")[2]
        start, lower = end - len(bare), bare.lower()
        entry = names.get(bare) if bare != word else None
        if entry is not None and entry.kind in {"name", "capital"}:
            yield CountryMention(start, end, CountryCode(entry.codes[0]), entry.rule)
            continue
        for form in heads.forms(lower[:HEAD]):
            if lower.startswith(form.words) and len(lower) - len(form.words) <= form.more:
                yield CountryMention(start, end, form.code, form.rule)
                break


@dataclass(frozen=True, slots=True)
class _Heads:
    """Forms by their first letters, parsed when a text has these letters."""

    lines: _Lines
    parsed: dict[str, tuple[_Form, ...]]

    def forms(self, head: str) -> tuple[_Form, ...]:
        """Return the forms that begin so, the longest first; adjectives that are written small too, as at this head."""
        if head not in self.parsed:
            small = head[:1].lower() + head[1:]
            lines = {*self.lines.get(head, ()), *self.lines.get(small, ())}
            forms = (_form(line, head) for line in sorted(lines))
            self.parsed[head] = tuple(sorted(forms, key=lambda form: -len(form.words)))
        return self.parsed[head]


def _form(line: str, head: str) -> _Form:
    words, more, code, rule, _ = line.split("\t")
    return _Form(head + words[len(head) :], int(more), CountryCode(code), rule)


@cache
def _other_scripts() -> _Lines:
    """Return the lines in other scripts, read once a process, and not before a text has one."""
    return _by_head(line for line in (*_read("forms_by_hand"), *_read("forms_elsewhere")) if line[0] >= LATIN_BELOW)


@cache
def _other_languages() -> _Lines:
    return _by_head(line for line in _read("forms_by_hand") if line[0] < LATIN_BELOW)


def _read(table: str) -> Iterable[str]:
    return resource(f"gazetteer/{table}.tsv").read_text(encoding="utf-8").splitlines()[1:]


def _by_head(lines: Iterable[str]) -> _Lines:
    heads: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        heads[line[:HEAD]].append(line)
    return heads
