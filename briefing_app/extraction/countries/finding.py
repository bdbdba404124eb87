"""Finds the countries a text names: candidates first, then one step after another settles the doubtful."""

from collections.abc import Iterable, Sequence

from briefing_app.extraction.countries.candidates import candidates
from briefing_app.extraction.countries.containers import with_containers
from briefing_app.extraction.countries.diseases import without_diseases
from briefing_app.extraction.countries.elsewhere import elsewhere
from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.evidence import Evidence, evidence
from briefing_app.extraction.countries.firms import without_firms
from briefing_app.extraction.countries.gazetteer import gazetteer
from briefing_app.extraction.countries.halves import with_halves
from briefing_app.extraction.countries.namesakes import is_shared, with_namesakes
from briefing_app.extraction.countries.other_words import without_other_words
from briefing_app.extraction.countries.persons import without_persons
from briefing_app.extraction.countries.seats import without_seats
from briefing_app.extraction.countries.towns import with_towns
from briefing_app.extraction.countries.words import Words, split
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.model import CountryCode


def find_countries(text: str) -> tuple[CountryMention, ...]:
    """Return the countries named in a text, in order; no mention overlaps another."""
    words = split(text)
    tables = gazetteer()
    found = with_containers(words, candidates(words, tables), tables)
    found = tuple(candidate for candidate in found if candidate.entry.codes)
    found = without_other_words(words, without_persons(words, found, tables.cues), tables.cues)
    found = without_diseases(words, without_firms(words, found, tables.cues), tables.cues)
    found = with_halves(words, found)
    found = without_seats(words, found, _known(words, found), tables.cues)
    found = with_namesakes(words, found, _known(words, found))
    found = with_towns(words, found, _known(words, found), tables)
    mentions = tuple(_mention(words, candidate) for candidate in found)
    return _merged(mentions, elsewhere(words, tables.own))


def _merged(mentions: Sequence[CountryMention], others: Sequence[CountryMention]) -> tuple[CountryMention, ...]:
    """Return both in order; of two that overlap, the first of them."""
    if not others:
        return tuple(mentions)
    merged: list[CountryMention] = []
    for mention in sorted((*mentions, *others), key=lambda mention: (mention.start, -mention.end)):
        if not merged or merged[-1].end <= mention.start:
            merged.append(mention)
    return tuple(merged)


def _known(words: Words, found: Iterable[Candidate]) -> Evidence:
    return evidence(
        candidate
        for candidate in found
        if candidate.entry.kind == "settled" or (candidate.entry.kind != "town" and not is_shared(words, candidate))
    )


def _mention(words: Words, candidate: Candidate) -> CountryMention:
    return CountryMention(
        start=words.starts[candidate.first],
        end=words.ends[candidate.last],
        code=CountryCode(candidate.code),
        rule=candidate.entry.rule,
    )
