"""Slides and plunges that people die of, and those of prices."""

import pytest

from briefing_app.model import EventKind
from tests.extraction.drafts import events_at

FALLS = [
    ("Nine people died in the slide at the Kachin quarry on 2 June.", "slide"),
    ("Peru remembers the victims of the slide of 31 May 1970.", "slide"),
    ("The driver blamed for the bus plunge of 2 June fled.", "plunge"),
    ("Wales marked the 1966 mud slide.", "slide"),
]


@pytest.mark.parametrize(("text", "words"), FALLS)
def test_a_fall_of_earth_or_of_a_bus_is_a_disaster(text, words):
    assert [draft.kind for draft in events_at(text, words)] == [EventKind.DISASTER]


OF_PRICES = [
    ("The slide of the kina on 2 June alarmed Papua New Guinea.", "slide"),
    ("Investors were victims of the plunge in tech shares on 2 June.", "plunge"),
    ("A price slide on 2 June alarmed Peru.", "slide"),
]


@pytest.mark.parametrize(("text", "words"), OF_PRICES)
def test_a_fall_of_prices_is_none(text, words):
    assert all(draft.kind is not EventKind.DISASTER for draft in events_at(text, words))
