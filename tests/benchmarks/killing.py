"""Kill the program while it saves, copies or migrates a dossier, and count what is lost or damaged.

    .venv/bin/python -m tests.benchmarks.killing --rounds 200 --json
    .venv/bin/python -m tests.benchmarks.killing --rounds 200 --fault diskfull|backup|migrate
    .venv/bin/python -m tests.benchmarks.killing --rounds 20 --sabotage delete|off|memory

A child decides event after event and says so only once a decision is saved. It is killed at a random moment, the
dossier is opened again, and what it holds is compared with what was said. With `--sabotage` SQLite's safety is taken
away on purpose: then something must be found, or this program could not find anything.
"""

import argparse
import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from briefing_app.errors import DossierError
from briefing_app.store import Dossier
from tests.benchmarks import killed
from tests.store.samples import clock, filled

FAULTS = ("kill", "diskfull", "backup", "migrate")
LONGEST_S = 0.06


@dataclass
class Count:
    """What came of all rounds; `midway` were stopped with a journal that had to be rolled back."""

    rounds: int = 0
    midway: int = 0
    saved: int = 0
    told: int = 0
    lost: int = 0
    damaged: int = 0


def main():
    asked = _asked()
    count = Count()
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.dossier"
        filled(template, sources=4, sentences=25).close()
        for number in range(asked.rounds):
            _round(asked, random.Random(number), template, Path(folder) / "round", count)  # noqa: S311 - a seed, no secret
    print(json.dumps(asdict(count)) if asked.json else asdict(count))
    found = count.lost + count.damaged
    return int(found == 0) if asked.sabotage else int(found > 0)


def _asked():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--fault", choices=FAULTS, default="kill")
    parser.add_argument("--sabotage", choices=("delete", "off", "memory"))
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def _round(asked, chance, template, folder, count):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "desk.dossier"
    shutil.copy(template, path)
    acknowledged, told = _run_child(asked, chance, path)
    journal = path.with_name(f"{path.name}-journal")
    count.midway += journal.exists() and journal.stat().st_size > 0
    if asked.sabotage == "delete":
        journal.unlink(missing_ok=True)
    count.rounds += 1
    count.saved += acknowledged
    count.told += told
    lost, damaged = _judge(asked, path, acknowledged)
    count.lost += lost
    count.damaged += damaged


def _run_child(asked, chance, path):
    """Return how many decisions the child said were saved, and how many refusals it told in a sentence."""
    command = [sys.executable, "-m", "tests.benchmarks.killed", str(path), asked.fault, str(chance.random())]
    child = subprocess.Popen([*command, asked.sabotage or ""], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    first = child.stdout.readline()
    if asked.fault != "diskfull":
        try:
            child.wait(chance.uniform(0, LONGEST_S))
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
    rest, errors = child.communicate()
    if child.returncode not in {0, -signal.SIGKILL}:
        raise SystemExit(errors.decode())
    lines = (first + rest).decode().splitlines()
    return lines.count("saved"), lines.count("told")


def _judge(asked, path, acknowledged):
    """Return how many decisions are lost, and whether the dossier or its copy is damaged."""
    if asked.fault == "migrate":
        killed.install_migration()
    try:
        with Dossier.open(path, "tester", clock) as dossier:
            decided = sum(entry.verb == "decide" for entry in dossier.journal())
            is_whole = not dossier.faults() and killed.is_as_after(dossier, decided)
            is_whole = is_whole and (asked.fault != "migrate" or killed.is_migrated(dossier))
    except DossierError:
        return 0, 1
    return max(0, acknowledged - decided), int(not is_whole or not _copies_are_whole(path))


def _copies_are_whole(path):
    for copy in path.parent.glob("*.dossier"):
        if copy != path:
            try:
                with Dossier.open(copy, "tester", clock) as dossier:
                    if dossier.faults():
                        return False
            except DossierError:
                return False
    return True


if __name__ == "__main__":
    sys.exit(main())
