"""Joins the drafts of many sources into events: one event, all its passages. Reads no file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing_app.extraction.actors.between_two import MUTUAL
from briefing_app.extraction.actors.parties import is_own, is_owner
from briefing_app.extraction.merging.account import Account, accounts
from briefing_app.extraction.merging.conflicts import conflicts
from briefing_app.extraction.merging.corroboration import copy_families, independent_sources
from briefing_app.extraction.merging.grouping import Grouping
from briefing_app.model import Event, EventDraft, EventId, Party, Relation, Source, SourceId, Status, When

Told = tuple[Source, tuple[EventDraft, ...]]
"""A source with its drafts."""


def merge(drafts: Sequence[Told]) -> tuple[Event, ...]:
    """Return the events in order of time; the order of the sources makes no difference.

    Nothing is lost: every mention of every draft is a passage of exactly one event.
    """
    return Merger().merge(drafts)


class Merger:
    """Merges again and again as documents come, and works out only what those that came last change."""

    def __init__(self) -> None:
        self._told: dict[SourceId, tuple[Told, tuple[Account, ...]]] = {}
        self._grouping = Grouping()
        self._events: dict[tuple[Account, ...], tuple[_Around, Event]] = {}

    def merge(self, drafts: Sequence[Told]) -> tuple[Event, ...]:
        """Return what `merge` does; events that are as they were the last time are the same objects."""
        ordered = sorted(drafts, key=lambda pair: (pair[0].published or date.max, pair[0].sha256, pair[0].id))
        told = self._accounts(ordered)
        groups = self._grouping.groups(told)
        families = copy_families([source for source, _ in ordered])
        ids = {(account.source.id, account.number): group[0].id for group in groups for account in group}
        before, self._events = self._events, {}
        for group in map(tuple, groups):
            around = _around(group, ids, families)
            known = before.get(group)
            self._events[group] = known if known and known[0] == around else (around, _event(group, around))
        return tuple(sorted((event for _, event in self._events.values()), key=_in_time))

    def _accounts(self, ordered: Sequence[Told]) -> list[Account]:
        """Return the accounts of all sources, those that are new compared with the rest."""
        now = {pair[0].id: pair for pair in ordered}
        if any(not _is_same(now.get(source_id), pair) for source_id, (pair, _) in self._told.items()):
            self._told, self._grouping = {}, Grouping()  # what was compared can't be taken back
        for pair in ordered:
            known = self._told.get(pair[0].id)
            told = known[1] if known else accounts(*pair)
            if not known:
                self._grouping.add(told)
            self._told[pair[0].id] = pair, told
        return [account for source, _ in ordered for account in self._told[source.id][1]]


def _is_same(one: Told | None, other: Told) -> bool:
    """Return whether nothing changed; what was stored since comes back as other objects, once."""
    return one is not None and ((one[0] is other[0] and one[1] is other[1]) or one == other)


def _in_time(event: Event) -> tuple[date, date, str]:
    when = event.when
    return when.first_day or when.last_day or date.max, when.last_day or date.max, event.id


@dataclass(frozen=True, slots=True)
class _Around:
    """What an event takes from other events and sources than its own: all else follows from its accounts."""

    relations: tuple[Relation, ...]
    independent_sources: int


def _around(group: Sequence[Account], ids: dict[tuple[SourceId, int], EventId], families: dict[str, int]) -> _Around:
    sources = list({account.source.id: account.source for account in group}.values())
    return _Around(_relations(group, ids), independent_sources(sources, families))


def _event(group: Sequence[Account], around: _Around) -> Event:
    found = conflicts(group)
    lead = _lead(group)
    when = _when(group, contested=any(conflict.field == "date" for conflict in found))
    return Event(
        id=group[0].id,
        title=lead.draft.title,
        when=when,
        kind=lead.draft.kind,
        status=lead.draft.status,
        passages=tuple(passage for account in group for passage in account.passages),
        parties=_parties(group, lead),
        attributed_to=lead.draft.attributed_to,
        until=next((account.draft.until for account in group if account.draft.until is not None), None),
        relations=around.relations,
        conflicts=found,
        independent_sources=around.independent_sources,
    )


_STRENGTH = {Status.HAPPENED: 0, Status.ONGOING: 1, Status.PLANNED: 2, Status.REQUESTED: 3, Status.DENIED: 4}


def _lead(group: Sequence[Account]) -> Account:
    """Return the account that names the event: what happened outranks what was planned."""
    return min(group, key=lambda account: _STRENGTH[account.draft.status])


def _when(group: Sequence[Account], *, contested: bool) -> When:
    """Return the most precise date the accounts agree on; where they do not, the span of what they say."""
    dated = [account.when for account in group if account.when.is_dated and account.draft.status is not Status.PLANNED]
    planned = [account.when for account in group if account.when.is_dated]
    if contested:
        return _span(dated)
    if not planned:
        return group[0].when
    return min(dated, key=_width) if dated else planned[-1]


def _span(stated: Sequence[When]) -> When:
    """Return the span of the dates that disagree; a coarse one that holds a finer one takes no side."""
    whens = [when for when in stated if not any(_holds(when, other) for other in stated)]
    first = min(when.first_day for when in whens if when.first_day is not None)
    last = max(when.last_day for when in whens if when.last_day is not None)
    return replace(
        whens[0], first_day=first, last_day=last, edtf=f"{first}/{last}", rule="sources disagree", extent=False
    )


def _holds(outer: When, inner: When) -> bool:
    """Return whether the one date has room for the other and more."""
    if outer.first_day is None or outer.last_day is None or inner.first_day is None or inner.last_day is None:
        return False
    return outer.first_day <= inner.first_day and inner.last_day <= outer.last_day and _width(outer) > _width(inner)


def _width(when: When) -> int:
    return (when.last_day - when.first_day).days if when.first_day and when.last_day else 1_000_000


def _parties(group: Sequence[Account], lead: Account) -> tuple[Party, ...]:
    """Return the countries of the account that names the event, and those that more than half of the sources name.

    What one sentence says beside the event ("three days before he signed in Tehran") adds no party to it; whom the
    text of the first account is about stays one.
    """
    best: dict[str, Party] = {}
    sources: dict[str, set[SourceId]] = {}
    for account in group:
        for party in account.draft.parties:
            if party.code not in best or best[party.code].inferred:
                best[party.code] = party
            if is_own(party):
                sources.setdefault(party.code, set()).add(account.source.id)
    own = {party.code for party in lead.draft.parties}
    half = len({account.source.id for account in group}) / 2
    named = [best[code] for code in sorted(sources) if code in own or len(sources[code]) > half]
    if len(named) < 2 and lead.draft.kind in MUTUAL:
        named = [best[code] for code in sorted(sources)]
    if not named:
        return tuple(best[code] for code in sorted(best))
    owners = [party for party in lead.draft.parties if is_owner(party) and best[party.code] not in named]
    return tuple(sorted((*named, *owners), key=lambda party: party.code))


def _relations(group: Sequence[Account], ids: dict[tuple[SourceId, int], EventId]) -> tuple[Relation, ...]:
    found = {
        Relation(relation.kind, ids[account.source.id, relation.other], relation.words)
        for account in group
        for relation in account.draft.relations
    }
    return tuple(
        sorted(
            (relation for relation in found if relation.event != group[0].id),
            key=lambda relation: (relation.kind, relation.event, relation.words),
        )
    )
