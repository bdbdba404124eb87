"""Finds the countries that "both sides" or "the three governments" count without naming. Weighs no event."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import CountryCode, Party

_COUNTS = {"two": 2, "both": 2, "each": 2, "either": 2, "neither": 2, "three": 3, "four": 4}
_STATES = frozenset(
    {"country", "government", "nation", "state", "neighbour", "neighbor", "capital", "republic", "kingdom", "people"}
    | {"countries", "governments", "nations", "states", "neighbours", "neighbors", "capitals", "republics", "kingdoms"}
    | {"peoples"}
)
_SIDES = frozenset(
    {"side", "sides", "army", "armies", "parliament", "parliaments", "leaders", "presidents", "premiers", "ministers"}
    | {"chairmen", "delegations", "envoys", "navies", "fleets", "militaries", "ministries", "governors", "mayors"}
    | {"negotiators", "legislatures", "congresses", "cabinets", "authorities", "embassies", "ambassadors", "kings"}
    | {"chancellors", "monarchs", "commanders", "chiefs", "coastguards", "teams"}
)
"""Those of two countries, or of one where a text is about one alone, as in a civil war."""
_DEFINITE = frozenset({"the", "these", "those", "its", "their", "all", "both"})
_BETWEEN = 3
"""Words that may describe what is counted: "the three army-run countries"."""


def counted(read: Sequence[Sentence], about: Subject) -> dict[int, tuple[Party, ...]]:
    """Return the countries that words count, by the offset where each starts, marked as inferred."""
    found: dict[int, tuple[Party, ...]] = {}
    nouns = _STATES if about.owner else _STATES | _SIDES
    seen = _Seen()
    for sentence in read:
        if not sentence.vocabulary.isdisjoint(nouns):
            found |= _counted(sentence, seen, nouns, about)
        if sentence.countries:
            seen.add(sentence)
    return found


def _counted(sentence: Sentence, seen: "_Seen", nouns: frozenset[str], about: Subject) -> dict[int, tuple[Party, ...]]:
    """Return the countries that the words of one sentence count; see `counted`."""
    found: dict[int, tuple[Party, ...]] = {}
    for index in _shared(sentence):
        named = {one.code for one in sentence.countries if one.end <= sentence.words[index].start}
        sharing = sorted(named or about.company or about.partners)
        rule = f"counted: their {sentence.lower(index)}"
        found[sentence.words[index].start] = tuple(Party(code, inferred=True, rule=rule) for code in sharing)
    for index, last in _countings(sentence, nouns):
        start = sentence.words[index].start
        codes = _codes(sentence, seen, start, _COUNTS[sentence.lower(index)], about)
        words = " ".join(sentence.lowers[index : last + 1])
        found[start] = tuple(Party(code, inferred=True, rule=f"counted: {words}") for code in codes)
    return found


def _shared(sentence: Sentence) -> Iterator[int]:
    """Yield the index of each noun of states that several have: "between their Governments", after none or several.

    "Peru has not met Chile since their presidents quarrelled", but not "Chileans and their governments".
    """
    for index, word in enumerate(sentence.lowers):
        is_led = word in _OF_EACH and "their" in sentence.lowers[max(0, index - 2) : index]
        before = [one for one in sentence.countries if one.end <= sentence.words[index].start]
        has_several = len({one.code for one in before}) > 1 and all(one.rule == "name" for one in before)
        if is_led and (not before or has_several):
            yield index


_OF_EACH = frozenset(
    {"countries", "governments", "nations", "states", "republics", "kingdoms", "peoples", "capitals", "parliaments"}
    | {"presidents", "premiers", "ministries", "armies", "navies", "ministers", "leaders", "envoys", "delegations"}
)


def _countings(sentence: Sentence, nouns: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the index of each counting word and of the noun it counts."""
    for index, word in enumerate(sentence.lowers):
        if word not in _COUNTS or (word in _PLAIN and sentence.lower(index - 1) not in _DEFINITE):
            continue
        for at in range(index + 1, min(index + 2 + _BETWEEN, len(sentence.words))):
            if sentence.lower(at) in nouns:
                yield index, at
                break
            if sentence.is_a(at, "preposition", "conjunction", "determiner", "pronoun"):
                break


_PLAIN = frozenset({"two", "three", "four"})
"""Counts that say of nobody told before unless a word before them does: "two countries" may be any."""


class _Seen:
    """The countries of the sentences read so far, kept so that no word that counts goes through a long text again."""

    def __init__(self) -> None:
        self._nearest: Sentence | None = None
        self._paragraph = -1
        self._by_name: set[frozenset[CountryCode]] = set()
        self.last_of: dict[int, Sequence[CountryCode]] = {}
        """By how many, the countries of the nearest sentence that names so many."""

    def add(self, sentence: Sentence) -> None:
        """Take in one more sentence that names countries."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._by_name = sentence.paragraph, set()
        self._nearest = sentence
        self._by_name.add(_by_name(sentence))
        for count in set(_COUNTS.values()):
            codes = _named(sentence.countries, count)
            if len(codes) == count:
                self.last_of[count] = codes

    def nearest(self, count: int) -> Sequence[CountryCode]:
        """Return the countries of the nearest sentence that names any."""
        return _named(self._nearest.countries, count) if self._nearest is not None else []

    def is_within(self, paragraph: int) -> bool:
        """Return whether that sentence is of the paragraph."""
        return self._paragraph == paragraph

    def names_each(self, codes: Sequence[CountryCode]) -> bool:
        """Return whether a sentence of its paragraph calls each by its name: "Chad met Togo", not "Polish trains"."""
        return any(named.issuperset(codes) for named in self._by_name)


def _codes(sentence: Sentence, seen: _Seen, start: int, count: int, about: Subject) -> Sequence[CountryCode]:
    """Return so many countries: those its paragraph just named, else those the text is about, else the nearest."""
    before = [one for one in sentence.countries if one.end <= start]
    told = {one.code for one in before} - {about.owner}
    if about.owner is not None and count == len((about.owner, *told)):
        return sorted((about.owner, *told))  # "a quarrel with Senegal led to riots in both countries"
    nearest = _named(before, count) or seen.nearest(count)
    is_here = bool(before) or seen.is_within(sentence.paragraph)
    if is_here and len(nearest) == count:
        is_called = _by_name(sentence).issuperset(nearest)
        is_called = is_called or (seen.is_within(sentence.paragraph) and seen.names_each(nearest))
        if count != len(about.partners) or is_called:
            return nearest
    if count == len(about.company):
        return sorted(about.company)
    if count == len(about.partners):
        return sorted(about.partners)
    if count == len(about.countries) and len(nearest) != count:
        return about.countries
    return nearest if len(nearest) == count else seen.last_of.get(count, [])


def _by_name(sentence: Sentence) -> frozenset[CountryCode]:
    return frozenset(one.code for one in sentence.countries if one.rule == "name")


def _named(countries: Sequence[CountryMention], count: int) -> Sequence[CountryCode]:
    """Return the countries in order, each once; those called by their names, if they are as many as are counted.

    "Mali and Niger met in Abuja" names two.
    """
    names = list(dict.fromkeys(one.code for one in countries if one.rule == "name"))
    return names if len(names) == count else list(dict.fromkeys(one.code for one in countries))
