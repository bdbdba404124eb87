"""Reads how many an account says, where it says so flatly: the dead, the hurt, what its title counts. Compares none."""

import re
from functools import lru_cache

from briefing_app.extraction.countries.finding import find_countries
from briefing_app.extraction.merging.account import Account
from briefing_app.extraction.merging.meanings import meaning
from briefing_app.extraction.times.numbers import COUNT, count_of
from briefing_app.extraction.words.lexicon import lexicon

_NUMBER = rf"(?P<count>{COUNT})"
_KILLING = r"(?:kill(?:ed|ing|s)|left|leaving|claim(?:ed|ing|s)|cost(?:ing|s)?|took|taking)"
_DIED = (
    r"(?:(?:were|was) (?:killed|\w+ (?:to death|dead))|died|drowned|perished|lost their lives|(?:lay )?dead|lives"
    r"|deaths|fatalities|to their deaths?)"
)
_OTHERS = r"(?!(?: (?!and\b)[\w-]+){0,3} (?:injured|wounded|hurt|homeless|missing|stranded|trapped|without)\b)"
_HURT = r"(?:injured|wounded|hurt)"
_TOLLS = {
    "dead": (
        rf"\b{_KILLING}(?: the lives of)?(?: at)? {_NUMBER}\b{_OTHERS}",
        rf"\b{_NUMBER}(?: \w+){{0,3}} {_DIED}\b",
        rf"\b(?:death toll (?:at|of|is|was)|(?:deaths|dead|toll|fatalities) at|with the loss of) {_NUMBER}\b",
    ),
    "hurt": (
        rf"\b(?:injur|wound|hurt)(?:ed|ing|s)? {_NUMBER}\b",
        rf"\b{_NUMBER}(?: (?!dead\b|killed\b|died\b)\w+){{0,2}} (?:(?:were|was) )?{_HURT}\b",
    ),
    "crowd": (
        rf"\b(?:drew|draws|drawing|attract(?:ed|s|ing)|attended by|joined by|brought(?: out)?) {_NUMBER}\b",
        rf"\b{_NUMBER}(?: \w+){{0,2}} (?:marched|rallied|demonstrated|protested|turned out|took part|gathered)\b",
        rf"\b(?:march|ralli|demonstrat|protest|gather|paraded)[^.;]{{0,60}}, {_NUMBER} of them(?=[.;]| by\b|$)",
    ),
}
"""What befell people and how many came, and the words that say how many of them it befell."""
_PATTERNS = {what: tuple(re.compile(f"(?i){each}") for each in patterns) for what, patterns in _TOLLS.items()}
_LOOSE = re.compile(
    r"(?i)\b(?:more than|over|at least|about|around|some|up to|nearly|almost|as many as|fewer than|less than|roughly"
    r"|close to|upwards of|in excess of|not? (?:fewer|less) than|approximately|an estimated|estimated|perhaps|under"
    r"|above|possibly|a minimum of|hundreds|thousands|dozens|scores)\s*$"
)
_LOOSE_BEHIND = re.compile(r"(?i)\s?(?:-odd\b|or (?:more|so)\b|or \d)")
_RISING = re.compile(
    r"(?i)\b(?:ris(?:en|es|ing)|rose|climb\w*|revised|initially|earlier|so far|missing|now|up from|mount(?:ed|s)"
    r"|reach(?:es|ed)|grown|grew|more (?:people|victims|bodies|dead)|further|(?:tak|bring|rais)ing the"
    r"|(?:brings|brought|raises|raised|takes) the|another)\b"
)
_COUNTED = re.compile(rf"(?i)(?<![\w$€£.,-]){_NUMBER}(?P<what>(?: [^\W\d_][\w’'-]*){{1,2}})")
_PEOPLE = frozenset({"people", "person", "men", "women", "other", "others", "children", "persons"})


@lru_cache(maxsize=30_000)
def counts(account: Account) -> dict[str, int]:
    """Return how many are dead or hurt by what the sentence says, or else how many of what its title counts."""
    sentence = account.sentence()
    if _RISING.search(sentence):
        return {}
    tolls = {what: toll for what, patterns in _PATTERNS.items() if (toll := _toll(sentence, patterns)) is not None}
    return tolls or _counted(account)


def _toll(sentence: str, patterns: tuple[re.Pattern[str], ...]) -> int | None:
    """Return the number that a sentence states flatly; None for "more than 40"."""
    for pattern in patterns:
        match = pattern.search(sentence)
        if match and (count := _flat(sentence, match)) is not None:
            return count
    return None


def _flat(text: str, match: re.Match[str]) -> int | None:
    """Return the number that was found, None if the words around leave it open: "about 40", "40 or more"."""
    start, end = match.span("count")
    if _LOOSE.search(text[:start]) or _LOOSE_BEHIND.match(text, end):
        return None
    count = count_of(match["count"].lower())
    return int(count) if count is not None else None


def _counted(account: Account) -> dict[str, int]:
    """Return how many of what the title states flatly, by the one or two words behind the number.

    People to whom something is done are counted as such, whoever they are: "detained 85 men", "85 were detained".
    """
    title, done = account.draft.title, account.draft.mentions[0].trigger.cut(account.source.text)
    found: dict[str, int] = {}
    for match in _COUNTED.finditer(title):
        count = _flat(title, match)
        if count is None:
            continue
        words = match["what"].lower().split()
        found |= {word: count for word in map(meaning, words) if word in account.words}
        is_suffered = match.start("count") == 0 and f" {done.split()[0]}" in title[match.end() :]
        if (title[: match.start("count")].endswith(f"{done} ") or is_suffered) and any(map(_is_people, words)):
            found |= {f"people {concept}": count for concept in account.concepts or {""}}
    return found


@lru_cache(maxsize=10_000)
def _is_people(word: str) -> bool:
    if word in _PEOPLE or lexicon().is_a(word.removesuffix("s"), "person noun"):
        return True
    return any(mention.rule == "people" for mention in find_countries(word.capitalize()))
