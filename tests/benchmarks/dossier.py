"""Measure a large dossier: to fill it, to open it, to save one decision, to search it.

.venv/bin/python -m tests.benchmarks.dossier --events 100000 --json
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from briefing_app import workspace
from briefing_app.store import Dossier
from tests.store.samples import clock, source, source_writes

PER_SOURCE = 10
DECISIONS = 50
SEARCHES = {"rare": "77-3", "some": "article 12", "common": "signed treaty"}


def main():
    asked = _asked()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.dossier"
        result = {"events": asked.events, "sources": asked.events // PER_SOURCE}
        result["fill_s"] = round(fill(path, asked.events), 2)
        result["megabytes"] = round(path.stat().st_size / 1e6)
        began = time.perf_counter()
        dossier = Dossier.open(path, "tester", clock)
        result["open_s"] = round(time.perf_counter() - began, 3)
        with dossier:
            result |= _use(dossier)
    print(json.dumps(result) if asked.json else result)


def _asked():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def fill(path, events):
    began = time.perf_counter()
    with Dossier.create(path, "tester", clock) as dossier:
        for first in range(0, events // PER_SOURCE, 1000):
            numbers = range(first, min(first + 1000, events // PER_SOURCE))
            writes = [write for number in numbers for write in source_writes(source(number, PER_SOURCE))]
            dossier.commit("add", f"add {len(numbers)} sources", writes)
    return time.perf_counter() - began


def _use(dossier):
    ids = list(dossier.events)[:: max(1, len(dossier.events) // DECISIONS)][:DECISIONS]
    accepted = [_timed(lambda one=one: workspace.accept(dossier, [one])) for one in ids]
    undone = [_timed(lambda: workspace.undo(dossier)) for _ in ids]
    found = {
        f"search_{kind}_ms": _timed(lambda words=words: workspace.search(dossier, words))
        for kind, words in SEARCHES.items()
    }
    return {
        "decide_ms": statistics.median(accepted),
        "decide_slowest_ms": max(accepted),
        "undo_ms": statistics.median(undone),
        **found,
        "reject_all_s": round(_timed(lambda: workspace.reject(dossier, list(dossier.events))) / 1000, 2),
        "undo_all_s": round(_timed(lambda: workspace.undo(dossier)) / 1000, 2),
        "verify_s": round(_timed(dossier.faults) / 1000, 2),
    }


def _timed(action):
    """Return how many milliseconds it took."""
    began = time.perf_counter()
    action()
    return round((time.perf_counter() - began) * 1000, 1)


if __name__ == "__main__":
    sys.exit(main())
