"""Ways to damage a dossier file: bits, pages, lengths, and shapes a hostile hand would give it."""

import sqlite3
from contextlib import closing

PAGE = 4096


def flip_bits(path, chance):
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 1, 3, 30))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def flip_header(path, chance):
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 2, 5))):
        content[chance.randrange(100)] = chance.randrange(256)
    path.write_bytes(content)


def flip_page_head(path, chance):
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content) // PAGE) * PAGE + chance.randrange(16)
    content[at] = chance.randrange(256)
    path.write_bytes(content)


def cut(path, chance):
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def cut_pages(path, chance):
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content) // PAGE) * PAGE])


def lengthen(path, chance):
    path.write_bytes(path.read_bytes() + chance.randbytes(chance.choice((1, PAGE, 50_000))))


def blank(path, chance):
    content = bytearray(path.read_bytes())
    at, size = chance.randrange(len(content)), chance.choice((16, 512, PAGE))
    content[at : at + size] = bytes(len(content[at : at + size]))
    path.write_bytes(content)


def swap_pages(path, chance):
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    one, other = chance.randrange(len(pages)), chance.randrange(len(pages))
    pages[one], pages[other] = pages[other], pages[one]
    path.write_bytes(b"".join(pages))


def repeat_page(path, chance):
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    pages[chance.randrange(len(pages))] = chance.choice(pages)
    path.write_bytes(b"".join(pages))


def scatter(path, chance):
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content))
    content[at : at + 64] = chance.randbytes(len(content[at : at + 64]))
    path.write_bytes(content)


def add_journal(path, chance):
    beside = path.with_name(f"{path.name}-journal")
    head = bytes.fromhex("d9d505f920a163d7")  # what a hot journal begins with
    beside.write_bytes(head + chance.randbytes(chance.choice((20, 600, 9000))))


def hostile_shape(path, chance):
    _change(path, chance.choice(_SHAPES))


def hostile_value(path, chance):
    _change(path, chance.choice(_VALUES))


def hostile_search(path, chance):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        table = chance.choice(("document_search", "event_search"))
        statement = chance.choice(("UPDATE {}_data SET block = ?", "UPDATE {}_docsize SET sz = ?"))
        connection.execute(statement.format(table), (chance.randbytes(chance.choice((0, 1, 40, 5000))),))


def _change(path, statement):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for part in statement.split(";;"):
            connection.execute(part)


_SHAPES = (
    "CREATE TRIGGER t AFTER UPDATE ON event BEGIN DELETE FROM source; END",
    "CREATE TRIGGER t AFTER INSERT ON journal BEGIN UPDATE event SET value = randomblob(100000000); END",
    "CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM n",
    "DROP TABLE event;;CREATE VIEW event AS SELECT 1 AS number, 'k' AS key, load_extension('x') AS value, 0 AS crc",
    "ALTER TABLE event ADD COLUMN computed TEXT AS (hex(zeroblob(100000000)))",
    "CREATE INDEX i ON event (hex(zeroblob(1000000)))",
    "UPDATE sqlite_schema SET sql = replace(sql, 'crc INTEGER NOT NULL', 'crc INTEGER DEFAULT (randomblob(9))')",
    "UPDATE sqlite_schema SET sql = NULL WHERE name = 'event'",
    "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'event'",
    "UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'source'",
    "UPDATE sqlite_schema SET rootpage = (SELECT max(rootpage) FROM sqlite_schema) WHERE name = 'event'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'fts5', 'fts3') WHERE name = 'event_search'",
    "CREATE VIRTUAL TABLE x USING fts5(a, content='event', content_rowid='number')",
    "DROP TABLE journal",
    "DELETE FROM sqlite_schema WHERE name = 'tally'",
    "PRAGMA user_version = 2147483647",
    "PRAGMA application_id = 0",
)

_VALUES = (
    "UPDATE event SET value = '[' || value || ']'",
    "UPDATE event SET value = hex(zeroblob(20000000)) WHERE number = 1",
    "UPDATE event SET value = '" + "[" * 50_000 + "' WHERE number = 1",
    "UPDATE event SET value = replace(value, '\"start\":', '\"start\":-') WHERE number = 1",
    "UPDATE event SET value = replace(value, '\"treaty\"', '\"magic\"') WHERE number = 1",
    "UPDATE event SET value = CAST(x'fffe' AS TEXT) WHERE number = 1",
    "UPDATE source SET value = '{}' WHERE number = 1",
    "UPDATE document SET text = CAST(x'c328' AS TEXT) WHERE number = 1",
    "UPDATE document SET text = ''",
    "UPDATE journal SET changes = zeroblob(100)",
    "UPDATE journal SET at = 'yesterday'",
    "UPDATE journal SET verb = 'undo', target = number",
    "UPDATE journal SET number = 9223372036854775807 WHERE number = 1",
    "UPDATE event SET number = 9223372036854775807 WHERE number = 1",
    "UPDATE tally SET total = -1",
    "DELETE FROM tally",
    "DELETE FROM event WHERE number % 2",
    "DELETE FROM document",
    "INSERT INTO event (key, value, crc) VALUES ('x', '{}', 0)",
    "UPDATE view SET key = key || char(0)",
)

DAMAGES = {
    damage.__name__: damage
    for damage in (
        flip_bits,
        flip_header,
        flip_page_head,
        cut,
        cut_pages,
        lengthen,
        blank,
        swap_pages,
        repeat_page,
        scatter,
        add_journal,
        hostile_shape,
        hostile_value,
        hostile_search,
    )
}
