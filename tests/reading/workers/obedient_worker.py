"""A worker that does what a task asks of it: answer, refuse, fail, hang, grow or die."""

import os
import socket
import sys
import time
from pathlib import Path

from briefing_app.errors import ReadingError
from briefing_app.reading.workers import serve


def handle(request: dict[str, str]) -> object:
    return _DEEDS[request["do"]](request.get("with", ""))


def _refuse(words: str) -> object:
    raise ReadingError(words)


def _fail(words: str) -> object:
    raise KeyError(words)


def _hang(_: str) -> object:
    time.sleep(600)
    return None


def _grow(_: str) -> object:
    hoard = []
    while True:
        hoard.append(bytearray(8_000_000))
        time.sleep(0.001)


def _die(_: str) -> object:
    os.abort()


def _print(words: str) -> object:
    print(words)
    sys.stdout.flush()
    os.write(1, words.encode())
    return words


def _connect(_: str) -> object:
    return socket.create_connection(("127.0.0.1", 9))


def _write(path: str) -> object:
    return Path(path).write_text("escaped")


def _run(_: str) -> object:
    return os.system("true")  # noqa: S605


_DEEDS = {
    "echo": lambda words: words,
    "process": lambda _: os.getpid(),
    "refuse": _refuse,
    "fail": _fail,
    "hang": _hang,
    "grow": _grow,
    "die": _die,
    "print": _print,
    "connect": _connect,
    "write": _write,
    "run": _run,
}

if __name__ == "__main__":
    serve(handle)
