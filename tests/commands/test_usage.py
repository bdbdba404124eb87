"""The command line itself: what it refuses, in one line, with exit code 2."""

import pytest


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("extract",), "SOURCE"),
        (("brief", "treaty.md"), "-o"),
        (("brief", "treaty.md", "-o", "briefing.tiff"), "names no format"),
        (("brief", "treaty.md", "-o", "b.csv", "--country", "ZZ"), "ZZ"),
        (("brief", "treaty.md", "-o", "b.csv", "--from", "31-31"), "is not a day"),
        (("extract", "treaty.md", "--published", "2025"), "more than one day"),
        (("extract", "treaty.md", "--format", "xml"), "xml"),
    ],
)
def test_wrong_usage_is_one_line_and_code_2(say, treaty, words, fault):
    said = say(*words)

    assert (said.code, said.out) == (2, "")
    assert fault in said.err
    assert len(said.err.splitlines()) == 1


def test_without_a_display_the_window_names_the_way_without_one(say, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    said = say()

    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert "briefing-app brief" in said.err


def test_help_names_every_command(say):
    said = say("--help")

    assert said.code == 0
    assert all(command in said.out for command in ("extract", "brief", "verify"))
