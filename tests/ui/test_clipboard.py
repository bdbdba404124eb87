"""The clipboard: what is ours goes before the program ends, but for its text; what is others' stays."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from briefing_app.ui.clipboard import let_go, put


def given(text):
    data = QMimeData()
    data.setText(text)
    data.setHtml(f"<b>{text}</b>")
    return data


def test_the_text_of_ours_stays(qapp):
    put(given("a citation"))

    let_go()

    left = QGuiApplication.clipboard().mimeData()
    assert (left.text(), left.hasHtml()) == ("a citation", False)


def test_what_others_put_there_stays_whole(qapp):
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(given("a word"))

    let_go()

    assert clipboard.mimeData().hasHtml()
    clipboard.clear()
