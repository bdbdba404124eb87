"""Layouts of pages that state their day in the head: linked data, well-formed and not, and named fields."""

import json
from collections.abc import Callable
from datetime import date, timedelta

from tests.benchmarks.pages.page import Setting, Told

Layout = Callable[[Setting], Told]


def linked_data(setting: Setting) -> Told:
    values = {"@type": "NewsArticle", "headline": setting.story.headline, "datePublished": stamp(setting)}
    later = {"dateModified": stamp(setting, setting.day + timedelta(days=9))}
    return Told(head=script({"@context": "https://schema.org", **values, **later}))


def linked_data_in_a_graph(setting: Setting) -> Told:
    moment = stamp(setting)
    graph = [
        {"@type": "WebSite", "name": "Sample Wire"},
        {"@type": "Organization", "foundingDate": "1999-01-01"},
        {"@type": ["Article", "NewsArticle"], "headline": setting.story.headline, "datePublished": moment},
        {"@type": "WebPage", "datePublished": moment, "dateModified": stamp(setting, setting.saved)},
    ]
    return Told(head=script({"@graph": graph}))


def linked_data_in_a_list(setting: Setting) -> Told:
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": "World"}]}
    return Told(head=script([crumbs, {"@type": "ReportageNewsArticle", "datePublished": stamp(setting)}]))


def broken_linked_data(setting: Setting) -> Told:
    moment = stamp(setting)
    broken = setting.chance.choice(
        (
            f'{{"@type": "NewsArticle", "headline": "The "salt" road", "datePublished": "{moment}"}}',
            f'{{"@type": "NewsArticle", "datePublished": "{moment}", }}',
            f'<!-- {{"@type": "NewsArticle", "datePublished" : "{moment}"}} -->',
            f'//<![CDATA[\n{{"@type": "NewsArticle", "datePublished": "{moment}"}}\n//]]>',
            f'{{"@type": "NewsArticle", "description": "Two\nlines\tof it", "datePublished": "{moment}"}}',
            f'{{"@type": "NewsArticle", "datePublished": "{moment}"}};',
            f'{{"@type": "WebSite"}}{{"@type": "NewsArticle", "datePublished": "{moment}"}}',
        )
    )
    return Told(head=f'<script type="application/ld+json">{broken}</script>')


def open_graph(setting: Setting) -> Told:
    name = setting.chance.choice(("article:published_time", "og:article:published_time", "og:published_time"))
    kind = setting.chance.choice(("property", "name"))
    changed = f'<meta property="article:modified_time" content="{stamp(setting, setting.saved)}">'
    return Told(head=f'<meta {kind}="{name}" content="{stamp(setting)}">{changed}')


def meta_field(setting: Setting) -> Told:
    day = setting.day
    name, value = setting.chance.choice(
        (
            ("parsely-pub-date", stamp(setting)), ("sailthru.date", f"{day} 10:25:00"), ("DC.date.issued", str(day)),
            ("citation_publication_date", f"{day:%Y/%m/%d}"), ("citation_date", f"{day:%Y/%m/%d}"),
            ("dcterms.issued", stamp(setting)), ("publish-date", f"{day:%a, %d %b %Y} 10:25:00 +0100"),
            ("article:published", stamp(setting)), ("datePublished", str(day)), ("publishdate", f"{day:%Y%m%d}"),
            ("article.published", stamp(setting)), ("publication_date", f"{day:%B %d, %Y}"), ("bt:pubDate", stamp(setting)),
            ("cXenseParse:recs:publishtime", stamp(setting)), ("pubdate", f"{day:%Y-%m-%d}T10:25"),
            ("og:pubdate", stamp(setting)), ("published_time", stamp(setting)), ("release_date", str(day)),
        )
    )  # fmt: skip
    return Told(head=f'<meta name="{name}" content="{value}">')


def video_beside_it(setting: Setting) -> Told:
    video = {"@type": "VideoObject", "uploadDate": f"{setting.day - timedelta(days=40)}", "name": "The lake"}
    return Told(head=script({"@type": "NewsArticle", "datePublished": stamp(setting), "video": video}) + script(video))


def stamp(setting: Setting, day: date | None = None) -> str:
    """Return a stamp of the day's late morning, in one of the forms that systems write."""
    day = day or setting.day
    return setting.chance.choice(
        (
            f"{day}T10:25:00+01:00",
            f"{day}T10:25:00Z",
            f"{day}T10:25:00.000Z",
            f"{day}",
            f"{day} 10:25:00",
            f"{day}T10:25:00-0500",
            f"{day}T10:25:00+00:00",
        )
    )


def script(value: object) -> str:
    """Return a script of linked data."""
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


IN_HEAD: tuple[Layout, ...] = (
    linked_data,
    linked_data_in_a_graph,
    linked_data_in_a_list,
    broken_linked_data,
    open_graph,
    meta_field,
    video_beside_it,
)
