"""`briefing-app select`: a part of an archive as a dossier for the desk."""

import argparse
import sys

from briefing_app import archive, workspace
from briefing_app.commands.filters import asked_filter
from briefing_app.errors import ArchiveError


def run(asked: argparse.Namespace) -> int:
    """Say how much is wanted, and write it to a dossier."""
    wanted = asked_filter(asked)
    found = archive.count(asked.folder, wanted)
    sentence = f"{found.events:,} events in {found.documents:,} documents are wanted."
    if asked.count:
        print(sentence)
        return 0
    if not found.events:
        raise ArchiveError("No event of the archive passes the filter, so no dossier was made. Widen it.")
    print(sentence, file=sys.stderr)
    with workspace.new_dossier(asked.output) as dossier:
        workspace.add_readings(dossier, archive.select(asked.folder, wanted))
        print(f"{len(dossier.events):,} events in {len(dossier.sources):,} sources are in {asked.output}.")
    return 0
