"""Joins the tellings of a text into events, puts them in order and counts the dates that follow. Makes no draft."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.extraction.actors.between_two import MUTUAL
from briefing_app.extraction.actors.parties import is_own
from briefing_app.extraction.coreference.lead_names import with_lead_names
from briefing_app.extraction.coreference.recurrence import FARTHEST, same_tellings
from briefing_app.extraction.coreference.renamings import is_taken_up, renamed
from briefing_app.extraction.cue import Cue
from briefing_app.extraction.dates.event_dates import event_date
from briefing_app.extraction.occurrence import Link, Occurrence
from briefing_app.extraction.ordering.closings import closed_by, comes_out, ended
from briefing_app.extraction.ordering.cues import SPOKEN_TO, awaits, cues, is_limited, is_within_span
from briefing_app.extraction.ordering.nth_days import is_from_end, is_nth, lasting_before, tells_end
from briefing_app.extraction.ordering.order import stated_and_following
from briefing_app.extraction.ordering.story_dates import dated, lasts, without_borrowed
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense
from briefing_app.model import Party, RelationKind, Status, When


def occurrences(
    told: Sequence[Telling], parties: Sequence[tuple[Party, ...]], text: str, anchor: date | None
) -> tuple[Occurrence, ...]:
    """Return the events of the text in the order they are first told.

    Args:
        told: The tellings, in order of the text.
        parties: The countries of each telling.
        text: The whole text.
        anchor: The last day the text can tell of.
    """
    whens = [event_date(telling, anchor) for telling in told]
    named = [frozenset(party.code for party in row if not party.inferred) for row in parties]
    first_of = with_lead_names(told, whens, named, same_tellings(told, whens, named))
    members: dict[int, list[int]] = {}
    for index, first in enumerate(first_of):
        if first >= 0 and not (index != first and _is_subject_of_other(told, first_of, index)):
            members.setdefault(first, []).append(index)
    heads = sorted(members)
    place = {head: index for index, head in enumerate(heads)}
    joined = [_joined(members[head], told, whens, parties) for head in heads]
    index_of = {telling: place[first] for telling, first in zip(told, first_of, strict=True) if first >= 0}
    host = {told[at]: place[of] for at in range(len(told)) if (of := ended(told, first_of, at)) is not None}
    links = _links(told, index_of, host, text)
    return _ordered(dated(without_borrowed(joined, links, anchor), links), links)


def _is_subject_of_other(told: Sequence[Telling], first_of: Sequence[int], index: int) -> bool:
    """Return whether it only names what another event was done to: "the petition was debated" tells no petition.

    Nor does a congress that was addressed come about again, or a freeze that is lifted.
    """
    again = told[index]
    if not again.is_echo:
        return False
    beside = range(max(0, index - _BESIDE), min(len(told), index + _BESIDE + 1))
    others = (at for at in beside if told[at].sentence is again.sentence and first_of[at] != first_of[index])
    verbs = [verb for at in others if (verb := told[at].verb) is not None]
    acts_on = (verb for verb in verbs if verb.base in SPOKEN_TO or verb.sense.concept in _UNDOING)
    is_object = any(again.sentence.object_noun(verb) is again.noun for verb in acts_on)
    return is_object or any(again.sentence.subject_noun(verb) is again.noun for verb in verbs)


_UNDOING = frozenset({"restore", "end", "cancel"})
"""Concepts of verbs that do away with what their object names."""
_BESIDE = 4
"""Tellings to either side that may be of the clause a noun stands in."""


def _joined(
    members: Sequence[int],
    told: Sequence[Telling],
    whens: Sequence[When],
    parties: Sequence[tuple[Party, ...]],
) -> Occurrence:
    lead = min(members, key=lambda index: _plainness(told[index], index))
    named = [parties[index] for index in (lead, *members) if any(is_own(party) for party in parties[index])]
    is_settled = bool(named) and (len(named[0]) > 1 or told[lead].kind not in MUTUAL)
    best = named[0] if is_settled else max(named, key=len, default=parties[lead])
    date_of = min(members, key=lambda index: (not whens[index].is_dated, _width(whens[index]), index))
    ordered = [date_of, *(index for index in members if index != date_of)]
    return Occurrence(tuple(told[index] for index in ordered), told[lead], whens[date_of], best)


def _plainness(telling: Telling, index: int) -> tuple[bool, bool, bool, bool, int]:
    """Return how little a telling says of what happened, and its place: the least says most."""
    return telling.is_echo, _only_points(telling), not telling.times, telling.verb is None, index


def _only_points(telling: Telling) -> bool:
    """Return whether it takes up what is known: "the crime was committed on 3 May", "before he died"."""
    sentence, verb = telling.sentence, telling.verb
    if is_taken_up(telling):
        return True
    if telling.noun is not None:
        is_known = sentence.lower(telling.noun.phrase_first) == "the"
        is_known = is_known and verb is not None and verb.base in {"come", "happen", "occur", "take place"}
        return is_known or sentence.is_a(telling.noun.last, "any event")
    is_pronoun = verb is not None and sentence.is_a(verb.first - 1, "personal pronoun")
    return is_pronoun and verb is not None and sentence.is_a(verb.first - 2, "temporal before", "temporal after")


def _width(when: When) -> int:
    return (when.last_day - when.first_day).days if when.first_day and when.last_day else 10**7


def _links(told: Sequence[Telling], index_of: dict[Telling, int], host: dict[Telling, int], text: str) -> list[Link]:
    """Return the stated orders between occurrences, each once."""
    by_sentence: dict[int, list[Telling]] = {}
    for telling in told:
        if telling in index_of:
            by_sentence.setdefault(telling.sentence.number, []).append(telling)
    links: list[Link] = []
    earlier: list[Telling] = []
    last: Telling | None = None
    for number in sorted(by_sentence):
        mine = by_sentence[number]
        stated = cues(mine[0].sentence, mine, text)
        for cue in stated:
            other = _other(cue, earlier, mine, last)
            if other is not None:
                links += _placed(cue, other, earlier[-FARTHEST:], last, index_of, host)
            if other is not None and last is not None and awaits(cue):
                links += _after_all(index_of[other], Cue(RelationKind.AFTER, other, last, ""), index_of[last], links)
        lasting = {cue.one: cue.other for cue in stated if lasts(cue.one, cue)}
        main = _told_on(_main(mine[0].sentence, mine, stated), stated)
        if last is None or main not in lasting:  # "since then exports have grown. Before that, ..."
            last = lasting.get(main) or main
        earlier += mine
    return links


def _placed(
    cue: Cue,
    other: Telling,
    earlier: Sequence[Telling],
    last: Telling | None,
    index_of: dict[Telling, int],
    host: dict[Telling, int],
) -> Iterator[Link]:
    """Yield the links a cue states.

    Args:
        cue: The words of order.
        other: What they place its telling beside; it may say what is over: the crowds' going home, a march.
        earlier: What was told in the sentences before.
        last: The main event told before.
        index_of: The occurrence of each telling.
        host: The occurrences that tellings of an end are the end of.
    """
    one, place = index_of[cue.one], index_of[other]
    over = closed_by(other, earlier) if other.sentence is cue.one.sentence else None
    if over is not None and place != index_of[over]:
        is_own = all(index_of.get(telling) != place for telling in earlier)
        at = place if is_own else one  # "the verdict" may name again a fine told before the hearing
        if is_own or cue.kind is RelationKind.AFTER:
            yield Link(at, index_of[over], Cue(RelationKind.AFTER, other, over, ""))
        if cue.kind is RelationKind.BEFORE and not comes_out(other):
            cue, place = replace(cue, kind=RelationKind.DURING), index_of[over]
    elif is_from_end(cue) and tells_end(other):
        pass  # the last day is that of its end
    elif cue.kind is RelationKind.DURING or cue.distance is not None:
        if is_limited(cue) and other.is_ending and other not in host:
            cue = replace(cue, kind=RelationKind.BEFORE)  # of the talks nothing but their end is told
        place = host.get(other, place)
    if one != place:
        yield Link(one, place, cue)
    if last is not None and is_within_span(cue) and index_of[last] not in {one, place}:
        yield Link(one, index_of[last], replace(cue, kind=RelationKind.AFTER))


def _after_all(one: int, cue: Cue, last: int, links: Sequence[Link]) -> list[Link]:
    """Return links that place an event after the one told last and after what that one came in the middle of."""
    around = [link.other for link in links[-FARTHEST:] if link.one == last and link.cue.kind is RelationKind.DURING]
    return [Link(one, place, cue) for place in (last, *around) if place != one]


def _other(cue: Cue, earlier: Sequence[Telling], mine: Sequence[Telling], last: Telling | None) -> Telling | None:
    """Return what the cue places its telling beside; None if the words leave it open."""
    if cue.other is None and cue.name is None and is_nth(cue):
        return lasting_before([*earlier[-FARTHEST:], *(one for one in mine if one.last < cue.one.first)], cue)
    if cue.other is None and cue.name is None and cue.distance is not None and cue.words.lower().endswith(_COUNTING):
        return _dated_last(earlier, last) or last
    if cue.other is not None or cue.name is None:
        return cue.other or last
    before = [telling for telling in mine if telling.last < cue.name and telling is not cue.one]
    found = renamed(cue.one.sentence, cue.name, [*earlier[-FARTHEST:], *before], last)
    is_yet_to_come = found is not None and found.status is Status.PLANNED and cue.one.status is Status.HAPPENED
    return None if is_yet_to_come and cue.kind is RelationKind.AFTER else found


_COUNTING = ("after", "before", "that")


def _dated_last(earlier: Sequence[Telling], last: Telling | None) -> Telling | None:
    """Return what a day is told of at the end of the sentence before, if its main verb has none.

    "Peru left ahead of the advance, which began on 4 April. Three days after that, ..." counts from the advance.
    """
    near = earlier[-1] if earlier else None
    if near is None or last is None or last.times or not near.times or near.sentence is not last.sentence:
        return None
    is_about = near.noun is not None and near.verb is not None and near.sentence.opener(near.verb) == "which"
    is_end = near.times[-1].end >= near.sentence.words[-1].start - 1
    return near if is_about and is_end else None


def _main(sentence: Sentence, told: Sequence[Telling], stated: Sequence[Cue]) -> Telling:
    """Return the telling a following "then" follows: the main verb's, else the last one.

    What only places another is not it: "in the course of an exercise held in May, a helicopter ditched".
    """
    marks = {cue.other for cue in stated if cue.other is not None and cue.other.noun is not None}
    verbs = [telling for telling in told if telling.verb is not None and telling.verb.is_finite]
    main = [telling for telling in verbs if telling not in marks] or verbs
    return next((telling for telling in main if not _is_aside(sentence, telling)), (main or list(told))[-1])


def _told_on(main: Telling, stated: Sequence[Cue]) -> Telling:
    """Return from what the story goes on: "before the talks opened he had resigned" goes on from the talks."""
    if main.verb is None or main.verb.tense is not Tense.PLUPERFECT:
        return main
    before = (cue.other for cue in stated if cue.one is main and cue.kind is RelationKind.BEFORE)
    return next((other for other in before if other is not None and other.sentence is main.sentence), main)


def _is_aside(sentence: Sentence, telling: Telling) -> bool:
    return telling.verb is not None and bool(sentence.opener(telling.verb))


def _ordered(found: Sequence[Occurrence], links: Sequence[Link]) -> tuple[Occurrence, ...]:
    """Return the occurrences with their relations: the stated ones, and what follows through a third event."""
    related = stated_and_following(
        len(found), [(link.one, link.cue.kind, link.other, link.cue.words) for link in links]
    )
    return tuple(
        replace(occurrence, relations=tuple(related[index][other] for other in sorted(related[index])))
        for index, occurrence in enumerate(found)
    )
