"""`briefing-app select`: a part of an archive as a dossier for the desk."""

import argparse
import sys

from briefing_app import archive, workspace
from briefing_app.commands.filters import asked_filter
from briefing_app.errors import ArchiveError
from briefing_app.workspace.wording import counted


def run(asked: argparse.Namespace) -> int:
    """Say how much is wanted, and write it to a dossier."""
    wanted = asked_filter(asked)
    found = archive.count(asked.folder, wanted)
    sentence = f"The filter lets through {counted(found.events, 'event')} of {counted(found.documents, 'document')}."
    if asked.count:
        print(sentence)
        return 0
    if not found.events:
        raise ArchiveError("No event of the archive passes the filter, so no dossier was made. Widen it.")
    print(sentence, file=sys.stderr)
    with workspace.new_dossier(asked.output) as dossier:
        workspace.add_readings(dossier, archive.select(asked.folder, wanted))
        events, sources = counted(len(dossier.events), "event"), counted(len(dossier.sources), "source")
        print(f"In {asked.output}: {events} of {sources}.")
    return 0
