from datetime import date

import pytest

from briefing_app.errors import ReadingError
from briefing_app.model import PublishedBasis
from briefing_app.reading.document import RawFile
from briefing_app.reading.limits import Limits
from briefing_app.reading.rows import row_document, row_documents

FILE = RawFile("articles.jsonl", b"")
ROW: dict[str, object] = {"text": "The ministers met."}


@pytest.mark.parametrize("name", ["text", "Body", "content", "Full Text", "maintext"])
def test_the_text_is_found_under_its_usual_names(name: str) -> None:
    found = row_document(FILE, {name: "The ministers met."}, 1)

    assert found is not None
    assert found.text == "The ministers met."


def test_the_fields_are_found_under_their_usual_names() -> None:
    row = ROW | {
        "headline": "Talks",
        "outlet": {"name": "Sample Wire"},
        "authors": ["A", "B"],
        "link": "https://x.example",
    }

    found = row_document(FILE, row, 3)

    assert found is not None
    assert (found.title, found.publisher, found.author) == ("Talks", "Sample Wire", "A, B")
    assert (found.url, found.part) == ("https://x.example", "row 3")


@pytest.mark.parametrize("value", ["2026-03-05", "Thu, 05 Mar 2026 10:00:00 GMT", 1772668800, "1772668800000"])
def test_the_day_may_be_words_or_a_stamp(value: object) -> None:
    found = row_document(FILE, ROW | {"date": value}, 1)

    assert found is not None
    assert [(each.basis, each.day) for each in found.evidence] == [(PublishedBasis.METADATA, date(2026, 3, 5))]


def test_a_text_in_html_gives_its_words() -> None:
    found = row_document(FILE, {"content": "<p>One.</p><p>Two.</p>"}, 1)

    assert found is not None
    assert found.text == "One.\n\nTwo."


def test_rows_without_a_text_are_counted() -> None:
    found = row_documents(FILE, [ROW, None, {"title": "x"}, ROW])

    assert len(found) == 2
    assert found[0].notes == ("2 of 4 rows of the file hold no article or are malformed.",)


def test_rows_beyond_the_limit_are_told() -> None:
    file = RawFile("articles.csv", b"", Limits(entries=2))

    found = row_documents(file, [ROW] * 5)

    assert len(found) == 2
    assert found[0].notes == ("Only the first 2 of 5 rows were read.",)


def test_a_table_without_articles_is_refused() -> None:
    with pytest.raises(ReadingError, match="No row of it holds an article"):
        row_documents(FILE, [{"a": 1}])
