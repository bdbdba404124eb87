"""Infers the countries of a telling that names none: from the sentences before it and what the text is about."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from briefing_app.extraction.actors.between_two import MUTUAL, is_between_two
from briefing_app.extraction.actors.reach import own_part, within
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.places import is_place
from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import CountryCode, EventKind, Party

ABOUT = "what the text is about"
AROUND = "sentence before"


def inferred(telling: Telling, before: Sequence[Sentence], about: Subject) -> tuple[Party, ...]:
    """Return the countries the text is about that the paragraph named last, else what the text is about.

    A country named once in passing ("survivors heard by video link from Germany") is where nothing else took place.
    A new paragraph leaves what the one before told: where the two differed, readers gave 19 events of 23 the first of
    the text's countries rather than those named last.
    """
    taken_up = _told_on(telling, before) or _taken_up(telling, before)
    if taken_up:
        return in_order(Party(one.code, inferred=True, rule=f"{AROUND}: {one.rule}") for one in taken_up)
    if about.target is not None and telling.kind in _FORCE:
        return (Party(about.target, inferred=True, rule=ABOUT),)
    last = before[-1] if before and before[-1].paragraph == telling.sentence.paragraph else None
    near = named_earlier(telling) or (last.countries if last is not None else ())
    others = {one.code for one in near} - {about.owner} if about.owner is not None else set()
    if len(others) == 1 and is_between_two(telling):
        # "a quarrel with Senegal led to riots. Diplomatic ties were restored in 1992."
        return in_order(Party(code, inferred=True, rule=ABOUT) for code in (*others, about.countries[0]))
    is_theirs = bool(about.company) and _is_of_them(telling)
    for sentence in reversed(before if (about.partners or about.company) and not is_theirs else ()):
        if sentence.paragraph != telling.sentence.paragraph:
            break
        named = [mention for mention in sentence.countries if mention.code in about.countries]
        if len({one.code for one in named}) > 1 and _is_of_one(telling):
            break
        if named:
            return in_order(Party(one.code, inferred=True, rule=f"{AROUND}: {one.rule}") for one in named)
    takes_two = telling.kind in MUTUAL or is_between_two(telling) or is_theirs
    codes = (about.company or about.partners or about.countries) if takes_two else about.countries[:1]
    return in_order(Party(code, inferred=True, rule=ABOUT) for code in codes)


def _is_of_one(telling: Telling) -> bool:
    """Return whether one government is told of: "The cabinet fell" is not of both countries named last."""
    doer = subject(telling.sentence, telling.verb) if telling.verb is not None else None
    is_theirs = telling.kind in MUTUAL or is_between_two(telling) or doer is None
    return not is_theirs and doer is not None and telling.sentence.lower(doer[1]) in _SINGLE


_SINGLE = frozenset({"government", "cabinet", "parliament", "premier", "president", "legislature", "presidency"})


def _is_of_them(telling: Telling) -> bool:
    """Return whether those who met act together: "They decided", "The Ministers agreed"."""
    sentence, verb = telling.sentence, telling.asked_by or telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if doer is None:
        return False
    is_plural = sentence.lower(doer[1]).endswith("s") and sentence.lower(doer[0]) in {"the", "both", "all", "their"}
    return sentence.lower(doer[1]) == "they" or (is_plural and sentence.is_a(doer[1], "governing", "public office"))


def named_earlier(telling: Telling) -> Sequence[CountryMention]:
    """Return what the parts of its sentence before its own name."""
    start, _ = own_part(telling)
    return within(telling.sentence, 0, start - 1) if start > 0 else ()


def _told_on(telling: Telling, before: Sequence[Sentence]) -> Sequence[CountryMention]:
    """Return the countries of the clause or sentence before that a telling goes on about."""
    doer = subject(telling.sentence, telling.verb) if telling.verb is not None else None
    if doer is None:
        return ()
    return _told_on_here(telling, doer) or _told_on_after(telling.sentence, doer, before)


def _told_on_here(telling: Telling, doer: tuple[int, int]) -> Sequence[CountryMention]:
    """Return what its own sentence names before, and it goes on about.

    "London sent a carrier, and jets followed"; "Peru left its garrison in Chad; most of them went home"; "Peru and
    Chile met, and a joint firm was founded"; "In Laos a dam broke, and two roads were shut".
    """
    sentence, earlier = telling.sentence, named_earlier(telling)
    if not earlier:
        return ()
    if place := _set_apart(sentence):
        return place
    if telling.verb is not None and telling.verb.base in _FOLLOWING:
        return _doers(sentence)
    is_of_several = telling.kind in MUTUAL or is_between_two(telling)
    is_theirs = not _PRONOUNS.isdisjoint(sentence.lowers[doer[0] : doer[1] + 1])
    return earlier if is_theirs or (is_of_several and len({one.code for one in earlier}) > 1) else ()


def _told_on_after(sentence: Sentence, doer: tuple[int, int], before: Sequence[Sentence]) -> Sequence[CountryMention]:
    """Return what the paragraph named before: "In Laos, a dam broke. Villagers below it fled"; "Work began"."""
    told = sentence.lowers[doer[0] : doer[1] + 1]
    if sentence.is_a(doer[1], "joint work"):
        return _agreed(sentence, before)
    last = before[-1] if before and before[-1].paragraph == sentence.paragraph else None
    if last is None or _THINGS.isdisjoint(told):
        return ()
    return _set_apart(last) or (_doers(last) if told == ("they",) else ())


def _doers(sentence: Sentence) -> Sequence[CountryMention]:
    """Return the countries of who or what a sentence is told of: "Dutch prices fell", before "They had jumped"."""
    main = next((group for group in sentence.groups if group.is_finite), None)
    doer = subject(sentence, main) if main is not None else None
    return within(sentence, *doer) if doer is not None else ()


_FOLLOWING = frozenset({"follow", "ensue"})
_PRONOUNS = frozenset({"they", "them", "these", "those"})
_THINGS = frozenset({"it", "its", "them", "their", "they"})


def _agreed(sentence: Sentence, before: Sequence[Sentence]) -> Sequence[CountryMention]:
    """Return the several countries that acted last in the paragraph: "Peru and Chile signed a pact", before "Work"."""
    paragraph = (one for one in reversed(before) if one.paragraph == sentence.paragraph)
    last = next((one for one in paragraph if one.countries), None)
    doers = _doers(last) if last is not None else ()
    return doers if len({one.code for one in doers}) > 1 else ()


def _set_apart(sentence: Sentence) -> Sequence[CountryMention]:
    """Return the country that a sentence opens with as its place: "In neighbouring Laos, a dam", "In Laos a dam"."""
    if sentence.lower(0) != "in":
        return ()
    verb = next((group.first for group in sentence.groups if group.is_finite), len(sentence.words))
    comma = next((at for at in range(verb) if sentence.lower(at) == ","), 0)
    opening = sentence.countries[0] if sentence.countries and sentence.countries[0].rule != "adjective" else None
    is_next = opening is not None and sentence.indices_of(opening.start, opening.end)[0] == 1
    return sentence.countries[:1] if is_next else within(sentence, 1, comma - 1) if comma > 1 else ()


def _taken_up(telling: Telling, before: Sequence[Sentence]) -> Sequence[CountryMention]:
    """Return the countries of the sentence right before if the telling goes on about what they do together there.

    "Warships of China and Russia are exercising. [Paragraph] The drill will end on Monday."
    """
    noun, last = telling.noun, before[-1] if before else None
    if noun is None and telling.verb is not None:
        who = subject(telling.sentence, telling.verb) or (0, -1)
        noun = next((one for one in telling.sentence.nouns if who[0] <= one.first <= who[1]), None)
    if noun is None or last is None or telling.sentence.lower(noun.phrase_first) not in _POINTING:
        return ()
    is_bare = all(not one.is_name for one in telling.sentence.words[noun.phrase_first + 1 : noun.last + 1])
    kinds = {*(group.sense.kind for group in last.groups), *(one.sense.kind for one in last.nouns)}
    is_same = is_bare and telling.kind in MUTUAL and telling.kind is noun.sense.kind and telling.kind in kinds
    return last.countries if is_same else ()


_FORCE = frozenset({EventKind.ATTACK, EventKind.STRIKE, EventKind.DEATH})
"""Kinds that are of whom a war is against: "More than 1,000 people have died in it since March"."""
_POINTING = frozenset({"the", "this", "that"})


def where_last(telling: Telling, before: Sequence[Sentence], codes: AbstractSet[CountryCode]) -> Iterator[Party]:
    """Yield where somebody was told to be last, if something is done to them there or they meet somebody.

    "A Danish cook, Mads Holm, was seized in Niger. Holm was freed"; "Morel flew to Dakar. Morel met the premier".
    """
    last = before[-1] if before and before[-1].paragraph == telling.sentence.paragraph else None
    is_passive = telling.verb is not None and telling.verb.passive
    if last is None or not codes or not (is_passive or telling.kind is EventKind.MEETING):
        return
    if codes <= {one.code for one in last.countries} or telling.kind is EventKind.MEETING:
        for one in last.countries:
            first, _ = last.indices_of(one.start, one.end)
            if one.code not in codes and (is_place(last, one) or last.lower(first - 1) == "to"):
                yield Party(one.code, inferred=True, rule=f"{AROUND}: {one.rule}")


def in_order(found: Iterable[Party]) -> tuple[Party, ...]:
    """Return the parties in order of their codes, the first of each country."""
    first_of: dict[str, Party] = {}
    for party in found:
        first_of.setdefault(party.code, party)
    return tuple(first_of[code] for code in sorted(first_of))
