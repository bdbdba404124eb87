"""Layouts of pages that do not state their day, or state another: a sure answer on them is mostly a wrong one."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, timezone

from tests.benchmarks.pages.in_head import Layout
from tests.benchmarks.pages.page import Setting, Told
from tests.benchmarks.pages.wording import shown


def nothing(_: Setting) -> Told:
    return Told(is_told=False)


def only_a_masthead(setting: Setting) -> Told:
    today = shown(setting.saved, setting.story.language, setting.chance)
    head = setting.chance.choice(
        (
            f"<div id='today'>{today}</div>",
            f"<h1>The Sample Wire</h1><p>{today}</p>",
            f"<div class='date'>{today}</div><h1>The Sample Wire</h1>",
        )
    )
    return Told(masthead=f"<header>{head}</header>", is_told=False)


def only_a_change(setting: Setting) -> Told:
    later = setting.day + timedelta(days=30)
    words = shown(later, "en", setting.chance)
    return setting.chance.choice(
        (
            Told(under=f"<p>Updated {words}</p>", is_told=False),
            Told(after=f"<p>Last modified: {words}</p>", is_told=False),
            Told(after=f'<p>Last modified on <span class="date">{words}</span></p>', is_told=False),
            Told(after=f"<p>This page was last updated on {words}.</p>", is_told=False),
            Told(head=f'<meta property="article:modified_time" content="{later}T10:00:00Z">', is_told=False),
            Told(head=f'<meta http-equiv="last-modified" content="{later:%a, %d %b %Y} 10:00:00 GMT">', is_told=False),
            Told(under=f'<p class="update-date">{words}</p>', is_told=False),
        )
    )


def only_the_stories_day(setting: Setting) -> Told:
    """Write the day of a meeting to come under the headline of its announcement."""
    words = shown(setting.day + timedelta(days=20), "en", setting.chance)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>When: {words}</p>",
                f"<p>The talks of {words}</p>",
                f"<p>Doors open on {words}, at seven</p>",
                f"<p>Event date: {words}</p><p>Place: the town hall</p>",
                f"<p>Deadline: {words}</p>",
            )
        ),
        is_told=False,
    )


def only_an_event(setting: Setting) -> Told:
    later = setting.day + timedelta(days=20)
    value = {
        "@type": "Event",
        "name": setting.story.headline,
        "startDate": f"{later}T19:00",
        "endDate": f"{later}T21:00",
    }
    script = f'<script type="application/ld+json">{json.dumps(value)}</script>'
    return Told(
        head=script,
        under=f'<p><time datetime="{later}">{shown(later, "en", setting.chance)}</time></p>',
        is_told=False,
    )


def only_comments(setting: Setting) -> Told:
    days = [setting.day + timedelta(days=number) for number in (1, 1, 3)]
    items = "".join(
        f'<li class="comment"><cite>B. Sample</cite> <time datetime="{day}T11:00:00+01:00">{day:%d %B %Y}</time><p>Well said, and about time.</p></li>'
        for day in days
    )
    return Told(
        after=f'<section id="comments" class="comments-area"><h3>Comments</h3><ol>{items}</ol></section>', is_told=False
    )


def only_neighbours(setting: Setting) -> Told:
    items = "".join(
        f'<article class="teaser"><h3><a href="/{number}">What the flood left behind, part {number}</a></h3><time datetime="{setting.day - timedelta(days=30 * number)}">{setting.day - timedelta(days=30 * number):%d %B %Y}</time></article>'
        for number in (1, 2, 3)
    )
    return Told(after=f'<section class="related"><h2>More on this</h2>{items}</section>', is_told=False)


def only_a_swapped_day(setting: Setting) -> Told:
    """Write a day whose parts may be swapped in a language that is used with both orders."""
    order = setting.chance.choice(("%d/%m/%Y", "%m/%d/%Y"))
    swaps = setting.day.day <= 12 and setting.day.day != setting.day.month
    return Told(under=f"<p>{setting.day:{order}}</p>", is_told=not swaps)


def page_made_today(setting: Setting) -> Told:
    """Write the day of its making into a field that should hold the day of publication."""
    name = setting.chance.choice(("date", "DC.date", "created", "dcterms.created"))
    return Told(head=f'<meta name="{name}" content="{setting.saved}T03:00:00+01:00">', is_told=False)


def head_and_line_differ(setting: Setting) -> Told:
    stamp = f'<meta property="article:published_time" content="{setting.day + timedelta(days=60)}T03:00:00+01:00">'
    return Told(head=stamp, under=f"<p>{shown(setting.day, setting.story.language, setting.chance)}</p>", is_told=False)


def night_stamp_in_the_west(setting: Setting) -> Told:
    """Write a stamp in UTC of late in the evening, whose day is the next one, and no other day."""
    return _moved(setting, time(22, 10), -5)


def night_stamp_in_the_east(setting: Setting) -> Told:
    """Write a stamp in UTC of early in the morning, whose day is the one before, and no other day."""
    return _moved(setting, time(3, 10), 9)


def _moved(setting: Setting, clock: time, hours: int) -> Told:
    stamp = datetime.combine(setting.day, clock, timezone(timedelta(hours=hours))).astimezone(UTC)
    return Told(head=f'<meta property="article:published_time" content="{stamp:%Y-%m-%dT%H:%M:%SZ}">', is_told=False)


def timeline_page(setting: Setting) -> Told:
    """Write a chronology: days as subheads of what happened on them."""
    parts = "".join(
        f"<h3>{shown(setting.day - timedelta(days=200 - 30 * number), 'en', setting.chance)}</h3><p>{each}</p>"
        for number, each in enumerate(setting.story.paragraphs)
    )
    return Told(body=f"<article><h1>{setting.story.headline}</h1>{parts}</article>", is_told=False)


def archived_without_a_day(setting: Setting) -> Told:
    saved = setting.saved
    bar = f'<div id="wm-ipp-base"><div id="wm-ipp"><span>{saved:%d %b %Y}</span></div></div>'
    url = f"https://web.archive.org/web/{saved:%Y%m%d}123456/http://wire.example.org/road.html"
    note = f"<!-- FILE ARCHIVED ON 12:34:56 {saved:%b %d, %Y} -->"
    return Told(masthead=bar, after=note, url=url, is_told=False)


def list_of_articles(setting: Setting) -> Told:
    """Write linked data of the neighbours only."""
    items = [
        {
            "@type": "NewsArticle",
            "headline": f"Part {number}",
            "datePublished": f"{setting.day - timedelta(days=number)}",
        }
        for number in (7, 8, 9)
    ]
    value = {"@type": "ItemList", "itemListElement": items}
    return Told(head=f'<script type="application/ld+json">{json.dumps(value)}</script>', is_told=False)


def long_ago(setting: Setting) -> Told:
    words = setting.chance.choice(("3 hours ago", "yesterday", "2 days ago", "vor 3 Stunden", "il y a 2 jours"))
    return Told(under=f'<p class="date">{words}</p>', is_told=False)


def masthead_without_a_name(setting: Setting) -> Told:
    """Write today's day over the page in an element that says nothing of itself, and into the head too."""
    today = shown(setting.saved, setting.story.language, setting.chance)
    head = f'<meta name="date" content="{setting.saved}">'
    masthead = setting.chance.choice(
        (
            f"<div>{today}</div>",
            f"<table><tr><td>{today}</td></tr></table>",
            f'<div class="date">{today}</div>',
            f"<center><font size=1>{today}</font></center>",
        )
    )
    return Told(head=head, masthead=masthead, is_told=False)


