"""Tables and lines of JSON."""

import json
from collections.abc import Callable, Mapping

from tests.reading.samples import row, samples, table


def files(scale: int) -> Mapping[str, Callable[[], bytes]]:
    good = json.dumps(row())
    return {
        "brackets.jsonl": lambda: b"[" * 200_000 + b"\n" + good.encode(),
        "digits.jsonl": lambda: b'{"text": ' + b"9" * 3_000_000 + b"}\n" + good.encode(),
        "surrogate.jsonl": lambda: good.replace("border", "bor\\ud800der").encode(),
        "no-text.jsonl": lambda: b'{"a": 1}\n' * 10,
        "not-json.jsonl": lambda: b"just words\n" * 10,
        "some-bad.jsonl": (good + "\nnot json\n").encode,
        "number-text.jsonl": lambda: b'{"text": 5, "title": {"a": 1}, "date": -1}\n',
        "bad-day.jsonl": lambda: good.replace("2026-03-05", "31 June 2026").encode(),
        "huge-stamp.jsonl": lambda: good.replace('"2026-03-05"', "9" * 13).encode(),
        "infinite.jsonl": lambda: good.replace('"2026-03-05"', "Infinity").encode(),
        "many.jsonl": lambda: (good + "\n").encode() * 300 * scale,
        "no-columns.csv": lambda: b"a,b\n1,2\n",
        "quote-open.csv": lambda: table().encode() + b'"never closed, ' * 2_000,
        "wide.csv": lambda: b"text," * 50_000 + b"\n" + b"x," * 50_000,
        "long-cell.csv": lambda: b"text\n" + b"x" * 3_000_000,
        "short-rows.csv": lambda: table().encode() + b"only one cell\n",
        "long-rows.csv": lambda: samples()["story.csv"].rstrip() + b",more,and,more\n",
        "semicolons.csv": lambda: table().replace(",", ";", 3).encode(),
        "nulls.csv": lambda: samples()["story.csv"].replace(b"border", b"bor\0er"),
        "utf16.csv": lambda: table().encode("utf-16"),
        "formula.csv": lambda: b"title,text\n=cmd|' /C calc'!A0,Some words here\n",
        "head-only.csv": lambda: b"title,text,published\n",
    }
