"""What a worker may not do, whatever a document makes a library try. Knows nothing of documents.

The limits of the system hold for native code too; the audit hook only for Python code, against mistakes.
"""

import os
import sys
from collections.abc import Mapping

import psutil

_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.startfile", "pty.")
_CHANGES = {
    "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.truncate",
    "shutil.move", "shutil.rmtree",
}  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_LESS_URGENT = 5
_MEGABYTE = 1024 * 1024
_HEADROOM_MB = 1024  # address space is reserved well beyond what is used: thread stacks, mapped libraries


class ForbiddenError(PermissionError):
    """A library tried to reach out of the worker."""


def confine() -> None:
    """Take from this process, for good, networks, other programs and writing to disk."""
    sys.dont_write_bytecode = True
    _limit({"RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_NOFILE": 256})
    sys.addaudithook(_forbid)


def step_back() -> None:
    """Let programs that someone waits for, the window first, go before this process."""
    below_normal = getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", _LESS_URGENT)  # Windows counts in classes
    psutil.Process().nice(below_normal)


def allow_memory(megabytes: int) -> None:
    """Let the process have this much memory, where the system can hold it to that (not on Windows and macOS)."""
    if sys.platform == "linux":
        _limit({"RLIMIT_AS": (megabytes + _HEADROOM_MB) * _MEGABYTE})


def _limit(limits: Mapping[str, int]) -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for name, soft in limits.items():
        kind = getattr(resource, name)
        _, hard = resource.getrlimit(kind)
        wanted = soft if hard == resource.RLIM_INFINITY else min(soft, hard)
        resource.setrlimit(kind, (wanted, hard))


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise ForbiddenError(f"a document may not make this program write ({arguments[0]!r})")
    elif event in _CHANGES or event.startswith(_FORBIDDEN):
        raise ForbiddenError(f"a document may not make this program do this ({event})")
