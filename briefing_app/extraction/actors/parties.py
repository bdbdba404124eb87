"""Settles which countries take part in a telling, and which are only inferred from around. Finds no country itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.extraction.actors.between_two import MUTUAL, is_between_two
from briefing_app.extraction.actors.reach import contrast, own_part, place_of_where, reach, within
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.bearers import known_parties
from briefing_app.extraction.names.stand_ins import GENITIVES
from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import CountryCode, EventKind, Party


def parties(
    telling: Telling,
    before: Sequence[Sentence],
    known: Mapping[str, CountryCode],
    meant: Mapping[int, tuple[Party, ...]],
    about: Subject,
) -> tuple[Party, ...]:
    """Return the countries in order of their codes; what the telling itself does not name is marked as inferred.

    Args:
        telling: Whose parties they are.
        before: The sentences before it, for a sentence that names none.
        known: The country of each name the text has introduced.
        meant: The countries of words that stand for a name, by the offset of each.
        about: What the text is about.
    """
    sentence = telling.sentence
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    stretches = [reach(telling), *([doer] if doer is not None else [])]
    borne = [party for stretch in stretches for party in known_parties(sentence, *stretch, known)]
    stood_for = [party for stretch in stretches for party in _stood_for(sentence, *stretch, meant)]
    own = [Party(mention.code, rule=mention.rule) for mention in _named(telling)]
    codes = {party.code for party in (*own, *borne)}
    lacks_one = telling.kind in MUTUAL and len({party.code for party in (*own, *borne, *stood_for)}) < 2
    if not (codes or stood_for) or lacks_one:
        beside = _beside(telling, () if lacks_one else about.countries)
        # "arrived from Chad, where they had dug wells for Mali"
        is_owned = lacks_one and telling.kind is EventKind.VISIT and about.owner is not None
        own += [Party(one.code, rule=one.rule) for one in beside if not is_owned or one.code == about.owner]
    if telling.kind is EventKind.VISIT and codes == {about.owner}:
        # "Chile's court cleared his transfer, and he was flown home to Lima"
        own += [Party(one.code, rule=one.rule) for one in _earlier(telling)]
    if codes.isdisjoint(about.countries) and telling.concept not in DOMESTIC:
        # "a court at The Hague ruled that both sides must leave"
        # but "it" is nobody in "condemned the murder and called it cynical"
        stood_for += _stood_for(
            sentence, 0, len(sentence.words) - 1 if telling.verb is not None else telling.last, meant
        )
    return in_order([*own, *borne, *stood_for]) or _inferred(telling, before, about)


def _beside(telling: Telling, main: Sequence[CountryCode]) -> Sequence[CountryMention]:
    """Return what the rest of the sentence names, of the countries a text is about if any of them is among it.

    "Bosnia postponed the vote hours after Britain warned of a new war": the war is not Britain's. What "when" goes on
    to tell is the event itself; what others do besides is not: "Critics were shot, and Peru held back its aid".
    """
    sentence, (first, last) = telling.sentence, own_part(telling)
    then = _next_deed(telling)
    last = then if telling.last < then < last else last
    named = list(within(sentence, first, contrast(sentence, telling.last, last + 1) - 1))
    if "when" in sentence.lowers[telling.last : last + 1]:
        return named
    named = [mention for mention in named if not _is_of_after(telling, mention)]
    return [mention for mention in named if mention.code in main] or named


def _is_of_after(telling: Telling, mention: CountryMention) -> bool:
    """Return whether it is named for what came first or next: "died six months after a pact was signed in Lima"."""
    sentence = telling.sentence
    if mention.start < sentence.words[telling.last].end:
        return False
    later = [group for group in sentence.groups if group.first > telling.last]
    starts = [((subject(sentence, group) or (group.first, 0))[0], sentence.opener(group)) for group in later]
    clauses = (at for at, opener in starts if opener in _THEN or sentence.lower(at - 1) in _THEN)
    return any(sentence.words[first].start <= mention.start for first in clauses)


_THEN = frozenset({"after", "before", "since", "until"})


def _stood_for(sentence: Sentence, first: int, last: int, meant: Mapping[int, tuple[Party, ...]]) -> Iterator[Party]:
    """Yield the countries that words between two indices stand for.

    Whose something is stands for what was named before the sentence only where it names none until there:
    "Peruvians gave their blessing" is of nobody else.
    """
    for word in sentence.words[first : last + 1]:
        has_owner = word.lower in GENITIVES and any(one.end <= word.start for one in sentence.countries)
        if not has_owner and not (word.lower == "their" and _has_persons(sentence, word.start)):
            yield from meant.get(word.start, ())


def _has_persons(sentence: Sentence, before: int) -> bool:
    """Return whether several persons stand before who may own it: "40 prisoners walked out, their lawyers said"."""
    told = (at for at, word in enumerate(sentence.words) if word.start < before and word.lower.endswith("s"))
    return any(sentence.lexicon.is_a(sentence.lower(at).removesuffix("s"), "person noun") for at in told)


def is_own(party: Party) -> bool:
    """Return whether the telling itself names it, or a bearer of it: what is only around it stands back."""
    return not party.rule.startswith((_AROUND, ABOUT))


def is_owner(party: Party) -> bool:
    """Return whether it is there because the whole text is about it."""
    return party.rule == ABOUT


_AROUND = "sentence before"


def _named(telling: Telling) -> list[CountryMention]:
    """Return the countries that the words of the telling name, those of who says or asks for it included."""
    sentence = telling.sentence
    if telling.kind is EventKind.STATEMENT:
        return list(within(sentence, *_between_semicolons(telling)))
    own = list(within(sentence, *reach(telling)))
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    own += within(sentence, *doer) if doer is not None else ()
    place = place_of_where(sentence, telling.first)
    if place is not None and (not own or (telling.verb is not None and sentence.opener(telling.verb) == "where")):
        return [place, *own]
    speaker = telling.saying
    if speaker is not None:
        own += within(sentence, speaker.speaker_first, speaker.speaker_last)
    if telling.asked_by is not None:
        own += within(sentence, sentence.subject_first(telling.asked_by), telling.last)
    return own


def _between_semicolons(telling: Telling) -> tuple[int, int]:
    """Return the first and last index of the part of the sentence that states: what a semicolon parts is another's."""
    words = telling.sentence.lowers
    then = _next_deed(telling)
    marks = [-1, *(at for at, word in enumerate(words) if word == ";"), *([then] if then > 0 else []), len(words)]
    return max(at for at in marks if at < telling.last) + 1, min(at for at in marks if at > telling.last) - 1


