from datetime import date

import pytest
from lxml import html

from briefing_app.reading.linked_data import linked_data

DAY = "2026-03-05"


def page(script: str) -> html.HtmlElement:
    return html.document_fromstring(f'<html><body><script type="application/ld+json">{script}</script></body></html>')


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "datePublished": "2026-03-05"}',
        '{"@type": ["Article", "Thing"], "datePublished": ["2026-03-05"]}',
        '{"@graph": [{"@type": "WebSite"}, {"@type": "WebPage", "datePublished": "2026-03-05"}]}',
        '{"datePublished": "2026-03-05"}',
        '<!-- {"@type": "Report", "datePublished": "2026-03-05"} -->',
        '//<![CDATA[\n{"@type": "BlogPosting", "datePublished": "2026-03-05"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "The "salt" road", "datePublished" : "2026-03-05"}',
        '{"@type": "NewsArticle", "datePublished": "2026-03-05",}',
    ],
)
def test_the_day_of_publication_is_found(script: str) -> None:
    assert linked_data(page(script)).published == (DAY,)


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2026-03-05"}]}',
        '{"@type": "Review", "datePublished": "2026-03-05"}',
        '{"@type": "VideoObject", "datePublished": "2026-03-05"}',
        '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2026-03-05"}]}',
        '{"@type": "LiveBlogPosting", "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2026-03-05"}]}',
        "[" * 5_000,
    ],
)
def test_a_day_of_something_else_is_not(script: str) -> None:
    assert linked_data(page(script)).published == ()


def test_days_of_an_event_are_told_apart() -> None:
    found = linked_data(page('{"@type": "MusicEvent", "startDate": "2026-03-05T19:00", "endDate": "2026-03-06"}'))

    assert found.event_days == {date(2026, 3, 5), date(2026, 3, 6)}
