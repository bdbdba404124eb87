import json
import logging
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from briefing_app.reading import LIMITS, Answer, Outcome, Task, WorkerPool
from briefing_app.reading.workers import child

COMMAND = [sys.executable, "-m", "tests.reading.workers.obedient_worker"]
SMALL = replace(LIMITS, memory_mb=150)
SHORT = replace(SMALL, seconds=1.5)


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    pool = WorkerPool(COMMAND, size=2)
    yield pool
    pool.close()


def task(do: str, words: str = "") -> Task:
    # Only what hangs is given little time: on a busy machine the others may take as long as they need.
    return Task(f"{do}.txt", {"do": do, "with": words}, SHORT if do == "hang" else SMALL)


def values(answers: list[Answer]) -> list[object]:
    return sorted(json.loads(answer.value) for answer in answers)


def test_every_task_is_answered_once(pool: WorkerPool) -> None:
    words = [f"file {number:02}" for number in range(30)]

    answers = list(pool.run([task("echo", each) for each in words]))

    assert values(answers) == words


def test_no_tasks_give_no_answers(pool: WorkerPool) -> None:
    assert list(pool.run([])) == []


@pytest.mark.parametrize(
    ("deed", "outcome", "said"),
    [
        ("die", Outcome.DIED, "broke down"),
        ("hang", Outcome.TOO_SLOW, "longer than 1.5 s"),
        ("grow", Outcome.TOO_LARGE, "more than 150 MB"),
        ("connect", Outcome.FAULT, "may not make this program do this (socket."),
        ("run", Outcome.FAULT, "may not make this program do this (os.system)"),
    ],
)
def test_a_bad_file_costs_itself_only(
    pool: WorkerPool, deed: str, outcome: Outcome, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)

    answers = list(pool.run([task("echo", "a"), task(deed), *[task("echo", "b")] * 3]))

    (lost,) = [answer for answer in answers if answer.problem]
    assert (lost.outcome, lost.task.name) == (outcome, f"{deed}.txt")
    assert said in str(lost.problem)
    assert values([answer for answer in answers if not answer.problem]) == ["a", "b", "b", "b"]


def test_a_refusal_is_told_in_its_own_words(pool: WorkerPool) -> None:
    (answer,) = pool.run([task("refuse", "“x.pdf” is a scan.")])

    assert answer.outcome is Outcome.REFUSED
    assert answer.problem is not None
    assert answer.problem.reason == "“x.pdf” is a scan."


def test_a_fault_is_logged_and_told_as_ours(pool: WorkerPool, caplog: pytest.LogCaptureFixture) -> None:
    (answer,) = pool.run([task("fail", "shape")])

    assert "A fault in this program stopped it: KeyError: 'shape'." in str(answer.problem)
    assert "in _fail" in caplog.text


def test_nothing_is_written_for_a_document(pool: WorkerPool, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    target = tmp_path / "escaped.txt"

    (answer,) = pool.run([task("write", str(target))])

    assert answer.outcome is Outcome.FAULT
    assert not target.exists()


def test_what_libraries_print_does_not_mix_with_answers(pool: WorkerPool) -> None:
    answers = list(pool.run([task("print", "noise"), task("echo", "after")]))

    assert values(answers) == ["after", "noise"]


def test_leaving_early_cancels_the_rest(pool: WorkerPool) -> None:
    answers = pool.run([task("echo", "first"), *[replace(task("hang"), limits=LIMITS)] * 5])

    first = next(answers)
    answers.close()

    assert json.loads(first.value) == "first"


def test_cancel_ends_the_run_without_problems(pool: WorkerPool) -> None:
    answers = pool.run([task("echo", "first"), *[replace(task("hang"), limits=LIMITS)] * 5])
    next(answers)

    pool.cancel()

    assert list(answers) == []


def test_a_pool_works_again_after_cancel(pool: WorkerPool) -> None:
    pool.run([task("hang")])
    pool.cancel()

    assert values(list(pool.run([task("echo", "again")]))) == ["again"]


def test_a_process_is_replaced_after_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "RECYCLE_AFTER", 2)
    pool = WorkerPool(COMMAND, size=1)

    processes = [json.loads(answer.value) for answer in pool.run([task("process")] * 4)]
    pool.close()

    assert processes[0] == processes[1] != processes[2] == processes[3]


def test_processes_may_be_started_ahead() -> None:
    pool = WorkerPool(COMMAND, size=1)
    pool.start()
    (started,) = [each.pid for each in psutil.Process().children() if "obedient_worker" in " ".join(each.cmdline())]

    (answer,) = pool.run([task("process")])
    pool.close()

    assert json.loads(answer.value) == started


def test_limits_can_be_raised_for_one_file() -> None:
    assert LIMITS.raised().memory_mb == 4 * LIMITS.memory_mb
