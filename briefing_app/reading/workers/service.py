"""The child's side of a worker: take a request, answer, take the next. Knows nothing of what is asked."""

import faulthandler
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

import msgspec

from briefing_app.errors import BriefingError
from briefing_app.reading.limits import PATIENCE
from briefing_app.reading.refusal import RefusedError
from briefing_app.reading.workers.confinement import allow_memory, confine, step_back
from briefing_app.reading.workers.frames import read_frame, write_frame

_READY = b""
"""What a worker says first, once it has loaded what it needs."""

Handler = Callable[[Any], Any]


class Request(msgspec.Struct):
    """One request on its way to the worker, with what it may cost."""

    body: msgspec.Raw
    seconds: float
    memory_mb: int


class Reply(msgspec.Struct, omit_defaults=True):
    """One of three: a value, a refusal with its remedy (sentences for the user), or a fault of ours (a traceback)."""

    value: msgspec.Raw = msgspec.Raw(b"")
    refusal: str = ""
    remedy: str = ""
    fault: str = ""


def serve(handle: Handler) -> None:
    """Answer requests from standard input until it ends.

    Args:
        handle: Takes the request as plain JSON values and returns anything msgspec can encode. A `BriefingError`
            it raises becomes a refusal; any other error is told as a fault, and the worker goes on.
    """
    requests, replies = sys.stdin.buffer, _private_output()
    step_back()
    confine()
    write_frame(replies, _READY)
    while (frame := read_frame(requests)) is not None:
        request = msgspec.json.decode(frame, type=Request)
        write_frame(replies, _reply(handle, request))


def _private_output() -> BinaryIO:
    """Return the pipe to the parent, and give whatever prints (libraries do) standard error instead."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return replies


def _reply(handle: Handler, request: Request) -> bytes:
    allow_memory(request.memory_mb)
    # The parent stops a worker that takes too long; if the parent is gone, the worker ends itself.
    faulthandler.dump_traceback_later(2 * PATIENCE * request.seconds, exit=True)
    try:
        value = handle(msgspec.json.decode(request.body))
        reply = Reply(value=msgspec.Raw(msgspec.json.encode(value)))
    except RefusedError as error:
        reply = Reply(refusal=error.problem.reason, remedy=error.problem.remedy)
    except BriefingError as error:
        reply = Reply(refusal=str(error))
    except MemoryError:
        reply = Reply(refusal=f"Reading this file took more than {request.memory_mb} MB of memory and was stopped.")
    except Exception:  # noqa: BLE001 - a fault costs its own file only; the parent reports it
        reply = Reply(fault=traceback.format_exc())
    finally:
        faulthandler.cancel_dump_traceback_later()
    return msgspec.json.encode(reply)
