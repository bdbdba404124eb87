"""PySide6 6.12.0 drops a reference to None in each void call on Python 3.11, and aborts after some thousand calls."""

import sys

from PySide6.QtCore import QObject


def test_a_thousand_void_calls_drop_no_reference_to_none(qapp):
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1_000):
        thing.setObjectName("name")

    assert sys.getrefcount(None) > before - 500
