"""`briefing-app desktop`: put the program into the menus of a Linux desktop, and let it open dossiers."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from briefing_app.assets import resource
from briefing_app.errors import BriefingError

_PLACES = {
    "briefing-app.desktop": "applications",
    "briefing-app.svg": "icons/hicolor/scalable/apps",
    "briefing-app.xml": "mime/packages",
}
"""Each file in `resources/desktop/`, to its folder below the user's data (XDG base directories)."""

_UPDATES = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""What tells a desktop of new files, and the folder it is given; a desktop without it looks by itself."""


def run(asked: argparse.Namespace) -> int:
    """Write the files, or take them away.

    Raises:
        BriefingError: This is no Linux, or the files cannot be written.
    """
    if not sys.platform.startswith("linux"):
        raise BriefingError("Menus are set up like this on Linux only. Here, open dossiers from the program itself.")
    folder = _data_folder()
    try:
        for name, place in _PLACES.items():
            _take_away(folder / place / name) if asked.remove else _put(folder / place, name)
    except OSError as error:
        raise BriefingError(f"“{error.filename}” cannot be written. Look at who may write in {folder}.") from error
    for program, place in _UPDATES:
        if shutil.which(program) and (folder / place).is_dir():
            subprocess.run([program, str(folder / place)], check=False, capture_output=True)
    print("The program is no longer in the menus." if asked.remove else "The program is in the menus now.")
    return 0


def _data_folder() -> Path:
    stated = os.environ.get("XDG_DATA_HOME", "")
    return Path(stated) if stated else Path.home() / ".local" / "share"


def _put(folder: Path, name: str) -> None:
    content = resource(f"desktop/{name}").read_text(encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(content.replace("Exec=briefing-app", f"Exec={_program()}"), encoding="utf-8")


def _program() -> str:
    """Return what starts the program, as a desktop entry writes it: menus don't know the shell's search path."""
    beside = Path(sys.executable).with_name("briefing-app")
    found = str(beside) if beside.is_file() else shutil.which("briefing-app") or "briefing-app"
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in found)
    return f'"{escaped}"' if escaped != found or " " in found else found


def _take_away(file: Path) -> None:
    file.unlink(missing_ok=True)
