"""The child of `tests.benchmarks.killing`: decides event after event until it is killed or the disk is full."""

import resource
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from briefing_app.errors import DossierError
from briefing_app.model import Decision
from briefing_app.store import EVENTS, Dossier, Write, migrations, schema
from tests.store.samples import clock

DECISIONS = (Decision.ACCEPTED, Decision.REJECTED, Decision.SET_ASIDE)
PARTS = 4
_REFUSALS = 25
_NEXT = schema.VERSION + 1


def main(path, fault, chance, sabotage):
    if fault == "migrate":
        install_migration(pause_s=0.0005)
        print("ready", flush=True)
    with Dossier.open(Path(path), "tester", clock) as dossier:
        dossier._connection.execute(
            "PRAGMA cache_size = 5"
        )  # pages go to the file early, so that more kills hit midway
        if sabotage in {"off", "memory"}:
            dossier._connection.execute(f"PRAGMA journal_mode = {sabotage}")
        if fault == "diskfull":
            _fill_disk(Path(path), float(chance))
        _decide(dossier, Path(path).with_name("copy.dossier") if fault == "backup" else None)


def _decide(dossier, copy):
    number = refusals = 0
    while refusals < _REFUSALS:
        writes = [Write(EVENTS, event.id, event) for event in decided(dossier, number)]
        try:
            dossier.commit("decide", f"decide {number}", writes)
            if copy:
                dossier.copy_to(copy)
        except DossierError:
            refusals += 1
            print("told", flush=True)
        else:
            print("saved", flush=True)
            number += 1


def decided(dossier, number):
    """Return the events that decision `number` changes, a quarter of all, with the note and the decision it gives."""
    note = f"Decision {number}. " * (1 + (number * 37) % 60)
    keys = sorted(dossier.events)[number % PARTS :: PARTS]
    return [replace(dossier.events[key], decision=DECISIONS[number % 3], note=note) for key in keys]


def is_as_after(dossier, count):
    """Return whether the events are as the first `count` decisions leave them."""
    due = {key: replace(event, decision=Decision.SUGGESTED, note="") for key, event in dossier.events.items()}
    for number in range(max(0, count - PARTS), count):
        due |= {event.id: event for event in decided(dossier, number)}
    return due == dict(dossier.events)


def install_migration(pause_s=0.0):
    """Teach the store one more version: every event is written anew, slowly, and the setting `migrated` counts them."""

    def step(connection):
        rows = connection.execute("SELECT number FROM event").fetchall()
        for (number,) in rows:
            connection.execute("UPDATE event SET value = value || ' ' WHERE number = ?", (number,))
            connection.execute("UPDATE event SET value = trim(value) WHERE number = ?", (number,))
            time.sleep(pause_s)

    schema.VERSION = _NEXT
    migrations.STEPS[_NEXT - 1] = step


def is_migrated(dossier):
    """Return whether the dossier is of that version."""
    return schema.version_of(dossier._connection) == _NEXT


def _fill_disk(path, chance):
    """Let no file grow much beyond what it is now; writing more fails as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = path.stat().st_size + int(chance * 200_000)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


if __name__ == "__main__":
    main(*sys.argv[1:])
