"""Tells which words of its sentence tell an event, and which countries they name. Settles no party."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from briefing_app.extraction.actors.insertions import insertions
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.factuality.governed import governing_verb, is_first_to
from briefing_app.extraction.sentence import HARD_MARKS, Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import VerbGroup


@lru_cache(maxsize=256)
def reach(telling: Telling) -> tuple[int, int]:
    """Return the first and last index of the words that tell the event: its clause, or its noun's phrase."""
    (first, last), (start, end) = _reach(telling), own_part(telling)
    inner = [stop for start, stop in insertions(telling.sentence) if _is_inside(telling, start, stop)]
    return max(first, start), min(last, end, *inner)


def _is_inside(telling: Telling, first: int, last: int) -> bool:
    """Return whether the verb, or else the noun, of a telling stands between two indices."""
    return first <= (telling.verb.last if telling.verb is not None else telling.last) <= last


def put_in(telling: Telling, mention: CountryMention) -> bool:
    """Return whether a country is only named in a clause put in beside the telling: "Ruiz, who knew Chad, opened"."""
    first, _ = telling.sentence.indices_of(mention.start, mention.end)
    return any(
        start <= first <= stop and not _is_inside(telling, start, stop) for start, stop in insertions(telling.sentence)
    )


def _reach(telling: Telling) -> tuple[int, int]:
    sentence = telling.sentence
    first, last = telling.first, telling.last
    if telling.noun is not None:
        first, last = min(first, telling.noun.phrase_first), max(last, telling.noun.phrase_last)
    if telling.verb is None:
        return first, last
    verb = telling.verb
    later = [
        _clause_start(sentence, group, verb.last) - 1
        for group in sentence.groups
        if group.first > verb.last
        and group.is_finite
        and not (_is_content(sentence, group, verb) or _says_who_leads(sentence, group))
    ]
    doer = subject(sentence, _told_of(sentence, verb))
    noun = sentence.subject_noun(verb) if verb.passive else None
    if doer is not None and noun is None and (joint := _joint(sentence, verb, doer[1])) > doer[1]:
        return min(first, joint), max(last, min([len(sentence.words) - 1, *later]))
    starts = [first, *([doer[0]] if doer is not None else []), *([noun.phrase_first] if noun is not None else [])]
    opening = _opening(sentence, _with_listed(sentence, min(starts)))
    return opening, max(last, min([len(sentence.words) - 1, *later]))


