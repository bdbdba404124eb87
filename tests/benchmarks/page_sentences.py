"""Count sentences that come whole and in order out of typeset PDFs: `python -m tests.benchmarks.page_sentences`.

Sixteen layouts: one and two columns, justified or not, indented or spaced paragraphs, hyphenated or not, each with
a running head and numbered feet.
"""

import argparse
import itertools
import json
import sys
import time
from collections.abc import Iterator

import typst

from briefing_app.reading.document import RawFile
from briefing_app.reading.readers.portable_document import read_portable_document

_NOUNS = (
    *("minister", "treaty", "border", "agreement", "envoy", "corridor", "well-known", "cease-fire", "office"),
    *("financial", "efficiency", "flow", "difficulty", "internationalisation", "administration", "neighbour"),
)
_VERBS = ("signed", "rejected", "welcomed", "postponed", "characterised", "renegotiated", "affirmed")
_PLACES = ("Norland", "Sudland", "Muscat", "Eastmark", "Westmark")


def paragraphs(sentences: int) -> Iterator[list[str]]:
    """Yield paragraphs of three to six sentences."""
    numbers, sizes = iter(range(sentences)), itertools.cycle((3, 4, 5, 6))
    while batch := list(itertools.islice(numbers, next(sizes))):
        yield [_sentence(number) for number in batch]


def _sentence(number: int) -> str:
    first, second, third = (_NOUNS[(number * step + step) % len(_NOUNS)] for step in (1, 7, 11))
    verb, place = _VERBS[number % len(_VERBS)], _PLACES[number % len(_PLACES)]
    return f"The {first} of {place} {verb} the {second} number {number}, and the {third} was put off by a month."


def typeset(text: list[list[str]], *, columns: int, justify: bool, indent: bool, hyphenate: bool) -> bytes:
    """Return a PDF of the paragraphs in one layout."""
    flags = {name: str(value).lower() for name, value in (("justify", justify), ("hyphenate", hyphenate))}
    between = "first-line-indent: 1.5em, spacing: 0.65em" if indent else "spacing: 1.2em"
    head = (
        f'#set page(paper: "a4", columns: {columns}, header: [Sample Wire #h(1fr) A long report],'
        'footer: context [#h(1fr) #counter(page).display("1 / 1", both: true)])\n'
        f"#set par(justify: {flags['justify']}, {between})\n"
        f'#set text(hyphenate: {flags["hyphenate"]}, lang: "en", size: 10pt)\n'
    )
    return typst.compile((head + "\n\n".join(" ".join(paragraph) for paragraph in text)).encode())


def measure(sentences: int) -> dict[str, object]:
    """Return how many sentences and paragraphs came back whole, and how fast."""
    text = list(paragraphs(sentences))
    whole = kept = pages = 0
    seconds = 0.0
    layouts = list(itertools.product((1, 2), (True, False), (True, False), (True, False)))
    for columns, justify, indent, hyphenate in layouts:
        content = typeset(text, columns=columns, justify=justify, indent=indent, hyphenate=hyphenate)
        began = time.perf_counter()
        (document,) = read_portable_document(RawFile("report.pdf", content))
        seconds += time.perf_counter() - began
        whole += _in_order([sentence for paragraph in text for sentence in paragraph], document.text)
        kept += len({" ".join(paragraph) for paragraph in text} & set(document.text.split("\n")))
        pages += len(document.page_starts)
    return {
        "sentences": sentences * len(layouts),
        "whole_and_in_order": whole,
        "paragraphs": len(text) * len(layouts),
        "paragraphs_kept": kept,
        "pages": pages,
        "pages_per_second": round(pages / seconds),
    }


def _in_order(sentences: list[str], text: str) -> int:
    found = at = 0
    for sentence in sentences:
        place = text.find(sentence, at)
        if place >= 0:
            found, at = found + 1, place + len(sentence)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=400, help="in each of the sixteen layouts")
    print(json.dumps(measure(parser.parse_args().sentences), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
