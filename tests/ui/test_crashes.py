"""Our own mistakes come up as one report, from any thread, and the window goes on."""

import sys
import threading
from types import TracebackType

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from briefing_app import __version__
from briefing_app.ui.crash_dialog import CrashDialog
from briefing_app.ui.crashes import Crashes, report, report_crashes


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def fail(error: Exception) -> None:
    raise error


def raised(error: Exception) -> tuple[type[Exception], Exception, TracebackType]:
    with pytest.raises(type(error)) as caught:
        fail(error)
    return caught.type, caught.value, caught.tb


def read_and_go_on(read: list[str]) -> None:
    """Note what each report says as it opens, and go on."""

    def look() -> None:
        opened = QApplication.activeModalWidget()
        if isinstance(opened, CrashDialog):
            read.append(opened.report.toPlainText())
            opened.go_on.click()
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def test_an_error_opens_a_report(qtbot, window, capsys):
    read: list[str] = []
    read_and_go_on(read)

    Crashes(window).take(*raised(ZeroDivisionError("by nought")))

    qtbot.waitUntil(lambda: bool(read))
    assert "ZeroDivisionError: by nought" in read[0]
    assert "ZeroDivisionError: by nought" in capsys.readouterr().err
    assert window.isVisible()


def test_a_report_names_versions_and_place():
    text = report(*raised(KeyError("missing")))

    assert f"Briefing {__version__}" in text
    assert "in fail" in text


def test_leaving_by_ctrl_c_is_no_crash(window, qtbot, capsys):
    crashes = Crashes(window)

    with qtbot.assertNotEmitted(crashes.came):
        crashes.take(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_an_error_of_another_thread_comes_up_too(qtbot, window, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    read: list[str] = []
    read_and_go_on(read)
    report_crashes(window)

    thread = threading.Thread(target=lambda: {}["missing"])
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: bool(read))
    assert "KeyError" in read[0]
    assert "KeyError" in capsys.readouterr().err


def test_a_report_can_be_copied(qtbot):
    dialog = CrashDialog("what happened")
    qtbot.addWidget(dialog)

    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "what happened"
    assert dialog.copy.text() == "Copied"


def test_quitting_closes_the_window(qtbot, window):
    dialog = CrashDialog("what happened", window)
    qtbot.addWidget(dialog)

    dialog.leave.click()

    assert not window.isVisible()