def _next_deed(telling: Telling) -> int:
    """Return the "and" that leads from a statement to another deed: "promised new rules and will fly to Lima"."""
    sentence, verb = telling.sentence, telling.verb
    following = next(
        (one for one in sentence.groups if verb is not None and one.first > verb.last and one.is_finite), None
    )
    is_joined = following is not None and sentence.lower(following.first - 1) in {"and", "but"}
    return following.first - 1 if following is not None and is_joined else 0


def _inferred(telling: Telling, before: Sequence[Sentence], about: Subject) -> tuple[Party, ...]:
    """Return the countries the text is about that the paragraph named last, else what the text is about.

    A country named once in passing ("survivors heard by video link from Germany") is where nothing else took place.
    A new paragraph leaves what the one before told: where the two differed, readers gave 19 events of 23 the first of
    the text's countries rather than those named last.
    """
    taken_up = _told_on(telling, before) or _taken_up(telling, before)
    if taken_up:
        return in_order(Party(one.code, inferred=True, rule=f"{_AROUND}: {one.rule}") for one in taken_up)
    if about.target is not None and telling.kind in _FORCE:
        return (Party(about.target, inferred=True, rule=ABOUT),)
    last = before[-1] if before and before[-1].paragraph == telling.sentence.paragraph else None
    near = _earlier(telling) or (last.countries if last is not None else ())
    others = {one.code for one in near} - {about.owner} if about.owner is not None else set()
    if len(others) == 1 and is_between_two(telling):
        # "a quarrel with Senegal led to riots. Diplomatic ties were restored in 1992."
        return in_order(Party(code, inferred=True, rule=ABOUT) for code in (*others, about.countries[0]))
    is_theirs = bool(about.company) and _is_of_them(telling)
    for sentence in reversed(before if (about.partners or about.company) and not is_theirs else ()):
        if sentence.paragraph != telling.sentence.paragraph:
            break
        named = [mention for mention in sentence.countries if mention.code in about.countries]
        if named:
            return in_order(Party(one.code, inferred=True, rule=f"{_AROUND}: {one.rule}") for one in named)
    takes_two = telling.kind in MUTUAL or is_between_two(telling) or is_theirs
    codes = (about.company or about.partners or about.countries) if takes_two else about.countries[:1]
    return in_order(Party(code, inferred=True, rule=ABOUT) for code in codes)


