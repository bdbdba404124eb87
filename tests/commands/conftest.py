"""A folder of small documents, and the command line called as a program would call it."""

from dataclasses import dataclass

import pytest

from briefing_app.commands import run

TREATY = """---
title: Treaty signed
publisher: Sample Wire
published: 2025-01-18
---

Russia and Iran signed a treaty in Moscow on 17 January 2025.

China and Iran entered into a 25-year cooperation agreement in 2021.
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What a command left: its exit code, and what it printed on both streams."""

    code: int
    out: str
    err: str


@pytest.fixture
def say(capsys, tmp_path, monkeypatch):
    """Return a function that runs a command in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run_command(*words):
        try:
            code = run(words)
        except SystemExit as stopped:
            code = stopped.code
        printed = capsys.readouterr()
        return Said(code, printed.out, printed.err)

    return run_command


@pytest.fixture
def treaty(tmp_path):
    """Write a good document and return its name."""
    (tmp_path / "treaty.md").write_text(TREATY, encoding="utf-8")
    return "treaty.md"
