"""Find the files that travel with the program: tables, flags, icons, fonts, forms, the sample."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    """Return the folder, inside the package (wheel) or beside it (checkout)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(name: str) -> Path:
    """Return the path of a file in `resources/`, such as `"flags/ir.svg"`."""
    return _folder("resources") / name


def form(name: str) -> Path:
    """Return the path of a Designer form, such as `form("country_panel")`."""
    return _folder("ui_forms") / f"{name}.ui"


def seeds() -> Path:
    """Return the folder of the sample articles."""
    return _folder("seeds")
