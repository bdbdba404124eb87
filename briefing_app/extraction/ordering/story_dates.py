"""Dates the events of a text from one another, as its words of order allow. Moves no date the words state."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from briefing_app.extraction.cue import Cue
from briefing_app.extraction.dates.arithmetic import bounded, counted_date, during, from_then, nth_date, since, written
from briefing_app.extraction.dates.event_dates import undated
from briefing_app.extraction.occurrence import Link, Occurrence
from briefing_app.extraction.ordering.cues import (
    is_backdrop,
    is_led_moment,
    is_limited,
    is_one_occasion,
    is_same_moment,
)
from briefing_app.extraction.ordering.frames import BETWEEN
from briefing_app.extraction.ordering.nth_days import BEGINNINGS, LASTING, is_from_end, is_nth, tells_end
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense
from briefing_app.model import Basis, RelationKind, Status, When

_ROUNDS = 3


def dated(found: Sequence[Occurrence], links: Iterable[Link]) -> list[Occurrence]:
    """Return the occurrences with the dates that follow from others; what the words state is never moved."""
    known = list(found)
    stated = list(links)
    for _ in range(_ROUNDS):
        for link in stated:
            _cut_short(known, link)
            _settle(known, link.one, link.other, link.cue, link.cue.kind)
            if not _leads_on(link.cue):
                _settle(known, link.other, link.one, link.cue, _INVERSE[link.cue.kind])
    return known


def _cut_short(found: list[Occurrence], link: Link) -> None:
    """End the week or month of what came earlier in it before the day of what it came before, in place."""
    when, known = found[link.one].when, found[link.other].when
    first, last, day = when.first_day, when.last_day, known.first_day
    if link.cue.kind is not RelationKind.BEFORE or not link.cue.words.lower().startswith("earlier "):
        return
    is_near = known.last_day is not None and day is not None and (known.last_day - day).days <= 1
    if is_near and first is not None and last is not None and day is not None and first < day <= last:
        end = day - timedelta(days=1)
        found[link.one] = replace(found[link.one], when=replace(when, last_day=end, edtf=written(first, end)))


_INVERSE = {
    RelationKind.BEFORE: RelationKind.AFTER,
    RelationKind.AFTER: RelationKind.BEFORE,
    RelationKind.DURING: RelationKind.SAME,
    RelationKind.SAME: RelationKind.SAME,
}


def without_borrowed(found: Sequence[Occurrence], links: Sequence[Link], anchor: date | None) -> list[Occurrence]:
    """Return the occurrences less the days counted from a landmark instead of from what it only places.

    "He quit after the crash of 3 May. His deputy followed a day later": nobody knows when he quit.
    """
    kept = list(found)
    placed = {link.one for link in links if link.cue.kind in _APART and _is_placed(link, found)}
    for link in links:
        occurrence = found[link.one]
        if (
            _is_counted_on(occurrence)
            and link.cue.kind in _APART
            and link.other in placed
            and not kept[link.other].when.is_dated
        ):
            kept[link.one] = replace(occurrence, when=undated(occurrence.lead.status, anchor))
            placed.add(link.one)
    return kept


_SHORT_UNITS = frozenset({"hour", "minute"})


def _leads_on(cue: Cue) -> bool:
    """Return whether the words only count on from what was told last: "two days later" says nothing of it."""
    return cue.distance is not None and cue.words.lower().endswith(_COUNTED_ON)


_COUNTED_ON = ("later", "earlier", "afterwards", "day", "month", "year", "afternoon", "evening", "night")


def _is_counted_on(occurrence: Occurrence) -> bool:
    """Return whether its date is counted from the one stated last, which may be that of another event."""
    return occurrence.when.basis is Basis.STORY


def _is_placed(link: Link, found: Sequence[Occurrence]) -> bool:
    """Return whether the link says when it came by what its own sentence or a distance tells."""
    cue = link.cue
    if cue.distance is not None:
        return cue.distance.unit not in _SHORT_UNITS  # an hour before is still of the day
    is_of_sentence = cue.other is not None and cue.other.sentence is cue.one.sentence
    return is_of_sentence or found[link.other].when.is_day


_APART = frozenset({RelationKind.BEFORE, RelationKind.AFTER})


def _settle(found: list[Occurrence], mine: int, other: int, cue: Cue, kind: RelationKind) -> None:
    """Date one occurrence from the other in place, if its own words do not date it."""
    occurrence, known = found[mine], found[other].when
    if occurrence.when.is_dated or occurrence.when.extent or occurrence.lead.status is Status.PLANNED:
        return
    if kind is RelationKind.AFTER and _counts_from_end(cue, found[other]):
        return  # "the summit opened on 3 May. Two days after the summit": nobody knows when it ended
    when = _followed(occurrence, found[other], cue, kind)
    if when is None and kind is RelationKind.BEFORE and cue.other is not None and known.is_dated:
        when = bounded(occurrence.when, kind, known, cue.words)
    if when is not None:
        found[mine] = replace(occurrence, when=when)


def _followed(occurrence: Occurrence, other: Occurrence, cue: Cue, kind: RelationKind) -> When | None:
    """Return the date that follows for one occurrence from the other's; None where the words leave it open."""
    known = other.when
    if cue.distance is not None and kind in _APART:
        return _within(occurrence.when, counted_date(known, kind, cue.distance, cue.words))
    if cue.distance is not None and is_nth(cue):
        is_far_edge = tells_end(other.tellings[0]) is not is_from_end(cue) and not known.extent
        is_counted = kind is RelationKind.DURING and not is_far_edge
        return nth_date(known, cue.distance, cue.words) if is_counted else None
    if cue.words == BETWEEN and kind is RelationKind.AFTER and known.first_day is not None:
        return from_then(occurrence.when, known.first_day)
    if kind is RelationKind.DURING and _only_ends(other) and not is_limited(cue):
        return bounded(occurrence.when, RelationKind.BEFORE, known, cue.words)
    if _shares_time(kind, cue, known) and not _only_begins(other):
        return during(known, cue.words)
    return since(known, cue.words) if lasts(occurrence.lead, cue) and known.first_day is not None else None


