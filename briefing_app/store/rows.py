"""Rows of values with their checksums, and the tallies that show a missing row. Below it is SQL, above it values."""

import sqlite3
import zlib
from collections.abc import Iterator

from briefing_app.store.failures import damaged

_MODULUS = 1 << 32
_END = b"\x1f"

_ONE = "SELECT CAST(value AS BLOB), crc FROM {table} WHERE key = ?"
_ALL = "SELECT CAST(key AS BLOB), CAST(value AS BLOB), crc FROM {table} ORDER BY number"
_AFTER = (
    "SELECT number, CAST(key AS BLOB), CAST(value AS BLOB), crc FROM {table} WHERE number > ? ORDER BY number LIMIT ?"
)
_SUMS = "SELECT count(*), ifnull(sum(crc), 0) % ? FROM {table}"
_AT = "SELECT CAST(key AS BLOB), CAST(value AS BLOB), crc FROM {table} WHERE number = ?"
_DELETE = "DELETE FROM {table} WHERE key = ?"
_UPSERT = """INSERT INTO {table} (key, value, crc) VALUES (?, ?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, crc = excluded.crc"""
_TALLY = "UPDATE tally SET count = count + ?, total = (total + ? + ?) % ? WHERE name = ?"


def checksum(*parts: str | bytes) -> int:
    """Return the CRC-32 over the parts, each ended so that none can run into the next."""
    return zlib.crc32(_END.join((*(part.encode() if isinstance(part, str) else part for part in parts), b"")))


def value_at(connection: sqlite3.Connection, table: str, key: str) -> bytes | None:
    """Return the stored JSON under a key, None if there is none.

    Raises:
        DossierError: The row is not what was written.
    """
    row = connection.execute(_on(table, _ONE), (key,)).fetchone()
    return None if row is None else _checked(table, key.encode(), *row)


def values_in(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, bytes]]:
    """Yield every key with its stored JSON, in the order written.

    Raises:
        DossierError: A row is not what was written, or the rows are not all there.
    """
    count, total = 0, 0
    for key, value, crc in connection.execute(_on(table, _ALL)):
        checked = _checked(table, key, value, crc)
        yield key.decode(), checked
        count, total = count + 1, (total + crc) % _MODULUS
    check_tally(connection, table, count, total)


def values_after(connection: sqlite3.Connection, table: str, number: int, most: int) -> list[tuple[int, str, bytes]]:
    """Return number, key and stored JSON of the next rows after the one of a number.

    Raises:
        DossierError: A row is not what was written.
    """
    found = connection.execute(_on(table, _AFTER), (number, most)).fetchall()
    return [(at, key.decode(), _checked(table, key, value, crc)) for at, key, value, crc in found]


def check_sums(connection: sqlite3.Connection, table: str) -> None:
    """Compare the checksums that the rows bear with the tally: are they all there?

    Raises:
        DossierError: Rows are missing, or there are more than were written.
    """
    check_tally(connection, table, *connection.execute(_on(table, _SUMS), (_MODULUS,)).fetchone())


def row_at(connection: sqlite3.Connection, table: str, number: int) -> tuple[str, bytes] | None:
    """Return the key and the stored JSON of a row, None if there is none of this number.

    Raises:
        DossierError: The row is not what was written.
    """
    row = connection.execute(_on(table, _AT), (number,)).fetchone()
    if row is None:
        return None
    checked = _checked(table, *row)
    return row[0].decode(), checked


def _checked(table: str, key: bytes | None, value: bytes | None, crc: int) -> bytes:
    # SQLite gives NULL for what a damaged page no longer holds, whatever the table declares.
    if key is None or value is None or checksum(key, value) != crc:
        raise damaged(f"{table} {(key or b'').decode(errors='replace')} is not as it was written")
    return value


def check_tally(connection: sqlite3.Connection, table: str, count: int, total: int) -> None:
    """Compare the rows that were read with the tally.

    Raises:
        DossierError: Rows are missing, or there are more than were written.
    """
    if connection.execute("SELECT count, total FROM tally WHERE name = ?", (table,)).fetchone() != (count, total):
        raise damaged(f"not all rows of {table} are there")


def put(connection: sqlite3.Connection, table: str, key: str, before: bytes | None, after: bytes | None) -> None:
    """Bring the row of a key from one value to the next, inside a transaction; `before` must be what is stored."""
    old = 0 if before is None else checksum(key, before)
    new = 0 if after is None else checksum(key, after)
    tally(connection, table, (after is not None) - (before is not None), new - old)
    if after is None:
        connection.execute(_on(table, _DELETE), (key,))
    else:
        connection.execute(_on(table, _UPSERT), (key, after.decode(), new))


def tally(connection: sqlite3.Connection, table: str, count: int, total: int) -> None:
    """Add to the number of rows of a table and to the sum of their checksums."""
    connection.execute(_TALLY, (count, total, _MODULUS, _MODULUS, table))


def _on(table: str, statement: str) -> str:
    """Return the statement for one of our tables; names of tables cannot be parameters."""
    return statement.replace("{table}", table)
