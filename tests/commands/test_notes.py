"""Headings say which part of the briefing a text is."""

import pytest

from briefing_app.commands.notes import read_notes


def test_a_file_without_headings_is_key_points():
    assert read_notes("- One\n- Two\n") == {"key_points": "- One\n- Two"}


def test_each_part_is_the_text_below_its_heading():
    text = "# Bottom line\nProtest.\n\n## KEY POINTS ##\n- One\n\n# Assessment\nTwo readings.\n# What to watch\n- Talks"

    assert read_notes(text) == {
        "bottom_line": "Protest.",
        "key_points": "- One",
        "assessment": "Two readings.",
        "watch": "- Talks",
    }


def test_other_headings_stay_where_they_stand():
    assert read_notes("# Assessment\n# First reading\nWords.") == {"assessment": "# First reading\nWords."}


@pytest.mark.parametrize("text", ["", "\n\n", "# Bottom line\n\n"])
def test_nothing_written_is_nothing(text):
    assert read_notes(text) == {}