def _says_who_leads(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether it is a participle that says whose people they are: "a delegation headed by the Iraqi envoy"."""
    return verb.base in {"head", "lead", "chair"} and not verb.helpers and sentence.lower(verb.last + 1) == "by"


def _told_of(sentence: Sentence, verb: VerbGroup) -> VerbGroup:
    """Return the verb that says who acts: "became" of "Samoa became the first state to recognise it"."""
    governor = governing_verb(sentence, verb) if is_first_to(sentence, verb) else None
    return governor or verb


def _joint(sentence: Sentence, verb: VerbGroup, after: int) -> int:
    """Return the "and" that joins a verb to an earlier one of the same doer; -1 if none does.

    "Berg fled to Japan in May and was arrested by Chile": not by Japan.
    """
    earlier = [group for group in sentence.groups_between(after, verb.first - 1) if group.is_finite]
    if not earlier or any(sentence.opener(group) for group in (*earlier, verb)):
        return -1
    return next((at for at in range(verb.first - 1, earlier[-1].last, -1) if sentence.lower(at) in {"and", "but"}), -1)


def _is_content(sentence: Sentence, group: VerbGroup, verb: VerbGroup) -> bool:
    """Return whether a later verb is of what is told with "that": "ruled on Monday that boards from Peru do harm"."""
    if "that" not in sentence.vocabulary:
        return False
    between = range(verb.last + 1, group.first)
    that = next((at for at in between if sentence.lower(at) == "that"), 0)
    follows_verb = that - 1 == verb.last or sentence.is_timed(that - 1)
    return (
        that > 0
        and follows_verb
        and sentence.opener(group) in {"", "that"}
        and ";" not in sentence.lowers[that : group.first]
    )


def _clause_start(sentence: Sentence, group: VerbGroup, after: int) -> int:
    """Return where the clause of a later verb starts: at the word that opens it, if one does."""
    opener = sentence.opener(group)
    if not opener:
        doer = subject(sentence, group)
        start = doer[0] if doer is not None and doer[0] > after else group.first
        but = contrast(sentence, after, start)
        return but if "," in sentence.lowers[but + 1 : start] else start  # "but Ann of Peru, Ben of Chad and Cy left"
    return next((index for index in range(group.first - 1, -1, -1) if sentence.lower(index) == opener), group.first)


def _with_listed(sentence: Sentence, first: int) -> int:
    """Return the start of a list of persons with their countries: "Ann Berg of Peru, Tom Ruiz of Chile and others"."""
    start = first
    while sentence.lower(start - 1) == "," and sentence.words[start].is_name:
        ends = {sentence.indices_of(one.start, one.end)[1]: one for one in sentence.countries}
        country = ends.get(start - 2)
        of = sentence.indices_of(country.start, country.end)[0] - 1 if country is not None else 0
        of -= sentence.lower(of) == "the"
        name = next((at + 1 for at in range(of - 1, -1, -1) if not sentence.words[at].is_name), 0)
        if of <= name or sentence.lower(of) != "of":
            return start
        start = name
    return start


def _opening(sentence: Sentence, first: int) -> int:
    """Return the start of the sentence if no verb stands before: "In Geneva on Monday, ministers met"."""
    has_verb = any(group.last < first and group.is_finite for group in sentence.groups)
    if has_verb or _opens_with_other(sentence, first):
        return first
    return first if any(sentence.lower(at) in HARD_MARKS for at in range(first)) else 0


def _opens_with_other(sentence: Sentence, first: int) -> bool:
    """Return whether another event is told first, and who acts then is named: "After a riot in Peru, Chad's army"."""
    is_after = sentence.lower(0) in _COUNTED_FROM and sentence.lower(first - 1) == ","
    return (
        is_after and any(0 < noun.first < first for noun in sentence.nouns) and bool(within(sentence, first, first + 3))
    )


def contrast(sentence: Sentence, after: int, end: int) -> int:
    """Return the index of a "but" that tells what others did instead, between two indices; the end if none does.

    "But only after Peru agreed" tells of the same.
    """
    for at in range(after + 2, end):
        if sentence.lowers[at - 1 : at + 1] == (",", "but") and sentence.lower(at + 1) != "only":
            return at
    return end


def within(sentence: Sentence, first: int, last: int) -> Sequence[CountryMention]:
    """Return the countries named between two indices, less those that only measure something."""
    start, end = sentence.words[first].start, sentence.words[min(last, len(sentence.words) - 1)].end
    return [
        mention for mention in sentence.countries if start <= mention.start < end and not _measures(sentence, mention)
    ]


def _measures(sentence: Sentence, mention: CountryMention) -> bool:
    """Return whether a country only says how large a thing is, or of what make: "a zone the size of Switzerland".

    "A Russian-made jet", "a false Peruvian passport", "armed with Chinese rifles", "unlike Chile", "without Chile".
    """
    first, last = sentence.indices_of(mention.start, mention.end)
    before = sentence.lowers[max(0, first - 3) : first]
    is_of_make = sentence.lower(last).rpartition("-")[2] in _MADE or not _FALSE.isdisjoint(before[-1:])
    if is_of_make or before[-2:] == ("armed", "with") or before[-1:] == ("unlike",):
        return True
    if before[-1:] == ("without",) or before[-2:] == ("without", "the"):
        return True
    return before[-2:] == ("size", "of") or before in {("as", "big", "as"), ("as", "large", "as")}


_MADE = frozenset({"made", "built", "designed", "style", "era", "educated", "born", "speaking", "registered", "type"})
_FALSE = frozenset({"false", "fake", "forged", "counterfeit", "bogus", "stolen"})


def place_of_where(sentence: Sentence, index: int) -> CountryMention | None:
    """Return the country of "Nouakchott, where the general took power", if the index stands behind the "where"."""
    if "where" not in sentence.vocabulary:
        return None
    where = next((at for at in range(index - 1, -1, -1) if sentence.lower(at) == "where"), 0)
    last = where - 2 if sentence.lower(where - 1) == "," else where - 1
    before = (one for one in sentence.countries if where and sentence.indices_of(one.start, one.end)[1] == last)
    return next(before, None)


def own_part(telling: Telling) -> tuple[int, int]:
    """Return the first and last index of the part of a sentence that a telling stands in.

    Parts are set off by a semicolon, or an "and" or "but" with a doer of its own behind it. What went on meanwhile is
    set off too, and what it is counted from: "While he was in Peru, a court jailed him", "a day after a riot in Chad".
    """
    sentence = telling.sentence
    first, last = 0, len(sentence.words) - 1
    for at in _borders(sentence):
        if at < telling.first:
            first = max(first, at + 1)
        elif at > telling.last:
            last = min(last, at - 1)
    return first, last


@lru_cache(maxsize=64)
def _borders(sentence: Sentence) -> tuple[int, ...]:
    """Return the indices that part a sentence; each of its tellings asks for them in turn."""
    if sentence.vocabulary.isdisjoint(_PARTING):
        return ()
    return (*_partings(sentence), *_ends_of_meanwhile(sentence), *_measured(sentence))


def _partings(sentence: Sentence) -> Iterator[int]:
    """Yield the index of each semicolon, and of each "and" and "but" that a doer and its verb follow."""
    yield from (at for at, word in enumerate(sentence.lowers) if word == ";")
    for group in sentence.groups:
        doer = subject(sentence, group) if group.is_finite else None
        before = [other for other in sentence.groups if other.is_finite and other.last < group.first]
        if doer is None or not before or doer[1] >= group.first:
            continue
        if doer[0] <= before[-1].first or _is_in_phrase(sentence, doer[0]):
            # what seems a list is a clause of its own: "opened a probe into the tender and three envoys left"
            joint = max((at for at in range(before[-1].last, doer[1]) if sentence.lower(at) in _JOINTS), default=-1)
        else:
            ahead = range(doer[0] - 1, before[-1].last, -1)
            joint = next((at for at in ahead if not sentence.is_timed(at) and not _leads(sentence, at)), -1)
        is_by = "by" in sentence.lowers[before[-1].last : max(joint, 0)]  # "the road agreed by Peru and Chile has"
        if sentence.lower(joint) in _JOINTS and not (is_by and doer[0] <= before[-1].first):
            yield joint


def _is_in_phrase(sentence: Sentence, first: int) -> bool:
    """Return whether a preposition leads what starts here, not an "after" that opens a clause."""
    return sentence.is_a(first - 1, "preposition") and sentence.lower(first - 1) not in _COUNTED_FROM


def _ends_of_meanwhile(sentence: Sentence) -> Iterator[int]:
    """Yield the index of the comma that ends a clause with "while" before the main one."""
    if sentence.vocabulary.isdisjoint(_MEANWHILE):
        return
    for group, following in pairwise(group for group in sentence.groups if group.is_finite):
        doer = subject(sentence, following)
        is_main = doer is not None and sentence.lower(doer[0] - 1) == "," and not sentence.opener(following)
        if sentence.opener(group) in _MEANWHILE and doer is not None and is_main and doer[0] > group.last:
            yield doer[0] - 1


def _measured(sentence: Sentence) -> Iterator[int]:
    """Yield where what an event is counted from starts, or ends before the main clause: "a day after a riot"."""
    for at in range(1, len(sentence.words)):
        if sentence.lower(at) not in _COUNTED_FROM or not sentence.is_a(at - 1, "time unit"):
            continue
        noun = next((one for one in sentence.nouns if one.first > at), None)
        if noun is None or any(at < group.first < noun.first for group in sentence.groups):
            continue
        has_verb = any(group.is_finite and group.last < at for group in sentence.groups)
        comma = next((index for index in range(noun.last, len(sentence.words)) if sentence.lower(index) == ","), at)
        yield at if has_verb else comma


_COUNTED_FROM = frozenset({"after", "before", "following"})
_MEANWHILE = frozenset({"while", "although", "though", "whereas"})
_JOINTS = frozenset({"and", "but"})
_PARTING = _MEANWHILE | _JOINTS | _COUNTED_FROM | {";"}


def _leads(sentence: Sentence, at: int) -> bool:
    return sentence.lower(at) == "," or sentence.is_a(at, "time preposition")
