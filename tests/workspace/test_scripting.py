"""A dossier is scripted with the public verbs alone: what is documented works, and every name is explained."""

import inspect

import pytest

from briefing_app import workspace
from briefing_app.model import Decision

TELLING = "KELL, 20 January 2025 (Wire) – On 17 January 2025 Russia and Iran signed a treaty in Moscow."


@pytest.mark.parametrize("name", workspace.__all__)
def test_every_public_name_says_what_it_is_for(name):
    assert inspect.getdoc(getattr(workspace, name))


def test_from_articles_to_decisions_without_a_window(tmp_path):
    articles, path = tmp_path / "articles", tmp_path / "iran.dossier"
    articles.mkdir()
    (articles / "treaty.txt").write_text(TELLING, encoding="utf-8")

    with workspace.new_dossier(path) as dossier:
        workspace.add_readings(dossier, list(workspace.read_sources([articles])))
        workspace.accept(dossier, [one for one, event in dossier.events.items() if "IR" in event.countries])

    with workspace.open_dossier(path) as dossier:
        (event,) = dossier.events.values()
        assert (event.when.edtf, event.decision) == ("2025-01-17", Decision.ACCEPTED)
        assert [line.label for line in workspace.journal_lines(dossier)] == ["add 1 source", "accept 1 event"]
