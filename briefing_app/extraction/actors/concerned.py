"""Adds the countries that an event concerns because its text is about them. Reads no other sentence."""

from briefing_app.extraction.actors.between_two import MUTUAL, is_between_two, sites
from briefing_app.extraction.actors.inferred import ABOUT, in_order
from briefing_app.extraction.actors.parties import DOMESTIC, is_own
from briefing_app.extraction.actors.quarrels import acts_by_itself, is_before_world_court, is_of_quarrel
from briefing_app.extraction.actors.reach import reach, within
from briefing_app.extraction.names.pointed_countries import tells_there
from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import CountryCode, EventKind, Party


def with_owner(found: tuple[Party, ...], telling: Telling, about: Subject) -> tuple[Party, ...]:
    """Return the countries of an event with those it concerns because the text is about them."""
    codes = {party.code for party in found}
    return in_order(
        [*found, *(Party(code, inferred=True, rule=ABOUT) for code in _owners(found, telling, about) - codes)]
    )


def _owners(found: tuple[Party, ...], telling: Telling, about: Subject) -> frozenset[CountryCode]:
    """Return the owner of the text where others act: "the driver, a Bulgarian, fled", in a text on Austria.

    Who takes office or is elected elsewhere does so without it, and an outbreak elsewhere is there alone. In a text
    about two, what is between two is between them: "the pact with Chile lapsed". Who governs, no country being told,
    governs the text's own.
    """
    codes = {party.code for party in found}
    if about.partners and _is_of_both(found, telling, about):
        return about.partners
    if (telling.kind is EventKind.VISIT and len(codes) == 1 and _flies_in(telling)) or _stays_away(telling):
        return frozenset(about.countries[:1])
    if about.host is not None and _is_of_troops(telling):
        return frozenset({about.host})
    if telling.kind is EventKind.SANCTION and telling.concept not in _BY_ITSELF and not _has_target(telling):
        return about.partners or frozenset(about.countries[:1])
    if about.owner is None:
        is_of_text = codes.isdisjoint(about.countries) and (_governs(telling) or _is_with_other(telling, codes))
        return frozenset(about.countries[:1] if is_of_text else ())
    takes_two = telling.kind in MUTUAL or is_between_two(telling)
    is_abroad = codes <= sites(telling) | _pointed_to(found, telling)
    is_there = is_abroad and not (takes_two and not _is_of_several(telling)) and not _governs(telling)
    is_among_others = (
        telling.kind in MUTUAL and len({party.code for party in found if is_own(party)} - sites(telling)) > 1
    )
    is_domestic = telling.concept in DOMESTIC and _is_placed(telling) and not _topples(telling)
    is_alone = acts_by_itself(telling) and not is_between_two(telling) and not _builds_abroad(telling)
    acts_elsewhere = is_domestic or is_alone or is_there or is_among_others or _is_elsewhere(telling)
    acts_elsewhere = acts_elsewhere or _strikes_other(telling)
    is_another = acts_elsewhere or not any(is_own(party) for party in found)
    return frozenset(() if is_another else (about.owner,))


def _strikes_other(telling: Telling) -> bool:
    """Return whether nobody of a country hits another one: "drones struck the Saudi plants" names no attacker."""
    verb = telling.verb
    if telling.kind not in {EventKind.STRIKE, EventKind.ATTACK} or verb is None or verb.passive:
        return False
    doer = subject(telling.sentence, verb)
    hits = range(verb.last + 1, reach(telling)[1] + 1)
    return (
        doer is not None
        and not any(within(telling.sentence, *doer))
        and len(hits) > 0
        and any(within(telling.sentence, hits.start, hits.stop - 1))
    )


def _pointed_to(found: tuple[Party, ...], telling: Telling) -> set[CountryCode]:
    """Return the country of a "there" in its sentence."""
    sentence = telling.sentence
    has_there = any(tells_there(sentence, at) for at, word in enumerate(sentence.lowers) if word == "there")
    return {party.code for party in found if has_there and party.inferred and is_own(party)}


def _builds_abroad(telling: Telling) -> bool:
    """Return whether a country sets up or gives up what states have in others: "France opened a base"."""
    sentence, verb = telling.sentence, telling.verb
    after = range(verb.last + 1, reach(telling)[1] + 1) if verb is not None else range(0)
    return any(sentence.is_a(at, "held abroad") for at in after)


