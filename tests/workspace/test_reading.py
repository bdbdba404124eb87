"""Reading many documents: limits, raised limits, and what each file gives."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app import workspace
from briefing_app.reading import LIMITS
from tests.reading.samples import samples

TIGHT = replace(LIMITS, file_mb=0)


@pytest.mark.parametrize("name", ["story.txt", "story.html"])
def test_a_file_past_its_limits_is_a_problem_and_read_once_they_are_raised(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(samples()[name])

    (refused,) = workspace.read_sources([tmp_path / name], limits=TIGHT)
    (read,) = workspace.read_sources([tmp_path / name], limits=LIMITS.raised())

    assert [(Path(one.path).name, one.reason) for one in refused.problems] == [(name, "The file is larger than 0 MB.")]
    assert "raised limits" in refused.problems[0].remedy
    assert (len(read.sources), read.problems) == (1, ())
