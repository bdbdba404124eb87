"""Settles which countries take part in a telling, and which are only inferred from around. Finds no country itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.extraction.bearers import known_parties
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import HARD_MARKS, Sentence
from briefing_app.extraction.stand_ins import GENITIVES
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.text_subject import Subject
from briefing_app.extraction.verb_groups import VerbGroup
from briefing_app.model import CountryCode, EventKind, Party

MUTUAL = frozenset(
    {EventKind.TREATY, EventKind.AGREEMENT, EventKind.MEETING, EventKind.CALL, EventKind.VISIT, EventKind.EXERCISE}
)
"""Kinds it takes two for: where one is named, the other is looked for around it."""


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
    stretches = [_reach(telling), *([doer] if doer is not None else [])]
    borne = [party for stretch in stretches for party in known_parties(sentence, *stretch, known)]
    stood_for = [party for stretch in stretches for party in _stood_for(sentence, *stretch, meant)]
    own = [Party(mention.code, rule=mention.rule) for mention in _named(telling)]
    codes = {party.code for party in (*own, *borne)}
    lacks_one = telling.kind in MUTUAL and len({party.code for party in (*own, *borne, *stood_for)}) < 2
    if not codes or lacks_one:
        own += [Party(one.code, rule=one.rule) for one in _beside(telling, () if lacks_one else about.countries)]
    if codes.isdisjoint(about.countries) and telling.concept not in _DOMESTIC:
        # "a court at The Hague ruled that both sides must leave"
        stood_for += _stood_for(sentence, 0, len(sentence.words) - 1, meant)
    return _sorted([*own, *borne, *stood_for]) or _inferred(telling, before, about)


def _beside(telling: Telling, main: Sequence[CountryCode]) -> Sequence[CountryMention]:
    """Return what the rest of the sentence names, of the countries a text is about if any of them is among it.

    "Bosnia postponed the vote hours after Britain warned of a new war": the war is not Britain's. What "when" goes on
    to tell is the event itself.
    """
    sentence = telling.sentence
    named = list(_within(sentence, 0, len(sentence.words) - 1))
    if "when" in sentence.lowers[telling.last :]:
        return named
    return [mention for mention in named if mention.code in main] or named


def _stood_for(sentence: Sentence, first: int, last: int, meant: Mapping[int, tuple[Party, ...]]) -> Iterator[Party]:
    """Yield the countries that words between two indices stand for.

    Whose something is stands for what was named before the sentence only where it names none until there:
    "Peruvians gave their blessing" is of nobody else.
    """
    for word in sentence.words[first : last + 1]:
        has_owner = word.lower in GENITIVES and any(one.end <= word.start for one in sentence.countries)
        if not has_owner:
            yield from meant.get(word.start, ())


def is_own(party: Party) -> bool:
    """Return whether the telling itself names it, or a bearer of it: what is only around it stands back."""
    return not party.rule.startswith((_AROUND, _ABOUT))


def is_owner(party: Party) -> bool:
    """Return whether it is there because the whole text is about it."""
    return party.rule == _ABOUT


_AROUND = "sentence before"


def _named(telling: Telling) -> list[CountryMention]:
    """Return the countries that the words of the telling name, those of who says or asks for it included."""
    sentence = telling.sentence
    if telling.kind is EventKind.STATEMENT:
        return list(_within(sentence, *_between_semicolons(telling)))
    own = list(_within(sentence, *_reach(telling)))
    speaker = telling.saying
    if speaker is not None:
        own += _within(sentence, speaker.speaker_first, speaker.speaker_last)
    if telling.asked_by is not None:
        own += _within(sentence, sentence.subject_first(telling.asked_by), telling.last)
    return own


def _between_semicolons(telling: Telling) -> tuple[int, int]:
    """Return the first and last index of the part of the sentence that states: what a semicolon parts is another's."""
    words = telling.sentence.lowers
    marks = [-1, *(at for at, word in enumerate(words) if word == ";"), len(words)]
    return max(at for at in marks if at < telling.last) + 1, min(at for at in marks if at > telling.last) - 1


def _reach(telling: Telling) -> tuple[int, int]:
    """Return the first and last index of the words that tell the event: its clause, or its noun's phrase."""
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
        if group.first > verb.last and group.is_finite
    ]
    doer = subject(sentence, verb)
    noun = sentence.subject_noun(verb) if verb.passive else None
    starts = [first, *([doer[0]] if doer is not None else []), *([noun.phrase_first] if noun is not None else [])]
    opening = _opening(sentence, min(starts))
    return opening, max(last, min([len(sentence.words) - 1, *later]))


def _clause_start(sentence: Sentence, group: VerbGroup, after: int) -> int:
    """Return where the clause of a later verb starts: at the word that opens it, if one does."""
    opener = sentence.opener(group)
    if not opener:
        doer = subject(sentence, group)
        return doer[0] if doer is not None and doer[0] > after else group.first
    return next((index for index in range(group.first - 1, -1, -1) if sentence.lower(index) == opener), group.first)


def _opening(sentence: Sentence, first: int) -> int:
    """Return the start of the sentence if no verb stands before: "In Geneva on Monday, ministers met"."""
    has_verb = any(group.last < first and group.is_finite for group in sentence.groups)
    return first if has_verb or any(sentence.lower(at) in HARD_MARKS for at in range(first)) else 0


