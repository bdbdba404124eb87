"""Where the picture of a flag is. Draws nothing."""

from pathlib import Path

from briefing_app.assets import resource


def flag_path(code: str) -> Path:
    """Return the SVG (4 by 3) of a country's flag; a code without one gives a path that does not exist."""
    return resource(f"flags/{code.lower()}.svg")
