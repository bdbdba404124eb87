"""Joins a headline to the event of the text below that tells in full what it announces. Weighs no event."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.extraction.occurrence import Occurrence
from briefing_app.extraction.sentence import Sentence


def hosts_of_headlines(found: Sequence[Occurrence], kept: Sequence[int]) -> dict[int, int]:
    """Return for each undated headline the event of the text below that tells in full what it announces."""
    bodies = [index for index in kept if not _is_title(found[index].lead.sentence)][:_BODY_READ]
    hosts: dict[int, int] = {}
    for index, one in enumerate(found):
        if one.when.is_dated or not all(_is_title(telling.sentence) for telling in one.tellings):
            continue
        long_words = {word for word in one.lead.sentence.vocabulary if len(word) >= _LONG_WORD}
        shared = {at: len(long_words & found[at].lead.sentence.vocabulary) for at in bodies}
        host = max(bodies, key=lambda at: (shared[at], found[at].when.first_day or date.max, -at), default=None)
        if host is not None and shared[host] >= _SHARED_WORDS:
            hosts[index] = host
    return hosts


def with_headlines(found: Sequence[Occurrence], hosts: Mapping[int, int]) -> list[Occurrence]:
    """Return the occurrences, each with the headlines that announce it among its tellings."""
    told = list(found)
    for index, host in hosts.items():
        told[host] = replace(told[host], tellings=(*told[host].tellings, *found[index].tellings))
    return told


def _is_title(sentence: Sentence) -> bool:
    return sentence.is_headline and sentence.number <= 1


_LONG_WORD = 5
_SHARED_WORDS = 2
_BODY_READ = 6
