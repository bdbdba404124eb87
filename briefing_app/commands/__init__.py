"""What can be done from a command line, without a window. Only `window` opens one, and is imported for that alone.

Exit codes: 0 all done, 1 something could not be done (one line each on standard error), 2 wrong usage.
"""

import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from briefing_app.commands.arguments import parsed
from briefing_app.errors import BriefingError, UsageError


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code.

    Raises:
        SystemExit: Help was asked for, or the usage is wrong (code 2); argparse has said so.
    """
    logging.getLogger("briefing_app").addHandler(logging.NullHandler())  # what the user should know is printed
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        asked = parsed(arguments)
        # Only the command that was asked for is imported: the rules cost the window time it needs to appear.
        return int(import_module(f"{__name__}.{asked.command}").run(asked))
    except BriefingError as error:
        print(f"briefing-app: {error}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except BrokenPipeError:
        # Whoever read our output has had enough (`| head`); Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
