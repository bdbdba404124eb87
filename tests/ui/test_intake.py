"""Reading in the background, with processes that are kept ready."""

import psutil
import pytest

from briefing_app.ui.intake import Intake


@pytest.fixture
def documents(tmp_path):
    paths = []
    for number in range(2):
        path = tmp_path / f"{number}.html"
        path.write_text(f"<p>On {number + 1} March 2024 Iran and Russia signed a treaty in Moscow.</p>", "utf-8")
        paths.append(path)
    return paths


@pytest.fixture
def intake(qtbot):
    intake = Intake()
    yield intake
    intake.close()


def children():
    return {process.pid for process in psutil.Process().children(recursive=True)}


def read(qtbot, intake, paths):
    readings = []
    intake.read.connect(readings.extend)
    with qtbot.waitSignal(intake.progressed, timeout=60_000, check_params_cb=lambda progress: progress is None):
        intake.add(paths)
    return [source.text for reading in readings for source in reading.sources]


def test_processes_that_are_ready_read_one_batch_after_another(qtbot, intake, documents):
    before = children()
    intake.prepare()
    ready = children() - before

    texts = [read(qtbot, intake, [document]) for document in documents]

    assert ready
    assert ready <= children()
    assert [len(batch) for batch in texts] == [1, 1]
    assert "1 March 2024" in texts[0][0]
    assert "2 March 2024" in texts[1][0]


def test_no_process_is_left_when_it_is_closed(intake):
    before = children()
    intake.prepare()
    started = children() - before

    intake.close()

    assert started
    assert not children() & started
