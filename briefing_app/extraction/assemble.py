"""Turns a text into drafts of events: reads its sentences, weighs their tellings, joins those of one event."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from briefing_app.extraction.actors.concerned import with_owner
from briefing_app.extraction.actors.parties import parties
from briefing_app.extraction.countries import find_countries
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.dates.ranges import joined
from briefing_app.extraction.dates.terms import stated_term
from briefing_app.extraction.events.tellings import tellings
from briefing_app.extraction.events.worth import worth_telling
from briefing_app.extraction.factuality.unknown_nouns import unknown_nouns
from briefing_app.extraction.names.bearers import bearers
from briefing_app.extraction.names.counted_countries import counted
from briefing_app.extraction.names.links import linked
from briefing_app.extraction.names.meant_countries import countries_meant
from briefing_app.extraction.names.notables import notables
from briefing_app.extraction.names.pointed_countries import pointed
from briefing_app.extraction.names.speaker_names import speaker_name
from briefing_app.extraction.names.stand_ins import names_of_stand_ins
from briefing_app.extraction.names.text_subject import Subject, subject_of
from briefing_app.extraction.occurrence import Occurrence
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.extraction.story import occurrences
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times import find_times
from briefing_app.extraction.titling import title
from briefing_app.extraction.words.begun_deeds import with_begun
from briefing_app.extraction.words.dateline import agency_end, dateline, day_of_writing, horizon, line_end
from briefing_app.extraction.words.entries import Entry, entries, entry_around
from briefing_app.extraction.words.event_nouns import EventNoun, event_nouns
from briefing_app.extraction.words.lexicon import Lexicon, lexicon
from briefing_app.extraction.words.quotes import QUOTES, quoted
from briefing_app.extraction.words.sentences import sentences
from briefing_app.extraction.words.series import Part, parts
from briefing_app.extraction.words.spent_times import only_ends_time
from briefing_app.extraction.words.tokens import Token, tokens
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup, verb_groups
from briefing_app.model import EventDraft, Mention, Span


def extract(text: str, anchor: date | None) -> tuple[EventDraft, ...]:
    """Return the events the text tells, in the order it first tells them.

    Args:
        text: The whole text; offsets in the drafts are into it.
        anchor: The publication day; without one, what is relative to it stays open.
    """
    written = day_of_writing(text, anchor)
    times = joined(find_times(text, written), text)
    line = dateline(text, times, anchor)
    known_until = horizon(anchor, line)
    spelled_out = tuple(read_sentences(text, times, line, written))
    told = [telling for sentence in spelled_out for telling in _told(sentence, known_until)]
    read = tuple(sentence for sentence in spelled_out if sentence.item is None)
    known = bearers(read)
    about = subject_of(read)
    names = names_of_stand_ins(read, text)
    pointing = {**linked(read, about), **counted(read, about), **pointed(read, about)}
    meant = {**countries_meant(names, read, known), **pointing}
    countries = [parties(telling, _before(telling, read), known, meant, about) for telling in told]
    found = worth_telling(occurrences(told, countries, text, known_until), names, notables(read))
    return tuple(_draft(text, occurrence, names, about) for occurrence in found)


def _told(sentence: Sentence, known_until: date | None) -> Iterator[Telling]:
    """Yield the tellings of a sentence; of one spelled out from a series of days only those of its own day."""
    for telling in tellings(sentence, known_until):
        if sentence.item is None or telling.times:
            yield telling


def read_sentences(
    text: str,
    times: Sequence[TimeExpression],
    line: TimeExpression | None = None,
    written: date | None = None,
) -> Iterator[Sentence]:
    """Yield the sentences of the text, each with its words, verbs, nouns, times and countries.

    Args:
        text: The whole text.
        times: What is found in it.
        line: The dateline among them; it dates its sentence only if nothing else does.
        written: The day the text was written.
    """
    countries = find_countries(text)
    words_of_events = lexicon()
    chronology = entries(text, times, line, written)
    paragraph = number = end = 0
    is_quoting = False
    for span in sentences(text):
        if "\n" in text[end : span.start]:
            paragraph += 1
            is_quoting = False
        end = span.end
        entry = entry_around(chronology, span.start, span.end)
        words = _words_told(text, span, line, entry)
        if not words:
            continue
        inside, is_quoting = _quoted(words, is_quoting=is_quoting)
        own_times = _without_line(_within(times, span), line)
        own_countries = _countries_within(countries, span)
        if entry is not None:
            groups = verb_groups(words, words_of_events)
            own_times = _with_entry(own_times, entry, groups, is_first=span.start <= entry.start)
        is_headline = entry is not None or _is_headline(text, span)
        for part in parts(words, own_times, own_countries, words_of_events):
            lowers = _lowers(part)
            groups, nouns = _heads(part, words_of_events)
            yield Sentence(
                number,
                paragraph,
                span,
                part.words,
                groups,
                nouns,
                part.times,
                _timed(part),
                _named_in(part, own_countries),
                is_headline,
                words_of_events,
                lowers,
                frozenset(lowers),
                words_of_events.classes_of_each(lowers),
                inside if part.is_whole else frozenset(),
                part.item,
            )
            number += 1


def _heads(part: Part, words_of_events: Lexicon) -> tuple[tuple[VerbGroup, ...], tuple[EventNoun, ...]]:
    """Return the verbs and the event nouns of a sentence; next to words of time unknown nouns count too."""
    groups = with_begun(verb_groups(part.words, words_of_events), part.words, words_of_events)
    groups = tuple(group for group in groups if not only_ends_time(part.words, group.first, part.times))
    nouns = event_nouns(part.words, groups, words_of_events)
    nouns = tuple(noun for noun in nouns if not only_ends_time(part.words, noun.first, part.times))
    if part.times:
        unknown = unknown_nouns(part.words, groups, nouns, part.times, words_of_events)
        nouns = tuple(sorted((*nouns, *unknown), key=lambda noun: noun.first))
    return groups, tuple(noun for noun in nouns if not _is_time(part.words[noun.first], part.times))


def _lowers(part: Part) -> tuple[str, ...]:
    """Return the words in lower case; "that" before a month is its article, as it opens no clause.

    Nor does the World Health Organization's short name, unless all is in capitals.
    """
    is_shouted = not any(word.word.islower() for word in part.words)
    lowers = [word.lower if is_shouted or word.word != "WHO" else "w.h.o" for word in part.words]
    for time in part.times:
        at = next((at for at, word in enumerate(part.words) if word.start == time.start), None)
        if at is not None and lowers[at : at + 2] != ["that", "same"] and lowers[at] == "that":
            lowers[at] = "the" if part.words[at + 1].is_name else "that"
    return tuple(lowers)


def _timed(part: Part) -> frozenset[int]:
    """Return the indices of the words that are part of a time."""
    return frozenset(
        at
        for time in part.times
        for at, word in enumerate(part.words)
        if time.start < word.end and word.start < time.end
    )


def _named_in(part: Part, countries: tuple[CountryMention, ...]) -> tuple[CountryMention, ...]:
    """Return the countries that the words of a part name."""
    if part.is_whole:
        return countries
    return tuple(one for one in countries if any(one.start < word.end and word.start < one.end for word in part.words))


def _quoted(words: Sequence[Token], *, is_quoting: bool) -> tuple[frozenset[int], bool]:
    """Return the indices of the quoted words and whether the quotation goes on; most sentences have no mark at all."""
    if QUOTES.isdisjoint(word.lower for word in words):
        return (frozenset(range(len(words))) if is_quoting else frozenset()), is_quoting
    return quoted(words, is_open=is_quoting)


def _without_line(times: tuple[TimeExpression, ...], line: TimeExpression | None) -> tuple[TimeExpression, ...]:
    """Return the times less the dateline, unless nothing else dates the sentence."""
    others = tuple(time for time in times if time is not line)
    return others if any(time.when is not None for time in others) else times


def _with_entry(
    times: tuple[TimeExpression, ...], entry: Entry, groups: Sequence[VerbGroup], *, is_first: bool
) -> tuple[TimeExpression, ...]:
    """Return the times with the date of the entry: it dates the first sentence, and what tells in the present.

    A later sentence with a day of its own ("invade the next day") needs none.
    """
    others = tuple(time for time in times if time is not entry.time)
    tells_on = any(group.tense is Tense.PRESENT for group in groups) and all(time.when is None for time in others)
    is_told = is_first or tells_on
    return (entry.time, *others) if is_told else others


def _words_told(text: str, span: Span, line: TimeExpression | None, entry: Entry | None) -> tuple[Token, ...]:
    """Return the words less the head of their line; those of an entry less their stop too, as headlines have none."""
    told = _after_line(text, span, line) if entry is None else Span(max(span.start, entry.start), span.end)
    words = tokens(text, told) if told is not None else ()
    return words[:-1] if entry is not None and words and words[-1].word == "." else words


def _after_line(text: str, span: Span, line: TimeExpression | None) -> Span | None:
    """Return the stretch less the dateline it opens with, which is no part of its grammar; None if that is all."""
    if line is None or not span.start <= line.start < line.end < span.end:
        start = span.start + agency_end(span.cut(text))
    else:
        start = line_end(span.cut(text), line.end - span.start) + span.start
    return Span(start, span.end) if start < span.end else None


def _is_time(word: Token, times: Sequence[TimeExpression]) -> bool:
    """Return whether the word is part of a time ("3 March") rather than an event."""
    return any(time.start <= word.start < time.end for time in times)


def _within(times: Sequence[TimeExpression], span: Span) -> tuple[TimeExpression, ...]:
    start = bisect_left(times, span.start, key=lambda time: time.start)
    return tuple(times[start : bisect_right(times, span.end - 1, key=lambda time: time.start)])


def _countries_within(countries: Sequence[CountryMention], span: Span) -> tuple[CountryMention, ...]:
    start = bisect_left(countries, span.start, key=lambda mention: mention.start)
    return tuple(countries[start : bisect_right(countries, span.end - 1, key=lambda mention: mention.start)])


def _is_headline(text: str, span: Span) -> bool:
    """Return whether the stretch is a line of its own without a stop."""
    line_starts = span.start == 0 or "\n" in text[max(0, span.start - 3) : span.start]
    return (
        line_starts
        and text[span.end - 1] not in ".!?”\"':"
        and len(span.cut(text)) < 160
        and "\n" not in span.cut(text)
    )


_SENTENCES_BACK = 12


def _before(telling: Telling, read: Sequence[Sentence]) -> Sequence[Sentence]:
    position = bisect_left(read, telling.sentence.number, key=lambda sentence: sentence.number)
    return read[max(0, position - _SENTENCES_BACK) : position]


def _draft(text: str, occurrence: Occurrence, names: Mapping[int, Name], about: Subject) -> EventDraft:
    lead = occurrence.lead
    speaker = speaker_name(lead.sentence, lead.saying, text, names) if lead.saying is not None else None
    return EventDraft(
        title=title(lead, names),
        when=occurrence.when,
        kind=lead.kind,
        status=lead.status,
        mentions=tuple(Mention(telling.sentence.span, telling.trigger) for telling in occurrence.tellings),
        parties=with_owner(occurrence.parties, lead, about),
        attributed_to=speaker,
        until=stated_term(lead, occurrence.when, text),
        relations=occurrence.relations,
    )
