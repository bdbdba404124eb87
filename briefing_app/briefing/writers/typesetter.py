"""Run Typst in a process of its own: files in memory in, a PDF or a picture out. Knows no briefing."""

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from datetime import time as time_of_day
from pathlib import Path
from types import MappingProxyType

from briefing_app import briefing as package
from briefing_app.assets import resource
from briefing_app.briefing.written import Content, ExportCancelledError
from briefing_app.errors import ExportError

WORKER = Path(package.__file__).with_name("typst_worker.py")
"""Started by its path: as a module it would first import all of ours, and take twice as long."""

LIMIT_SECONDS = 180
"""A briefing of 3,000 events takes some ten; one that takes longer than this will not end."""

POLL_SECONDS = 0.05

PICTURE = b'#set page(width: auto, height: auto, margin: 0pt)\n#image("figure.svg")\n'


def typeset(
    files: Mapping[str, bytes],
    dated: date,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    form: str = "pdf",
    small: Mapping[str, str] = MappingProxyType({}),
) -> Content:
    """Return what Typst makes of `main.typ`, as `pdf` or `png`; it can read no file but those given.

    `small` gives drawings among the files names under which `small.json` holds them as small pictures.

    Raises:
        ExportCancelledError: `is_cancelled` said so while it was being set.
        ExportError: It could not be set.
    """
    job = {
        "files": {name: base64.b64encode(data).decode() for name, data in files.items()},
        "fonts": str(resource("fonts")),
        "timestamp": int(datetime.combine(dated, time_of_day(12), UTC).timestamp()),
        "format": form,
        "small": dict(small),
    }
    answer = _run(json.dumps(job).encode(), is_cancelled)
    head, _, made = answer.partition(b"\n")
    return Content(made, tuple(json.loads(head)["notes"]))


def picture(svg: str, dated: date) -> bytes:
    """Return a drawing as PNG, in the fonts of the PDF.

    Raises:
        ExportError: It could not be drawn.
    """
    return typeset({"main.typ": PICTURE, "figure.svg": svg.encode()}, dated, form="png").content


def _run(job: bytes, is_cancelled: Callable[[], bool]) -> bytes:
    """Return what the worker writes; kill it when the user cancels or the time is over."""
    with tempfile.TemporaryFile() as order:  # a pipe can stop half-way: Python 3.11 forgets the rest after a time-out
        order.write(job)
        order.seek(0)
        with subprocess.Popen(
            [sys.executable, "-P", str(WORKER)],
            stdin=order,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | _NO_NETWORK,
        ) as process:
            answer, message = _answer(process, is_cancelled)
    if process.returncode:
        raise ExportError(f"The PDF could not be set: {_last_line(message)} Write the briefing as .html or .docx.")
    return answer


def _answer(process: subprocess.Popen[bytes], is_cancelled: Callable[[], bool]) -> tuple[bytes, bytes]:
    deadline = time.monotonic() + LIMIT_SECONDS
    while True:
        try:
            return process.communicate(timeout=POLL_SECONDS)
        except subprocess.TimeoutExpired:
            if is_cancelled() or time.monotonic() > deadline:
                process.kill()
                process.communicate()
                raise _stopped(is_cancelled()) from None


_NO_NETWORK = dict.fromkeys(
    ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy"), "http://127.0.0.1:9"
)
"""Typst downloads packages a template asks for; ours asks for none, and a dead port makes sure."""


def _stopped(by_user: bool) -> ExportError:  # noqa: FBT001 -- private, one caller
    if by_user:
        return ExportCancelledError("The export was cancelled; nothing was written.")
    return ExportError(f"The PDF took longer than {LIMIT_SECONDS} seconds. Choose fewer events, or write .xlsx.")


def _last_line(message: bytes) -> str:
    lines = message.decode("utf-8", "replace").strip().splitlines()
    return f"{lines[-1][:300].rstrip('.')}." if lines else "the typesetter stopped without a word."
