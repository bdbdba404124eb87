"""`briefing-app` with documents, a dossier or nothing: the window. The only command that needs a display."""

import argparse

from briefing_app.errors import BriefingError
from briefing_app.system_libraries import has_display


def run(asked: argparse.Namespace) -> int:
    """Open the window and return its exit code.

    Raises:
        BriefingError: There is no display.
    """
    if not has_display():
        raise BriefingError(
            "There is no display to open a window on. Write a briefing without one:"
            " briefing-app brief SOURCE ... -o briefing.pdf"
        )
    from briefing_app.ui.application import run as run_window  # noqa: PLC0415 - Qt only where there is a window

    return int(run_window(asked.paths))
