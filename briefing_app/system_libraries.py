"""Find the system libraries Qt needs on Linux, and name or install what is missing. Standard library only.

Wheels of Qt carry Qt itself, but not the libraries of the desktop. Without them its import ends in a linker's
message that helps nobody; this step runs before the first import and says one apt line instead.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Shared object to Debian package: enough to paint without a screen (proved in a minimal Debian 12)."""

WINDOW = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for a window on an X screen."""


def has_display() -> bool:
    """Return whether a window can be shown: anything but a Linux without X, Wayland or a chosen Qt platform."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def is_loadable(shared_object: str) -> bool:
    """Return whether the linker finds the library."""
    try:
        ctypes.CDLL(shared_object)
    except OSError:
        return False
    return True


def missing(wanted: dict[str, str], loadable: Callable[[str], bool] = is_loadable) -> tuple[str, ...]:
    """Return the Debian packages whose libraries the linker does not find, sorted."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(sorted(package for shared_object, package in wanted.items() if not loadable(shared_object)))


def apt_line(packages: Iterable[str]) -> str:
    """Return the one line that installs the packages."""
    return " ".join(["apt-get install -y --no-install-recommends", *packages])


def main(arguments: list[str]) -> int:
    """Install what is missing when run as root on a system with apt, else name it; 1 if something stays missing."""
    wanted = WINDOW if "window" in arguments else OFFSCREEN
    packages = missing(wanted)
    if not packages:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing system libraries for Qt:", " ".join(packages))
        for command in ("apt-get update -qq", apt_line(packages)):
            environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run(command.split(), check=False, stdout=subprocess.DEVNULL, env=environment)
        packages = missing(wanted)
    if packages:
        print(f"Qt needs system libraries that are not here. Install them with:\n  sudo {apt_line(packages)}")
    return 1 if packages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