def _topples(telling: Telling) -> bool:
    """Return whether foreigners bring down whoever rules: "French paratroopers ousted him"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None and not verb.passive else None
    return telling.concept == "coup" and doer is not None and any(within(sentence, *doer))


def _is_placed(telling: Telling) -> bool:
    """Return whether its own words tell where it takes place: "Bulgaria's premier quit", not "hired a British firm".

    "Two coups brought officers to power who turned to Russia" is of the text's own country.
    """
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    own = within(sentence, *doer) if doer is not None else ()
    if own and telling.concept != "open":
        return True
    named = (one for one in within(sentence, *reach(telling)) if one not in own)
    starts = [sentence.indices_of(one.start, one.end)[0] for one in named]
    starts = [first - (sentence.lower(first - 1) == "the") for first in starts]
    return any(sentence.lower(first - 1) not in _NOT_PLACING for first in starts)


_NOT_PLACING = frozenset({"a", "an", "by", "with", "to", "from", "against"})


def _is_elsewhere(telling: Telling) -> bool:
    """Return whether it is told of another place: "the army in neighbouring Mali rose", "In Peru, a campaign began"."""
    sentence, verb = telling.sentence, telling.asked_by or telling.verb
    who = subject(sentence, verb) if verb is not None else None
    if who is not None and any(one.rule.startswith(("region", "town")) for one in within(sentence, *who)):
        return any(
            sentence.is_a(at, "public office") for at in range(who[0], who[1] + 1)
        )  # "Florida's governor ordered"
    placed = next((one for one in sentence.countries if sentence.indices_of(one.start, one.end)[0] == 1), None)
    is_official = who is not None and any(sentence.is_a(at, "public office") for at in range(who[0], who[1] + 1))
    # "In Baku, Energy Minister Shahbazov said" is of there, "In Lima, doctors met" may be of here
    if placed is not None and sentence.lower(0) == "in" and (placed.rule == "name" or is_official):
        return sentence.lower(sentence.indices_of(placed.start, placed.end)[1] + 1) == ","
    return who is not None and any(sentence.lower(at) in _NEIGHBOURING for at in range(who[0], who[1] + 1))


_NEIGHBOURING = frozenset({"neighbouring", "neighboring", "nearby"})


def _is_of_troops(telling: Telling) -> bool:
    """Return whether troops go, or are told or watched to: "the withdrawal is complete", "Chile left in May".

    "The team will check the claim" is of where they were, if its sentence has no other country.
    """
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    first, last = reach(telling)
    told = range(min(first, doer[0]) if doer is not None else first, last + 1)
    if verb is not None and verb.base in _LEAVING:
        return not any(one.start >= sentence.words[verb.last].end for one in within(sentence, first, last))
    if not sentence.countries and any(map(sentence.lexicon.classes["watching states"].__contains__, sentence.lowers)):
        return True
    return any(sentence.is_a(at, "troops abroad") for at in told)


_LEAVING = frozenset({"leave", "withdraw", "pull out", "go", "depart"})
_BY_ITSELF = frozenset({"suspend", "boycott"})
"""Concepts of who leaves off something of its own: "Peru suspended its cooperation"."""


def _has_target(telling: Telling) -> bool:
    """Return whether it is told whom a measure is against: "sanctions on Peru", "expelled two Chileans"."""
    sentence, verb = telling.sentence, telling.verb
    named = within(sentence, *reach(telling))
    doer = subject(sentence, verb) if verb is not None and not verb.passive else None
    own = within(sentence, *doer) if doer is not None else ()
    return any(one not in own for one in named)


def _governs(telling: Telling) -> bool:
    """Return whether a government or its like acts beyond home without its country: "the Cabinet cut ties"."""
    return telling.concept not in DOMESTIC and _is_of_governing(telling)


def _is_of_governing(telling: Telling) -> bool:
    """Return whether who governs does it, whose country is not told: "the Cabinet", not "EU ministers"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if doer is None or any(within(sentence, *doer)):
        return False
    at = range(doer[0], doer[1] + 1)
    return not _is_of_several(telling) and any(sentence.is_a(index, "governing") for index in at)