def _counts_from_end(cue: Cue, known: Occurrence) -> bool:
    """Return whether a noun for something that lasts is counted from, of which only the first day is known."""
    if cue.other is None or not _only_begins(known):
        return False
    return cue.other.is_ending or (cue.other.verb is None and known.lead.kind in LASTING)


def _only_begins(occurrence: Occurrence) -> bool:
    """Return whether its date is but the first day of something that lasts: "a strike that began on 4 May"."""
    telling = occurrence.tellings[0]
    is_begun = telling.verb is not None and telling.verb.base in BEGINNINGS
    return is_begun and telling.noun is not None and occurrence.when.is_day


def _only_ends(occurrence: Occurrence) -> bool:
    """Return whether its date is but the last day of something that lasted: "the visit, which ended on 9 May"."""
    telling = occurrence.tellings[0]
    is_end = telling.noun is not None and telling.verb is not None and tells_end(telling)
    return is_end and telling.kind in LASTING and occurrence.when.is_day


def _shares_time(kind: RelationKind, cue: Cue, known: When) -> bool:
    """Return whether what is placed has the date of the other: it came meanwhile, or both are of one occasion."""
    is_of_day = cue.kind is RelationKind.DURING and cue.distance is None and "day" in cue.words.lower().split()
    if known.is_day and is_of_day:
        return True  # "on the same day as"
    if kind is RelationKind.DURING:
        return cue.words.lower() != "when" or (known.is_day and is_led_moment(cue))
    if kind is not RelationKind.SAME:
        return False
    return is_one_occasion(cue) or (known.is_day and (is_same_moment(cue) or is_backdrop(cue)))


def _within(limits: When, counted: When | None) -> When | None:
    """Return a date counted with an open end ("more than a week later"), closed by what is known of it already.

    None if it would lie past the last day on which it can have happened.
    """
    if counted is None or (limits.last_day and counted.first_day and counted.first_day > limits.last_day):
        return None
    if counted.is_dated:
        return counted
    first, last = counted.first_day or limits.first_day, counted.last_day or limits.last_day
    if first is not None and last is not None and first > last:
        return None
    return replace(counted, first_day=first, last_day=last, edtf=written(first, last))


def lasts(telling: Telling, cue: Cue) -> bool:
    """Return whether it is "since then, applications have doubled": from there on."""
    is_perfect = telling.verb is not None and telling.verb.tense is Tense.PERFECT
    words = cue.words.lower()
    is_since = words.startswith(("since", "from then on", "from that")) or words.endswith("since")
    return is_perfect and is_since and cue.kind is RelationKind.AFTER
