"""`briefing-app brief` and `verify`: a briefing without a window, and the check of one."""

import csv
import json
from datetime import date

import pytest

from briefing_app import workspace
from briefing_app.briefing import BriefingOptions
from briefing_app.workspace.briefs import keep_options


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


def test_headings_of_the_notes_fill_their_parts(say, treaty, tmp_path):
    (tmp_path / "notes.md").write_text(
        "# Bottom line\nThey signed.\n# What to watch\n- Ratification\n", encoding="utf-8"
    )

    say(
        "brief",
        treaty,
        "-o",
        "briefing.md",
        "--notes",
        "notes.md",
        "--handling",
        "For the desk",
        "--author",
        "A. Analyst",
    )

    written = (tmp_path / "briefing.md").read_text(encoding="utf-8")
    assert "## Bottom line\n\n> They signed." in written
    assert "## What to watch" in written
    assert "For the desk" in written
    assert "A. Analyst" in written


def test_a_long_bottom_line_is_warned_of(say, treaty, tmp_path):
    (tmp_path / "notes.md").write_text("# Bottom line\n" + "word " * 61, encoding="utf-8")

    said = say("brief", treaty, "-o", "briefing.md", "--notes", "notes.md")

    assert "The bottom line has 61 words" in said.out


@pytest.fixture
def dossier(treaty, tmp_path):
    path = tmp_path / "iran.dossier"
    with workspace.new_dossier(path) as made:
        workspace.add_readings(made, list(workspace.read_sources([tmp_path / treaty], None)))
        keep_options(made, BriefingOptions(date(2025, 2, 1), title="Partners of Iran", key_points="- Kept words"))
    return path.name


def test_a_dossier_is_briefed_with_what_was_written_in_it(say, dossier, tmp_path):
    say("brief", dossier, "-o", "briefing.md", "--subtitle", "New line")

    written = (tmp_path / "briefing.md").read_text(encoding="utf-8")
    assert "# Partners of Iran" in written
    assert "Kept words" in written
    assert "New line" in written


def test_the_same_dossier_again_says_no_change(say, dossier, tmp_path):
    say("brief", dossier, "-o", "first.md", "--dated", "2025-02-01")
    say("brief", dossier, "-o", "second.md", "--dated", "2025-02-02")

    assert "Since the last briefing" not in (tmp_path / "first.md").read_text(encoding="utf-8")
    assert "No change since the briefing of 1 February 2025" in (tmp_path / "second.md").read_text(encoding="utf-8")


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
