"""The child of `tests.benchmarks.fuzzing`: opens each file as the program does, and says in a word what came of it."""

import signal
import sys
from pathlib import Path

from briefing_app.errors import DossierError
from briefing_app.store import Dossier
from tests.store.samples import clock, contents


class TooLongError(Exception):
    """A file held the program up."""


def main(template, longest_s):
    with Dossier.open(Path(template), "tester", clock) as dossier:
        written = contents(dossier), dossier.journal()
    signal.signal(signal.SIGALRM, _give_up)
    for line in sys.stdin:
        path = Path(line.strip())
        signal.alarm(int(longest_s))
        print(_outcome(path, written), flush=True)
        signal.alarm(0)
        path.unlink(missing_ok=True)


def _outcome(path, written):
    try:
        with Dossier.open(path, "tester", clock) as dossier:
            found, faults = (contents(dossier), dossier.journal()), dossier.faults()
            dossier.search("treaty")
            dossier.undo()
    except DossierError:
        return "refused"
    except Exception as error:  # noqa: BLE001 - exactly what must not be
        print(f"{path.name}: {error!r}", file=sys.stderr)
        return "unanswered"
    if faults:
        return "found"
    if found != written:
        print(f"{path.name}: silent", file=sys.stderr)
        return "silent"
    return "harmless"


def _give_up(*_):
    raise TooLongError


if __name__ == "__main__":
    main(*sys.argv[1:])
