"""What the user should know after an action of the session, with what to offer. Knows no view."""

from dataclasses import dataclass

from briefing_app import workspace
from briefing_app.ui.translation import tr, trn


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence or two, the words of a button, and the id of the command that it gives."""

    words: str
    offer: str
    command: str


def on_versions(known: int, left: int) -> Notice | None:
    """Return what became of documents that were read before.

    Args:
        known: How many are there already, byte for byte.
        left: How many decided events a newer version leaves behind.
    """
    if left > 0:
        words = trn(
            "{count} decided event can no longer be found in the newer version of a source. "
            "The older version is kept for it.",
            "{count} decided events can no longer be found in the newer version of a source. "
            "The older version is kept for them.",
            left,
        )
        return Notice(words, tr("Compare"), "left_behind")
    if known:
        words = trn(
            "{count} document is in the dossier already, byte for byte: nothing was added.",
            "{count} documents are in the dossier already: nothing was added.",
            known,
        )
        return Notice(words, tr("Show"), "go_sources")
    return None


def on_opening(dossier: workspace.Dossier) -> Notice | None:
    """Return what is special about a dossier that was opened."""
    if dossier.read_only:
        words = tr(
            "“{name}” is open for reading only: the file or its folder cannot be written. "
            "To make changes, save a copy.",
            name=dossier.name,
        )
        return Notice(words, tr("Save as…"), "save_as")
    if workspace.is_outdated(dossier):
        words = tr(
            "The events of “{name}” were found by earlier rules. Reading again leaves what you decided.",
            name=dossier.name,
        )
        return Notice(words, tr("Find again"), "read_again")
    return None