def _within(sentence: Sentence, first: int, last: int) -> Iterable[CountryMention]:
    start, end = sentence.words[first].start, sentence.words[min(last, len(sentence.words) - 1)].end
    return [
        mention for mention in sentence.countries if start <= mention.start < end and not _measures(sentence, mention)
    ]


def _measures(sentence: Sentence, mention: CountryMention) -> bool:
    """Return whether a country only says how large something is: "a zone the size of Switzerland"."""
    before = tuple(word.lower for word in sentence.words if word.end <= mention.start)
    return before[-2:] == ("size", "of") or before[-3:] in {("as", "big", "as"), ("as", "large", "as")}


def _inferred(telling: Telling, before: Sequence[Sentence], about: Subject) -> tuple[Party, ...]:
    """Return the countries the text is about that the paragraph named last, else what the text is about.

    A country named once in passing ("survivors heard by video link from Germany") is where nothing else took place.
    A new paragraph leaves what the one before told: where the two differed, readers gave 19 events of 23 the first of
    the text's countries rather than those named last.
    """
    for sentence in reversed(before):
        if sentence.paragraph != telling.sentence.paragraph:
            break
        named = [mention for mention in sentence.countries if mention.code in about.countries]
        if named:
            return _sorted(Party(one.code, inferred=True, rule=f"{_AROUND}: {one.rule}") for one in named)
    takes_two = telling.kind in MUTUAL or _is_between_two(telling)
    codes = about.partners if about.partners and takes_two else about.countries[:1]
    return _sorted(Party(code, inferred=True, rule=_ABOUT) for code in codes)


_ABOUT = "what the text is about"


def with_owner(found: tuple[Party, ...], telling: Telling, about: Subject) -> tuple[Party, ...]:
    """Return the countries of an event with those it concerns because the text is about them."""
    codes = {party.code for party in found}
    return _sorted(
        [*found, *(Party(code, inferred=True, rule=_ABOUT) for code in _owners(found, telling, about) - codes)]
    )


def _owners(found: tuple[Party, ...], telling: Telling, about: Subject) -> frozenset[CountryCode]:
    """Return the owner of the text where others act: "the driver, a Bulgarian, fled", in a text on Austria.

    Who takes office or is elected elsewhere does so without it. In a text about two, what is between two is
    between them: "the pact with Chile lapsed". Who governs, no country being told, governs the text's own.
    """
    codes = {party.code for party in found}
    if about.partners and _is_between_two(telling) and (codes - about.partners <= _sites(telling) or _governs(telling)):
        return about.partners
    if about.owner is None:
        is_of_text = codes.isdisjoint(about.countries[:1]) and _governs(telling)
        return frozenset(about.countries[:1] if is_of_text else ())
    is_another = telling.concept in _DOMESTIC or _acts_by_itself(telling) or not any(is_own(party) for party in found)
    return frozenset(() if is_another else (about.owner,))


def _governs(telling: Telling) -> bool:
    """Return whether a government or its like acts without its country: "the Cabinet", not "EU ministers"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if doer is None or telling.concept in _DOMESTIC or any(_within(sentence, *doer)):
        return False
    at = range(doer[0], doer[1] + 1)
    is_of_several = any(sentence.is_a(i, "of several states") or sentence.words[i].word.isupper() for i in at[:-1])
    return not is_of_several and any(sentence.is_a(index, "governing") for index in at)


def _sites(telling: Telling) -> set[CountryCode]:
    """Return the countries that only host or broker it: "signed in Algiers", "a Russian-brokered truce"."""
    sentence = telling.sentence
    named = list(_within(sentence, *_reach(telling)))
    acting = {one.code for one in named if not _hosts(sentence, one)}
    return {one.code for one in named} - acting


def _hosts(sentence: Sentence, mention: CountryMention) -> bool:
    first, last = sentence.indices_of(mention.start, mention.end)
    if sentence.lower(first - 1) in _AT:
        return True
    is_led = sentence.lower(first - 1) in {"by", "of"} and sentence.lower(first - 2) in _BROKERED
    return is_led or sentence.lower(last).rpartition("-")[2] in _BROKERED


_AT = frozenset({"in", "at", "near", "outside"})
_BROKERED = frozenset({"brokered", "mediated", "sponsored", "facilitated", "hosted", "arranged", "auspices"})


def _acts_by_itself(telling: Telling) -> bool:
    """Return whether a whole country does it, and says nothing of others: "Belarus will join the bloc"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if verb is None or doer is None or telling.kind is EventKind.STATEMENT:
        return False
    words = sentence.words[doer[0]], sentence.words[doer[1]]
    return any(one.start <= words[0].start and words[1].end <= one.end for one in sentence.countries)


def _is_between_two(telling: Telling) -> bool:
    """Return whether it takes two by its kind, or the words say so: "the pact lapsed", "ties were cut"."""
    if telling.kind in _BILATERAL or telling.concept in _FOUGHT:
        return True
    first, last = _reach(telling)
    return any(telling.sentence.is_a(at, "between countries") for at in range(first, last + 1))


_BILATERAL = frozenset({EventKind.TREATY, EventKind.AGREEMENT})
_FOUGHT = frozenset({"war", "truce", "recall"})
_DOMESTIC = frozenset({"appoint", "resign", "elect", "open", "birth", "marry"})


def _sorted(found: Iterable[Party]) -> tuple[Party, ...]:
    first_of: dict[str, Party] = {}
    for party in found:
        first_of.setdefault(party.code, party)
    return tuple(first_of[code] for code in sorted(first_of))
