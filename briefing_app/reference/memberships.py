"""Alliances and clubs with their members, from two tables of our own. Knows nothing else of countries."""

from briefing_app.reference.country import Membership
from briefing_app.reference.tables import rows


def memberships() -> dict[str, tuple[Membership, ...]]:
    """Return the seats of each country by its code: present ones first, in the order of groups.tsv."""
    groups = {row["group"]: row for row in rows("countries/groups")}
    seats: dict[str, list[Membership]] = {}
    for row in rows("countries/memberships"):
        seats.setdefault(row["code"], []).append(_membership(row, groups[row["group"]]))
    return {code: tuple(sorted(own, key=lambda seat: not seat.is_current)) for code, own in seats.items()}


def _membership(row: dict[str, str], group: dict[str, str]) -> Membership:
    return Membership(
        group=row["group"],
        name=group["name"],
        since=int(row["since"]) if row["since"] else None,
        until=int(row["until"]) if row["until"] else None,
        role=row["role"],
        note=group["note"],
        as_of=group["as_of"],
        origin=group["source"],
    )
