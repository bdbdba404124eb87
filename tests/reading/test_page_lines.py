import pytest

from briefing_app.reading.page_lines import HYPHEN, Line, Page, flowing_text

HEIGHT = 800.0
LONG = "Words that fill the whole line of the column up to its end"


def line(text: str, row: int, *, left: float = 60, right: float = 400, size: float = 10) -> Line:
    bottom = 700 - 14.0 * row
    return Line(text, left, right, bottom, bottom + size)


def text_of(*pages: tuple[Line, ...]) -> str:
    return flowing_text([Page(lines, HEIGHT) for lines in pages])[0]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert text_of((line(LONG, 0), line("and go on.", 1, right=150))) == f"{LONG} and go on."


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (line("A new one begins here", 2), "a wider gap"),
        (line("A new one begins here", 1, left=80), "an indent"),
        (line("A headline in large letters", 1, size=16), "another size"),
    ],
)
def test_a_paragraph_ends_by(second: Line, why: str) -> None:
    lines = (line(LONG, -3), line(LONG, -2), line(LONG, -1), line(LONG, 0), second)

    assert "\n" in text_of(lines), why


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    lines = (
        line(LONG, 0),
        line("the end.", 1, right=120),
        line("Another paragraph begins here and goes on to the end", 2),
    )

    assert text_of(lines).split("\n\n")[1].startswith("Another")


def test_a_word_cut_at_the_line_end_is_whole() -> None:
    assert text_of((line(f"the internation{HYPHEN}", 0), line("al agreement", 1))) == "the international agreement"


def test_a_hyphen_of_the_words_own_stays() -> None:
    lines = (line("a well-known port", 0), line(f"is well{HYPHEN}", 1), line("known here", 2))

    assert "is well-known here" in text_of(lines)


def test_a_name_keeps_its_hyphen() -> None:
    assert text_of((line(f"in Baden{HYPHEN}", 0), line("Baden today", 1))) == "in Baden-Baden today"


def test_heads_feet_and_page_numbers_are_dropped() -> None:
    def page(number: int) -> tuple[Line, ...]:
        head = Line("Sample Wire  5 March", 60, 200, 770, 780)
        foot = Line(f"Page {number} of 3", 60, 200, 20, 30)
        return (head, line(f"Only the words of page {number}.", 0), foot)

    assert text_of(page(1), page(2), page(3)) == "\n\n".join(
        f"Only the words of page {number}." for number in (1, 2, 3)
    )


def test_a_sentence_goes_on_over_the_page() -> None:
    text, starts = flowing_text([Page((line(LONG, 0),), HEIGHT), Page((line("and over the page.", 0),), HEIGHT)])

    assert text == f"{LONG} and over the page."
    assert [text[start:][:3] for start in starts] == ["Wor", "and"]


def test_columns_are_read_one_after_the_other() -> None:
    left = (line("The first column ends", 0, right=200), line("in the midst of", 1, right=200))
    right = (line("a sentence.", 0, left=300), line("Another one.", 1, left=300, right=350))

    assert text_of(left + right).startswith("The first column ends in the midst of a sentence.")


def test_an_empty_page_still_counts() -> None:
    _, starts = flowing_text([Page((line("One.", 0),), HEIGHT), Page((), HEIGHT), Page((line("Three.", 0),), HEIGHT)])

    assert len(starts) == 3
    assert list(starts) == sorted(starts)
