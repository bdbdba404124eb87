"""Find what the rules match, in one pass over the words of a text. Knows no anchor."""

import re
from collections.abc import Iterator

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.rule import Rule
from briefing_app.extraction.times.rules import RULES
from briefing_app.extraction.times.words import CAPITALIZED

_WORD = re.compile(r"[a-z]+|\d+|['’](?=\d\d(?!\d))")
_ALWAYS = ("capital", "capital_last", "holiday")
_CAPITAL_GROUPS = ("month", "weekday", *_ALWAYS)
_NEVER_BEFORE_DIGITS = frozenset("$£€¥#/.,:+±_")


def _rules_by_word(rules: tuple[Rule, ...]) -> dict[str, tuple[Rule, ...]]:
    words = {word for rule in rules for word in rule.begins}
    return {word: tuple(rule for rule in rules if word in rule.begins) for word in words}


LEADS = ("the", "a", "an", "this", "that", "one", "some", "at", "end", "start", "early", "late")
"""Common words with which many rules can begin; none of them matches such a word alone."""

_NEXT_LETTERS = re.compile(r"\s{1,8}['’]?([a-z]{1,3})")
_LETTERS_AFTER_NUMBER = re.compile(r"\d{1,7}(?:st|nd|rd|th)?\s{1,8}([a-z]{1,3})")
_NUMBERS = ("5", "17", "0735", "1066", "1990", "2024")
_ESCAPE, _SPELLED = re.compile(r"\\."), re.compile(r"[a-z]+")


def _rules_by_next(rules: tuple[Rule, ...]) -> dict[str, tuple[Rule, ...]]:
    """Return, by three letters, the rules whose patterns spell a word that begins so."""
    spelled = [(rule, {word[:3] for word in _SPELLED.findall(_ESCAPE.sub(" ", rule.written))}) for rule in rules]
    starts = set[str]().union(*(letters for _, letters in spelled))
    return {start: tuple(rule for rule, letters in spelled if start in letters) for start in starts}


_RULES_BY_WORD = _rules_by_word(RULES)
_RULES_BY_NEXT = {word: _rules_by_next(_RULES_BY_WORD[word]) for word in LEADS}
_DIGIT_RULES = _RULES_BY_WORD["#"]
_BARE_NUMBER_RULES = tuple(
    rule for rule in _DIGIT_RULES if any(rule.pattern.match(f"{number} qqq") for number in _NUMBERS)
)
"""Rules that take a number whatever word stands behind it."""

_DIGIT_RULES_BY_NEXT = {
    letters: tuple(rule for rule in _DIGIT_RULES if rule in rules or rule in _BARE_NUMBER_RULES)
    for letters, rules in _rules_by_next(_DIGIT_RULES).items()
}


def lowered(text: str) -> str:
    """Return the text in lower case with every offset kept."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def scan(text: str) -> Iterator[Found]:
    """Yield the longest match at each place, in order and without overlaps."""
    lower = lowered(text)
    end = 0
    for word in _WORD.finditer(lower):
        start = word.start()
        if start < end:
            continue
        rules = rules_at(lower, start, word[0])
        if rules and (found := _longest(text, lower, start, rules)):
            end = found.end
            yield found


def rules_at(lower: str, start: int, word: str) -> tuple[Rule, ...]:
    """Return the rules that can match at a word; after a common one or a number, those that know the word after it.

    One word in twenty is "the", and most rules can begin with it; most numbers count people and money.
    """
    rules = _RULES_BY_WORD.get(word)
    if rules is None:
        return _rules_at_number(lower, start) if word[0].isdigit() and _is_number(lower, start) else ()
    if word in _RULES_BY_NEXT and (following := _NEXT_LETTERS.match(lower, start + len(word))):
        return _RULES_BY_NEXT[word].get(following[1], ())
    return rules


def _rules_at_number(lower: str, start: int) -> tuple[Rule, ...]:
    following = _LETTERS_AFTER_NUMBER.match(lower, start)
    return _DIGIT_RULES_BY_NEXT.get(following[1], _BARE_NUMBER_RULES) if following else _DIGIT_RULES


def _is_number(lower: str, start: int) -> bool:
    before = lower[start - 1 : start]
    if before in {"-", "–"} and lower[start + 2 : start + 3] == "\n" and lower[max(0, start - 5) : start - 1].isdigit():
        return False  # the heading "2001-02" above "December 13, 2001" tells of no 2 December
    return not (before and (before in _NEVER_BEFORE_DIGITS or before.isalnum()))


def _longest(text: str, lower: str, start: int, rules: tuple[Rule, ...]) -> Found | None:
    best: Found | None = None
    for rule in rules:
        match = rule.pattern.match(lower, start)
        if match is None or (best and match.end() <= best.end) or not _is_well_written(match, text):
            continue
        if sense := rule.build(match):
            best = Found(start, match.end(), rule.name, sense)
    return best


def _is_well_written(match: "re.Match[str]", text: str) -> bool:
    """Return whether May, Sun and AD have their capital, and a word glued to a year has one too."""
    end = match.end()
    if text[end : end + 1].isalpha() and not text[end].isupper():
        return False
    names = match.groupdict()
    return all(
        text[match.start(name)].isupper()
        for name in _CAPITAL_GROUPS
        if (word := names.get(name)) and (name in _ALWAYS or word.rstrip(".") in CAPITALIZED)
    )
