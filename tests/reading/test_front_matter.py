from datetime import date

import pytest

from briefing_app.reading.front_matter import front_matter


def test_the_known_fields_are_taken() -> None:
    found = front_matter(
        "---\nHeadline: A treaty\nsource: Sample Wire\nauthors: [A. Sample, B. Sample]\nlang: en\n---\nText"
    )

    assert found.fields["title"] == "A treaty"
    assert found.fields["publisher"] == "Sample Wire"
    assert found.fields["author"] == "A. Sample, B. Sample"
    assert found.fields["language"] == "en"


def test_the_block_takes_the_blank_lines_after_it_along() -> None:
    text = "---\ntitle: x\n---\n\n \n\n  Text"

    assert text[front_matter(text).length :] == "  Text"


@pytest.mark.parametrize("words", ["2026-03-05", "5 March 2026", "March 5, 2026", "2026-03-05T08:00:00+01:00"])
def test_the_day_is_read_as_people_write_it(words: str) -> None:
    (evidence,) = front_matter(f"---\npublished: {words}\n---\n").evidence

    assert evidence.day == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("31 June 2026", "“31 June 2026” (published) is no day of the calendar: the publication day was left open."),
        ("soon", "“soon” (published) is no day this program can read: write it as 2026-03-05."),
        ("05/03/2026", "Day and month of “05/03/2026” (published) may be swapped: write it as 2026-03-05."),
    ],
)
def test_a_day_that_cannot_be_used_is_told(words: str, note: str) -> None:
    found = front_matter(f"---\npublished: {words}\n---\n")

    assert (found.evidence, found.notes) == ((), (note,))


def test_broken_front_matter_gives_what_its_plain_lines_say() -> None:
    found = front_matter('---\ntitle: Talks: a beginning\npublished: "2026-03-05"\n---\nText')

    assert found.fields["title"] == "Talks: a beginning"
    assert [each.day for each in found.evidence] == [date(2026, 3, 5)]
    assert found.notes[0].startswith("The front matter is not valid YAML (line 2)")


@pytest.mark.parametrize(
    "text",
    [
        "No block",
        "---\nA rule above the text\n",
        "text\n---\ntitle: x\n---\n",
        "---\ntitle: never closed\ntext",
        "---\n- a\n---\n",
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(text: str) -> None:
    assert front_matter(text).length == 0