def _is_of_several(telling: Telling) -> bool:
    """Return whether those of several states do it: "EU ministers", "African leaders", "ministers of the bloc"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    at = range(doer[0], doer[1] + 1) if doer is not None else range(0)
    is_led = any(sentence.is_a(i, "of several states") or _is_acronym(sentence, i) for i in at[:-1])
    return is_led or (
        doer is not None and sentence.lower(doer[1] - 2) == "of" and sentence.is_a(doer[1], "of several states")
    )


def _is_with_other(telling: Telling, codes: set[CountryCode]) -> bool:
    """Return whether it takes two and only the other is named: "a war with Mali broke out", "the pact with Chad"."""
    if len(codes) != 1 or not is_between_two(telling):
        return False
    sentence = telling.sentence
    starts = (sentence.indices_of(one.start, one.end)[0] for one in within(sentence, *reach(telling)))
    return any(sentence.lower(first - 1) in {"with", "against"} for first in starts)


def _is_acronym(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index].word
    return word.isupper() and len(word) > 1


def _is_of_both(found: tuple[Party, ...], telling: Telling, about: Subject) -> bool:
    """Return whether it is between the two countries the text is about, whichever of them is told of."""
    codes, hosting = {party.code for party in found}, sites(telling)
    if is_between_two(telling) and (codes - about.partners <= hosting or _governs(telling)):
        return True
    if telling.kind in MUTUAL and codes.isdisjoint(about.partners) and _is_nobodys(found, telling):
        return True
    is_talk = telling.kind is EventKind.MEETING and telling.noun is not None
    if is_talk and codes <= hosting and not _is_of_several(telling):
        return True  # "talks resumed in Malabo"
    if codes - about.partners <= hosting and is_before_world_court(telling):
        return True
    if telling.kind is EventKind.MEETING and _meet(telling, codes - hosting, about):
        return True
    is_quarrel = about.are_rivals and bool(codes) and codes - hosting <= about.partners
    return is_quarrel and is_of_quarrel(telling, codes, about.partners)


def _meet(telling: Telling, own: set[CountryCode], about: Subject) -> bool:
    """Return whether several meet each other, one or none of them told to be of the two a text is about.

    "Ministers met in Geneva", "Ruiz and Premier Li met on Monday", but not "Li met the pope" or "Chinese doctors met".
    """
    sentence, verb = telling.sentence, telling.verb
    if verb is None or sentence.lower(verb.last) != "met" or verb.passive or not own < about.partners:
        return False
    doer = subject(sentence, verb)
    at = verb.last + 1
    is_alone = at >= len(sentence.words) or sentence.is_a(at, "preposition") or sentence.is_timed(at)
    ends = is_alone or sentence.lower(at) in {".", ";", ","}
    if doer is None or not ends or sentence.lower(at) == "with":
        return False
    return not within(sentence, *doer) or "and" in sentence.lowers[doer[0] : doer[1]]


def _flies_in(telling: Telling) -> bool:
    """Return whether somebody comes to where the text is: "flew in from Lima", not "flew in a jet"."""
    sentence, verb = telling.sentence, telling.verb
    if verb is not None and verb.base == "arrive":
        return sentence.lower(verb.last + 1) not in {"in", "at", "on", "home"} or sentence.is_timed(verb.last + 2)
    at = next((at for at in (verb.last, verb.last + 1) if sentence.lower(at) == "in"), 0) if verb is not None else 0
    is_open = at + 1 == len(sentence.words) or sentence.is_a(at + 1, "preposition") or sentence.is_timed(at + 1)
    return at > 0 and (is_open or not sentence.lower(at + 1).isalpha())


def _stays_away(telling: Telling) -> bool:
    """Return whether somebody will not come to where the text is: "called off their trips", not "a trip to Lima"."""
    sentence, verb = telling.sentence, telling.verb
    if verb is None or verb.base not in _CALLING_OFF or verb.passive:
        return False
    off = range(verb.last + 1, min(verb.last + _NEAR, len(sentence.words)))
    trip = next((at for at in off if sentence.lower(at) in _TRIPS), -1)
    return trip > 0 and sentence.lower(trip - 1) in {"his", "her", "their", "its"} and sentence.lower(trip + 1) != "to"


_CALLING_OFF = frozenset({"call off", "cancel", "postpone", "put off", "delay", "shorten", "scrap"})
_TRIPS = frozenset({"trip", "trips", "visit", "visits", "journey", "journeys"})
_NEAR = 4


def _is_nobodys(found: tuple[Party, ...], telling: Telling) -> bool:
    """Return whether it is known, but not whose it is: "the talks open under the eye of the guarantors"."""
    sentence, verb = telling.sentence, telling.verb
    doer = subject(sentence, verb) if verb is not None else None
    if doer is None or any(party.inferred for party in found):
        return False
    return sentence.lower(doer[0]) == "the" and not within(sentence, *doer)
