"""Count how often the day of invented pages is right: `python -m tests.benchmarks.publication_days`.

The pages are in the layouts of news pages from 1998 to now, traps among them. What counts is what is stated as sure:
how much of it is right, and how many pages have a wrong day that nobody is asked about.
"""

import argparse
import json
import sys
from collections import Counter

from htmldate import find_date

from briefing_app.model import Source
from briefing_app.reading.document import RawFile
from briefing_app.reading.readers.web_page import page_document
from briefing_app.reading.sources import sources_of
from tests.benchmarks.pages import Page, pages


def measure(rounds: int, seed: int) -> dict[str, object]:
    """Return the counts over all pages, beside what the library alone finds, and the layouts that fell short."""
    counts: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for page in pages(rounds, seed):
        source = _read(page)
        is_right, is_sure = source.published == page.published, source.published_basis.is_sure
        counts["pages"] += 1
        counts["stated_on_the_page"] += page.is_told
        counts["sure"] += is_sure
        counts["sure_and_right"] += is_sure and is_right
        counts["asked_with_the_right_day"] += not is_sure and is_right
        counts["library_right"] += _library(page) == str(page.published)
        wrong[page.layout] += is_sure and not is_right
        asked[page.layout] += page.is_told and not is_sure
    return {
        **counts,
        "sure_and_right_share": round(counts["sure_and_right"] / max(1, counts["sure"]), 4),
        "silently_wrong_share": round(wrong.total() / counts["pages"], 4),
        "wrong": dict(+wrong),
        "asked_though_stated": dict(+asked),
    }


def _read(page: Page) -> Source:
    file = RawFile("page.html", page.html.encode())
    return sources_of(file, [page_document(file, page.html, page.url)], "web_page")[0]


def _library(page: Page) -> str | None:
    return find_date(page.html, original_date=True, url=page.url or None, min_date="1980-01-01", max_date="2199-12-31")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20, help="pages of each layout")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(measure(options.rounds, options.seed), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
