"""The suffix chooses the format; a file is whole or as it was."""

from dataclasses import replace
from importlib import import_module

import pytest

from briefing_app.briefing import WRITERS, ExportCancelledError, render, write
from briefing_app.errors import ExportError


@pytest.mark.parametrize("module", WRITERS.values())
def test_each_format_has_its_writer(module):
    assert callable(import_module(f"briefing_app.briefing.writers.{module}").content)


def test_an_unknown_ending_names_those_that_are_known(briefing, tmp_path):
    with pytest.raises(ExportError, match=r"\.docx, \.html"):
        write(briefing, tmp_path / "briefing.rtf")


def test_a_folder_that_is_not_there_is_said(briefing, tmp_path):
    with pytest.raises(ExportError, match="cannot be written"):
        write(briefing, tmp_path / "none" / "briefing.md")


def test_a_failure_leaves_what_was_there(briefing, tmp_path):
    path = tmp_path / "briefing.pdf"
    path.write_bytes(b"before")

    with pytest.raises(ExportCancelledError):
        write(briefing, path, lambda: True)

    assert path.read_bytes() == b"before"
    assert [found.name for found in tmp_path.iterdir()] == ["briefing.pdf"]


def test_words_that_are_not_in_the_manifest_are_not_printed(briefing):
    row = briefing.rows[0]
    other = replace(row, quotation=replace(row.quotation, words=replace(row.quotation.words, text="Never said.")))

    with pytest.raises(ExportError, match="not word for word"):
        render(replace(briefing, rows=(other, *briefing.rows[1:])), "briefing.md")


def test_capital_endings_are_known(briefing):
    assert render(briefing, "BRIEFING.MD").content == render(briefing, "briefing.md").content
