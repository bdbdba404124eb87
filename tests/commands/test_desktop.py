"""`briefing-app desktop`: what it puts where, and that it takes it away again."""

import configparser

import pytest
from lxml import etree

from briefing_app.store.schema import APPLICATION_ID


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def test_the_menu_entry_starts_this_program(say, data):
    said = say("desktop")

    entry = configparser.ConfigParser(interpolation=None)
    entry.read(data / "applications/briefing-app.desktop", encoding="utf-8")
    assert said.code == 0
    assert entry["Desktop Entry"]["Exec"].endswith("briefing-app %F")
    assert entry["Desktop Entry"]["Exec"].startswith("/")
    assert (data / "icons/hicolor/scalable/apps/briefing-app.svg").is_file()


def test_a_dossier_is_known_by_its_application_id(say, data):
    say("desktop")

    names = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
    root = etree.parse(data / "mime/packages/briefing-app.xml").getroot()
    matches = root.findall(".//mime:match/mime:match", names)
    assert [int(match.attrib["value"], 16) for match in matches] == [APPLICATION_ID]


def test_remove_leaves_no_file(say, data):
    say("desktop")

    said = say("desktop", "--remove")

    assert said.code == 0
    assert not list(data.rglob("briefing-app.*"))


def test_on_another_system_it_says_so(say, data, monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")

    said = say("desktop")

    assert said.code == 1
    assert "Linux" in said.err
