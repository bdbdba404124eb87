"""What an archive gives the desk is what the desk would have found itself."""

from datetime import date
from pathlib import Path

import pytest

from briefing_app import archive, workspace
from briefing_app.archive import selection
from briefing_app.archive.folder import ArchiveFolder
from briefing_app.errors import ArchiveError
from briefing_app.extraction import merge
from briefing_app.model import CountryMode, EventDraft, EventFilter, EventKind, Source, Status
from tests.archive.repeated import chunk_of, read_rows

IR, RU = frozenset({"IR"}), frozenset({"IR", "RU"})
FILTERS = {
    "all": EventFilter(),
    "any country": EventFilter(countries=RU),
    "a pair": EventFilter(countries=RU, mode=CountryMode.ALL),
    "only": EventFilter(countries=RU, mode=CountryMode.ONLY),
    "kinds": EventFilter(kinds=frozenset({EventKind.TREATY, EventKind.EXERCISE})),
    "status": EventFilter(statuses=frozenset({Status.PLANNED})),
    "from": EventFilter(first_day=date(2025, 1, 17)),
    "to": EventFilter(last_day=date(2021, 3, 27)),
    "several": EventFilter(countries=IR, first_day=date(2021, 1, 1), last_day=date(2025, 12, 31)),
}

Read = list[tuple[Source, tuple[EventDraft, ...]]]


@pytest.fixture(scope="module")
def read() -> Read:
    return read_rows(12)


@pytest.fixture(scope="module")
def folder(read: Read, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive in which every second document was archived twice."""
    made = ArchiveFolder(tmp_path_factory.mktemp("archive") / "a")
    made.prepare()
    for name, share in (("one", read), ("two", read[::2])):
        made.keep(name, chunk_of(share))
    return made.path


@pytest.mark.parametrize("name", FILTERS)
def test_the_filter_is_that_of_the_desk(folder: Path, read: Read, name: str) -> None:
    wanted = FILTERS[name]
    drafts = {(source.id, draft.title, draft.mentions) for source, found in read for draft in found}
    shown = {
        (source.id, draft.title, draft.mentions)
        for source, found in read
        for draft in found
        if wanted.shows(_as_event(source, draft), {})
    }

    selected = {
        (one.sources[0].id, draft.title, draft.mentions)
        for one in archive.select(folder, wanted)
        for draft in one.drafts[0]
    }

    assert selected == shown
    assert (name == "all") == (shown == drafts)
    assert shown


@pytest.mark.parametrize("name", FILTERS)
def test_the_counts_are_those_of_what_is_selected(folder: Path, name: str) -> None:
    found = list(archive.select(folder, FILTERS[name]))

    counts = archive.count(folder, FILTERS[name])

    assert counts.documents == len(found)
    assert counts.events == sum(len(one.drafts[0]) for one in found)


def test_everything_gives_the_same_merges_as_the_desk(folder: Path, read: Read) -> None:
    found = list(archive.select(folder, EventFilter()))

    assert workspace.events_of(found) == merge(read)


def test_relations_lead_to_what_came_along(folder: Path) -> None:
    for one in archive.select(folder, EventFilter(countries=IR)):
        (drafts,) = one.drafts
        assert all(relation.other < len(drafts) for draft in drafts for relation in draft.relations)


def test_what_is_selected_makes_a_dossier(folder: Path) -> None:
    with workspace.new_dossier() as dossier:
        workspace.add_readings(dossier, archive.select(folder, EventFilter(countries=IR)))

        assert dossier.events
        assert all("IR" in event.countries for event in dossier.events.values())
        assert all(dossier.sources[event.passages[0].source].text for event in dossier.events.values())


def test_too_many_events_are_told_before_anything_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "MOST_EVENTS", 3)

    with pytest.raises(ArchiveError, match=r"a dossier holds 3\. Narrow the countries"):
        next(archive.select(folder, EventFilter()))


def test_an_archive_without_events_is_told(tmp_path: Path) -> None:
    ArchiveFolder(tmp_path / "a").prepare()

    with pytest.raises(ArchiveError, match="holds no events yet"):
        archive.count(tmp_path / "a", EventFilter())


def test_a_damaged_table_is_told(tmp_path: Path) -> None:
    made = ArchiveFolder(tmp_path / "it's")
    made.prepare()
    (made.events / "a.parquet").write_bytes(b"no table")

    with pytest.raises(ArchiveError, match="cannot be searched"):
        archive.count(made.path, EventFilter())


def _as_event(source: Source, draft: EventDraft):
    (event,) = merge([(source, (_alone(draft),))])
    return event


def _alone(draft: EventDraft) -> EventDraft:
    from dataclasses import replace

    return replace(draft, relations=())
