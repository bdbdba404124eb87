from datetime import date

import pytest
from lxml import html

from briefing_app.reading.archived_pages import Saving, drop_toolbars, saving_of

URL = "https://wire.example.org/road"


def tree(before: str = "", after: str = "") -> html.HtmlElement:
    return html.document_fromstring(f"{before}<html><body><p>The road is open.</p>{after}</body></html>")


def test_a_page_from_an_archive_has_its_own_address_and_a_day_of_saving() -> None:
    found = saving_of(tree(), f"https://web.archive.org/web/20140305123456/{URL}")

    assert found == Saving(URL, date(2014, 3, 5))


@pytest.mark.parametrize(
    ("before", "saving"),
    [
        (f"<!-- saved from url=(0029){URL} -->", Saving(URL)),
        (
            f"<!--\n Page saved with a tool\n url: {URL}\n saved date: Thu Mar 05 2026 10:00:00 GMT+0100\n-->",
            Saving(URL, date(2026, 3, 5)),
        ),
        ("<!-- nothing to tell -->", Saving()),
    ],
)
def test_a_browser_writes_where_a_page_came_from(before: str, saving: Saving) -> None:
    assert saving_of(tree(before)) == saving


def test_an_archive_writes_the_day_of_its_copy_at_the_end() -> None:
    assert saving_of(tree(after="<!-- FILE ARCHIVED ON 12:34:56 Mar 05, 2014 AND RETRIEVED -->")).day == date(
        2014, 3, 5
    )


def test_the_toolbar_of_an_archive_is_no_part_of_the_page() -> None:
    page = tree(after="<div id='wm-ipp-base'>12 captures</div> and more")

    drop_toolbars(page)

    assert "captures" not in page.text_content()
    assert "and more" in page.text_content()
