"""Finds the countries that words standing for a name bring with them: "he" for a president. Weighs no event."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.model import CountryCode, Party


def countries_meant(
    names: Mapping[int, Name], read: Sequence[Sentence], known: Mapping[str, CountryCode]
) -> dict[int, tuple[Party, ...]]:
    """Return the countries of stand-ins by the offset where each starts, marked as inferred.

    Args:
        names: What they stand for, by the same offsets.
        read: The sentences of the text.
        known: The country of each name the text has introduced.
    """
    starts = [sentence.span.start for sentence in read]
    found: dict[int, tuple[Party, ...]] = {}
    for at, name in names.items():
        source = read[bisect_right(starts, name.first) - 1]
        codes = [one.code for one in source.countries if one.start < name.last and name.first < one.end]
        codes += [known[word.word] for word in source.words if _is_in(word.start, name) and word.word in known]
        if codes:
            rule = f"stands for {name.text}"
            found[at] = tuple(Party(code, inferred=True, rule=rule) for code in dict.fromkeys(codes))
    return found


def _is_in(start: int, name: Name) -> bool:
    return name.first <= start < name.last
