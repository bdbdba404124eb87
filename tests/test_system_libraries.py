"""What is missing is named in one line."""

import sys

import pytest

from briefing_app import system_libraries
from briefing_app.system_libraries import OFFSCREEN, WINDOW, apt_line, has_display, missing


@pytest.fixture(autouse=True)
def on_linux(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")


def test_nothing_is_missing_where_everything_loads():
    assert missing(WINDOW, loadable=lambda _: True) == ()


def test_missing_packages_are_sorted_by_name():
    assert missing(OFFSCREEN, loadable=lambda name: "GL" not in name) == ("libegl1", "libgl1")


def test_other_systems_bring_their_own_libraries(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")

    assert missing(WINDOW, loadable=lambda _: False) == ()


def test_apt_line_installs_all_at_once():
    assert apt_line(["libegl1", "libgl1"]) == "apt-get install -y --no-install-recommends libegl1 libgl1"


def test_who_is_not_root_is_told_the_line(monkeypatch, capsys):
    monkeypatch.setattr(system_libraries, "missing", lambda wanted: tuple(sorted(set(wanted.values()))))
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 1000)

    assert system_libraries.main([]) == 1
    assert "sudo apt-get install" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_of_these_names_a_display(monkeypatch, name):
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    assert not has_display()

    monkeypatch.setenv(name, "x")

    assert has_display()
