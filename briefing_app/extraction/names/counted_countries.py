"""Finds the countries that "both sides" or "the three governments" count without naming. Weighs no event."""

from collections.abc import Iterator, Sequence

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
    for position, sentence in enumerate(read):
        if sentence.vocabulary.isdisjoint(nouns):
            continue
        for index in _shared(sentence):
            named = {one.code for one in sentence.countries if one.end <= sentence.words[index].start}
            sharing = sorted(named or about.company or about.partners)
            rule = f"counted: their {sentence.lower(index)}"
            found[sentence.words[index].start] = tuple(Party(code, inferred=True, rule=rule) for code in sharing)
        for index, last in _countings(sentence, nouns):
            start = sentence.words[index].start
            codes = _codes(read, position, start, _COUNTS[sentence.lower(index)], about)
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


def _codes(read: Sequence[Sentence], position: int, start: int, count: int, about: Subject) -> Sequence[CountryCode]:
    """Return so many countries: those its paragraph just named, else those the text is about, else the nearest."""
    told = {one.code for one in read[position].countries if one.end <= start} - {about.owner}
    if about.owner is not None and count == len((about.owner, *told)):
        return sorted((about.owner, *told))  # "a quarrel with Senegal led to riots in both countries"
    paragraph = [sentence for sentence in read[:position] if sentence.paragraph == read[position].paragraph]
    here = next(_named_before([*paragraph, read[position]], len(paragraph), start, count), [])
    if len(here) == count and (count != len(about.partners) or _by_name([*paragraph, read[position]], here)):
        return here
    if count == len(about.company):
        return sorted(about.company)
    if count == len(about.partners):
        return sorted(about.partners)
    named = _named_before(read, position, start, count)
    nearest = next(named, [])
    if count == len(about.countries) and len(nearest) != count:
        return about.countries
    return next((codes for codes in (nearest, *named) if len(codes) == count), [])


def _by_name(read: Sequence[Sentence], codes: Sequence[CountryCode]) -> bool:
    """Return whether one sentence calls each by its name: "Chad met Togo", not "Germans shelled Polish trains"."""
    return any(set(codes) <= {one.code for one in sentence.countries if one.rule == "name"} for sentence in read)


def _named_before(read: Sequence[Sentence], position: int, start: int, count: int) -> Iterator[list[CountryCode]]:
    """Yield the countries of the words before and of the sentences before, the nearest first; none that is empty.

    Those called by their own names, if they are as many as are counted: "Mali and Niger met in Abuja" names two.
    """
    for sentence in reversed(read[: position + 1]):
        before = [one for one in sentence.countries if one.end <= start]
        codes = list(dict.fromkeys(one.code for one in before))
        names = list(dict.fromkeys(one.code for one in before if one.rule == "name"))
        if codes:
            yield names if len(names) == count else codes
