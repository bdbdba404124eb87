"""Write a briefing as a tagged PDF with its manifest inside. Typst runs in a process of its own."""

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from datetime import time as time_of_day
from pathlib import Path

import msgspec

from briefing_app import briefing as package
from briefing_app.assets import resource
from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.flags import flags
from briefing_app.briefing.manifest import ATTACHMENT, encode
from briefing_app.briefing.sections import Figure
from briefing_app.briefing.written import Content, ExportCancelledError
from briefing_app.errors import ExportError
from briefing_app.model import CountryCode
from briefing_app.reference.wording import day_text

WORKER = Path(package.__file__).with_name("typst_worker.py")
"""Started by its path: as a module it would first import all of ours, and take twice as long."""

LIMIT_SECONDS = 180
"""A briefing of 3,000 events takes some ten; one that takes longer than this will not end."""

POLL_SECONDS = 0.05
TEMPLATE = ("briefing.typ", "parts.typ", "sections.typ")


def content(briefing: Briefing, is_cancelled: Callable[[], bool] = lambda: False) -> Content:
    """Return the PDF.

    Raises:
        ExportCancelledError: `is_cancelled` said so while it was being set.
        ExportError: It could not be set.
    """
    job = {
        "files": {name: base64.b64encode(data).decode() for name, data in _files(briefing)},
        "fonts": str(resource("fonts")),
        "timestamp": int(datetime.combine(briefing.options.dated, time_of_day(12), UTC).timestamp()),
    }
    answer = _run(json.dumps(job).encode(), is_cancelled)
    head, _, pdf = answer.partition(b"\n")
    return Content(pdf, tuple(json.loads(head)["notes"]))


def _files(briefing: Briefing) -> Iterator[tuple[str, bytes]]:
    """Yield every file the template reads; it can read no others."""
    for name in TEMPLATE:
        yield "main.typ" if name == TEMPLATE[0] else name, resource(f"briefing/{name}").read_bytes()
    pictures = flags(briefing)
    for code, picture in pictures.items():
        yield f"flags/{code.lower()}.svg", picture
    for section in briefing.sections:
        if isinstance(section, Figure) and section.svg:
            yield "figure.svg", section.svg.encode()
    if briefing.style.logo:
        yield "logo.svg", briefing.style.logo.encode()
    yield ATTACHMENT, encode(briefing.manifest)
    yield "briefing.json", msgspec.json.encode(_values(briefing, list(pictures)), order="deterministic")


def _values(briefing: Briefing, with_flags: list[CountryCode]) -> dict[str, object]:
    """Return what the template prints; the manifest and the pictures travel as files."""
    sections = [
        replace(section, svg="figure.svg" if section.svg else "") if isinstance(section, Figure) else section
        for section in briefing.sections
    ]
    return {
        "options": briefing.options,
        "style": briefing.style,
        "title": briefing.title,
        "subtitle": briefing.subtitle,
        "masthead": briefing.masthead,
        "sections": sections,
        "build": briefing.build,
        "language": briefing.language,
        "day": day_text(briefing.options.dated),
        "flags": with_flags,
    }


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
