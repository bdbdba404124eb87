"""Count what thousands of damaged files do to the readers: `python -m tests.benchmarks.mutation --files 5000 --json`.

Each file is a good one of some format, changed at random but the same every time. None may bring a worker down,
hang, or meet an error that no reader foresaw; whether it is read or refused in a sentence is as it may be.
"""

import argparse
import json
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path

from briefing_app.reading import LIMITS, Answer, Outcome, Task, WorkerPool
from tests.reading.samples import samples, zipped

COMMAND = [sys.executable, "-m", "tests.reading.reading_worker"]
BATCH = 500
_OUTCOMES = {
    Outcome.DONE: "read",
    Outcome.REFUSED: "refused",
    Outcome.TOO_LARGE: "refused",
    Outcome.TOO_SLOW: "hung",
    Outcome.DIED: "crashed",
    Outcome.FAULT: "unexpected",
}


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the content with one to eight changes; in a zip, half the time inside one of its parts."""
    if content.startswith(b"PK") and chance.random() < 0.5:
        return _mutated_part(content, chance)
    for _ in range(chance.randint(1, 8)):
        content = _changed(content, chance)
    return content


def _mutated_part(content: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist() if name[-1] != "/"}
    name = chance.choice(sorted(parts))
    for _ in range(chance.randint(1, 8)):
        parts[name] = _changed(bytes(parts[name]), chance)
    return zipped(parts)


def _changed(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    end = min(len(content), at + chance.choice((1, 1, 4, 30, 300)))
    before, struck, after = content[:at], content[at:end], content[end:]
    nasty = chance.choice(_NASTY)
    changes = (
        before + bytes([chance.randrange(256)]) + content[at + 1 :],
        before + after,
        before + struck * chance.choice((2, 50)) + after,
        before + nasty + struck + after,
        before + nasty + after,
        before + chance.randbytes(len(struck)) + after,
        before if chance.random() < 0.3 else content,
    )
    return chance.choice(changes)


_NASTY = (
    *(b"\x00", b"\xff" * 8, b"\xed\xa0\x80", b"-1", b"4294967296", b"9" * 400, b"<", b">", b"&#x110000;", b"<!--"),
    *(b"]]>", b"{", b"}", b"\\", b'"', b"(", b")", b"%", b"<<", b"obj", b"\r\n\r\n", b"0000-00-00", b"31 June 2026"),
)


def tasks(count: int, seed: int, folder: Path) -> Iterator[Task]:
    """Yield a task for each file, written just before."""
    names = sorted(samples())
    for number in range(count):
        chance = random.Random(f"{seed}:{number}")  # noqa: S311 - the same each time is the point
        name = names[number % len(names)]
        path = folder / f"{number:05}-{name}"
        path.write_bytes(mutated(samples()[name], chance))
        yield Task(path.name, {"path": str(path), "limits": LIMITS}, LIMITS)


def measure(count: int, seed: int, keep: Path | None) -> dict[str, object]:
    """Return the counts by outcome, and what each bad one met."""
    counts: Counter[str] = Counter()
    bad: list[str] = []
    pool, began = WorkerPool(COMMAND), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        waiting = tasks(count, seed, Path(folder))
        while batch := list(islice(waiting, BATCH)):
            for answer in pool.run(batch):
                counts[_OUTCOMES[answer.outcome]] += 1
                bad += _told(answer, Path(folder), keep)
    pool.close()
    kinds = ("read", "refused", "crashed", "hung", "unexpected")
    found: dict[str, object] = {kind: counts[kind] for kind in kinds}
    return {"files": count, **found, "seconds": round(time.perf_counter() - began, 1), "bad": bad}


def _told(answer: Answer, folder: Path, keep: Path | None) -> Iterator[str]:
    if _OUTCOMES[answer.outcome] in {"crashed", "hung", "unexpected"}:
        if keep is not None:
            (keep / answer.task.name).write_bytes((folder / answer.task.name).read_bytes())
        yield f"{answer.outcome}: {answer.problem}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print the whole result as JSON")
    parser.add_argument("--keep", type=Path, help="folder to copy the bad files to")
    options = parser.parse_args()
    result = measure(options.files, options.seed, options.keep)
    print(json.dumps(result, indent=2) if options.json else " ".join(f"{key}={value}" for key, value in result.items()))
    return 1 if result["bad"] else 0


if __name__ == "__main__":
    sys.exit(main())
