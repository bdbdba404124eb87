"""The command line: `briefing-app` and `python -m briefing_app`."""

import sys

from briefing_app.commands import run


def main() -> int:
    """Do what the command line says; return the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
