"""A tooltip shows a document's words, never what markup in them asks for."""

import pytest
from PySide6.QtGui import QTextDocument

from briefing_app.ui.tips import plain_tip

WORDS = ["Plain words", "Two\nlines & more", '<img src="file:///etc/hostname">', "a <b>bold</b> claim\nand  more"]


@pytest.mark.parametrize("words", WORDS)
def test_words_are_shown_as_they_are(words):
    document = QTextDocument()
    tip = plain_tip(words)

    document.setHtml(tip) if tip != words else document.setPlainText(tip)

    assert document.toPlainText().replace("\N{NO-BREAK SPACE}", " ") == words
