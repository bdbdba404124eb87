from pytestqt.qtbot import QtBot

from briefing_app import workspace
from briefing_app.ui import joining
from briefing_app.ui.intake import Progress
from briefing_app.ui.joining import Joining
from tests.workspace.desk import reading, source

READINGS = tuple(reading(source(number, 3)) for number in range(4))


def test_drafts_are_joined_in_the_background_and_in_order(qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(joining, "_MOST_AT_A_TIME", 1)
    ready: list[workspace.Reading] = []
    joined = Joining()
    joined.ready.connect(lambda readings, foreseen: ready.extend(readings) if foreseen else None)

    with workspace.new_dossier() as dossier:
        joined.add(dossier, READINGS)
        qtbot.waitUntil(lambda: len(ready) == len(READINGS))

    assert tuple(ready) == READINGS


def test_the_end_is_told_after_the_last_is_ready(qtbot: QtBot) -> None:
    told: list[object] = []
    joined = Joining()
    joined.ready.connect(lambda readings, _foreseen: told.append(len(readings)))
    joined.progressed.connect(told.append)

    with workspace.new_dossier() as dossier:
        joined.follow(Progress("Reading", 4, 4))
        joined.add(dossier, READINGS)
        joined.follow(None)
        qtbot.waitUntil(lambda: None in told)

    assert told == [Progress("Reading", 4, 4), len(READINGS), None]


def test_what_was_for_another_dossier_is_dropped(qtbot: QtBot) -> None:
    told: list[object] = []
    joined = Joining()
    joined.ready.connect(lambda readings, _foreseen: told.append(readings))
    joined.progressed.connect(told.append)

    with workspace.new_dossier() as dossier:
        joined.add(dossier, READINGS)
        joined.forget()
        joined.follow(None)
        qtbot.waitUntil(lambda: None in told)

    assert told == [None]