def _is_of_them(telling: Telling) -> bool:
    """Return whether those who met act together: "They decided", "The Ministers agreed"."""
    sentence, verb = telling.sentence, telling.asked_by or telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if doer is None:
        return False
    is_plural = sentence.lower(doer[1]).endswith("s") and sentence.lower(doer[0]) in {"the", "both", "all", "their"}
    return sentence.lower(doer[1]) == "they" or (is_plural and sentence.is_a(doer[1], "governing", "public office"))


def _earlier(telling: Telling) -> Sequence[CountryMention]:
    """Return what the parts of its sentence before its own name."""
    start, _ = own_part(telling)
    return within(telling.sentence, 0, start - 1) if start > 0 else ()


def _told_on(telling: Telling, before: Sequence[Sentence]) -> Sequence[CountryMention]:
    """Return the countries of the clause or sentence before that a telling goes on about.

    "London sent a carrier, and jets followed"; "Peru left its garrison in Chad; most of them went home"; "Peru and
    Chile met, and a joint firm was founded"; "In Laos, a dam broke. Villagers below it fled".
    """
    sentence, earlier = telling.sentence, _earlier(telling)
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    if doer is None:
        return ()
    told = sentence.lowers[doer[0] : doer[1] + 1]
    if telling.verb is not None and telling.verb.base in _FOLLOWING and earlier:
        opening = next((subject(sentence, group) for group in sentence.groups if group.is_finite), None)
        return within(sentence, *opening) if opening is not None else ()
    if not _PRONOUNS.isdisjoint(told) and earlier:
        return earlier
    if (telling.kind in MUTUAL or is_between_two(telling)) and len({one.code for one in earlier}) > 1:
        return earlier
    last = before[-1] if before and before[-1].paragraph == sentence.paragraph else None
    return _set_apart(last) if last is not None and not _THINGS.isdisjoint(told) else ()


_FOLLOWING = frozenset({"follow", "ensue"})
_PRONOUNS = frozenset({"they", "them", "these", "those"})
_THINGS = frozenset({"it", "its", "them", "their", "they"})


def _set_apart(sentence: Sentence) -> Sequence[CountryMention]:
    """Return the country that a sentence opens with as its place: "In neighbouring Laos, a dam was closed"."""
    comma = next((at for at, word in enumerate(sentence.lowers) if word == ","), 0)
    return within(sentence, 1, comma - 1) if comma > 1 and sentence.lower(0) == "in" else ()


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
"""Kinds that are of whom a war is against: "More than 1,000 people have been killed since it began"."""
_POINTING = frozenset({"the", "this", "that"})
ABOUT = "what the text is about"
DOMESTIC = frozenset({"appoint", "resign", "elect", "open", "birth", "marry", "coup"})
"""Concepts that concern the country they take place in alone."""


def in_order(found: Iterable[Party]) -> tuple[Party, ...]:
    """Return the parties in order of their codes, the first of each country."""
    first_of: dict[str, Party] = {}
    for party in found:
        first_of.setdefault(party.code, party)
    return tuple(first_of[code] for code in sorted(first_of))
