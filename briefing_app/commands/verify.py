"""`briefing-app verify`: does every line of a briefing, or of a dossier, still hold?"""

import argparse

from briefing_app import workspace
from briefing_app.briefing import Finding
from briefing_app.commands.output import told
from briefing_app.model import Source
from briefing_app.workspace.evidence import check_briefing, check_dossier


def run(asked: argparse.Namespace) -> int:
    """Print what was found; 1 if some line no longer holds or some source could not be read."""
    readings = list(workspace.read_sources(asked.sources)) if asked.sources else []
    sources = [source for one in readings for source in one.sources]
    is_dossier = asked.subject.suffix == ".dossier"
    lines = _of_dossier(asked, sources) if is_dossier else _told(check_briefing(asked.subject, sources))
    for line, _ in lines:
        print(line)
    if not lines:
        print("Every line holds.")
    code = told(problem for one in readings for problem in one.problems)
    return code or int(not all(holds for _, holds in lines))


def _of_dossier(asked: argparse.Namespace, sources: list[Source]) -> list[tuple[str, bool]]:
    """Return what is wrong with the file itself, and with its events if sources were given."""
    with workspace.open_dossier(asked.subject) as dossier:
        faults = [(sentence, False) for sentence in dossier.faults()]
        return faults + (_told(check_dossier(dossier, sources)) if sources else [])


def _told(findings: tuple[Finding, ...]) -> list[tuple[str, bool]]:
    return [(finding.message, finding.holds) for finding in findings]
