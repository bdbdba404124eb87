"""Decides which events without a date are worth a line of a chronology. No event is better than noise."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from briefing_app.extraction.events.headlines import hosts_of_headlines, with_headlines
from briefing_app.extraction.events.soundness import SIDE_BY_SIDE, is_of_exchange, is_plain, is_sound, is_vague
from briefing_app.extraction.events.stale_plans import stale_plans
from briefing_app.extraction.events.work_under_way import is_at_work
from briefing_app.extraction.factuality.governed import governing_verb
from briefing_app.extraction.factuality.lone_nouns import VAGUE_KINDS, is_lone_trend, is_of_an_age
from briefing_app.extraction.names.attribution import Saying, sayings
from briefing_app.extraction.names.notables import Notables
from briefing_app.extraction.occurrence import Occurrence
from briefing_app.extraction.sentence import RELATIVES, Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.titling.doers import doer
from briefing_app.extraction.words.phrase_objects import ends_in_object
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import DraftRelation, EventKind, Status

_OWNERS = frozenset({"his", "her", "its", "their"})
_GRAVE_KINDS = frozenset({EventKind.ARREST, EventKind.ATTACK, EventKind.STRIKE})
_OURS = frozenset({"i", "we", "our", "my"})
_QUESTIONS = frozenset({"what", "where", "why", "how", "who", "which", "when", "whither", "could", "can", "is", "are"})


def worth_telling(found: Sequence[Occurrence], names: Mapping[int, Name], known: Notables) -> tuple[Occurrence, ...]:
    """Return the occurrences a chronology would carry, their relations numbered anew.

    What is dated, put in order by the text or told to have been denied stays, and so does what any of its tellings
    makes worth it.

    Args:
        found: The occurrences of a text.
        names: What its stand-ins mean.
        known: Who in it is of note.
    """
    is_of_markets = any(one.lead.sentence.number <= _HEAD and is_of_exchange(one.lead) for one in found)
    well_led = [_well_led(one, is_of_markets=is_of_markets) for one in found]
    found = [led or one for led, one in zip(well_led, found, strict=True)]
    placed = {relation.other for one in found for relation in one.relations if _is_stated(relation)}
    denials = _denials(led for led in well_led if led is not None)
    stale = stale_plans(found)
    kept = []
    for index, led in enumerate(well_led):
        if led is None or id(found[index]) in stale:
            continue
        is_ordered = index in placed or any(_is_stated(relation) for relation in led.relations)
        is_told = is_plain(led.lead, names, known, is_ordered=is_ordered, is_of_markets=is_of_markets)
        is_placed = _is_dated_or_denied(led, is_ordered=is_ordered) or id(led.lead.verb) in denials
        if is_placed or (is_told and _is_worth(led, names, is_ordered=is_ordered)):
            kept.append(index)
    kept = sorted({*kept, *_put_off(found, kept)})
    reporting = _reporting_verbs(found[index] for index in kept)
    kept = [index for index in kept if not _only_reports(found[index], reporting)]
    hosts = hosts_of_headlines(found, kept)
    kept = [index for index in kept if index not in hosts]
    told = with_headlines(found, hosts)
    place = {old: new for new, old in enumerate(kept)}
    return tuple(
        replace(
            told[old],
            relations=tuple(
                replace(relation, other=place[relation.other])
                for relation in told[old].relations
                if relation.other in place
            ),
        )
        for old in kept
    )


_HEAD = 2
"""The last of the sentences that say what a text is about."""


def _well_led(one: Occurrence, *, is_of_markets: bool) -> Occurrence | None:
    """Return the occurrence led by a telling a reader could stand by, None if it has none."""
    if is_sound(one.lead, is_of_markets=is_of_markets):
        return one
    others = (telling for telling in one.tellings if telling is not one.lead and not telling.is_echo)
    lead = next((telling for telling in others if is_sound(telling, is_of_markets=is_of_markets)), None)
    return replace(one, lead=lead) if lead is not None else None


def _is_dated_or_denied(one: Occurrence, *, is_ordered: bool) -> bool:
    """Return whether it stays whoever did it: its own words place it in time, or say that it never was."""
    return (one.when.is_placed and (is_ordered or not is_lone_trend(one.lead))) or one.lead.status is Status.DENIED


def _reporting_verbs(kept: Iterable[Occurrence]) -> set[int]:
    """Return the identities of the verbs of saying by which the text reports an event that tells a deed."""
    leads = (one.lead for one in kept)
    return {id(lead.saying.group) for lead in leads if lead.saying is not None and not is_vague(lead)}


def _put_off(found: Sequence[Occurrence], kept: Iterable[int]) -> Iterator[int]:
    """Yield what is put off without a new day, where its putting off is told: it is still to come."""
    told = (found[index] for index in kept)
    # What was put off in some month or year long gone has been held since, for all one knows.
    fresh = (one for one in told if not one.when.is_dated or one.when.first_day == one.when.last_day)
    moved = {id(one.lead.moved) for one in fresh if one.lead.moved is not None}
    for index, one in enumerate(found):
        if one.lead.status is Status.PLANNED and one.lead.verb is None and id(one.lead.noun) in moved:
            yield index


def _denials(found: Iterable[Occurrence]) -> set[int]:
    """Return the identities of the verbs that deny an event: whoever denies it, that he does is told."""
    leads = (one.lead for one in found)
    return {
        id(lead.saying.group)
        for lead in leads
        if lead.status is Status.DENIED and lead.saying is not None and lead.saying.group is not None
    }


def _only_reports(one: Occurrence, reporting: Container[int]) -> bool:
    """Return whether an undated report adds nothing to the event it tells: "four drowned, the coast guard reported"."""
    verb = one.lead.verb
    if verb is None or one.when.is_dated or one.lead.kind is not EventKind.STATEMENT:
        return False
    return id(verb) in reporting and one.lead.sentence.lexicon.is_a(verb.base, "reporting")


def _is_stated(relation: DraftRelation) -> bool:
    """Return whether words of order say so, rather than a tense alone."""
    return relation.words not in {"", "had", "'d", "’d"}


def _is_worth(one: Occurrence, names: Mapping[int, Name], *, is_ordered: bool) -> bool:
    return any(_stands_alone(telling, names, is_ordered=is_ordered) for telling in one.tellings if not telling.is_echo)


def _stands_alone(telling: Telling, names: Mapping[int, Name], *, is_ordered: bool) -> bool:
    """Return whether an undated telling says who did something in particular."""
    verb = telling.verb
    if is_of_an_age(telling):
        return False
    if telling.sentence.is_headline and telling.sentence.lower(0) in _QUESTIONS:
        return False
    if verb is None:
        return is_ordered or _is_named(telling)
    if verb.tense is Tense.INFINITIVE and telling.status is not Status.HAPPENED:
        return _is_asked_or_meant(telling, verb)
    return _has_agent(telling, verb) or _is_done_by_someone(telling, verb, names, is_ordered=is_ordered)


def _is_done_by_someone(telling: Telling, verb: VerbGroup, names: Mapping[int, Name], *, is_ordered: bool) -> bool:
    who = doer(telling.sentence, verb)
    if not who or _opens_with_phrase(telling.sentence, who):
        return False
    if _is_unknown(telling.sentence, who, names):
        is_person = telling.sentence.lower(who[0]) in {"he", "she", "they"} and _is_suffered(telling, verb)
        is_one = telling.sentence.lower(who[0]) in {"he", "she", "they"} and verb.tense is not Tense.PRESENT
        is_one = is_one or (telling.sentence.lower(who[0]) == "it" and verb.tense is Tense.PERFECT)
        return is_person or (is_ordered and (is_one or verb.passive or not is_vague(telling)))
    if is_ordered:
        return True
    if telling.sentence.lower(who[0]) in _OWNERS and telling.sentence.words[who[0]].start not in names:
        return False
    if telling.kind is EventKind.STATEMENT and not _describes_by(telling.sentence, verb):
        return _can_speak(telling.sentence, who, verb, names)
    return not _is_background(telling, verb)


def _is_suffered(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether it is a death, or what was done to somebody: its victim may be told by a pronoun."""
    return telling.kind is EventKind.DEATH or (verb.passive and telling.kind in _GRAVE_KINDS)


