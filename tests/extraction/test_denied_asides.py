"""What a participle rejects beside a main clause is denied; what the main clause tells is not."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def told(text, status):
    return [(draft.title, draft.attributed_to) for draft in extract(text, PUBLISHED) if draft.status is status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The border was quiet on Monday, the navy said, rejecting claims that Peru had sunk a trawler.",
            ("Peru had sunk a trawler", "the navy"),
        ),
        (
            "Dismissing talk that Chile had shelled a port, the Peruvian navy said its crews had heard nothing.",
            ("Chile had shelled a port", "the Peruvian navy"),
        ),
        (
            "The mayor spoke in Lima on Monday, denying that police had arrested a poet in May.",
            ("Police had arrested a poet", "The mayor"),
        ),
    ],
)
def test_what_a_participle_rejects_is_denied(text, expected):
    assert told(text, Status.DENIED) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Rejecting the plan, the senate of Peru voted on Monday to close the mine.",
        "Dismissing his critics, the mayor of Lima opened the bridge on Monday.",
        "Talks in Lima broke down on Monday, and the envoy said reports of a deal were false.",
    ],
)
def test_what_the_main_clause_tells_is_not_denied(text):
    assert told(text, Status.DENIED) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Peru's army, which has denied shelling the port, left the town on Monday.", 1),
        ("Peru's army, which denied that it had shelled the port, left the town on Monday.", 1),
    ],
)
def test_what_a_relative_clause_denies_ends_with_it(text, count):
    assert len(told(text, Status.DENIED)) == count
    assert "Peru's army left the town" in [title for title, _ in told(text, Status.HAPPENED)]
