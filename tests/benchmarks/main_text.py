"""Compare the text of invented pages with what is true: `python -m tests.benchmarks.main_text`.

Words count, in any order: F1 is the mean over the pages. The library's own call is measured in the same run.
"""

import argparse
import json
import re
import sys
from collections import Counter

import trafilatura

from briefing_app.reading.document import RawFile
from briefing_app.reading.readers.web_page import page_document
from tests.benchmarks.pages import Page, pages

_WORD = re.compile("[\u0e00-\u0e7f\u2e80-\u9fff]|[^\\W\u0e00-\u0e7f\u2e80-\u9fff]+")
"""A word; a letter alone of scripts that write no spaces."""
_LEAST = 0.001


def measure(rounds: int, seed: int) -> dict[str, object]:
    """Return the means, the pages that came out worse than with the library, and the layouts they are of."""
    own, library, paragraphs = [], [], []
    worse: Counter[str] = Counter()
    for page in pages(rounds, seed):
        document = page_document(RawFile("page.html", b""), page.html, page.url)
        own.append(_score(document.text, page))
        library.append(_score(trafilatura.extract(page.html, include_comments=False) or "", page))
        paragraphs.append(len({*page.text} & {*re.split(r"\n+", document.text)}) / len({*page.text}))
        worse[page.layout] += own[-1] < library[-1] - _LEAST
    return {
        "pages": len(own),
        "f1": _mean(own),
        "f1_of_the_library": _mean(library),
        "paragraphs_whole": _mean(paragraphs),
        "worse_than_the_library": worse.total(),
        "layouts_of_these": dict(+worse),
    }


def _score(text: str, page: Page) -> float:
    got, wanted = Counter(_WORD.findall(text)), Counter(_WORD.findall("\n".join(page.text)))
    return 2 * (got & wanted).total() / max(1, got.total() + wanted.total())


def _mean(values: list[float]) -> float:
    return round(sum(values) / len(values), 4)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10, help="pages of each layout")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(measure(options.rounds, options.seed), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