def _opens_with_phrase(sentence: Sentence, who: Sequence[int]) -> bool:
    """Return whether a preposition stands where the doer should, and leads no count: "At least 15 died"."""
    is_led = sentence.is_a(who[0], "preposition")
    return is_led and all(count_of(sentence.lower(at)) is None for at in who[1:4])


def _has_agent(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether it is a statement with "by" and a name behind it: "condemned by Costa Rica"."""
    after = verb.last + 2
    words = telling.sentence.words
    is_led = telling.sentence.lower(after - 1) == "by" and after < len(words) and words[after].is_name
    if not verb.helpers and telling.sentence.is_a(verb.head, "adjectival participle"):
        return False  # "troops, backed by Peru"
    return is_led and telling.kind is EventKind.STATEMENT


def _is_named(telling: Telling) -> bool:
    """Return whether the noun alone says enough: what is asked for, or "the assassination of the governor"."""
    noun = telling.noun
    if noun is None or telling.status is Status.REQUESTED:
        return noun is not None
    is_predicate = any(group.base == "be" and group.last == noun.phrase_first - 1 for group in telling.sentence.groups)
    return telling.kind not in VAGUE_KINDS and noun.phrase_last > noun.last and not is_predicate


def _is_asked_or_meant(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether it is what somebody was asked, or has decided, to do; a mere aim is no event."""
    sentence = telling.sentence
    governor = governing_verb(sentence, verb)
    who = doer(sentence, verb)
    if governor is None or not who or sentence.is_a(who[0], "pronoun"):
        return bool(who) and telling.status is Status.PLANNED and sentence.is_headline
    if telling.status is Status.REQUESTED:
        return governor.is_finite
    return governor.is_finite and not is_vague(telling) and not sentence.opener(governor)


def _is_unknown(sentence: Sentence, who: Sequence[int], names: Mapping[int, Name]) -> bool:
    """Return whether the doer is a pronoun, and nothing says whom it means."""
    if sentence.words[who[0]].start in names:
        return False
    if not sentence.vocabulary.isdisjoint(_OURS) and any(sentence.lower(at) in _OURS for at in who):
        return True
    lone = sentence.is_a(who[0], "personal pronoun") or sentence.lower(who[0]) in {"there", *RELATIVES}
    return lone or (len(who) == 1 and sentence.is_a(who[0], "pronoun", "determiner"))


def _is_background(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether it is said by the way: a trend in a side clause, what only describes a noun, a prospect."""
    sentence = telling.sentence
    if is_reduced(sentence, verb) and telling.kind is not EventKind.DEATH:
        return True
    if _describes_by(sentence, verb) or _is_effect(telling, verb):
        return True
    if telling.saying is not None and _is_comment(sentence, telling.saying):
        return True
    if telling.kind in VAGUE_KINDS and (is_reduced(sentence, verb) or _is_inserted(sentence, verb)):
        return True
    if telling.status is Status.PLANNED:
        return is_vague(telling) or sentence.opener(verb) in RELATIVES
    opener = sentence.opener(verb)
    is_main = opener in SIDE_BY_SIDE or (opener == "that" and telling.saying is not None)
    return not is_main and is_vague(telling) and not _is_of_a_name(telling, verb)


def _is_effect(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether it says what came of something or how things stand: "this agreement enhanced their ties"."""
    who = doer(telling.sentence, verb)
    is_pointing = bool(who) and telling.sentence.lower(who[0]) in {"this", "that", "these", "those"}
    is_state = telling.status is Status.ONGOING and telling.kind is EventKind.OTHER
    is_state = is_state and not (telling.concept or telling.times or is_at_work(telling.sentence, verb, who))
    return is_state or (is_pointing and is_vague(telling))


def _describes_by(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a bare participle with "by" describes a noun: "82 men led by the mayor", not "fell by 3%"."""
    after = verb.last + 2
    is_bare = verb.tense is Tense.PAST and not verb.helpers and sentence.lower(after - 1) == "by"
    is_bare = is_bare and not ends_in_object(sentence.words, verb.head, verb.last, sentence.lexicon)
    is_bare = is_bare and not sentence.lexicon.is_a(verb.base, "no passive")  # "retaliated by closing a consulate"
    return is_bare and after < len(sentence.words) and not sentence.words[after].word[0].isdigit()


def _is_inserted(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether it only says what the subject is called or like: "The drill, named Belt, began"."""
    is_bare = verb.tense is Tense.PAST and not verb.helpers and sentence.lower(verb.first - 1) == ","
    following = next((other for other in sentence.groups if other.first > verb.last and other.is_finite), None)
    if not is_bare or following is None or sentence.opener(following):
        return False
    return any(sentence.lower(at) == "," for at in range(verb.last + 1, following.first))


def _is_of_a_name(telling: Telling, verb: VerbGroup) -> bool:
    """Return whether "which" goes on about a name: "General Motors, which lost a third of its value"."""
    who = doer(telling.sentence, verb)
    is_relative = telling.sentence.opener(verb) in RELATIVES
    return is_relative and all(telling.sentence.words[at].is_name for at in who[-1:])


def _is_comment(sentence: Sentence, saying: Saying) -> bool:
    """Return whether one who only comments says so, as what stands with the name shows."""
    around = range(max(0, saying.speaker_first - 1), min(len(sentence.words), saying.speaker_last + _NEAR_NAME))
    return any(sentence.is_a(at, "commentator") for at in around)


_NEAR_NAME = 10
_SPEAKERS = ("office", "body", "speaker")


def _can_speak(sentence: Sentence, who: Sequence[int], verb: VerbGroup, names: Mapping[int, Name]) -> bool:
    """Return whether the doer is one whose words are news: a state, an office, a body; no commentator's remark."""
    if verb.passive:
        return True
    if sentence.lexicon.is_a(verb.base, "bare speech") and not any(one.group is verb for one in sayings(sentence)):
        return False
    around = range(max(0, who[0] - 1), verb.first)
    if any(sentence.is_a(at, "commentator") for at in around) and sentence.lexicon.is_a(verb.base, "bare speech"):
        return False
    if len(who) == 1 and sentence.words[who[0]].start in names:
        return True
    return any(
        (sentence.words[at].is_name and not sentence.is_a(at, "determiner")) or sentence.is_a(at, *_SPEAKERS)
        for at in who
    )
