"""Damage dossier files in every way we can think of, open them, and count what is not answered.

    .venv/bin/python -m tests.benchmarks.fuzzing --files 2000 --json

Of each file: `crashed` if the process died, `unanswered` if it hung or raised anything but a sentence for the user,
`silent` if it opened, verified as whole, and yet holds other values than were written. The rest were refused, found
by verifying, or harmless. Each child opens many files; a crash costs the file it was on, and the rest go on.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.benchmarks.damage import DAMAGES
from tests.store.samples import filled

LONGEST_S = 20


def main():
    asked = _asked()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "template.dossier"
        filled(template, sources=4, sentences=10).close()
        files = [_damaged(template, number) for number in range(asked.files)]
        count = Counter(_outcomes(template, files))
    kinds = ("crashed", "unanswered", "silent", "refused", "found", "harmless")
    result = {"files": asked.files} | {kind: count[kind] for kind in kinds}
    print(json.dumps(result) if asked.json else result)
    return int(any(count[kind] for kind in kinds[:3]))


def _asked():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def _damaged(template, number):
    """Write the template with one of the damages in turn, its details by a seed."""
    names = sorted(DAMAGES)
    name = names[number % len(names)]
    path = template.with_name(f"{number:05}-{name}.dossier")
    path.write_bytes(template.read_bytes())
    DAMAGES[name](path, random.Random(number))  # noqa: S311 - a seed, no secret
    return path


def _outcomes(template, files):
    """Yield one word for each file, starting another child where one ends early."""
    rest = list(files)
    while rest:
        answered = _answers(template, rest)
        yield from answered
        if len(answered) < len(rest):
            print(f"no answer: {rest[len(answered)].name}", file=sys.stderr)
            yield "crashed"
        rest = rest[len(answered) + 1 :]


def _answers(template, files):
    command = [sys.executable, "-m", "tests.benchmarks.fuzzed", str(template), str(LONGEST_S)]
    names = "\n".join(map(str, files))
    child = subprocess.run(command, input=names, capture_output=True, text=True, check=False)
    sys.stderr.write(child.stderr)
    return child.stdout.split()


if __name__ == "__main__":
    sys.exit(main())
