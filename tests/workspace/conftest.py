"""The dossier most verbs are tested on."""

import pytest

from tests.workspace.desk import desk


@pytest.fixture
def dossier():
    with desk() as opened:
        yield opened
