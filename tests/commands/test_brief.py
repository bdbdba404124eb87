"""`briefing-app brief` and `verify`: a briefing without a window, and the check of one."""

import csv
import json

import pytest


def rows(path):
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_a_briefing_holds_what_the_sources_tell(say, treaty, tmp_path):
    said = say("brief", treaty, "-o", "briefing.csv")

    assert said.code == 0
    assert len(rows(tmp_path / "briefing.csv")) == 2


@pytest.mark.parametrize(
    "words",
    [
        ("--country", "RU"),
        ("--pair", "IR,RU"),
        ("--from", "2025"),
        ("--kind", "treaty"),
    ],
)
def test_a_filter_leaves_what_it_names(say, treaty, tmp_path, words):
    say("brief", treaty, "-o", "briefing.csv", *words)

    assert [row["EDTF"] for row in rows(tmp_path / "briefing.csv")] == ["2025-01-17"]


def test_a_filter_that_leaves_nothing_is_told(say, treaty):
    said = say("brief", treaty, "-o", "briefing.csv", "--country", "BR")

    assert "No event passes the filter." in said.out


def test_notes_become_key_points(say, treaty, tmp_path):
    (tmp_path / "notes.md").write_text("- The treaty was **signed**.\n", encoding="utf-8")

    say("brief", treaty, "-o", "briefing.md", "--notes", "notes.md", "--title", "Iran's partners")

    written = (tmp_path / "briefing.md").read_text(encoding="utf-8")
    assert "Iran's partners" in written
    assert "The treaty was" in written


def test_nothing_to_read_writes_nothing(say, tmp_path):
    said = say("brief", "absent.txt", "-o", "briefing.csv")

    assert said.code == 1
    assert not (tmp_path / "briefing.csv").exists()


def test_the_data_say_where_each_line_comes_from(say, treaty, tmp_path):
    say("brief", treaty, "-o", "briefing.json")

    assert "Russia and Iran signed a treaty" in json.dumps(json.loads((tmp_path / "briefing.json").read_text("utf-8")))


def test_an_unchanged_source_holds(say, treaty):
    say("brief", treaty, "-o", "briefing.pdf", "--dated", "2025-02-01")

    said = say("verify", "briefing.pdf", treaty)

    assert (said.code, said.err) == (0, "")


def test_a_changed_source_is_named_with_its_line(say, treaty, tmp_path):
    say("brief", treaty, "-o", "briefing.pdf", "--dated", "2025-02-01")
    file = tmp_path / treaty
    file.write_text(file.read_text("utf-8").replace("in Moscow", "in Moskow"), encoding="utf-8")

    said = say("verify", "briefing.pdf", treaty)

    assert said.code == 1
    assert "Russia and Iran" in said.out
