"""Tell what each hostile file gets under the limits users have: `python -m tests.benchmarks.hostile`."""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import msgspec

from briefing_app.model import Source
from briefing_app.reading import LIMITS, Answer, Task, WorkerPool
from tests.reading.hostile import files
from tests.reading.samples import STORY, samples

COMMAND = [sys.executable, "-m", "tests.reading.reading_worker"]
GOOD = "good.txt"


def measure(scale: int) -> dict[str, object]:
    """Return counts by outcome, the longest wait, how often a good file after one was right, and all answers."""
    found: dict[str, str] = {}
    outcomes: Counter[str] = Counter()
    right, longest = 0, 0.0
    pool = WorkerPool(COMMAND, size=1)
    with tempfile.TemporaryDirectory() as folder:
        good = Path(folder, GOOD)
        good.write_bytes(samples()["story.txt"])
        for name, make in files(scale).items():
            path = Path(folder, name)
            path.write_bytes(make())
            began = time.perf_counter()
            (bad_answer,) = pool.run([_task(path)])
            longest = max(longest, time.perf_counter() - began)
            (good_answer,) = pool.run([_task(good)])
            outcomes[bad_answer.outcome] += 1
            found[name] = f"{bad_answer.outcome}: {_said(bad_answer)}".replace(f"{folder}/", "")
            right += all(line in _sources(good_answer)[0].text for line in STORY)
            path.unlink()
    pool.close()
    counts = {"files": len(found), **outcomes, "good_after": right, "longest_seconds": round(longest, 1)}
    return {**counts, "answers": found}


def _task(path: Path) -> Task:
    return Task(path.name, {"path": str(path), "limits": LIMITS})


def _sources(answer: Answer) -> tuple[Source, ...]:
    return msgspec.json.decode(answer.value, type=tuple[Source, ...])


def _said(answer: Answer) -> str:
    if answer.problem:
        return str(answer.problem)
    sources = _sources(answer)
    notes = " ".join(note for source in sources for note in source.notes)
    return f"{len(sources)} read, {len(sources[0].text):,} characters. {notes[:300]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=int, default=20, help="1 is quick, 20 makes bombs of full size")
    parser.add_argument("--json", action="store_true", help="print the whole result as JSON")
    options = parser.parse_args()
    result = measure(options.scale)
    answers = msgspec.convert(result.pop("answers"), dict[str, str])
    print(json.dumps({**result, "answers": answers} if options.json else result, indent=2, ensure_ascii=False))
    if not options.json:
        print("\n".join(f"{name:32} {said}" for name, said in answers.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
