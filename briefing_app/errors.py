"""The errors a user can mend. Anything else that is raised is a fault of ours."""


class BriefingError(Exception):
    """A failure the user can mend.

    The message is one whole sentence or two: what happened, to which thing, and what to do.
    """


class ReadingError(BriefingError):
    """A document cannot be read as text."""


class DossierError(BriefingError):
    """A dossier cannot be opened, or a change cannot be written to it."""


class ExportError(BriefingError):
    """A briefing cannot be written."""


class ArchiveError(BriefingError):
    """An archive cannot be made, gone on with, or searched."""


class UsageError(BriefingError):
    """The words of a command or an option are off (exit code 2)."""
