"""Tells which countries a text is about, by how many of its sentences name them. Weighs no event."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.places import is_place
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import CountryCode


@dataclass(frozen=True, slots=True)
class Subject:
    """What a text is about.

    Attributes:
        countries: Those that three quarters as many sentences name as name the first, the first among them first.
        owner: The one that the text is so much about that what it tells concerns it even where others act; or None.
        partners: The two that the text is about, if there are two.
        are_rivals: Whether the text tells of a quarrel of these two: what one does in it, it does to the other.
        host: The one of these two that the other has its troops in; or None.
        company: Three or more that the first sentences list: "the ministers of Peru, Chile and Brazil met".
        target: The one country that a campaign or a war of others is told to be against; or None.
    """

    countries: tuple[CountryCode, ...]
    owner: CountryCode | None
    partners: frozenset[CountryCode] = frozenset()
    are_rivals: bool = False
    host: CountryCode | None = None
    company: frozenset[CountryCode] = frozenset()
    target: CountryCode | None = None


_LEADING = 2
"""What the first sentence, mostly the heading, counts, and how often an owner is named for once of the next country."""
_OFTEN = 4


def subject_of(read: Sequence[Sentence]) -> Subject:
    """Return which countries the text is about.

    Of 30 events of dominated texts whose sentences named other countries only, readers gave 28 to the owner too.
    """
    counts: Counter[CountryCode] = Counter()
    lead = next((sentence for sentence in read[:_HEAD] if sentence.countries), None)
    for sentence in read:
        for code in dict.fromkeys(mention.code for mention in sentence.countries):
            counts[code] += _LEADING if sentence is lead else 1
    if not counts:
        return Subject((), None)
    written_at = _written_at(read)
    leading = written_at or next(iter(counts))
    most_named = max(counts.values())
    is_close = counts[leading] * 4 >= most_named * (2 if written_at else 3)
    ranked = sorted(counts, key=lambda code: (not (is_close and code == leading), -counts[code]))
    most, next_most, third = (*sorted(counts.values(), reverse=True)[:3], 0, 0)[:3]
    company = _company(read)
    owns = most >= max(_OFTEN, _LEADING * next_most)
    two = frozenset(ranked[:2])
    are_two = not company and most >= _OFTEN and next_most * 5 >= most * 3 and third * 3 <= next_most * 2
    are_two = are_two and any(two <= _acting(sentence) for sentence in read)
    home = _home(read, counts, _FIRM if are_two else _LOOSE) if not company else None
    if home is not None:
        return Subject((home,), home, target=_target(read))
    partners = two if are_two else frozenset[CountryCode]()
    are_rivals = are_two and any(_tells_quarrel(sentence, partners) for sentence in read)
    return Subject(
        tuple(code for code in ranked if counts[code] * 4 >= most * 3 or code == ranked[0]),
        ranked[0] if owns else None,
        partners,
        are_rivals,
        _host(read, partners) if are_two and not are_rivals else None,
        company,
        _target(read),
    )


def _acting(sentence: Sentence) -> set[CountryCode]:
    """Return what a sentence names for more than the place of what it tells: not "died in Paris"."""
    return {one.code for one in sentence.countries if not is_place(sentence, one)}


def _company(read: Sequence[Sentence]) -> frozenset[CountryCode]:
    """Return three or more countries that one of the first sentences lists by their names: "Peru, Chile and Brazil"."""
    for sentence in read[:_HEAD]:
        listed: list[CountryCode] = []
        end = -1
        for mention in sentence.countries:
            first, last = sentence.indices_of(mention.start, mention.end)
            is_next = set(sentence.lowers[end + 1 : first]) <= {",", "and", "the"} and end >= 0
            listed = [*listed, mention.code] if is_next and mention.rule == "name" else [mention.code]
            end = last
            if len(set(listed)) >= _MANY and sentence.lower(first - 1) in {"and", "the"}:
                return frozenset(listed)
    return frozenset()


_HEAD = 3
_FARTHEST_LEAD = 4
"""Sentences among which the first one of the body is: a heading, a line below it and a byline may stand above."""
_MANY = 3


def _target(read: Sequence[Sentence]) -> CountryCode | None:
    """Return whom the text tells a campaign to be against, if it is one: "the Allied campaign against Chad"."""
    found = {code for sentence in read for code in _attacked(sentence)}
    return found.pop() if len(found) == 1 else None


def _attacked(sentence: Sentence) -> Iterator[CountryCode]:
    if sentence.vocabulary.isdisjoint(_CAMPAIGNS):
        return
    for mention in sentence.countries:
        first, _ = sentence.indices_of(mention.start, mention.end)
        is_against = sentence.lower(first - 1) in {"against", "on"} and sentence.lower(first - 2) in _CAMPAIGNS
        if mention.rule == "name" and is_against:
            yield mention.code


_CAMPAIGNS = frozenset({"campaign", "war", "offensive", "strikes", "attacks", "attack", "assault", "raids"})


_FIRM, _LOOSE = 3, 2
"""How often, by halves, a text must tell of its home for once of another country that its first sentence names: more
often where two countries share the text."""


def _home(read: Sequence[Sentence], counts: Mapping[CountryCode, int], share: int) -> CountryCode | None:
    """Return the country that the text opens with, if its heading, dateline and first sentence agree on one.

    Others may be named more often: "Benin country profile" tells much of France. Where the first sentence names others
    too, it must be told of more than they are.
    """
    openings = [codes for codes in _openings(read) if codes]
    if not openings or any(codes[0] != openings[0][0] for codes in openings):
        return None
    home = openings[0][0]
    others = max((count for code, count in counts.items() if code != home), default=0)
    is_alone = all(len(codes) == 1 for codes in openings)
    return home if counts[home] * 2 >= others * (1 if is_alone else share) else None


def _openings(read: Sequence[Sentence]) -> Sequence[Sequence[CountryCode]]:
    """Return what the heading, the dateline and the first sentence name; nothing if the first two name nothing.

    Where the dateline's country is the place of what the first sentence tells, others in it are guests: "LISBON - A bus
    with German tourists overturned in Madeira".
    """
    lead = next((sentence for sentence in read[:_FARTHEST_LEAD] if not sentence.is_headline), read[0])
    has_heading = lead is not read[0]
    ahead = [one.code for one in lead.countries if one.end <= lead.words[0].start]
    told = [one for one in lead.countries if one.end > lead.words[0].start]
    named = [one.code for one in read[0].countries] if has_heading else []
    if not (named or ahead):
        return ()
    placed = [one.code for one in told if is_place(lead, one) and one.code in ahead]
    own = [one.code for one in told if one.code in ahead]
    return [list(dict.fromkeys(codes)) for codes in (named, ahead, placed or [*own, *(one.code for one in told)])]


def _written_at(read: Sequence[Sentence]) -> CountryCode | None:
    """Return the country of a dateline that the first sentence names too, among others or not."""
    named = [codes for codes in _openings(read)[-2:] if codes]
    return named[0][0] if len(named) > 1 and named[0][0] == named[1][0] else None


def _host(read: Sequence[Sentence], two: frozenset[CountryCode]) -> CountryCode | None:
    """Return which of two countries is told twice, and alone, as the place of the other's troops."""
    placed: Counter[CountryCode] = Counter()
    for sentence in read:
        named = {mention.code for mention in sentence.countries}
        if two <= named and not sentence.vocabulary.isdisjoint(sentence.lexicon.classes["troops abroad"]):
            placed.update({one.code for one in sentence.countries if one.code in two and _is_place(sentence, one)})
    (host, most), (_, less) = (*placed.most_common(2), (None, 0), (None, 0))[:2]
    return host if most >= _LEADING > less else None


def _is_place(sentence: Sentence, mention: CountryMention) -> bool:
    first, _ = sentence.indices_of(mention.start, mention.end)
    is_out = sentence.lowers[max(0, first - 2) : first] == ("out", "of")
    return is_out or sentence.lower(first - 1) in {"from", "in", "into"}


def _tells_quarrel(sentence: Sentence, two: frozenset[CountryCode]) -> bool:
    """Return whether a sentence sets two countries and no third against each other: "the border war of A and B"."""
    is_quarrel = not sentence.vocabulary.isdisjoint(sentence.lexicon.classes["quarrel"])
    return is_quarrel and {mention.code for mention in sentence.countries} == two
