import itertools
from collections.abc import Iterator

import pytest
import typst

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.readers.portable_document import read_portable_document

NOUNS = ("minister", "treaty", "border", "agreement", "well-known", "cease-fire", "office", "efficiency", "difficulty")
VERBS = ("signed", "rejected", "welcomed", "postponed", "characterised", "renegotiated")
LAYOUTS = [pytest.param(*each, id="-".join(map(str, each))) for each in itertools.product((1, 2), (True, False))]


def sentences(count: int) -> Iterator[str]:
    for number in range(count):
        first, second = NOUNS[number % len(NOUNS)], NOUNS[(number * 7 + 3) % len(NOUNS)]
        yield f"The {first} was {VERBS[number % len(VERBS)]} in article {number}, and the {second} after the meeting."


def document(columns: int, *, justify: bool) -> tuple[Document, list[str]]:
    written = list(sentences(200))
    paragraphs = [" ".join(written[at : at + 4]) for at in range(0, len(written), 4)]
    source = (
        f'#set page(paper: "a4", columns: {columns}, header: [Sample Wire #h(1fr) A long report],'
        'footer: context [#counter(page).display("1 / 1", both: true)])\n'
        f'#set par(justify: {str(justify).lower()})\n#set text(hyphenate: true, lang: "en", size: 10pt)\n'
    )
    content = typst.compile((source + "\n\n".join(paragraphs)).encode())
    (found,) = read_portable_document(RawFile("report.pdf", content))
    return found, paragraphs


@pytest.mark.parametrize(("columns", "justify"), LAYOUTS)
def test_paragraphs_come_back_whole_and_in_order(columns: int, *, justify: bool) -> None:
    found, paragraphs = document(columns, justify=justify)

    # A paragraph that ends a column or page with a full stop may be cut there: whole sentences all the same.
    assert found.text.replace("\n\n", " ") == " ".join(paragraphs)
    assert len(set(found.text.split("\n")) & set(paragraphs)) >= 0.9 * len(paragraphs)


def test_each_page_starts_at_its_first_word() -> None:
    found, _ = document(1, justify=True)

    assert len(found.page_starts) >= 3
    assert found.page_starts[0] == 0
    assert all(found.text[start - 1].isspace() for start in found.page_starts[1:])


def test_ligatures_and_odd_spaces_become_plain() -> None:
    content = typst.compile("#set page(height: auto)\nThe o\ufb03ce of e\ufb03ciency, 5\u00a0March.".encode())

    (found,) = read_portable_document(RawFile("report.pdf", content))

    assert found.text == "The office of efficiency, 5 March."
