"""The parts of a zip, also of .docx, .odt and .epub, with its attacks refused. Knows no format inside."""

import re
import stat
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from zipfile import BadZipFile, ZipFile, ZipInfo

from briefing_app.reading.document import RawFile

_MEGABYTE = 1024 * 1024
_ENTITY = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)
_SAVE_ANEW = "Open it in the program it comes from and save it anew."
_DAMAGED = (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, KeyError)
"""What `zipfile` raises for a damaged, encrypted or unknown compression, depending on where it is struck."""


class ZipParts:
    """An open archive whose directory has been checked: few enough parts, none inside another, none too large.

    Raises:
        ReadingError: The archive is damaged, protected or built to do harm.
    """

    def __init__(self, file: RawFile) -> None:
        self._file = file
        try:
            self._zip = ZipFile(BytesIO(file.content))
            self._infos = [info for info in self._zip.infolist() if not (_is_folder(info) or _is_link(info))]
        except _DAMAGED as error:
            raise file.refuse("The archive is damaged.", "Download or pack it again.") from error
        self._check()
        self.names: Sequence[str] = [info.filename for info in self._infos]

    def read(self, name: str) -> bytes:
        """Return the bytes of one part; a part that is missing or damaged is refused."""
        try:
            return self._zip.read(name)
        except _DAMAGED as error:
            raise self._file.refuse(f"Its part “{name}” is missing or damaged.", _SAVE_ANEW) from error

    def all_parts(self) -> Iterator[tuple[str, bytes]]:
        """Yield the name and bytes of each part, in the order of their names."""
        for name in sorted(self.names):
            yield name, self.read(name)

    def refuse_entities(self) -> None:
        """Refuse the archive if an XML part defines entities, in whatever encoding."""
        for name in self.names:
            if name.lower().endswith((".xml", ".rels", ".opf", ".rdf", ".ncx")):
                head = self.read(name)[:8192]
                if _ENTITY.search(head.replace(b"\x00", b"").decode("latin-1")):
                    reason = "This file defines XML entities, a known way to attack a reader."
                    raise self._file.refuse(reason, _SAVE_ANEW)

    def _check(self) -> None:
        limits, infos = self._file.limits, self._infos
        if len(infos) > limits.entries:
            raise self._file.refuse(f"It holds more than {limits.entries:,} files.", "Unpack it and add what you need.")
        if any(info.flag_bits & 1 for info in infos):
            raise self._file.refuse(
                "It is protected by a password.", "Unpack it with the password, then add the files."
            )
        for info in infos:
            if info.file_size > limits.part_mb * _MEGABYTE:
                raise self._too_large(f"“{info.filename}” unpacks to more than {limits.part_mb} MB.")
        if sum(info.file_size for info in infos) > limits.archive_mb * _MEGABYTE:
            raise self._too_large(f"It unpacks to more than {limits.archive_mb} MB.")
        if _overlap(infos):
            raise self._file.refuse("Its parts lie over one another, a known way to attack a reader.", _SAVE_ANEW)

    def _too_large(self, reason: str) -> Exception:
        return self._file.refuse(f"{reason} It was not opened.", "If you trust it, read it again with raised limits.")


def _is_folder(info: ZipInfo) -> bool:
    return info.filename.endswith("/")  # `ZipInfo.is_dir` fails on an empty name


def _is_link(info: ZipInfo) -> bool:
    """Return whether the part is a symbolic link: its content is the name of another file, and no text."""
    return stat.S_ISLNK(info.external_attr >> 16)


def _overlap(infos: Sequence[ZipInfo]) -> bool:
    """Return whether the packed bytes of one part serve another one too: a bomb a thousand times its size."""
    ranges = sorted((info.header_offset, info.header_offset + info.compress_size) for info in infos)
    return any(start < end for (_, end), (start, _) in pairwise(ranges))
