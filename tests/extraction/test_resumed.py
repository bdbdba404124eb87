"""A pronoun and a verb that take up what was told: "before he left", after "stepped down"."""

import pytest

from tests.extraction.drafts import events_at

RESUMED = [
    ("The minister stepped down on 18 May. Before he left, he had met the growers of Peru.", "left", "2026-05-18"),
    ("The bishop was kidnapped on 15 May. Two days before he was seized, he met the pope.", "seized", "2026-05-15"),
    ("The ferry sank off Malta on 15 May. A day before it went down, its captain resigned.", "went", "2026-05-15"),
    ("Greece sold the port on 15 May. Days before it was sold, dockers had struck.", "was sold", "2026-05-15"),
    ("Kenya freed the pirates on 15 May. A day after they were released, they attacked a ship.", "released",
     "2026-05-15"),
    ("The tower collapsed on 15 May. Tenants had fled before it gave way.", "gave way", "2026-05-15"),
    ("The bank's collapse on 15 May shook Peru. The auditors walked out before it failed.", "failed", "2026-05-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "edtf"), RESUMED)
def test_a_pronoun_and_a_like_verb_take_up_what_was_told(text, words, edtf):
    (draft,) = events_at(text, words)

    assert draft.when.edtf == edtf


NEW = [
    ("The envoy reached Lima on 15 May. Before he left, he met the king of Spain.", "left"),
    ("Greece sold the port on 15 May. Before it sold the fleet, dockers had struck.", "sold the fleet"),
    ("Peru freed the pirates on 15 May. A week after they were caught, they had asked for a judge.", "caught"),
]


@pytest.mark.parametrize(("text", "words"), NEW)
def test_another_deed_is_not_taken_for_the_one_told(text, words):
    assert all(draft.when.edtf != "2026-05-15" for draft in events_at(text, words))
