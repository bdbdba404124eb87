"""Joins the tellings of a text into events, puts them in order and counts the dates that follow. Makes no draft."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing_app.extraction.arithmetic import bounded, counted_date, during, since, written
from briefing_app.extraction.closings import closed_by, ended
from briefing_app.extraction.cue import Cue
from briefing_app.extraction.cues import SPOKEN_TO, awaits, cues, is_one_occasion, is_within_span
from briefing_app.extraction.event_dates import event_date
from briefing_app.extraction.lead_names import with_lead_names
from briefing_app.extraction.order import stated_and_following
from briefing_app.extraction.parties import MUTUAL, is_own
from briefing_app.extraction.recurrence import same_tellings
from briefing_app.extraction.renamings import renamed
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.verb_groups import Tense
from briefing_app.model import DraftRelation, Party, RelationKind, Status, When


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One event of the text: its tellings, the fullest first, its date, and its order to others.

    Attributes:
        tellings: The one that dates it first, then in order of the text.
        lead: The telling that gives kind, status, title and speaker.
        relations: To other occurrences, by their index.
    """

    tellings: tuple[Telling, ...]
    lead: Telling
    when: When
    parties: tuple[Party, ...]
    relations: tuple[DraftRelation, ...] = ()


@dataclass(frozen=True, slots=True)
class _Link:
    one: int
    other: int
    cue: Cue


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
    return _ordered(_dated(joined, links), links)


def _is_subject_of_other(told: Sequence[Telling], first_of: Sequence[int], index: int) -> bool:
    """Return whether it only names what another event was done to: "the petition was debated" tells no petition.

    Nor does a congress that was addressed come about again.
    """
    again = told[index]
    if not again.is_echo:
        return False
    beside = range(max(0, index - _BESIDE), min(len(told), index + _BESIDE + 1))
    others = (at for at in beside if told[at].sentence is again.sentence and first_of[at] != first_of[index])
    verbs = [verb for at in others if (verb := told[at].verb) is not None]
    is_listener = any(verb.base in SPOKEN_TO and again.sentence.object_noun(verb) is again.noun for verb in verbs)
    return is_listener or any(again.sentence.subject_noun(verb) is again.noun for verb in verbs)


_BESIDE = 4
"""Tellings to either side that may be of the clause a noun stands in."""


def _joined(
    members: Sequence[int],
    told: Sequence[Telling],
    whens: Sequence[When],
    parties: Sequence[tuple[Party, ...]],
) -> Occurrence:
    lead = min(members, key=lambda index: (told[index].is_echo, not told[index].times, told[index].verb is None, index))
    named = [parties[index] for index in (lead, *members) if any(is_own(party) for party in parties[index])]
    is_settled = bool(named) and (len(named[0]) > 1 or told[lead].kind not in MUTUAL)
    best = named[0] if is_settled else max(named, key=len, default=parties[lead])
    date_of = min(members, key=lambda index: (not whens[index].is_dated, _width(whens[index]), index))
    ordered = [date_of, *(index for index in members if index != date_of)]
    return Occurrence(tuple(told[index] for index in ordered), told[lead], whens[date_of], best)


def _width(when: When) -> int:
    return (when.last_day - when.first_day).days if when.first_day and when.last_day else 10**7


def _links(told: Sequence[Telling], index_of: dict[Telling, int], host: dict[Telling, int], text: str) -> list[_Link]:
    """Return the stated orders between occurrences, each once."""
    by_sentence: dict[int, list[Telling]] = {}
    for telling in told:
        if telling in index_of:
            by_sentence.setdefault(telling.sentence.number, []).append(telling)
    links: list[_Link] = []
    earlier: list[Telling] = []
    last: Telling | None = None
    for number in sorted(by_sentence):
        mine = by_sentence[number]
        stated = cues(mine[0].sentence, mine, text)
        for cue in stated:
            other = _other(cue, earlier, mine, last)
            if other is not None:
                links += _placed(cue, other, earlier[-_FARTHEST:], last, index_of, host)
            if other is not None and last is not None and awaits(cue):
                links += _after_all(index_of[other], Cue(RelationKind.AFTER, other, last, ""), index_of[last], links)
        lasting = {cue.one for cue in stated if _lasts(cue.one, cue)}
        main = _main(mine[0].sentence, mine)
        if last is None or main not in lasting:  # "since then exports have grown. Before that, ..."
            last = main
        earlier += mine
    return links


def _placed(
    cue: Cue,
    other: Telling,
    earlier: Sequence[Telling],
    last: Telling | None,
    index_of: dict[Telling, int],
    host: dict[Telling, int],
) -> Iterator[_Link]:
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
            yield _Link(at, index_of[over], Cue(RelationKind.AFTER, other, over, ""))
        if cue.kind is RelationKind.BEFORE:
            cue, place = replace(cue, kind=RelationKind.DURING), index_of[over]
    elif cue.kind is RelationKind.DURING:
        place = host.get(other, place)
    if one != place:
        yield _Link(one, place, cue)
    if last is not None and is_within_span(cue) and index_of[last] not in {one, place}:
        yield _Link(one, index_of[last], replace(cue, kind=RelationKind.AFTER))


