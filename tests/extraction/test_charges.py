"""What somebody is outright accused of has its day, and who accuses says it."""

import pytest

from tests.extraction.drafts import date_of, events_at


@pytest.mark.parametrize(
    ("text", "words", "title", "when", "speaker"),
    [
        ("Rights groups accused soldiers of executing 12 villagers on 4 March.", "executing",
         "Soldiers executed 12 villagers", "2026-03-04", "Rights groups"),
        ("Peru has accused Chile of shelling a camp near Ica on 2 March.", "shelling",
         "Chile shelled a camp near Ica", "2026-03-02", "Peru"),
        ("Peru blamed Chile for killing two divers in 1983.", "killing",
         "Chile killed two divers", "1983", "Peru"),
    ],
)  # fmt: skip
def test_the_deed_charged_is_told_by_the_accuser(text, words, title, when, speaker):
    (draft,) = events_at(text, words)

    assert (draft.title, draft.when.edtf, draft.attributed_to) == (title, when, speaker)


def test_the_charge_keeps_a_day_of_its_own():
    assert date_of("Peru accused Chile on Monday of sinking a trawler.", "accused") == "2026-06-01"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He was accused of killing two men in Lima in 1988.", "killing"),
        ("Peru accused Chile of sinking a trawler.", "sinking"),
        ("Peru has not accused Chile of shelling a camp on 2 March.", "shelling"),
    ],
)
def test_a_charge_by_nobody_or_without_a_day_tells_no_deed(text, words):
    assert events_at(text, words) == []
