"""Settles a place by the country or region written after it: "Cuba, Missouri", "Paris, Texas", "Aleppo, Syria"."""

from collections.abc import Sequence

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.gazetteer import Gazetteer
from briefing_app.extraction.countries.words import Words

CONTAINERS = frozenset({"name", "abbreviation", "region", "phrase", "postal"})
STATES_OF_ONE_NAME = {"Georgia": "US", "Niger": "NG"}
"""Countries of the states that are called like another country."""
JOINTS = frozenset({", ", " ("})
TOWNS = frozenset({"city", "town", "village", "hamlet", "municipality"})


def with_containers(words: Words, found: Sequence[Candidate], gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return the candidates, settled where a container follows; the text's other mentions of the name go along."""
    held = {at: code for at in range(len(found)) if (code := _container(words, found, at, gazetteer))}
    held |= {at: after.code for at, after in enumerate(found[1:]) if _renamed(words, found[at], after)}
    held |= {at + 1: code for at, code in held.items() if _is_state(words, found, at + 1, code)}
    senses = {words.name(found[at].first, found[at].last): code for at, code in held.items()}
    if not held:
        return tuple(found)
    return tuple(
        _settled(one, held.get(at) or senses.get(words.name(one.first, one.last), "")) for at, one in enumerate(found)
    )


def _renamed(words: Words, candidate: Candidate, following: Candidate) -> bool:
    """Return whether a town is called by its old name and then by its new one: "New Amsterdam, today's New York"."""
    now = following.first - 1
    is_now = now == candidate.last + 1 and words.words[now] in _NOW and words.gap(candidate.last) in JOINTS
    is_place = candidate.entry.kind in {"town", "region"} and bool(following.entry.codes)
    return is_now and is_place and words.gap(now) in {" ", "'s ", "’s "}


_NOW = frozenset({"now", "today", "modern", "present-day", "nowadays", "currently"})


def _container(words: Words, found: Sequence[Candidate], at: int, gazetteer: Gazetteer) -> str:
    """Return the country of the container that follows, if it has a place of this name; else an empty string."""
    candidate = found[at]
    container = found[at + 1] if at + 1 < len(found) else None
    if container is None or container.first != candidate.last + 1 or words.gap(candidate.last) not in JOINTS:
        return _city_of(words, candidate, gazetteer)
    if container.entry.kind not in CONTAINERS or not container.entry.codes:
        return ""
    before, cues = words.before(candidate.first), gazetteer.cues
    if before in cues["given name"] and before not in cues["before place"]:
        return ""
    if _is_short(words, container, gazetteer) and candidate.entry.kind in {"town", "person"}:
        return container.code
    place = gazetteer.place(words.name(candidate.first, candidate.last))
    if place is None:
        return ""
    codes = (container.code, STATES_OF_ONE_NAME.get(words.words[container.first], ""))
    return next((code for code in codes if code in place.codes), "")


def _is_short(words: Words, container: Candidate, gazetteer: Gazetteer) -> bool:
    """Return whether a state is written as after towns only ("Vt.", "VT"), so that the town need not be known there."""
    if container.entry.kind == "postal":
        return True
    is_short = f"{words.words[container.last]}." in gazetteer.own
    return is_short and words.text.startswith(".", words.ends[container.last])


def _is_state(words: Words, found: Sequence[Candidate], at: int, code: str) -> bool:
    """Return whether a container is the state that is called like another country: "Athens, Georgia"."""
    return at < len(found) and STATES_OF_ONE_NAME.get(words.words[found[at].first]) == code != found[at].code


def _city_of(words: Words, candidate: Candidate, gazetteer: Gazetteer) -> str:
    """Return the country of a town that bears a country's name and is called a town: "the city of Turkey"."""
    if candidate.entry.kind != "name" or words.before(candidate.first) != "of":
        return ""
    place = gazetteer.place(words.name(candidate.first, candidate.last))
    return place.codes[0] if place is not None and words.before(candidate.first - 1).lower() in TOWNS else ""


def _settled(candidate: Candidate, code: str) -> Candidate:
    own = candidate.entry.codes[:1] == (code,) and candidate.entry.kind != "town"
    if not code or own or candidate.entry.kind in {"institution", "phrase"}:
        return candidate
    rule = "town or region, settled by the place it lies in"
    return Candidate(candidate.first, candidate.last, candidate.entry.as_code(code, rule))
