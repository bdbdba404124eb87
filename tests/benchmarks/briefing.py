"""How long a briefing takes from events to a PDF on the disk, each time in a process that has done nothing yet.

    python -m tests.benchmarks.briefing [--json] [--counts 30 300 1000]

`compose_s` is from events to a composed briefing with its figure, `set_s` from there to the bytes of the PDF, `cold_s`
both, less the imports; `cpu_s` is what the processors did for it in that time, which a busy machine does not lengthen.
`start_s` is the whole process. `mb` is the largest resident size of the process and of
Typst's, which is a process of its own.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COUNTS = (30, 300, 1000)


def measured(count: int) -> dict[str, float]:
    """Return the figures of one briefing; meant for a fresh process."""
    from briefing_app.briefing import write
    from briefing_app.workspace.briefs import composed
    from tests.briefing.sample import OPTIONS, many

    events, sources = many(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "briefing.pdf")
        before, start = processor_seconds(), time.perf_counter()
        made = composed(events, sources, OPTIONS)
        between = time.perf_counter()
        write(made, path)
        end, after = time.perf_counter(), processor_seconds()
        kilobytes = path.stat().st_size / 1024
    peaks = (resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return {
        "compose_s": between - start,
        "set_s": end - between,
        "cold_s": end - start,
        "cpu_s": after - before,
        "pdf_kb": kilobytes,
        "mb": max(peaks),
    }


def processor_seconds() -> float:
    """Return what this process and those it started have used so far."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def cold(count: int) -> dict[str, float]:
    """Return the figures of one briefing made by a process of its own."""
    start = time.perf_counter()
    made = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.briefing", "--one", str(count)],
        capture_output=True,
        text=True,
        check=True,
    )
    return {"events": count, **json.loads(made.stdout), "start_s": time.perf_counter() - start}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--counts", type=int, nargs="+", default=COUNTS)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(measured(asked.one)))
        return
    rows = [{name: round(value, 3) for name, value in cold(count).items()} for count in asked.counts]
    if asked.json:
        print(json.dumps(rows, indent=2))
        return
    for row in rows:
        print("  ".join(f"{name} {value:g}" for name, value in row.items()))


if __name__ == "__main__":
    main()
