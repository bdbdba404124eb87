"""Read a house style: colours, fonts, logo and the order of parts, from JSON. It can hold no code."""

import re
from pathlib import Path

import msgspec

from briefing_app.assets import resource
from briefing_app.briefing.options import HouseStyle
from briefing_app.errors import ExportError

ROLES = {"ink", "accent", "muted", "rule", "shade", "link", "undated", "title"}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def house_style(path: Path | None = None) -> HouseStyle:
    """Return the house style of a JSON file, our own without one.

    Raises:
        ExportError: The file is not a house style.
    """
    file = path or resource("briefing/house_style.json")
    try:
        style = msgspec.json.decode(file.read_bytes(), type=HouseStyle)
    except (OSError, msgspec.MsgspecError) as error:
        raise ExportError(f"The house style {file.name} cannot be used: {error}. Choose another one.") from error
    wrong = ROLES - style.colours.keys() | {
        role for role, colour in style.colours.items() if not _COLOUR.fullmatch(colour)
    }
    if wrong:
        raise ExportError(
            f"The house style {file.name} cannot be used: give these colours as #rrggbb: {', '.join(sorted(wrong))}."
        )
    return style


def house_styles() -> tuple[HouseStyle, ...]:
    """Return the styles that come with the program, our own first."""
    return tuple(house_style(path) for path in sorted(resource("briefing").glob("house_style*.json")))
