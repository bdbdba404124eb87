"""Write a compound file (the container of .msg) small enough for the tests: streams in the mini stream only.

The layout is that of [MS-CFB]: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
"""

import struct
from collections.abc import Mapping

SECTOR, MINI = 512, 64
FREE, END, FAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Return the bytes of a compound file whose root holds the streams, each shorter than 4,096 bytes."""
    mini_fat: list[int] = []
    mini_stream = b""
    entries = []
    for name, content in sorted(streams.items(), key=lambda item: (len(item[0]), item[0].upper())):
        start, count = len(mini_fat), max(1, -(-len(content) // MINI))
        mini_fat += [*range(start + 1, start + count), END]
        mini_stream += content.ljust(count * MINI, b"\0")
        entries.append((name, start, len(content)))
    directory = _directory(entries, len(mini_stream))
    areas = [directory, _table(mini_fat), mini_stream]
    return _joined(areas)


def _directory(entries: list[tuple[str, int, int]], mini_length: int) -> bytes:
    """Return the root and a chain of its streams, each the right sibling of the one before."""
    rows = [_entry("Root Entry", 5, 1 if entries else NONE, NONE, 0, mini_length)]
    for number, (name, start, size) in enumerate(entries, start=1):
        following = number + 1 if number < len(entries) else NONE
        rows.append(_entry(name, 2, NONE, following, start, size))
    return b"".join(rows)


def _entry(name: str, kind: int, child: int, right: int, start: int, size: int) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    head = words.ljust(64, b"\0") + struct.pack("<HBB", len(words), kind, 1)
    return head + struct.pack("<III", NONE, right, child) + bytes(36) + struct.pack("<IQ", start, size)


def _table(links: list[int]) -> bytes:
    return b"".join(struct.pack("<I", link) for link in links)


def _joined(areas: list[bytes]) -> bytes:
    """Return the header, the areas in sectors of their own, and the table that chains the sectors."""
    starts, links, body = [], [], b""
    for area in areas:
        fill = b"\xff" if area is areas[1] else b"\0"
        count = max(1, -(-len(area) // SECTOR))
        starts.append(len(links))
        links += [*range(len(links) + 1, len(links) + count), END]
        body += area.ljust(count * SECTOR, fill)
    table_at = len(links)
    body = _with_root_start(body, starts[2])
    links.append(FAT)
    table = _table(links).ljust(SECTOR, b"\xff")
    return _header(starts[0], starts[1], table_at, len(areas[1]) // SECTOR + 1) + body + table


def _with_root_start(body: bytes, start: int) -> bytes:
    return body[:116] + struct.pack("<I", start) + body[120:]


def _header(directory_at: int, mini_table_at: int, table_at: int, mini_sectors: int) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, directory_at, 0, 4096, mini_table_at, mini_sectors, END, 0)
    return head + struct.pack("<I", table_at) + b"\xff" * (108 * 4)
