"""The letters of a PDF page: where each stands, so that a passage can be marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.originals.letters import Letters


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The of\ufb01cial bor-\r\nder is open.", "official border", "of\ufb01cial bor-\r\nder"),
        ("Page 1\r\nA treaty was signed.", "a treaty", "A treaty"),
        ("Dé\u0301jà vu", "De\u0301ja\u0300", "Dé\u0301jà"),
        ("😀 A call.", "call", "call"),
    ],
)
def test_words_are_found_by_their_letters(text: str, words: str, found: str) -> None:
    place = Letters.of(text).find(words)

    assert place is not None
    assert text[slice(*place)] == found


@pytest.mark.parametrize("words", ["peace", "", "—"])
def test_what_does_not_stand_there_is_not_found(words: str) -> None:
    assert Letters.of("A treaty was signed.").find(words) is None


@pytest.mark.parametrize(("before", "place"), [("", 0), ("one ", 4), ("one one ", 8), ("one one one one ", 8)])
def test_of_several_places_the_one_after_as_many_is_meant(before: str, place: int) -> None:
    assert Letters.of("one one one").find("one", before) == (place, place + 3)


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_a_part_of_a_text_is_found_with_all_its_letters(before: str, words: str, after: str) -> None:
    text = before + words + after

    place = Letters.of(text).find(words, before)

    assert place is None or Letters.of(words).text in Letters.of(text[slice(*place)]).text
    assert place is not None or not Letters.of(words).text
