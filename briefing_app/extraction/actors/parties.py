"""Settles which countries take part in a telling, and which are only inferred from around. Finds no country itself."""

from collections.abc import Iterator, Mapping, Sequence

from briefing_app.extraction.actors.between_two import MUTUAL
from briefing_app.extraction.actors.inferred import ABOUT, AROUND, in_order, inferred, named_earlier, where_last
from briefing_app.extraction.actors.reach import contrast, own_part, place_of_where, put_in, reach, within
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.attribution import Saying
from briefing_app.extraction.names.bearers import known_parties
from briefing_app.extraction.names.places import is_place
from briefing_app.extraction.names.stand_ins import GENITIVES
from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.reduced_clauses import main_verb_after
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
        own += [Party(one.code, rule=one.rule) for one in named_earlier(telling)]
    if codes.isdisjoint(about.countries) and telling.concept not in DOMESTIC:
        # "a court at The Hague ruled that both sides must leave"
        # but "it" is nobody in "condemned the murder and called it cynical"
        stood_for += _stood_for(
            sentence, 0, len(sentence.words) - 1 if telling.verb is not None else telling.last, meant
        )
    if _binds_then(telling) and before and before[-1].paragraph == sentence.paragraph:
        # "approved tariffs on goods from China. They entered into force in May"
        stood_for += [Party(one.code, inferred=True, rule=f"{AROUND}: {one.rule}") for one in before[-1].countries]
    if not own and about.owner is None:
        borne += where_last(telling, before, {party.code for party in (*borne, *stood_for)})
    return in_order([*own, *borne, *stood_for]) or inferred(telling, before, about)


def _binds_then(telling: Telling) -> bool:
    """Return whether what the sentence before told takes effect: "They entered into force"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if verb is None or doer is None or not sentence.lexicon.is_a(verb.base, "taking effect"):
        return False
    return doer[0] == doer[1] and sentence.lower(doer[0]) in {"it", "they", "these", "this"}


def _beside(telling: Telling, main: Sequence[CountryCode]) -> Sequence[CountryMention]:
    """Return what the rest of the sentence names, of the countries a text is about if any of them is among it.

    "Bosnia postponed the vote hours after Britain warned of a new war": the war is not Britain's. What "when" goes on
    to tell is the event itself; what others do besides is not: "Critics were shot, and Peru held back its aid".
    """
    sentence, (first, last) = telling.sentence, own_part(telling)
    then = _next_deed(telling)
    last = then if telling.last < then < last else last
    if telling.verb is not None and (main_verb := main_verb_after(sentence, telling.verb)) is not None:
        last = min(last, main_verb.first - 1)  # "the cabinet named in May said it might talk to Peru"
    named = list(within(sentence, first, contrast(sentence, telling.last, last + 1) - 1))
    if "when" in sentence.lowers[telling.last : last + 1]:
        return named
    named = [mention for mention in named if not _is_of_after(telling, mention)]
    named = [mention for mention in named if mention.code in main] or named
    # "doctors from Cuba have yet to arrive in Lima, although the clinic opened"
    return [mention for mention in named if telling.kind not in MUTUAL and is_place(sentence, mention)] or named


def _is_of_after(telling: Telling, mention: CountryMention) -> bool:
    """Return whether it is named for what came first or next: "died six months after a pact was signed in Lima"."""
    sentence = telling.sentence
    if mention.start < sentence.words[telling.last].end:
        return False
    for group in sentence.groups:
        first = (subject(sentence, group) or (group.first, 0))[0]
        is_then = sentence.opener(group) in _THEN or sentence.lower(first - 1) in _THEN
        if group.first > telling.last and is_then and sentence.words[first].start <= mention.start:
            ends = (at for at in range(group.last + 1, len(sentence.words)) if sentence.lower(at) == ",")
            return mention.start < sentence.words[next(ends, -1)].end
    return False


_THEN = frozenset({"after", "before", "since", "until"})


def _stood_for(sentence: Sentence, first: int, last: int, meant: Mapping[int, tuple[Party, ...]]) -> Iterator[Party]:
    """Yield the countries that words between two indices stand for.

    Whose something is stands for what was named before the sentence only where it names none until there:
    "Peruvians gave their blessing" is of nobody else.
    """
    for word in sentence.words[first : last + 1]:
        if word.start not in meant:
            continue
        has_owner = word.lower in GENITIVES and any(one.end <= word.start for one in sentence.countries)
        if not has_owner and not (word.lower == "their" and _has_persons(sentence, word.start)):
            yield from meant[word.start]


def _has_persons(sentence: Sentence, before: int) -> bool:
    """Return whether several persons stand before who may own it: "40 prisoners walked out, their lawyers said"."""
    told = (at for at, word in enumerate(sentence.words) if word.start < before and word.lower.endswith("s"))
    return any(sentence.lexicon.is_a(sentence.lower(at).removesuffix("s"), "person noun") for at in told)


def is_own(party: Party) -> bool:
    """Return whether the telling itself names it, or a bearer of it: what is only around it stands back."""
    return not party.rule.startswith((AROUND, ABOUT))


def is_owner(party: Party) -> bool:
    """Return whether it is there because the whole text is about it."""
    return party.rule == ABOUT


def _named(telling: Telling) -> list[CountryMention]:
    """Return the countries that the words of the telling name, those of who says or asks for it included."""
    sentence = telling.sentence
    if telling.kind is EventKind.STATEMENT:
        return list(within(sentence, *_between_semicolons(telling)))
    own = list(within(sentence, *reach(telling)))
    doer = subject(sentence, telling.verb) if telling.verb is not None else None
    own += within(sentence, *doer) if doer is not None else ()
    own += _put_off_by(telling)
    own = [mention for mention in own if not put_in(telling, mention)]
    place = place_of_where(sentence, telling.first)
    if place is not None and (not own or (telling.verb is not None and sentence.opener(telling.verb) == "where")):
        return [place, *own]
    speaker = telling.saying
    if speaker is not None and not (own and _looks_on(telling, speaker)):
        own += within(sentence, speaker.speaker_first, speaker.speaker_last)
    if telling.asked_by is not None:
        own += within(sentence, sentence.subject_first(telling.asked_by), telling.last)
    return own


def _put_off_by(telling: Telling) -> Sequence[CountryMention]:
    """Return who puts off or owns what only a noun tells: "Tunis has postponed the opening of a tunnel"."""
    sentence, noun = telling.sentence, telling.noun
    if telling.verb is not None or noun is None:
        return ()
    verb = next((group for group in reversed(sentence.groups) if group.last < noun.first and group.is_finite), None)
    doer = subject(sentence, verb) if verb is not None and not verb.passive else None
    is_object = verb is not None and verb.last < noun.phrase_first <= verb.last + 2
    moves = verb is not None and is_object and sentence.lexicon.is_a(verb.base, "postponing")
    is_its = sentence.lower(noun.first - 1) == "its"  # "Angola marked 50 years of its independence from Portugal"
    return within(sentence, *doer) if doer is not None and (moves or is_its) else ()


def _looks_on(telling: Telling, speaker: Saying) -> bool:
    """Return whether who tells of it takes no part: "a Japanese diplomat said", of a coup or a flood elsewhere."""
    who = range(speaker.speaker_first, speaker.speaker_last + 1)
    return telling.kind is EventKind.DISASTER or any(telling.sentence.is_a(at, "onlooker") for at in who)


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


DOMESTIC = frozenset({"appoint", "resign", "elect", "open", "birth", "marry", "coup"})
"""Concepts that concern the country they take place in alone."""
