"""A day behind an event that is only spoken of is the event's, not that of the speaking."""

import pytest

from tests.extraction.drafts import date_of


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Peru denied reports of an explosion at the port on 5 March.", "explosion", "2026-03-05"),
        ("The army disputes accounts of a mutiny in Arica in February.", "mutiny", "2026-02"),
        ("The guild sought an inquiry into the stabbing of a courier in Lima on 9 March.", "stabbing", "2026-03-09"),
        ("Chile demanded compensation for the seizure of a trawler on 9 March.", "seizure", "2026-03-09"),
        ("Chile condemned the murder of two priests in Lima on Sunday.", "murder", "2026-05-31"),
        ("The navy confirmed the deaths of two divers in a fire at Ica on 9 March.", "deaths", "2026-03-09"),
        ("Peru recalled its envoy over the arrest on Tuesday of two divers.", "arrest", "2026-06-02"),
        ("Peru mourned the victims of the bus crash in Ica on Sunday.", "crash", "2026-05-31"),
    ],
)
def test_what_is_only_spoken_of_has_the_day_behind_it(text, words, when):
    assert date_of(text, words) == when


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        ("Chile condemned the raid on Sunday.", "condemned", "2026-05-31"),
        ("Chile demanded an apology on 9 March.", "demanded", "2026-03-09"),
        ("Police arrested two men over the murder of a priest on 9 March.", "arrested", "2026-03-09"),
        ("Ministers met over the seizure of a trawler on 9 March.", "met", "2026-03-09"),
    ],
)
def test_a_day_behind_what_is_named_in_short_stays_that_of_the_verb(text, words, when):
    assert date_of(text, words) == when
