"""Two processes, under other clocks, zones, languages and hash seeds, write the same bytes in every format."""

import os
import subprocess
import sys

from briefing_app.briefing import WRITERS

SCRIPT = """
import hashlib
from briefing_app.briefing import WRITERS, render
from briefing_app.workspace.briefs import composed
from tests.briefing.sample import BY_ID, EVENTS, OPTIONS
made = composed(EVENTS, BY_ID, OPTIONS)
for suffix in WRITERS:
    print(suffix, hashlib.sha256(render(made, "briefing" + suffix).content).hexdigest())
"""


def hashes(**environment):
    made = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=os.environ | environment, capture_output=True, text=True, check=True
    )
    return dict(line.split() for line in made.stdout.splitlines())


def test_every_format_is_the_same_bytes_in_two_processes():
    first = hashes(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    second = hashes(PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="0")

    assert set(first) == set(WRITERS)
    assert first == second