def _after_all(one: int, cue: Cue, last: int, links: Sequence[_Link]) -> list[_Link]:
    """Return links that place an event after the one told last and after what that one came in the middle of."""
    around = [link.other for link in links[-_FARTHEST:] if link.one == last and link.cue.kind is RelationKind.DURING]
    return [_Link(one, place, cue) for place in (last, *around) if place != one]


_FARTHEST = 40
"""Tellings looked back over for what a noun names again."""


def _other(cue: Cue, earlier: Sequence[Telling], mine: Sequence[Telling], last: Telling | None) -> Telling | None:
    """Return what the cue places its telling beside; None if the words leave it open."""
    if cue.other is None and cue.name is None and cue.distance is not None and cue.words.lower().endswith(_COUNTING):
        return _dated_last(earlier, last) or last
    if cue.other is not None or cue.name is None:
        return cue.other or last
    before = [telling for telling in mine if telling.last < cue.name and telling is not cue.one]
    return renamed(cue.one.sentence, cue.name, [*earlier[-_FARTHEST:], *before], last)


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


def _main(sentence: Sentence, told: Sequence[Telling]) -> Telling:
    """Return the telling a following "then" follows: the main verb's, else the last one."""
    main = [telling for telling in told if telling.verb is not None and telling.verb.is_finite]
    return next((telling for telling in main if not _is_aside(sentence, telling)), (main or list(told))[-1])


def _is_aside(sentence: Sentence, telling: Telling) -> bool:
    return telling.verb is not None and bool(sentence.opener(telling.verb))


_ROUNDS = 3


def _dated(found: Sequence[Occurrence], links: Iterable[_Link]) -> list[Occurrence]:
    """Return the occurrences with the dates that follow from others; what the words state is never moved."""
    dated = list(found)
    stated = list(links)
    for _ in range(_ROUNDS):
        for link in stated:
            _settle(dated, link.one, link.other, link.cue, link.cue.kind)
            _settle(dated, link.other, link.one, link.cue, _INVERSE[link.cue.kind])
    return dated


_INVERSE = {
    RelationKind.BEFORE: RelationKind.AFTER,
    RelationKind.AFTER: RelationKind.BEFORE,
    RelationKind.DURING: RelationKind.SAME,
    RelationKind.SAME: RelationKind.SAME,
}


def _settle(dated: list[Occurrence], mine: int, other: int, cue: Cue, kind: RelationKind) -> None:
    """Date one occurrence from the other in place, if its own words do not date it."""
    occurrence, known = dated[mine], dated[other].when
    if occurrence.when.is_dated or occurrence.lead.status is Status.PLANNED:
        return
    when: When | None = None
    if cue.distance is not None and kind in {RelationKind.BEFORE, RelationKind.AFTER}:
        when = _within(occurrence.when, counted_date(known, kind, cue.distance, cue.words))
    elif _shares_time(kind, cue):
        when = during(known, cue.words)
    elif _lasts(occurrence.lead, cue) and known.first_day is not None:
        when = since(known, cue.words)
    if when is None and kind is RelationKind.BEFORE and cue.other is not None and known.is_dated:
        when = bounded(occurrence.when, kind, known, cue.words)
    if when is not None:
        dated[mine] = replace(occurrence, when=when)


def _shares_time(kind: RelationKind, cue: Cue) -> bool:
    """Return whether what is placed has the date of the other: it came meanwhile, or both are of one occasion."""
    if kind is RelationKind.DURING:
        return cue.words.lower() != "when"
    return kind is RelationKind.SAME and is_one_occasion(cue)


def _within(limits: When, counted: When | None) -> When | None:
    """Return a date counted with an open end ("more than a week later"), closed by what is known of it already."""
    if counted is None or counted.is_dated:
        return counted
    first, last = counted.first_day or limits.first_day, counted.last_day or limits.last_day
    if first is not None and last is not None and first > last:
        return None
    return replace(counted, first_day=first, last_day=last, edtf=written(first, last))


def _lasts(telling: Telling, cue: Cue) -> bool:
    """Return whether it is "since then, applications have doubled": from there on."""
    is_perfect = telling.verb is not None and telling.verb.tense is Tense.PERFECT
    words = cue.words.lower()
    is_since = words.startswith(("since", "from then on", "from that")) or words.endswith("since")
    return is_perfect and is_since and cue.kind is RelationKind.AFTER


def _ordered(found: Sequence[Occurrence], links: Sequence[_Link]) -> tuple[Occurrence, ...]:
    """Return the occurrences with their relations: the stated ones, and what follows through a third event."""
    related = stated_and_following(
        len(found), [(link.one, link.cue.kind, link.other, link.cue.words) for link in links]
    )
    return tuple(
        replace(occurrence, relations=tuple(related[index][other] for other in sorted(related[index])))
        for index, occurrence in enumerate(found)
    )
