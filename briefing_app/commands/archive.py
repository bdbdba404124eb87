"""`briefing-app archive`: any number of documents to tables of events, on this machine or a cluster."""

import argparse
import sys
import time
from contextlib import closing

from briefing_app.archive import Progress, Run
from briefing_app.commands.output import told
from briefing_app.workspace.wording import counted

_SECONDS_BETWEEN_LINES = {True: 0.5, False: 30.0}
"""Between two lines of progress, on a terminal and in a log."""


def run(asked: argparse.Namespace) -> int:
    """Make the archive, or go on with it; 1 if some document is in quarantine or the run was stopped."""
    job = Run(asked.inputs, asked.output, asked.workers, asked.scheduler, asked.batch)
    is_stopped = False
    try:
        _work(job)
    except KeyboardInterrupt:
        is_stopped = True
    if sys.stderr.isatty():
        print(file=sys.stderr)
    totals = job.totals()
    print(f"In {asked.output}: {counted(totals.documents, 'document')}, {counted(totals.events, 'event')}.")
    if totals.lost:
        quarantine = asked.output / "quarantine"
        lost = counted(totals.lost, "document")
        print(f"briefing-app: {lost} gave nothing; {quarantine} lists the reasons.", file=sys.stderr)
    if is_stopped:
        print("briefing-app: It was stopped. Run the same command again to go on.", file=sys.stderr)
    return int(told(job.problems) or totals.lost > 0 or is_stopped)


def _work(job: Run) -> None:
    began = said = time.monotonic()
    progress = Progress(job.total_bytes())
    is_terminal = sys.stderr.isatty()
    with closing(job.results()) as results:
        for done in results:
            progress, now = progress.after(done), time.monotonic()
            if now - said >= _SECONDS_BETWEEN_LINES[is_terminal]:
                said = now
                start, end = ("\r\x1b[K", "") if is_terminal else ("", "\n")
                print(f"{start}{progress.line(now - began)}", end=end, file=sys.stderr, flush=True)
