"""Decides whether a name of towns and regions stands for one of them here, and of which country."""

from collections.abc import Iterator, Mapping, Sequence

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.evidence import Evidence
from briefing_app.extraction.countries.gazetteer import Gazetteer
from briefing_app.extraction.countries.small_namesakes import with_small_namesakes
from briefing_app.extraction.countries.standing import is_located, is_part_of_name, is_placed
from briefing_app.extraction.countries.story import WELL_KNOWN, Sense, Story, story
from briefing_app.extraction.countries.words import Words

LARGE = 80
"""Thousands of people from which a town needs no other evidence."""
SAINTS = frozenset({"St", "Saint"})
"""Before the names of churches as well as of towns."""
_CROWNED = frozenset(
    {"King", "Queen", "Prince", "Princess", "Emperor", "Empress", "Lord", "Lady", "Duke", "Duchess", "Sultan", "Pope"}
)
"""Before the names of persons more often than of the towns called after them."""
ONE, SOME, AGAIN = (
    "town or region",
    "town or region, settled by the text",
    "town or region, told of elsewhere in the text",
)
"""Rules: only one country has such a place; the text tells which; another mention tells."""


def with_towns(words: Words, found: Sequence[Candidate], known: Evidence, tables: Gazetteer) -> tuple[Candidate, ...]:
    """Return the candidates with towns settled on a country, or left out.

    Twice, since the towns that are sure at first sight tell which country the text is about.
    """
    told = story(words, found, known, tables)
    sure = tuple(_sure(told, found))
    told = told.with_known(sure) if sure else told
    found = with_small_namesakes(told, found)
    senses = {at: _sense(told, one) for at, one in enumerate(found) if one.entry.kind == "town"}
    located = {
        words.name(found[at].first, found[at].last): sense.code
        for at, sense in senses.items()
        if sense is not None and is_located(words, found[at], tables.cues)
    }
    return tuple(_settled(told, found, senses, located))


def _sure(told: Story, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the towns that no other word and no other country makes doubtful."""
    for candidate in found:
        if candidate.entry.kind == "town" and not candidate.entry.marks:
            sense = _sense(told, candidate)
            if sense is not None and (sense.vouching >= 1 or len(set(candidate.entry.codes)) == 1):
                yield Candidate(candidate.first, candidate.last, candidate.entry.as_code(sense.code, ONE))


def _settled(
    told: Story, found: Sequence[Candidate], senses: Mapping[int, Sense | None], located: Mapping[str, str]
) -> Iterator[Candidate]:
    states = {one.first: one.code for one in found if one.entry.kind == "name"}
    for at, candidate in enumerate(found):
        if at not in senses:
            yield candidate
            continue
        sense = senses[at]
        if sense is not None and _explained(told.words, candidate, states) not in {"", sense.code}:
            continue
        if sense is not None:
            code, rule = sense.code, ONE if len(set(candidate.entry.codes)) == 1 else SOME
        elif not is_part_of_name(told.words, candidate, told.tables.cues, is_great=False):
            code, rule = located.get(told.words.name(candidate.first, candidate.last), ""), AGAIN
        else:
            continue
        if code:
            yield Candidate(candidate.first, candidate.last, candidate.entry.as_code(code, rule))


def _explained(words: Words, candidate: Candidate, states: Mapping[int, str]) -> str:
    """Return the country a town is said to be of, which is named itself: "Ashford, a village in Kenya"; "" if none."""
    after = candidate.last + 1
    if words.gap(candidate.last) != ", " or words.after(candidate.last) not in {"a", "an", "the"}:
        return ""
    for at in range(after + 1, min(after + _LONGEST_EXPLANATION, len(words.words))):
        if words.words[at] in {"in", "of"}:
            return states.get(at + 1, "")
        if words.gap(at) != " ":
            return ""
    return ""


_LONGEST_EXPLANATION = 6


def _sense(told: Story, candidate: Candidate) -> Sense | None:
    """Return the place a name stands for; None if the evidence is too little for what else it may be."""
    sense = told.likeliest(candidate)
    return sense if _stands(told, candidate, sense) else None


def _is_ship(words: Words, candidate: Candidate) -> bool:
    """Return whether it is a vessel's name: "a training ship, the Cordoba, was held"."""
    first = candidate.first
    is_called = words.before(first) == "the" and words.gap(candidate.last)[:1] in {",", "."}
    return is_called and first > 1 and words.words[first - 2] in _VESSELS and words.gap(first - 2) in {" ", ", "}


_VESSELS = frozenset(
    {"ship", "vessel", "frigate", "destroyer", "ferry", "tanker", "freighter", "trawler", "yacht", "liner", "warship"}
    | {"schooner", "submarine", "cruiser", "corvette", "tug", "barge", "steamer", "gunboat", "boat", "bulker"}
)


def _stands(told: Story, candidate: Candidate, sense: Sense) -> bool:
    words, cues, marks = told.words, told.tables.cues, candidate.entry.marks
    if is_part_of_name(words, candidate, cues, is_great=sense.size >= WELL_KNOWN) or _is_ship(words, candidate):
        return False
    alone, opens = candidate.first == candidate.last, words.opens_sentence(candidate.first)
    if "w" in marks and not alone and not opens:
        return sense.named
    is_word = "w" in marks and sense.size < LARGE
    placed = is_located(words, candidate, cues) if is_word else is_placed(words, candidate, cues)
    if "w" in marks and (opens or not placed):
        return placed and sense.named
    if marks and (alone or words.words[candidate.first] in SAINTS):
        is_great = sense.size >= WELL_KNOWN and (sense.named or words.words[candidate.first] in cues["great city"])
        return is_great or (placed and (sense.named or sense.size >= LARGE))
    if placed or sense.named or sense.size >= LARGE:
        return True
    is_rare = not alone and not marks and len(set(candidate.entry.codes)) == 1
    return is_rare and words.words[candidate.first] not in cues["given name"] | _CROWNED
