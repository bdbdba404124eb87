"""Joins the drafts of many sources into events: one event, all its passages. Reads no file and keeps no state."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256

from briefing_app.extraction.account import Account, accounts, months
from briefing_app.extraction.conflicts import conflicts
from briefing_app.extraction.corroboration import copy_families, independent_sources
from briefing_app.extraction.parties import MUTUAL, is_own
from briefing_app.extraction.rules_version import RULES_VERSION
from briefing_app.extraction.same_event import same_event
from briefing_app.model import Event, EventDraft, EventId, Party, Relation, Source, SourceId, Status, When


def merge(drafts: Sequence[tuple[Source, tuple[EventDraft, ...]]]) -> tuple[Event, ...]:
    """Return the events in order of time; the order of the sources makes no difference.

    Nothing is lost: every mention of every draft is a passage of exactly one event.
    """
    ordered = sorted(drafts, key=lambda pair: (pair[0].published or date.max, pair[0].sha256, pair[0].id))
    told = [account for source, found in ordered for account in accounts(source, found)]
    groups = _groups(told)
    families = copy_families([source for source, _ in ordered])
    ids = {(account.source.id, account.number): _event_id(group[0]) for group in groups for account in group}
    events = (_event(group, ids, families) for group in groups)
    return tuple(sorted(events, key=_in_time))


def _in_time(event: Event) -> tuple[date, date, str]:
    when = event.when
    return when.first_day or when.last_day or date.max, when.last_day or date.max, event.id


_BLOCK = 80


def _groups(told: Sequence[Account]) -> list[list[Account]]:
    """Return the accounts joined into events, in the order of their first account."""
    parent = list(range(len(told)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for block in _blocks(told):
        for position, one in enumerate(block):
            ours, source = root(one), told[one].source
            for other in block[position + 1 :]:
                # Most pairs meet in several blocks, and many are one already: comparing costs most, so it comes last.
                theirs = root(other)
                if ours != theirs and told[other].source is not source and same_event(told[one], told[other]):
                    ours, theirs = min(ours, theirs), max(ours, theirs)
                    parent[theirs] = ours
    groups: dict[int, list[Account]] = {}
    for at, account in enumerate(told):
        groups.setdefault(root(at), []).append(account)
    return list(groups.values())


def _blocks(told: Sequence[Account]) -> Iterable[list[int]]:
    """Yield lists of accounts worth comparing: of one family, country and month; large ones cut by their words."""
    blocks: dict[tuple[str, ...], list[int]] = {}
    for at, account in enumerate(told):
        for month in months(account.when):
            for country in (*account.countries, ""):
                blocks.setdefault((account.family, month, country), []).append(at)
    for key in sorted(blocks):
        block = blocks[key]
        yield from [block] if len(block) <= _BLOCK else _by_word(told, block)


def _by_word(told: Sequence[Account], block: Sequence[int]) -> Iterable[list[int]]:
    by_word: dict[str, list[int]] = {}
    for at in block:
        for word in told[at].words:
            by_word.setdefault(word, []).append(at)
    return (found for _, found in sorted(by_word.items()) if 1 < len(found) <= _BLOCK)


def _event_id(account: Account) -> EventId:
    trigger = account.draft.mentions[0].trigger
    named = f"{account.source.id}|{trigger.start}|{trigger.end}|{RULES_VERSION}"
    return EventId(sha256(named.encode()).hexdigest()[:16])


def _event(group: Sequence[Account], ids: dict[tuple[SourceId, int], EventId], families: dict[str, int]) -> Event:
    found = conflicts(group)
    lead = _lead(group)
    when = _when(group, contested=any(conflict.field == "date" for conflict in found))
    own = _event_id(group[0])
    sources = list({account.source.id: account.source for account in group}.values())
    return Event(
        id=own,
        title=lead.draft.title,
        when=when,
        kind=lead.draft.kind,
        status=lead.draft.status,
        passages=tuple(passage for account in group for passage in account.passages),
        parties=_parties(group, lead),
        attributed_to=lead.draft.attributed_to,
        until=next((account.draft.until for account in group if account.draft.until is not None), None),
        relations=_relations(group, ids, own),
        conflicts=found,
        independent_sources=independent_sources(sources, families),
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

    What one sentence says beside the event ("three days before he signed in Tehran") adds no party to it.
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
    return tuple(named or [best[code] for code in sorted(best)])


def _relations(
    group: Sequence[Account], ids: dict[tuple[SourceId, int], EventId], own: EventId
) -> tuple[Relation, ...]:
    found = {
        Relation(relation.kind, ids[account.source.id, relation.other], relation.words)
        for account in group
        for relation in account.draft.relations
    }
    return tuple(
        sorted(
            (relation for relation in found if relation.event != own),
            key=lambda relation: (relation.kind, relation.event, relation.words),
        )
    )