def headline_of_the_paper_only(setting: Setting) -> Told:
    """Write the paper's name as the only heading of rank, today's day under it."""
    today = shown(setting.saved, setting.story.language, setting.chance)
    return Told(
        body=f"<div><h1>The Sample Wire</h1><p>{today}</p></div><div><p class='big'>On the road</p>{''.join(f'<p>{each}</p>' for each in setting.story.paragraphs)}</div>",
        is_told=False,
    )


def list_of_posts(setting: Setting) -> Told:
    """Write the first page of a weblog: several stories, each with its day."""
    posts = "".join(
        f'<div class="post"><h2><a href="/{number}">Part {number} of the tale</a></h2><p class="entry-date">{shown(setting.day - timedelta(days=5 * number), "en", setting.chance)}</p><p>{each}</p></div>'
        for number, each in enumerate(setting.story.paragraphs, start=1)
    )
    return Told(body=f"<h1>{setting.story.headline}</h1>{posts}", is_told=False)


def publishing_in_the_story_only(setting: Setting) -> Told:
    old = shown(setting.day - timedelta(days=700), "en", setting.chance)
    return Told(
        under=setting.chance.choice(
            (
                f"<p>A report published on {old} has come to an end.</p>",
                f"<p>It was released on {old}.</p>",
                f"<p>The bill of {old} is dead.</p>",
                f"<figure><figcaption>{old}</figcaption></figure>",
            )
        ),
        is_told=False,
    )


TRAPS: tuple[Layout, ...] = (
    nothing, only_a_masthead, only_a_change, only_the_stories_day, only_an_event, only_comments, only_neighbours,
    only_a_swapped_day, page_made_today, head_and_line_differ, night_stamp_in_the_west, night_stamp_in_the_east,
    timeline_page, archived_without_a_day, list_of_articles, long_ago, masthead_without_a_name,
    headline_of_the_paper_only, list_of_posts, publishing_in_the_story_only,
)  # fmt: skip

TRAP_LANGUAGES: Mapping[Layout, str] = {
    **dict.fromkeys(
        (
            only_a_change,
            only_the_stories_day,
            only_an_event,
            only_a_swapped_day,
            timeline_page,
            list_of_posts,
            publishing_in_the_story_only,
        ),
        "en",
    ),
    night_stamp_in_the_west: "en",
    night_stamp_in_the_east: "ja",
}
"""Layouts with words of one language."""
