"""What a worker process sets up before it answers."""

import gc
from collections.abc import Iterator

import pytest

from briefing_app.worker import spare_the_collector


@pytest.fixture
def collector() -> Iterator[None]:
    """Give the collector back as it was: it serves all the tests of this process."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.mark.usefixtures("collector")
def test_what_is_loaded_is_never_collected_again() -> None:
    spare_the_collector()

    assert gc.get_freeze_count() > 0


@pytest.mark.usefixtures("collector")
def test_the_collector_stays_on_for_the_circles_of_readers() -> None:
    spare_the_collector()

    assert gc.isenabled()
    assert all(gc.get_threshold())
