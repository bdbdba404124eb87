"""One worker process: started when needed, watched while it works, stopped, started anew."""

import contextlib
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import IO, NamedTuple

import msgspec
import psutil

from briefing_app.reading.limits import PATIENCE, Limits
from briefing_app.reading.workers.frames import read_frame, write_frame
from briefing_app.reading.workers.service import Reply, Request

RECYCLE_AFTER = 200
"""Requests one process answers: libraries leak, and a fresh one costs a quarter of a second."""

_STARTING_SECONDS = 120.0
"""A process that is not ready by then never will be."""
_MEGABYTE = 1024 * 1024


class Stop(StrEnum):
    """Why a child was stopped in the midst of a request."""

    TIME = "time"
    MEMORY = "memory"
    CANCELLED = "cancelled"


class _Clocks(NamedTuple):
    """Seconds of the processor that a process has used, and seconds of the clock on the wall."""

    worked: float
    wall: float


class Child:
    """A process that answers one request at a time. `ask` blocks; `watch` and `stop` come from other threads."""

    def __init__(self, command: Sequence[str]) -> None:
        self.stopped: Stop | None = None
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._answered = 0
        self._is_ready = False
        self._watched: tuple[Limits, _Clocks] | None = None
        self._lock = threading.Lock()

    def ask(self, request: object, limits: Limits) -> Reply | None:
        """Return the answer, or None if the process ended without one; `stopped` then says whether we ended it."""
        body = msgspec.Raw(msgspec.json.encode(request))
        frame = msgspec.json.encode(Request(body, limits.seconds, limits.memory_mb))
        process = self._begin(replace(limits, seconds=_STARTING_SECONDS))
        try:
            answer = self._answer(process, frame, limits)
        finally:
            with self._lock:
                self._watched = None
        self._answered += 1
        if answer is None or self._answered >= RECYCLE_AFTER:
            self.end()
        return msgspec.json.decode(answer, type=Reply) if answer is not None else None

    def _answer(self, process: subprocess.Popen[bytes], frame: bytes, limits: Limits) -> bytes | None:
        """Return the answer; the time runs from when the process is ready, which on a busy machine takes long."""
        if not self._is_ready:
            self._is_ready = read_frame(_pipe(process.stdout)) is not None
        with self._lock:
            self._watched = (limits, _clocks(process.pid))
        return _exchange(process, frame) if self._is_ready else None

    def start(self) -> None:
        """Start the process, so that it is ready when the first request comes."""
        with self._lock:
            self._started()

    def watch(self) -> None:
        """Stop the process if its request has taken too long or too much."""
        with self._lock:
            if self._watched is None or self._process is None:
                return
            limits, began = self._watched
            now = _clocks(self._process.pid)
            if now.worked - began.worked > limits.seconds or now.wall - began.wall > PATIENCE * limits.seconds:
                self._kill(Stop.TIME)
            elif _resident_mb(self._process.pid) > limits.memory_mb:
                self._kill(Stop.MEMORY)

    def stop(self) -> None:
        """End the request under way, if there is one."""
        with self._lock:
            if self._watched is not None:
                self._kill(Stop.CANCELLED)

    def end(self) -> None:
        """End the process; the next request starts another."""
        with self._lock:
            process, self._process, self._answered = self._process, None, 0
            self._is_ready = False
        if process is not None:
            _bury(process)

    def _begin(self, limits: Limits) -> subprocess.Popen[bytes]:
        with self._lock:
            process = self._started()
            self.stopped = None
            self._watched = (limits, _clocks(process.pid))
            return process

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            _bury(self._process)
            self._process, self._is_ready = None, False
        if self._process is None:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self._process

    def _kill(self, reason: Stop) -> None:
        if self.stopped is None and self._process is not None:
            self.stopped = reason
            self._process.kill()


def _exchange(process: subprocess.Popen[bytes], frame: bytes) -> bytes | None:
    try:
        write_frame(_pipe(process.stdin), frame)
    except OSError:
        return None
    return read_frame(_pipe(process.stdout))


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # noqa: S101 - both are pipes, see _started
    return stream


def _clocks(pid: int) -> _Clocks:
    """Return both: on a busy machine a good file may wait long for its turn, and should not be blamed for it."""
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return _Clocks(0, time.monotonic())
    return _Clocks(times.user + times.system, time.monotonic())


def _resident_mb(pid: int) -> float:
    try:
        return float(psutil.Process(pid).memory_info().rss) / _MEGABYTE
    except psutil.Error:
        return 0


def _bury(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):  # what it had not yet read is lost with it
            assert pipe is not None  # noqa: S101
            pipe.close()
