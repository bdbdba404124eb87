"""The words and options of each command. Knows what may be written, not what is done."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from briefing_app import __version__
from briefing_app.commands.days import day, first_day, last_day
from briefing_app.model import EventKind

_ABOUT = "Turn documents into a timeline of dated events, each with the passage it comes from."
_USAGE = """briefing-app [DOSSIER | SOURCE ...]                  open the window
       briefing-app extract SOURCE ... [options]             list events as JSON, CSV or text
       briefing-app brief SOURCE ... | DOSSIER -o FILE       write a briefing
       briefing-app verify BRIEFING.pdf|DOSSIER SOURCE ...   check that every line still holds
       briefing-app desktop [--remove]                       put it into the menus of a Linux desktop
       briefing-app archive INPUT ... -o FOLDER              turn any number of documents into tables of events
       briefing-app select FOLDER [filters] -o NAME.dossier  take a part of an archive to the desk
       briefing-app COMMAND --help                           show the options of a command"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; argparse would print the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        print(f"{self.prog}: {sentence}. See {self.prog} --help.", file=sys.stderr)
        raise SystemExit(2)


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked; `command` is the name of the module that does it.

    Raises:
        SystemExit: Help or the version was asked for, or the usage is wrong (code 2).
    """
    name = next(iter(arguments), "")
    command, rest = (name, arguments[1:]) if name in _COMMANDS else ("window", arguments)
    parser = _COMMANDS[command]()
    parser.set_defaults(command=command)
    return parser.parse_intermixed_args(list(rest))


def _window() -> argparse.ArgumentParser:
    parser = _Parser("briefing-app", usage=_USAGE, description=_ABOUT)
    parser.add_argument("paths", metavar="DOSSIER|SOURCE", nargs="*", type=Path, help="what to open")
    parser.add_argument("--version", action="version", version=f"briefing-app {__version__}")
    return parser


def _extract() -> argparse.ArgumentParser:
    parser = _Parser("briefing-app extract", description="List the events of documents and folders of documents.")
    parser.add_argument("sources", metavar="SOURCE", nargs="+", type=Path, help="a document or a folder")
    _add_published(parser)
    parser.add_argument("--format", choices=("json", "csv", "text"), default="text", help="default: text")
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write there instead of printing")
    return parser


def _brief() -> argparse.ArgumentParser:
    parser = _Parser("briefing-app brief", description="Write a briefing on the events of documents or a dossier.")
    parser.add_argument(
        "sources", metavar="SOURCE|DOSSIER", nargs="+", type=Path, help="documents, folders, or one dossier"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True,
        help="where to; its suffix chooses the format: .pdf .docx .html .md .xlsx .csv .ics .json .timeline.json",
    )  # fmt: skip
    _add_published(parser)
    parser.add_argument("--dated", metavar="DAY", type=day, help="day of the briefing; default: today")
    _add_filter(parser)
    for name, what in _COVER.items():
        parser.add_argument(f"--{name}", metavar="T", help=f"{what}; default: as the dossier keeps it")
    parser.add_argument(
        "--notes", metavar="FILE.md", type=Path,
        help="Markdown with the headings Bottom line, Key points, Assessment, What to watch; without any, key points",
    )  # fmt: skip
    parser.add_argument("--paper", choices=("a4", "letter"), help="default: a4")
    parser.add_argument("--style", metavar="FILE.json", type=Path, help="house style: colours, fonts, logo, parts")
    return parser


_COVER = {
    "title": "title of the briefing",
    "subtitle": "line below the title",
    "author": "who wrote it",
    "desk": "the author's desk",
    "handling": "line on every page on who may read it",
}


def _verify() -> argparse.ArgumentParser:
    parser = _Parser("briefing-app verify", description="Check that every line of a briefing still holds.")
    parser.add_argument("subject", metavar="BRIEFING.pdf|DOSSIER", type=Path, help="what to check")
    parser.add_argument("sources", metavar="SOURCE", nargs="*", type=Path, help="the documents it rests on")
    return parser


def _desktop() -> argparse.ArgumentParser:
    parser = _Parser("briefing-app desktop", description="Put the program into the menus of a Linux desktop.")
    parser.add_argument("--remove", action="store_true", help="take it out again")
    return parser


def _archive() -> argparse.ArgumentParser:
    parser = _Parser(
        "briefing-app archive",
        description="Turn any number of documents into an archive of events; run again, it goes on where it stopped.",
    )
    parser.add_argument(
        "inputs", metavar="INPUT", nargs="+", type=Path, help="folders, documents, JSON Lines, Parquet, WARC, ZIP"
    )
    parser.add_argument("-o", "--output", metavar="FOLDER", type=Path, required=True, help="where the archive goes")
    parser.add_argument(
        "--workers", metavar="N", type=_count, default=os.cpu_count() or 1,
        help="processes on this machine; default: one a core",
    )  # fmt: skip
    parser.add_argument("--scheduler", metavar="ADDRESS", default="", help="of a Dask cluster: tcp://host:8786")
    parser.add_argument("--batch", metavar="N", type=_count, default=1000, help="documents in a batch; default: 1000")
    return parser


def _select() -> argparse.ArgumentParser:
    parser = _Parser("briefing-app select", description="Take the events of an archive that a filter lets through.")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="an archive")
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("-o", "--output", metavar="NAME.dossier", type=Path, help="the dossier to make")
    wanted.add_argument("--count", action="store_true", help="only say how many there are")
    _add_filter(parser)
    return parser


def _count(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{words} is less than one")
    return number


def _add_published(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--published", metavar="DAY", type=day, help="publication day of all sources: 2026-03-05")
    parser.add_argument(
        "--raise-limits",
        action="store_true",
        help="four times the time, memory and size for each file",
    )


def _add_filter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--country", metavar="IR", nargs="+", action="extend", default=[], help="any of these countries"
    )
    parser.add_argument("--pair", metavar="IR,RU", help="only what two countries have to do with each other")
    parser.add_argument(
        "--from", metavar="DAY", type=first_day, dest="first_day", help="not before: 2025, 2025-01, 2025-01-17"
    )
    parser.add_argument("--to", metavar="DAY", type=last_day, dest="last_day", help="not after")
    parser.add_argument(
        "--kind", metavar="KIND", nargs="+", action="extend", default=[], type=EventKind, choices=tuple(EventKind),
        help=f"only these kinds: {' '.join(EventKind)}",
    )  # fmt: skip


_COMMANDS: Mapping[str, Callable[[], argparse.ArgumentParser]] = {
    "window": _window,
    "extract": _extract,
    "brief": _brief,
    "verify": _verify,
    "archive": _archive,
    "select": _select,
    "desktop": _desktop,
}
"""Name of a command, and of the module beside this one that does it, to its parser."""
